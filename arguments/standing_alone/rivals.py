"""Rivals: what else a sentence names that a pronoun in the next one might mean.

In doubt there is a rival. A word that only describes the subject ("He is a fool") is none.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from arguments.standing_alone.grammar import names, nouns, verbs
from arguments.standing_alone.grammar.lists import listed
from arguments.standing_alone.grammar.subjects import Subject
from arguments.standing_alone.grammar.tokens import Token, tokens

_DETERMINERS = listed("a an the its their our his her any no this that")
_SKIPPED = listed("also still now never always often not only then to been already")
_PEOPLE = listed("people men women children americans voters police")
_IS = re.compile(
    r"\s*(?:[’']s|(?:would|will|may|might|could|must|can|should)(?: not)? be|has been|is|was"
    r"|isn[’']t|wasn[’']t)\b"
)
_ALSO = re.compile(
    r"\s*(?:(?:[’']s|is|was|has|will|would|can|could|should|must)\s+)?(?:also|not only)\b"
)
"""What goes on about the same subject."""
_OWNED = re.compile(
    r"\s*(?:\w+ )?(?:capital|citizens|leaders?|government|people|economy|army|military|parliament"
    r"|president|voters|constitution|allies|neighbours|neighbors|population|borders|members|chief"
    r"|director|founder|staff|employees|customers|readers|workers|supporters|troops|rulers)\b"
)
"""What only a country or a body of people has."""
_EVENTS = re.compile(
    r"[^.]{0,40}\b(?:mistake|shame|pity|disgrace|scandal|tragedy|outrage|mystery|surprise|question"
    r"|matter|case|reason|fact|time|way|thing|problem|point|idea|lie|myth|start|sign|error)\b"
)
_SET_APART = listed("of who whom whose that which in for to with from , ; : - –")
_DOES = re.compile(r"\s*(?:\w+ly\s+|not\s+)*\w+(?:ing|ed)\b")
"""What follows "is" where something is done rather than described."""
_PAIR = re.compile(r"[A-Z]\w+,? and (?:the )?[A-Z]\w+")
_NEAR = 8
"""Words after "is" within which a description ends."""


def has_rival(subject: Subject, found: Subject, kind: str, rest: str) -> bool:
    """Tell whether the sentence before names something else that the pronoun might mean."""
    if kind == "they":
        return _other_plurals(subject, found, rest)
    if kind == "it":
        return _other_things(subject, rest)
    return _other_people(subject, found, kind)


def _other_people(subject: Subject, found: Subject, kind: str) -> bool:
    text = f"{subject.before} {subject.after}"
    own = {names.bare(word) for word in found.words.split()}
    for start, run in names.capitalised_runs(text):
        if {names.bare(word) for word in run.split()} <= own:
            continue
        if start and may_be_person(text, start, run) and names.name_gender(run) in ("", kind):
            return True
    described = _told_apart(subject)
    others = {one.low for one in _outside(subject, described) if nouns.is_person_noun(one.text)}
    return any(nouns.noun_gender(word) in ("", kind) for word in others)


def _other_plurals(subject: Subject, found: Subject, rest: str) -> bool:
    rivals = [
        one
        for one in _outside(subject, _told_apart(subject))
        if nouns.is_plural(one.text) and one.low not in nouns.TIMES and one.low not in found.words
    ]
    rivals = [one for one in rivals if not verbs.is_singular_verb(one.text)]
    if _acts(rest) and _is_people(found.head):
        rivals = [one for one in rivals if _is_people(one.text)]
    return bool(rivals) or bool(_PAIR.search(subject.after))


def _other_things(subject: Subject, rest: str) -> bool:
    """Tell whether "it" might mean anything but the subject; only plain cases are sure."""
    is_state = subject.copular and not _DOES.match(subject.after)
    if _ALSO.match(rest):
        return False
    if _IS.match(rest) and (not is_state or _EVENTS.match(rest)):
        return True
    rivals = list(_singular_things(subject))
    if subject.acts and (_acts(rest) or _OWNED.match(rest)):
        rivals = [one for one in rivals if nouns.is_group(one) or names.names_elsewhere(one)]
    return bool(rivals)


def _singular_things(subject: Subject) -> Iterator[str]:
    """List the singular nouns beside the subject, as far as articles and capitals show them."""
    beside = tokens(f"{subject.before} ; {subject.after}")
    determined = False
    for one, follows in pairwise([*beside, Token(".", 0, 0)]):
        after = follows.low
        named = one.text[0].isupper() and one.start > 0
        if named or one.low in nouns.MASS or nouns.is_group(one.text):
            yield one.text
        if determined and (after in _SET_APART or not after[0].isalpha()):
            determined = False
            if not nouns.is_plural(one.text):
                yield one.text
        determined = determined or one.low in _DETERMINERS or one.low.endswith("'s")


def _outside(subject: Subject, described: int) -> list[Token]:
    """List the words beside the subject, without those that only describe it."""
    return [*tokens(subject.before), *tokens(subject.after)[described:]]


def _told_apart(subject: Subject) -> int:
    """Count the words after "is" that describe the subject and name nobody else."""
    if not subject.copular:
        return 0
    near = tokens(subject.after)[:_NEAR]
    return next((place for place, one in enumerate(near) if one.low in _SET_APART), len(near))


def _is_people(word: str) -> bool:
    low = word.lower()
    one = f"{low[:-3]}y" if low.endswith("ies") else low.removesuffix("s")
    return low in _PEOPLE or one in nouns.PERSON_NOUNS or one in nouns.GROUPS


def _acts(rest: str) -> bool:
    """Tell whether what follows a pronoun is something that only somebody does."""
    said = [one.text for one in tokens(rest)[:5] if one.text[0].isalpha()]
    main = (one for one in said if not verbs.is_auxiliary(one) and one not in _SKIPPED)
    return verbs.base_of(next(main, "")) in verbs.AGENTIVE


def may_be_person(text: str, start: int, run: str) -> bool:
    """Tell whether a run of capitals in a sentence may name a person."""
    before = text[:start].rstrip().rpartition(" ")[2].lower()
    if run in ("I", "I’m", "I'm") or before == "the":
        return False
    if before in ("in", "at", "near", "across") and not names.name_gender(run):
        return False
    return names.is_person_name(run) and not all(names.is_title(word) for word in run.split())
