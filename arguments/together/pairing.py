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

    The answer that was seen least comes first, beside the one seen least of those that it has
    least often met; equals are drawn by chance, and so is which of the two is shown first. Their
    own answer is never one of them, and no pair comes twice. `had` are the pairs that they had,
    `seen` how often everybody had each, in either order.
    """
    others = sorted(number for number in answers if number != own)
    past = {frozenset(pair) for pair in had}
    if len(past) >= most_pairs(len(answers)):
        return None
    met, shown = _met(seen), _shown(seen)
    free = {
        number: [one for one in others if one != number and frozenset((one, number)) not in past]
        for number in others
    }
    open_still = [number for number in others if free[number]]
    if not open_still:
        return None
    first = _least(open_still, [(shown[number],) for number in open_still], rng)
    partners = free[first]
    ranks = [(met[frozenset((first, one))], shown[one]) for one in partners]
    second = _least(partners, ranks, rng)
    return (first, second) if rng.random() < 1 / 2 else (second, first)


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


def _least(numbers: Sequence[int], ranks: Sequence[tuple[int, ...]], rng: Random) -> int:
    """Draw one of those whose rank is the least."""
    best = min(ranks)
    return rng.choice([one for one, rank in zip(numbers, ranks, strict=True) if rank == best])
