"""Serving: which claim a debater meets next, and which side chance gives them.

Rows come in, a choice comes out. Chance is the `rng` that is handed over, so the same rows
and the same seed give the same choice, in whatever order the rows arrive.
"""

from collections.abc import Sequence
from datetime import datetime
from random import Random

from pydantic import Field

from arguments.claims import ClaimId, Side
from arguments.leaderboards import MIDDLING_TOTAL
from arguments.mistakes import NoClaims
from arguments.value import Value

LEVEL_STEP = 5.0
"""Points within which a claim is as near to a debater's level as another."""
_CUSHION = 4
"""Arguments on either side together that are taken as balanced before any is counted."""


class Serving(Value):
    """What serving knows of one claim: how often this debater met it, and how each side was argued.

    `argued_*` counts everybody's responses, `own_*` this debater's. `mean` is how everybody's
    judged first attempts score on the claim, None before there is one; `lopsided` tells that one
    side scores better beyond chance.
    """

    claim_id: ClaimId
    served_to_them: int = Field(default=0, ge=0)
    last_served: datetime | None = None
    argued_for: int = Field(default=0, ge=0)
    argued_against: int = Field(default=0, ge=0)
    own_for: int = Field(default=0, ge=0)
    own_against: int = Field(default=0, ge=0)
    mean: float | None = None
    lopsided: bool = False


def next_claim(
    rows: Sequence[Serving],
    rng: Random,
    *,
    level: float | None = None,
    not_claim: ClaimId | None = None,
) -> ClaimId:
    """Choose the next claim: unseen first, and the least served to them among the seen.

    Then fair before lopsided, then less argued, then the sides in balance, then near the
    debater's `level`, which is their standing. The last three go in coarse steps, so that
    near-equals leave room for what comes after them; equals are drawn by chance. `not_claim` is
    the one on the table already; it comes again only when there is no other. Raises `NoClaims`
    without rows.
    """
    if not rows:
        raise NoClaims
    others = [row for row in rows if row.claim_id != not_claim] or list(rows)
    best = min(_reluctance(row, level) for row in others)
    equals = sorted(row.claim_id for row in others if _reluctance(row, level) == best)
    return rng.choice(equals)


def surprise_side(row: Serving, rng: Random) -> Side:
    """Choose the side they argued less on this claim, then everybody less, then by chance."""
    for on_for, on_against in (
        (row.own_for, row.own_against),
        (row.argued_for, row.argued_against),
    ):
        if on_for != on_against:
            return Side.FOR if on_for < on_against else Side.AGAINST
    return rng.choice(tuple(Side))


def _reluctance(row: Serving, level: float | None) -> tuple[int, bool, int, int, int]:
    """Rank a claim for a debater: what is lower is served first."""
    return (
        row.served_to_them,
        row.lopsided,
        _wear(row.argued_for + row.argued_against),
        _tilt(row.argued_for, row.argued_against),
        _distance(row.mean, level),
    )


def _wear(argued: int) -> int:
    """Give how much a claim was argued in steps that double: 0, 1, 2-3, 4-7, 8-15 and so on."""
    return argued.bit_length()


def _tilt(on_for: int, on_against: int) -> int:
    """Give how far from balance the sides are argued, from 0 to 3.

    The cushion keeps a first argument from looking like a tilt.
    """
    return 4 * abs(on_for - on_against) // (on_for + on_against + _CUSHION)


def _distance(mean: float | None, level: float | None) -> int:
    """Give how far a claim is from a debater's level, in steps of `LEVEL_STEP` points.

    A claim that nobody was judged on is taken as middling, as a debater is at the start.
    """
    if level is None:
        return 0
    known = MIDDLING_TOTAL if mean is None else mean
    return int(abs(known - level) / LEVEL_STEP)
