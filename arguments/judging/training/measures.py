"""Measures: how well scores tell claims from the rest, in plain arithmetic."""

from collections.abc import Sequence
from itertools import pairwise
from statistics import fmean
from typing import NamedTuple

BINS = 10


class Measured(NamedTuple):
    """How a detector did: F1 of claims, F1 of both classes on average, precision and recall."""

    f1: float
    macro: float
    precision: float
    recall: float


def measure(found: Sequence[bool], claims: Sequence[bool]) -> Measured:
    """Compare what was found with what is there."""
    pairs = list(zip(found, claims, strict=True))
    both, neither = pairs.count((True, True)), pairs.count((False, False))
    wrong, missed = pairs.count((True, False)), pairs.count((False, True))
    of_claims, of_rest = _f1(both, wrong, missed), _f1(neither, missed, wrong)
    return Measured(
        f1=of_claims,
        macro=(of_claims + of_rest) / 2,
        precision=both / max(1, both + wrong),
        recall=both / max(1, both + missed),
    )


def precision_at(
    best: int, scores: Sequence[Sequence[float]], claims: Sequence[Sequence[bool]]
) -> float:
    """Give the share of claims among the best so many sentences of an article, on average."""
    shares = []
    for of_article, are in zip(scores, claims, strict=True):
        ranked = sorted(range(len(are)), key=lambda place: -of_article[place])[:best]
        shares.append(fmean(are[place] for place in ranked))
    return fmean(shares)


def calibration_error(scores: Sequence[float], claims: Sequence[bool]) -> float:
    """Give how far scores lie from the share of claims among them, over ten equal bins."""
    edges = [place / BINS for place in range(BINS)] + [2.0]
    error = 0.0
    for low, high in pairwise(edges):
        held = [(s, c) for s, c in zip(scores, claims, strict=True) if low <= s < high]
        if held:
            gap = fmean(s for s, _ in held) - fmean(c for _, c in held)
            error += abs(gap) * len(held) / len(scores)
    return error


def best_threshold(scores: Sequence[float], claims: Sequence[bool]) -> float:
    """Give the score, in hundredths, that makes both F1s together the greatest."""
    candidates = [place / 100 for place in range(30, 81)]

    def worth(least: float) -> float:
        measured = measure([score >= least for score in scores], claims)
        return measured.f1 + measured.macro

    return max(candidates, key=worth)


def _f1(right: int, wrong: int, missed: int) -> float:
    return 2 * right / max(1, 2 * right + wrong + missed)
