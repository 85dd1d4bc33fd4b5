"""Repetition: a text that says the same more than once, in the same words or nearly the same."""

from collections import Counter

from arguments.judging.guards.caps import Notice
from arguments.judging.guards.places import (
    MOST_PLACES,
    opening,
    part_in,
    part_of,
    place_of,
    runs_of,
)
from arguments.judging.lexicon import load_lexicon
from arguments.judging.phrases import Guard
from arguments.judging.scoring import Case

_MUCH, _SOME = 0.34, 0.15
_TWINS, _LEAST_CONTENT = 0.75, 8
_QUOTES = tuple('"“«„')


def repeated(case: Case) -> Notice | None:
    """Notice that over a third of a text repeats, or that a smaller part does."""
    again = case.reading.said_again
    twice = part_in(case, again)
    places = tuple(place_of(case, sentence) for sentence in again[:MOST_PLACES]) or opening(case)
    if max(twice.share, _looped(case)) > _MUCH or _twins(case) >= _TWINS:
        return Notice(Guard.REPETITION, places)
    if quoted := claim_quoted(case):
        part = part_of(case.reading, quoted)
        return Notice(Guard.REPETITION, runs_of(case.reading, quoted), part)
    return Notice(Guard.REPETITION, places, twice) if twice.share > _SOME else None


def claim_quoted(case: Case) -> set[int]:
    """Give the numbers of the words that say the claim word for word, if they do so twice.

    One saying is left out where none is between quotation marks: that one is the writer's.
    """
    words = [word.folded for word in case.reading.words]
    claim = [word.folded for word in case.claim.words]
    firsts = [
        first
        for first in range(len(words) - len(claim) + 1)
        if claim and words[first : first + len(claim)] == claim
    ]
    if len(firsts) <= 1:
        return set()
    marks = [case.reading.words[first].start - 1 for first in firsts]
    quoted = any(case.reading.plain[mark : mark + 1] in _QUOTES for mark in marks if mark >= 0)
    again = firsts if quoted else firsts[1:]
    return {first + step for first in again for step in range(len(claim))}


def _looped(case: Case) -> float:
    """Give the share of runs of three words that stood there before."""
    words = [word.folded for word in case.reading.words]
    runs = list(zip(words, words[1:], words[2:], strict=False))
    return sum(count - 1 for count in Counter(runs).values()) / max(1, len(runs))


def _twins(case: Case) -> float:
    """Give the share of the different content words that stand there more than once."""
    lexicon = load_lexicon()
    told = Counter(word.stem for word in case.reading.words if lexicon.is_content(word.folded))
    if told.total() < _LEAST_CONTENT:
        return 0.0
    return sum(count > 1 for count in told.values()) / len(told)
