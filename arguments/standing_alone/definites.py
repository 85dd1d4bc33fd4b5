"""Definites: whether a stranger knows which one "the" means.

"The sea" and "the rich" are known to all, "the price of bread" says itself which one it is.
"The trial" of a trial that was told of earlier needs its article, and so, perhaps, does any
other bare "the".
"""

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import NamedTuple

from arguments.standing_alone.grammar import verbs
from arguments.standing_alone.grammar.lists import listed
from arguments.standing_alone.grammar.nouns import letters
from arguments.standing_alone.grammar.tokens import Token, tokens

LONGEST = 4
"""Words between "the" and the end of what it names, at most."""

_KNOWN = listed(
    "world west east north south globe state nation country government parliament public law laws"
    " market markets economy poor rich left right media press environment climate planet earth sky"
    " sun sea seas ocean oceans land air weather countryside future past present truth police army"
    " military courts court internet web people young old elderly weak strong powerful wealthy"
    " unemployed homeless dead living sick hungry disabled vulnerable guilty innocent blind dark"
    " church family individual community citizen voter voters taxpayer taxpayers consumer"
    " electorate majority minority constitution century decade era year age day days night morning"
    " evening week weekend summer winter autumn spring clock time times end beginning start middle"
    " way fact kind sort idea case chance right rest whole same other others latter opposite more"
    " less best worst most least better first last next only very ground table road line street"
    " streets body mind heart soul brain home classroom workplace party parties"
    " status long short run term ballot box rule enemy opposition facts ability need task notion"
    " human hand face name cost risk danger price presence absence kingdom republic union budget"
    " treasury civil private media middle working upper welfare death birth war peace future moon"
    " arts sciences humanities past economy reader writer listener few many great powers majority"
    " international global national local modern ordinary average usual true real central federal"
    " so-called ever overwhelming vast sheer mere full entire free state stock housing labour labor"
    " job jobs health education schools supreme foreign"
    " cities towns villages banks unions regions workers parties"
)
"""What everybody has, or has heard of, and what makes of a phrase something that is its own."""
_ONE_OF_MANY = listed(
    "town city village country nation government law state court army market church house home"
    " office street road job parliament citizen voter family community union republic table clock"
)
"""What "the" means where one of them was just told of, and else what everybody has."""
_OF_NOW = listed(
    "previous latest current existing proposed planned recent preceding resulting former ensuing"
    " aforementioned new said necessary old"
)
"""What tells one of a row from another that the article named."""
_SAID_WHICH = listed(
    "of to for that who whom which whose where when in on at between against with from by behind"
    " within among about i we you they he she it most"
    " least why how"
)
"""What follows a noun and says which one is meant."""
_ENDS = _SAID_WHICH | listed(
    "and or but nor is are was were be been being has have had do does did can could will would"
    " shall should may might must cannot not no never always also only just even still already"
    " than then as if because while although though since until after before without during"
    " despite upon per the a an this these those its his her their our your my all any every each"
    " some so too again now today once ever itself themselves what whether there here out up down"
    " off back into over under across around near through away simply"
    " really often rarely soon yet thus either neither both"
)
_SAID_BY_NONE = (_KNOWN - _ONE_OF_MANY) | _ENDS
"""What was never told of: what is known to all, and words that name nothing."""
_PEOPLES = re.compile(r"(?:ish|ian|an|ese|ch|ic|ss|[aeq]i|eek|utch)$")
"""How a word ends that is of a people ("French"), which has many of each thing."""
_SUPERLATIVE = re.compile(r"[a-z]{2,}(?:est|th)|most|least|first|second|third|\d.*")
_A_THING = re.compile(
    r"\b[Tt]he ((?:[a-z-]+ )?)([a-z-]{3,})\b(?=[^’'\w]|$)(?! (?:of|to|for|that|who|which|whose|in"
    r"|on|at|between|against|with|from|by|behind)\b)"
)
_NEAR = 4
"""Sentences back to which "the town" reaches for a town that was told of."""


class Definite(NamedTuple):
    """What a "the" names, as far as its words show, and the word behind it."""

    words: tuple[str, ...]
    after: str


def introduced(bare: str, before: Sequence[str]) -> bool:
    """Tell whether a sentence says "the trial" of a trial that one before it told of.

    What is known to all is only meant to be that one where it was told of just before.
    """
    near, far = " ".join(before[-_NEAR:]).lower(), " ".join(before[:-_NEAR]).lower()
    return any(
        _told(found[2], near if found[2] in _ONE_OF_MANY else f"{far} {near}")
        for found in _A_THING.finditer(bare)
        if letters(found[2]) and found[2] not in _SAID_BY_NONE
    )


def is_unplaced(bare: str) -> bool:
    """Tell whether a sentence says "the" of something that nothing in it places."""
    return any(not _is_placed(one) for one in _definites(bare))


def _told(noun: str, before: str) -> bool:
    return bool(re.search(rf"\ban? (?:[a-z-]+ ){{0,3}}{re.escape(noun)}\b", before))


def _definites(bare: str) -> Iterator[Definite]:
    words = tokens(bare)
    for place, one in enumerate(words):
        if one.low == "the":
            run = _run(words[place + 1 : place + 1 + LONGEST])
            after = words[place + 1 + len(run) :][:1]
            yield Definite(tuple(it.text for it in run), after[0].low if after else ".")


def _run(behind: list[Token]) -> list[Token]:
    """Give the words that name something, up to what its verb or another phrase begins with."""
    run = [*takewhile(lambda one: one.low not in _ENDS and one.text[0].isalnum(), behind)]
    ends = (place for place in range(1, len(run)) if _is_verb(run[place].text))
    return run[: next(ends, len(run))]


def _is_verb(word: str) -> bool:
    is_finite = any(verbs.is_finite(word, after_plural=many) for many in (False, True))
    return is_finite and not verbs.may_be_noun(word)


def _is_name(words: Sequence[str]) -> bool:
    """Tell whether a name is said, or a name says which one ("the Ukraine crisis")."""
    of_a_people = _PEOPLES.search(words[0])
    return words[-1][0].isupper() or (words[0][0].isupper() and not of_a_people)


def _is_placed(one: Definite) -> bool:
    low = [word.lower().removesuffix("'s").removesuffix("’s") for word in one.words]
    if not low or _is_name(one.words) or any(_SUPERLATIVE.fullmatch(word) for word in low):
        return True
    if low[0] in _OF_NOW and one.after not in _SAID_WHICH:
        return False
    if any(word in _KNOWN for word in low):
        return True
    return one.after in _SAID_WHICH and not verbs.is_past(low[-1])
