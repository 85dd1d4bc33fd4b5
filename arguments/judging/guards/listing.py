"""Listing: words strung together, and linking words crowded where they can join nothing."""

from arguments.judging.guards.caps import Notice
from arguments.judging.guards.language import prose_share
from arguments.judging.guards.phrasebook import load_phrasebook
from arguments.judging.guards.places import opening, part_of, runs_of
from arguments.judging.opinion import CONVINCED, Opinion
from arguments.judging.phrases import Guard
from arguments.judging.scoring import Case
from arguments.judging.verdict import Criterion

_LIST_WORDS, _LIST_SHARE = 10, 0.1
_STUFFED_SHARE, _STUFFED_CUES = 0.22, 4
_CUES_WITHIN, _MANY_CUES = 8, 3
_LINKS_WITHIN, _MANY_LINKS = 6, 2
_NEAR, _AROUND, _MOSTLY = 3, 2, 0.5
_OFTEN_CLOSE = frozenset({"condition", "example"})
_PLAIN = frozenset({"number", "year", "name", "mechanism", "consequence", "rather"})


def listed(case: Case, opinion: Opinion | None = None) -> Notice | None:
    """Notice a text that is a list of words, or the part of it that is.

    What the encoder finds a good argument is no list for want of small words.
    """
    words = case.reading.words
    if len(words) < _LIST_WORDS:
        return None
    cues = _cues(case, _PLAIN)
    stuffed = len(cues) >= _STUFFED_CUES and len(cues) / len(words) > _STUFFED_SHARE
    convinced = opinion is not None and opinion.best >= CONVINCED
    if stuffed or (prose_share(words) < _LIST_SHARE and not convinced):
        return Notice(Guard.WORD_LIST, opening(case))
    strung = _strung(case)
    if not strung:
        return None
    part = part_of(case.reading, strung)
    mostly = part.share >= _MOSTLY
    return Notice(Guard.WORD_LIST, runs_of(case.reading, strung), None if mostly else part)


def _strung(case: Case) -> set[int]:
    """Give the words of every stretch that holds more cues or links than sentences do."""
    words = case.reading.words
    cues = _cues(case, _PLAIN | _OFTEN_CLOSE)
    showing = [number for number, word in enumerate(words) if word.start in cues]
    book = load_phrasebook()
    links = [number for number, word in enumerate(words) if word.folded in book.linking]
    close = _close(showing, _CUES_WITHIN, _MANY_CUES) | _close(links, _LINKS_WITHIN, _MANY_LINKS)
    close |= {
        number for number in links if number and words[number - 1].folded in book.never_before
    }
    return _around(_grown(close, _marks(case)), len(words))


def _cues(case: Case, leaving_out: frozenset[str]) -> set[int]:
    """Give the offset of each cue that is known for showing an argument off, overlaps once."""
    found = [
        (find.at, find.until)
        for find in case.finds
        if find.criterion not in {Criterion.CLARITY, Criterion.CLAIM}
        and find.kind not in leaving_out
    ]
    apart: dict[int, int] = {}
    for at, until in sorted(found):
        if not apart or at >= max(apart.values()):
            apart[at] = until
    return set(apart)


def _marks(case: Case) -> set[int]:
    """Give the number of each word at which anything was found, and of each linking word."""
    found = {find.at for find in case.finds}
    linking = load_phrasebook().linking
    return {
        number
        for number, word in enumerate(case.reading.words)
        if word.start in found or word.folded in linking
    }


def _grown(close: set[int], marks: set[int]) -> set[int]:
    """Give what is crowded with what was found right beside it, so that no rest of it earns."""
    grown = set(close)
    while near := {
        mark for mark in marks - grown if any(abs(mark - one) <= _NEAR for one in grown)
    }:
        grown |= near
    return grown


def _around(numbers: set[int], count: int) -> set[int]:
    return {
        near
        for number in numbers
        for near in range(max(0, number - _AROUND), min(count, number + _AROUND + 1))
    }


def _close(numbers: list[int], within: int, many: int) -> set[int]:
    """Give those numbers of which many stand within so few words."""
    return {
        number
        for first, last in zip(numbers, numbers[many - 1 :], strict=False)
        if last - first < within
        for number in numbers
        if first <= number <= last
    }
