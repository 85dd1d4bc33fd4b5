"""Agreement: which words a pronoun may mean, by number, by kind and by what is known of them."""

import re

from arguments.standing_alone.grammar import names, nouns, verbs
from arguments.standing_alone.grammar.known import Known
from arguments.standing_alone.grammar.lists import listed
from arguments.standing_alone.grammar.tokens import Token

KINDS = {
    "he": "he", "him": "he", "his": "he", "himself": "he",
    "she": "she", "her": "she", "hers": "she", "herself": "she",
    "they": "they", "them": "they", "their": "they", "theirs": "they", "themselves": "they",
    "it": "it", "its": "it", "itself": "it",
}  # fmt: skip
"""Every pronoun of the third person, and the one that stands for its kind."""
NEVER_NAMES = listed(
    "a an the in on at by with without under over after before for from to of as if when while"
    " unless although though because since until once and but yet so or nor not no yes today now"
    " then there here this that these those what why how who which where some many most few all"
    " every each any such only even still perhaps maybe i we you our your my let one being having"
    " doing making during despite through between among against about like unlike beyond thus"
    " hence besides except within behind below above along around toward towards upon via"
    " instead rather otherwise nor meanwhile right just similarly likewise finally oddly given"
)
"""What has a capital only where it opens a sentence."""
_GENERIC = listed(
    "everyone everybody someone somebody anyone anybody nobody each every whoever one person who"
    " those neither none either child parent citizen"
)
_AFTER_INDEFINITE = re.compile(r"\b(?:an?|every|each|any|no)(?: [a-z-]+)?$", re.IGNORECASE)
_DOER = re.compile(r"[a-z]+(?:er|or|ist|ian|ar|ant|ent|man|woman|ee)")
_DETERMINERS = listed("a an the every no each any our your")
_SHORTEST_NOUN = 4
_OPENING = 5
"""Words within which "and" joins the nouns of a subject."""


def agrees(sentence: list[Token], place: int, kind: str, known: Known) -> bool:
    """Tell whether a pronoun of a kind ("he", "she", "it", "they") may mean the word at a place."""
    one = sentence[place]
    if one.low in KINDS or not one.text[0].isalpha():
        return False
    if kind == "they":
        return _is_several(sentence, place)
    if kind == "it":
        return _is_a_thing(sentence, place, known)
    if _is_doer(sentence, place):
        return True
    return (place > 0 or _opens_as_name(sentence, known)) and _is_somebody(one, kind)


def _opens_as_name(sentence: list[Token], known: Known) -> bool:
    """Tell whether the first word is a name or a noun: known for one, or with its verb behind."""
    word = sentence[0].text
    if known.is_name(word) or word.endswith(("’s", "'s")) or nouns.is_person_noun(word):
        return True
    is_new = word.lower() not in known.small
    return is_new and any(
        verbs.is_finite(one.text, after_plural=False) for one in sentence[1:_OPENING]
    )


def _is_somebody(one: Token, kind: str) -> bool:
    word = names.bare(one.text)
    if nouns.is_person_noun(word) or one.low in _GENERIC:
        return nouns.noun_gender(word) in ("", kind)
    if names.is_place(word):
        return kind == "she"  # "England must not forget her debts"
    if not one.text[0].isupper() or one.low in NEVER_NAMES or names.names_elsewhere(word):
        return False
    return not names.is_title(word)


def _is_doer(sentence: list[Token], place: int) -> bool:
    """Tell whether a word is somebody by its ending, said of anyone ("a burglar")."""
    before = " ".join(one.text for one in sentence[max(0, place - 2) : place])
    return bool(_DOER.fullmatch(sentence[place].text) and _AFTER_INDEFINITE.search(before))


def _is_several(sentence: list[Token], place: int) -> bool:
    one = sentence[place]
    if one.low == "and":
        return place > 0 and _joins(sentence, place)
    if one.low in _GENERIC or nouns.is_person_noun(one.text) or nouns.is_group(one.text):
        return True
    return nouns.is_plural(names.bare(one.text)) and one.low not in nouns.TIMES


def _joins(sentence: list[Token], place: int) -> bool:
    """Tell whether an "and" joins two nouns, as far as its place and their capitals show."""
    begins = sentence[0].low in ("the", "a") or sentence[0].low not in NEVER_NAMES
    return sentence[place - 1].text[0].isupper() or (place < _OPENING and begins)


def _is_a_thing(sentence: list[Token], place: int, known: Known) -> bool:
    one = sentence[place]
    if one.low in nouns.MASS or nouns.is_group(one.text) or one.low in ("everything", "something"):
        return True
    if one.text[0].isupper() and (place or known.is_name(one.text)):
        return names.names_elsewhere(one.text) or not names.is_known_first_name(one.text)
    if not place:
        return _opens_as_noun(one)
    several = nouns.is_plural(one.text) and nouns.is_person_noun(one.text)
    if several or one.low in ("one", "people"):
        return False
    before = sentence[place - 1].low
    return before in _DETERMINERS or before.endswith(("'s", "s'"))


def _opens_as_noun(one: Token) -> bool:
    is_word = one.low not in NEVER_NAMES and one.low not in _GENERIC
    return is_word and len(one.text) >= _SHORTEST_NOUN and not nouns.is_plural(one.text)
