"""Gaming: whether attacks pay, and whether what should change nothing changes the total."""

import random
from collections.abc import Callable, Mapping, Sequence
from statistics import fmean
from typing import NamedTuple

from arguments.claims import Side
from arguments.judging.training.attacks import ATTACKS, Attack, Attempt, TextOnClaim
from arguments.judging.training.invariances import INVARIANCES, Change

Totals = Callable[[str, Side, str], float]
"""Gives the total of a text on one side of a claim."""
SLACK = 2.0
"""Points that a change may make and still count as none."""
SIDES = "sides"


class Gamed(NamedTuple):
    """How a kind of attack did: how often it beat the honest text, and what it gained."""

    kind: str
    pairs: int
    beats: float
    gain: float


class Steady(NamedTuple):
    """How a kind of change did: the share of totals that it leaves within two points."""

    kind: str
    pairs: int
    within: float


def gamed(
    arguments: Sequence[TextOnClaim],
    total: Totals,
    seed: int,
    attacks: Mapping[str, Attack] = ATTACKS,
) -> tuple[Gamed, ...]:
    """Try every attack on every argument; the same seed makes the same attempts."""
    return tuple(
        _paid(kind, list(attack(arguments, random.Random(seed))), total)  # noqa: S311 (repeatable)
        for kind, attack in attacks.items()
    )


def steady(
    arguments: Sequence[TextOnClaim],
    total: Totals,
    seed: int,
    changes: Mapping[str, Change] = INVARIANCES,
) -> tuple[Steady, ...]:
    """Try every change on every argument, and the other side's label."""
    made = [
        (kind, [_moved(one, total) for one in change(arguments, random.Random(seed))])  # noqa: S311 (repeatable)
        for kind, change in changes.items()
    ]
    made.append((SIDES, [_relabelled(one, total) for one in arguments]))
    return tuple(
        Steady(kind, len(moved), sum(one <= SLACK for one in moved) / len(moved))
        for kind, moved in made
        if moved
    )


def _paid(kind: str, attempts: Sequence[Attempt], total: Totals) -> Gamed:
    gains = [_of(one.attacked, total) - _of(one.honest, total) for one in attempts]
    if not gains:
        return Gamed(kind, 0, 0.0, 0.0)
    return Gamed(kind, len(gains), sum(gain > 0 for gain in gains) / len(gains), fmean(gains))


def _of(one: TextOnClaim, total: Totals) -> float:
    return total(one.claim, Side.FOR, one.text)


def _moved(one: Attempt, total: Totals) -> float:
    return abs(_of(one.attacked, total) - _of(one.honest, total))


def _relabelled(one: TextOnClaim, total: Totals) -> float:
    return abs(total(one.claim, Side.FOR, one.text) - total(one.claim, Side.AGAINST, one.text))
