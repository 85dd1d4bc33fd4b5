"""Salad: words in no order, which a scorer that counts words would take for an argument."""

from statistics import fmean

from arguments.judging.guards.caps import Notice
from arguments.judging.guards.order import gains_of
from arguments.judging.guards.places import opening, part_of, runs_of
from arguments.judging.opinion import Opinion
from arguments.judging.phrases import Guard
from arguments.judging.reading import Reading
from arguments.judging.scoring import Case

_PERHAPS = 0.5
"""How sure the encoder must be that words stand in no order where the rules say so too."""
_LEAST_WORDS, _DISORDER = 12, -0.1
_FEW_WORDS, _FEW_DISORDER = 8, -0.5
_WINDOW, _WILD = 16, -1.0
"""Half of what is caught by a laxer mark are lists, and sentences that miss every stop."""


def salad(case: Case, opinion: Opinion | None) -> Notice | None:
    """Notice words in no order, in the whole text or in a stretch of it."""
    words = case.reading.words
    if len(words) < _FEW_WORDS:
        return None
    gains = order_of(case.reading)
    if _scrambled(gains, opinion):
        return Notice(Guard.WORD_SALAD, opening(case))
    wild = _wild(gains)
    if not wild:
        return None
    return Notice(Guard.WORD_SALAD, runs_of(case.reading, wild), part_of(case.reading, wild))


def _scrambled(gains: list[float], opinion: Opinion | None) -> bool:
    least = _DISORDER if len(gains) >= _LEAST_WORDS else _FEW_DISORDER
    disordered = fmean(gains) < least
    if opinion is None:
        return disordered
    return opinion.disordered or (disordered and opinion.scrambled >= _PERHAPS)


def order_of(reading: Reading) -> list[float]:
    """Give for each word how well it stands where it stands."""
    return [
        gain
        for sentence in reading.sentences
        for gain in gains_of([word.folded for word in sentence.words])
    ]


def _wild(gains: list[float]) -> set[int]:
    """Give the words of every stretch that is less ordered than sentences ever are."""
    return {
        number
        for first in range(len(gains) - _WINDOW + 1)
        if fmean(gains[first : first + _WINDOW]) < _WILD
        for number in range(first, first + _WINDOW)
    }
