"""Pairs for a blind vote: who sees which two answers, so that all are seen about as often."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from math import comb
from random import Random

Pair = tuple[int, int]
"""Two answers by their numbers, in the order in which they are shown."""

MOST_OF_FEW, MOST, FEW = 10, 5, 12
"""Pairs that one person is asked about where at most so many answers are in, and where more."""


def most_pairs(answers: int) -> int:
    """Give how many pairs one person is asked about."""
    return MOST_OF_FEW if answers <= FEW else MOST


def pairs_for(answers: int, *, has_own: bool) -> int:
    """Give how many pairs somebody can be asked about; those with their own answer are none."""
    return min(most_pairs(answers), comb(answers - has_own, 2))


def next_pair(
    answers: Sequence[int],
    own: int | None,
    had: Collection[Pair],
    seen: Mapping[Pair, int],
    rng: Random,
) -> Pair | None:
    """Choose the next pair for somebody; None where there is none, or they had their share.

    The answer that was seen least is one of them, beside the one that it has met least often, of
    these the one seen least; equals are drawn by chance, and so is which is shown first. Their
    own answer is never one of them, and no pair comes twice. `had` are the pairs that they had,
    `seen` how often everybody had each, in either order.
    """
    others = sorted(number for number in answers if number != own)
    past = {frozenset(pair) for pair in had}
    if len(past) >= most_pairs(len(answers)):
        return None
    shown, met = _shown(seen), _met(seen)
    for first in _least_first(others, shown, rng):
        partners = [one for one in others if one != first and frozenset((first, one)) not in past]
        if partners:
            second = min(
                _least_first(partners, shown, rng), key=lambda one: met[frozenset((first, one))]
            )
            return (first, second) if rng.random() < 1 / 2 else (second, first)
    return None


def _met(seen: Mapping[Pair, int]) -> Counter[frozenset[int]]:
    """Count how often two answers were shown together."""
    met: Counter[frozenset[int]] = Counter()
    for pair, count in seen.items():
        met[frozenset(pair)] += count
    return met


def _shown(seen: Mapping[Pair, int]) -> Counter[int]:
    """Count how often each answer was shown."""
    shown: Counter[int] = Counter()
    for pair, count in seen.items():
        for number in pair:
            shown[number] += count
    return shown


def _least_first(numbers: Sequence[int], shown: Mapping[int, int], rng: Random) -> list[int]:
    """Give numbers from the one seen least to the one seen most, equals in an order by chance."""
    return sorted(rng.sample(numbers, len(numbers)), key=lambda one: shown[one])
