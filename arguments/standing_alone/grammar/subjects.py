"""Subjects: who or what a sentence speaks of, where its opening is plain enough to be sure.

A subject is read from the front: an introduction up to its comma, a noun phrase of at most ten
words, a verb that is surely finite. Anything less plain has no subject here, which costs a
resolved pronoun and never a wrong one.
"""

import re

from arguments.standing_alone.grammar import names, nouns, verbs
from arguments.standing_alone.grammar.known import Known
from arguments.standing_alone.grammar.lists import listed
from arguments.standing_alone.grammar.phrases import (
    LONGEST,
    PREPOSITIONS,
    PRONOUNS,
    phrase_and_verb,
)
from arguments.standing_alone.grammar.tokens import Token, tokens
from arguments.value import Value

_INTRODUCES = re.compile(
    r"(?:In|On|At|By|After|Before|Since|For|During|With|Despite|From|Under|Over|Last|Next|Today"
    r"|Yesterday|Now|Recently|Today|When|While|As|Although|Though|If|Because|Like|Unlike|Once"
    r"|Without|Through|Throughout|Until|Across|Along|Among|Around|Given|Perhaps)\b[^,;:]{0,120},\s",
)
_LEADS_TO_PRONOUN = re.compile(
    r"(?:In|On|At|By|After|Since|Before|Under|During|Then|Now|Today|Later|Soon|Perhaps|Once)"
    r" (?:[a-z0-9-]+ ){0,4}?(?=(?:he|she)\b)"
)
"""An introduction without a comma ("In 2011 he went to jail")."""
_INDEFINITE = listed("a an")


class Subject(Value):
    """What a sentence speaks of: its words, its number, and whether it is a person or acts."""

    words: str
    head: str
    verb: str
    many: bool = False
    person: bool | None = None
    gender: str = ""
    acts: bool = False
    indefinite: bool = False
    copular: bool = False
    before: str = ""
    after: str = ""

    @property
    def is_pronoun(self) -> bool:
        """Tell whether it is itself a pronoun that means something said before."""
        return self.words.lower() in PRONOUNS


def subject_of(text: str, known: Known) -> Subject | None:
    """Read the subject of a sentence (its connective gone); None where it is not plain."""
    introduction = _INTRODUCES.match(text) or _LEADS_TO_PRONOUN.match(text)
    begin = introduction.end() if introduction else 0
    sentence = [one for one in tokens(text) if one.start >= begin]
    if not sentence:
        return None
    if sentence[0].low.split("'")[0] in PRONOUNS:
        return _pronoun(text, sentence, begin)
    found = phrase_and_verb(sentence)
    if found is None:
        return None
    phrase, verb = found
    return _described(text, begin, phrase, verb, known)


def _pronoun(text: str, sentence: list[Token], begin: int) -> Subject | None:
    word = sentence[0]
    short, _, contracted = word.text.replace("’", "'").partition("'")
    verb = contracted or (sentence[1].text if len(sentence) > 1 else "")
    rest = text[word.end :]
    return Subject(
        words=short,
        head=short,
        verb=verb,
        many=short.lower() == "they",
        copular=verb.lower() in verbs.BE or contracted in ("s", "re"),
        before=text[:begin],
        after=rest,
    )


def _described(
    text: str, begin: int, phrase: list[Token], verb: Token, known: Known
) -> Subject | None:
    words = text[phrase[0].start : phrase[-1].end]
    contracted = verb.start == verb.end == phrase[-1].end
    if contracted:
        words = words[:-2]
    core = _before_preposition(phrase)
    if _runs_on(phrase) or len(phrase) > LONGEST or phrase[0].low in nouns.QUANTIFIERS or not core:
        return None
    head = names.bare(core[-1].text) if contracted else core[-1].text
    person = _is_person(core, head, known)
    return Subject(
        words=words,
        head=head,
        verb=verb.text,
        many=_is_many(core, verb.text),
        person=person,
        gender=names.name_gender(words) if core[0].text[0].isupper() else nouns.noun_gender(head),
        acts=nouns.is_group(head) or names.names_elsewhere(head),
        indefinite=phrase[0].low in _INDEFINITE,
        copular=verb.low in verbs.BE,
        before=text[:begin],
        after=text[verb.end :],
    )


def _runs_on(phrase: list[Token]) -> bool:
    """Tell whether a phrase holds a whole clause ("The worst happened and two friends")."""
    joined = next((n for n, one in enumerate(phrase) if one.low == "and"), 0)
    return any(one.text[0].islower() and verbs.is_past(one.text) for one in phrase[:joined])


def _before_preposition(phrase: list[Token]) -> list[Token]:
    for place, token in enumerate(phrase):
        if token.low in PREPOSITIONS:
            return phrase[:place]
    return phrase


def _is_many(core: list[Token], verb: str) -> bool:
    low = verbs.straight(verb)
    if low in verbs.PLURAL_AUX:
        return True
    if verbs.is_singular_verb(low):
        return False
    return any(one.low == "and" for one in core) or nouns.is_plural(core[-1].text)


def _is_person(core: list[Token], head: str, known: Known) -> bool | None:
    """Tell whether a phrase means a person; None for one unknown word with a capital."""
    if nouns.is_person_noun(head):
        return True
    sentence = [one.text for one in core]
    if not all(one[0].isupper() for one in sentence) or sentence[0] in ("The", "A", "An"):
        return False
    if not names.is_person_name(" ".join(sentence)):
        return False
    if len(sentence) > 1:
        first = sentence[0]
        return True if names.is_title(first) or known.is_name(first) else None
    return None if head.lower() not in known.small else False
