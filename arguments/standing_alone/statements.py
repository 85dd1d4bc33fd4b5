"""Standing alone: what a sentence of an article says, worded for a card.

A debater meets a claim on a card, not in its article. What ties it to its neighbours is taken
off, a pronoun whose antecedent is certain gives way to the name, two claims are parted. What
stays uncertain is never guessed: the statement says why a reviewer must look first.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from pydantic import Field

from arguments.articles import Article
from arguments.articles.markup import plain
from arguments.claims import LONGEST, Hand
from arguments.standing_alone.continuing import continues
from arguments.standing_alone.definites import introduced
from arguments.standing_alone.examples import without_examples
from arguments.standing_alone.grammar.inside import points_out
from arguments.standing_alone.grammar.known import Known, known_in
from arguments.standing_alone.halves import halves_of
from arguments.standing_alone.openings import (
    asides,
    without_connective,
    without_tag,
    without_vocative,
)
from arguments.standing_alone.pointers import leans
from arguments.standing_alone.reported import (
    goes_on,
    is_anothers_view,
    is_reported,
    without_endorsement,
)
from arguments.standing_alone.resolving import resolved
from arguments.standing_alone.voices import is_personal
from arguments.tidying import with_capital
from arguments.value import Value

_SPACE = re.compile(r"\s")
_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"")
_CLOSES = " .,;:!?)"
"""What stands right behind an aside without a space; nothing does as well."""
_MARKS = "*_“\"'‘«(["
_BACK = 40
"""Sentences back to which a statement may reach."""
LONGEST_READ = 1500
"""Characters of a sentence that the rules read; a longer one is no sentence but a run of words."""
_UNREAD = "?"


class Statement(Value):
    """What a sentence states: where it stands in the article, how to serve it, and what lacks.

    `start` and `end` are characters of the article's text. `served` is empty where the text
    between them serves as it is; `hands` is empty where it is certain to stand alone.
    """

    start: int = Field(ge=0)
    end: int = Field(ge=1)
    served: str = ""
    hands: tuple[Hand, ...] = ()


class _Context(NamedTuple):
    """What stands before a sentence: beside it in its paragraph, and told of near it."""

    beside: Sequence[str]
    told: Sequence[str]
    known: Known


def statements(article: Article, index: int) -> tuple[Statement, ...]:
    """Give what one sentence of an article states; nothing where it reports what others hold."""
    return _statements(article, index, _known(article))


def every_statement(article: Article) -> Iterator[tuple[Statement, ...]]:
    """Give what each sentence of an article states, in order."""
    known = _known(article)
    return (_statements(article, index, known) for index in range(len(article.sentences)))


def _known(article: Article) -> Known:
    return known_in([plain(one.text) for one in article.sentences])


def _statements(article: Article, index: int, known: Known) -> tuple[Statement, ...]:
    sentence = article.sentences[index]
    flat = _flat(sentence.text)
    near = article.sentences[max(0, index - _BACK) : index]
    if len(flat) > LONGEST_READ:
        return (Statement(start=sentence.start, end=sentence.end, hands=(Hand.LENGTH,)),)
    told = [_told(one.text) for one in near]
    beside = sum(one.paragraph == sentence.paragraph for one in near)
    context = _Context(told[len(told) - beside :], told, known)
    begin, end = _bounds(flat)
    if is_anothers_view(flat[begin:end].lstrip(_MARKS)):
        return ()
    parts = halves_of(flat, begin, end, known)
    stated = [_stated(flat, first, last, context) for first, last in parts]
    if len(stated) > 1 and any(one.hands for one in stated):
        stated = [_stated(flat, begin, end, context)]
    return tuple(
        one.model_copy(
            update={"start": one.start + sentence.start, "end": one.end + sentence.start}
        )
        for one in stated
    )


def _stated(flat: str, begin: int, end: int, context: _Context) -> Statement:
    """Word one statement and say what it lacks; places count from its sentence's start."""
    bare = plain(_without_asides(flat, begin, end))
    named = resolved(bare, context.beside, context.known)
    unsure = named is None
    wording = bare if named is None else named
    if end < len(flat):
        wording = f"{wording.rstrip(' ,;')}."
    if len(wording) > LONGEST:
        wording = without_examples(wording)
    hands = _hands(wording, context, unsure=unsure)
    if Hand.REPORTED not in hands and goes_on(bare, context.beside):
        hands.append(Hand.REPORTED)
    same = wording == plain(flat[begin:end])
    return Statement(
        start=begin, end=end, served="" if same else with_capital(wording), hands=tuple(hands)
    )


def _hands(wording: str, context: _Context, *, unsure: bool) -> list[Hand]:
    bare = wording.lstrip(_MARKS)
    own = _QUOTED.sub("", bare)
    needed = {
        Hand.PRONOUN: unsure or is_personal(own) or points_out(bare, context.known),
        Hand.POINTER: leans(bare) or continues(bare) or introduced(bare, context.told),
        Hand.REPORTED: is_reported(wording),
        Hand.LENGTH: len(wording) > LONGEST,
    }
    return [hand for hand, is_needed in needed.items() if is_needed]


def _without_asides(flat: str, begin: int, end: int) -> str:
    kept, last = "", begin
    for start, stop in asides(flat):
        if begin < start and stop <= end:
            kept += flat[last:start] + ("" if flat[stop : stop + 1] in _CLOSES else " ")
            last = stop
    return kept + flat[last:end]


@lru_cache(maxsize=256)
def _told(text: str) -> str:
    """Give a sentence that went before, for what it says of this one; nothing of an endless one."""
    return _flat(plain(text)) if len(text) <= LONGEST_READ else _UNREAD


def _flat(text: str) -> str:
    """Give a text with every space a plain one, so that places stay."""
    return _SPACE.sub(" ", text)


def _bounds(flat: str) -> tuple[int, int]:
    """Give where a sentence's own statement begins and ends."""
    begin, last = 0, -1
    while begin != last:
        last = begin
        begin += without_connective(flat[begin:])
        begin = without_vocative(flat, begin)
        begin = without_endorsement(flat, begin)
    return begin, max(begin + 1, without_tag(flat))
