"""Serving: which claim a debater meets next, and which side chance gives them.

Rows come in, a choice comes out. Chance is the `rng` that is handed over, so the same rows
and the same seed give the same choice, in whatever order the rows arrive.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import StrEnum
from math import ceil
from random import Random
from types import MappingProxyType

from pydantic import Field

from arguments.claims import ClaimId, Side
from arguments.mistakes import NoClaims
from arguments.ratings.shown import FAIR
from arguments.value import Value


class Level(StrEnum):
    """How hard a claim a debater wants to meet."""

    EASIER = "easier"
    FAIR = "fair"
    HARDER = "harder"


EXPECTED: Mapping[Level, tuple[float, float]] = MappingProxyType(
    {
        Level.EASIER: (FAIR[1], 0.80),
        Level.FAIR: FAIR,
        Level.HARDER: (0.35, FAIR[0]),
    }
)
"""Between which expected scores of the debater a claim's fairer side lies at each level.

A score of 0 to 1 stands for a total of 50 to 100. Fair leans to the debater's side, so that
most of what they write is rewarded; the others are as wide, above and below it.
"""
STEP = 0.05
"""Expected scores within which a claim that misses a level is as near to it as another."""
_CUSHION = 4
"""Arguments on either side together that are taken as balanced before any is counted."""


class Serving(Value):
    """What serving knows of one claim: how often this debater met it, and how each side was argued.

    `argued_*` counts everybody's responses, `own_*` this debater's. `expected_*` is the score of
    0 to 1 that this debater is expected to reach on each side, by the ratings of both; None
    where nothing is known. `lopsided` tells that one side scores better beyond chance.
    """

    claim_id: ClaimId
    served_to_them: int = Field(default=0, ge=0)
    last_served: datetime | None = None
    argued_for: int = Field(default=0, ge=0)
    argued_against: int = Field(default=0, ge=0)
    own_for: int = Field(default=0, ge=0)
    own_against: int = Field(default=0, ge=0)
    expected_for: float | None = Field(default=None, ge=0, le=1)
    expected_against: float | None = Field(default=None, ge=0, le=1)
    lopsided: bool = False


def next_claim(
    rows: Sequence[Serving],
    rng: Random,
    *,
    level: Level = Level.FAIR,
    not_claim: ClaimId | None = None,
) -> ClaimId:
    """Choose the next claim: unseen first, and the least served to them among the seen.

    Then fair before lopsided, then one whose fairer side lies within the `level`, or else
    nearest to it; then less argued, then the sides in balance. The last three go in coarse
    steps, so that near-equals leave room for what comes after them; equals are drawn by chance.
    `not_claim` is the one on the table already; it comes again only when there is no other.
    Raises `NoClaims` without rows.
    """
    if not rows:
        raise NoClaims
    others = [row for row in rows if row.claim_id != not_claim] or list(rows)
    ranked = [(_reluctance(row, level), row.claim_id) for row in others]
    best = min(ranked)[0]
    equals = sorted(claim_id for reluctance, claim_id in ranked if reluctance == best)
    return rng.choice(equals)


def surprise_side(row: Serving, rng: Random, *, level: Level = Level.FAIR) -> Side:
    """Choose the side they argued less on this claim, then everybody less, then the fairer.

    The fairer is the one whose expected score is nearer to the `level`; equals are drawn by
    chance.
    """
    for on_for, on_against in (
        (row.own_for, row.own_against),
        (row.argued_for, row.argued_against),
        (_misses(row.expected_for, level), _misses(row.expected_against, level)),
    ):
        if on_for != on_against:
            return Side.FOR if on_for < on_against else Side.AGAINST
    return rng.choice(tuple(Side))


def _reluctance(row: Serving, level: Level) -> tuple[int, bool, int, int, int]:
    """Rank a claim for a debater: what is lower is served first."""
    return (
        row.served_to_them,
        row.lopsided,
        min(_misses(row.expected_for, level), _misses(row.expected_against, level)),
        _wear(row.argued_for + row.argued_against),
        _tilt(row.argued_for, row.argued_against),
    )


def _misses(expected: float | None, level: Level) -> int:
    """Give by how many steps a side misses a level; one of which nothing is known misses none."""
    if expected is None:
        return 0
    lowest, highest = EXPECTED[level]
    return ceil(max(lowest - expected, expected - highest, 0.0) / STEP)


def _wear(argued: int) -> int:
    """Give how much a claim was argued in steps that double: 0, 1, 2-3, 4-7, 8-15 and so on."""
    return argued.bit_length()


def _tilt(on_for: int, on_against: int) -> int:
    """Give how far from balance the sides are argued, from 0 to 3.

    The cushion keeps a first argument from looking like a tilt.
    """
    return 4 * abs(on_for - on_against) // (on_for + on_against + _CUSHION)
