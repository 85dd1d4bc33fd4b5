"""Phrases: the noun phrase that opens a sentence, and the finite verb that ends it.

The walk is from the front, word by word; whatever makes the way doubtful ends it.
"""

from arguments.standing_alone.grammar import nouns, verbs
from arguments.standing_alone.grammar.lists import listed
from arguments.standing_alone.grammar.tokens import Token

LONGEST = 10
"""Words of a subject; a longer one is no wording to begin a claim with."""

PRONOUNS = frozenset({"he", "she", "it", "they"})
_NO_SUBJECT = listed(
    "i we you this that these those his her its their my your there here who whom whose"
    " which what when where why how if because while than not to as or nor but so him them me us"
    " himself such yours mine let please"
)
PREPOSITIONS = listed(
    "of in for on at with from between to against about by over under behind near around across"
    " among within outside without into toward towards inside like"
)
_ADVERBS = listed(
    "also still now never always often already once alone itself themselves himself herself both"
    " ever just even simply too then therefore however rarely usually perhaps soon again thus not"
    " today only all"
)
_BEGINS_OBJECT = listed(
    "the a an that his her its their our us them him me how why what whether every no any all"
    " both more most less to"
)
"""What follows a verb and hardly ever a noun."""
_PARTS = PREPOSITIONS | {".", ",", "as", "and", "or", ";"}
"""What follows a participle ("the attacks publicised with videos") as well as a verb."""
_NOT_ADVERBS = listed("family italy reply supply ally bully assembly monopoly july")
_AFTER_IS = listed(
    "not no a an the never also always still just only right wrong more less about too"
)
_HALF_WAY = PREPOSITIONS | {"the", "a", "an", "and"}
"""After which no verb can stand."""


def phrase_and_verb(sentence: list[Token]) -> tuple[list[Token], Token] | None:
    """Walk from the front to the finite verb; None at whatever makes the way doubtful."""
    for place, token in enumerate(sentence[: LONGEST + 4]):
        if place and token.text[0].islower() and _is_verb(sentence, place):
            return _without_adverbs(sentence[:place]), token
        if _is_contracted(sentence, place):
            return sentence[: place + 1], Token("is", token.end, token.end)
        if token.text == ",":
            return _past_apposition(sentence, place)
        if not token.text[0].isalnum() or token.low in _NO_SUBJECT | PRONOUNS:
            return None
        if not place and (token.low.endswith("ing") or _opens_nothing(token)):
            return None
    return None


def _is_verb(sentence: list[Token], place: int) -> bool:
    """Tell whether a word is surely the finite verb of what stands before it."""
    token, before = sentence[place], _last_noun(sentence, place)
    if place + 1 == len(sentence) or before.low in _HALF_WAY:
        return False
    if verbs.is_auxiliary(token.text):
        return True
    if verbs.is_past(token.text) or token.low.endswith("ed"):
        return _is_past_verb(sentence, place)
    many = nouns.is_plural(before.text) or any(one.low == "and" for one in sentence[:place])
    takes_object = sentence[place + 1].low in _BEGINS_OBJECT
    if verbs.is_finite(token.text, after_plural=many):
        ahead = [one.text for one in sentence[place + 1 : place + 4]]
        is_plain = many and not any(verbs.is_auxiliary(one) for one in ahead)
        return is_plain or takes_object or not verbs.may_be_noun(token.text)
    return takes_object and _may_be_verb(token, many=many)


def _may_be_verb(token: Token, *, many: bool) -> bool:
    """Tell whether a word that no list has looks like a verb after one noun, or after several."""
    if token.low in PREPOSITIONS or token.low in _NO_SUBJECT:
        return False
    return not nouns.is_plural(token.text) if many else verbs.may_be_verb(token.text)


def _is_past_verb(sentence: list[Token], place: int) -> bool:
    """Tell whether a past form is the verb, not a participle ("videos publicised by ...")."""
    before, after = sentence[place - 1], sentence[place + 1]
    named = place > 1 and before.text[0].isupper()
    if before.text == "," or sentence[place].low in verbs.ONLY_PAST:
        return True
    if named and after.low != "by":
        return True
    return after.low in _BEGINS_OBJECT or (
        verbs.is_past(sentence[place].text) and after.low not in _PARTS
    )


def _last_noun(sentence: list[Token], place: int) -> Token:
    """Give the word before a place, adverbs and commas passed over."""
    back = (one for one in reversed(sentence[:place]) if one.text != "," and not is_adverb(one))
    return next(back, sentence[place - 1])


def _is_contracted(sentence: list[Token], place: int) -> bool:
    after = sentence[place + 1].low if place + 1 < len(sentence) else ""
    return sentence[place].low.endswith("'s") and after in _AFTER_IS


def _past_apposition(sentence: list[Token], comma: int) -> tuple[list[Token], Token] | None:
    """Pass over what two commas set apart ("Navalny, the opposition leader, is in prison")."""
    closes = next(
        (place for place in range(comma + 1, len(sentence)) if sentence[place].text == ","), None
    )
    if closes is None or not 1 < closes - comma - 1 <= LONGEST or not comma:
        return None
    inside = {one.low for one in sentence[comma + 1 : closes]}
    is_list = sentence[closes + 1 : closes + 2] and sentence[closes + 1].low in ("and", "or")
    if is_list or inside & {"and", "or", "he", "she", "they"} or closes + 1 >= len(sentence):
        return None
    rest = [*sentence[:comma], *sentence[closes:]]
    ahead = range(comma + 1, min(comma + 4, len(rest)))
    place = next((n for n in ahead if _is_verb(rest, n)), None)
    return (sentence[:comma], rest[place]) if place is not None else None


def is_adverb(token: Token) -> bool:
    """Tell whether a word may stand between a subject and its verb."""
    low = token.low
    return low in _ADVERBS or (low.endswith("ly") and low not in _NOT_ADVERBS)


def _opens_nothing(token: Token) -> bool:
    return token.low in PREPOSITIONS or token.low == "and" or is_adverb(token)


def _without_adverbs(phrase: list[Token]) -> list[Token]:
    while len(phrase) > 1 and is_adverb(phrase[-1]):
        phrase = phrase[:-1]
    return phrase
