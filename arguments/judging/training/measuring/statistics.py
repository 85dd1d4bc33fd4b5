"""The few statistics that the tables need, in plain arithmetic."""

from collections.abc import Sequence
from itertools import accumulate
from statistics import correlation


def pearson(first: Sequence[float], second: Sequence[float]) -> float:
    """Give Pearson's correlation."""
    return correlation(first, second)


def spearman(first: Sequence[float], second: Sequence[float]) -> float:
    """Give Spearman's correlation; ties share the mean of their ranks."""
    return correlation(ranks(first), ranks(second))


def ranks(values: Sequence[float]) -> list[float]:
    """Give the rank of every value from 1, ties at the mean of theirs."""
    order = sorted(range(len(values)), key=lambda at: values[at])
    ranked = [0.0] * len(values)
    first = 0
    while first < len(order):
        last = first
        while last + 1 < len(order) and values[order[last + 1]] == values[order[first]]:
            last += 1
        for at in order[first : last + 1]:
            ranked[at] = (first + last) / 2 + 1
        first = last + 1
    return ranked


def auc(scores: Sequence[float], positive: Sequence[bool]) -> float:
    """Give the share of (positive, negative) pairs in which the positive scores higher."""
    held = sum(positive)
    of_positive = sum(rank for rank, is_one in zip(ranks(scores), positive, strict=True) if is_one)
    return (of_positive - held * (held + 1) / 2) / (held * (len(scores) - held))


def recall_at(precision: float, scores: Sequence[float], positive: Sequence[bool]) -> float:
    """Give the most of the positives that a threshold finds at such a precision or better."""
    order = sorted(range(len(scores)), key=lambda at: -scores[at])
    right = accumulate(positive[at] for at in order)
    found = [count for place, count in enumerate(right, 1) if count >= precision * place]
    return max(found, default=0) / sum(positive)


def threshold_at(precision: float, scores: Sequence[float], positive: Sequence[bool]) -> float:
    """Give the lowest score from which such a precision holds; above all where none does."""
    order = sorted(range(len(scores)), key=lambda at: -scores[at])
    right = accumulate(positive[at] for at in order)
    found = zip(order, right, range(1, len(order) + 1), strict=True)
    held = [scores[at] for at, count, place in found if count >= precision * place]
    return min(held, default=2.0)


def share(told: Sequence[bool]) -> float:
    """Give the share that holds."""
    return sum(told) / max(1, len(told))
