"""Serving: which claim a debater meets next, and which side chance gives them.

Rows come in, a choice comes out. Chance is the `rng` that is handed over, so the same rows
and the same seed give the same choice, in whatever order the rows arrive.
"""

from collections.abc import Sequence
from datetime import datetime
from random import Random

from pydantic import Field

from arguments.claims import ClaimId, Side
from arguments.mistakes import NoClaims
from arguments.value import Value


class Serving(Value):
    """What serving knows of one claim: how often this debater met it, and how each side was argued.

    `argued_*` counts everybody's responses, `own_*` this debater's.
    """

    claim_id: ClaimId
    served_to_them: int = Field(default=0, ge=0)
    last_served: datetime | None = None
    argued_for: int = Field(default=0, ge=0)
    argued_against: int = Field(default=0, ge=0)
    own_for: int = Field(default=0, ge=0)
    own_against: int = Field(default=0, ge=0)


def next_claim(
    rows: Sequence[Serving], rng: Random, *, not_claim: ClaimId | None = None
) -> ClaimId:
    """Choose the next claim: unseen first, then the least served to them, then the least argued.

    Claims that are equal in all of that are drawn by chance. `not_claim` is the one on the
    table already; it comes again only when there is no other. Raises `NoClaims` without rows.
    """
    if not rows:
        raise NoClaims
    others = [row for row in rows if row.claim_id != not_claim] or list(rows)
    freshest = min(_weariness(row) for row in others)
    equals = sorted(row.claim_id for row in others if _weariness(row) == freshest)
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


def _weariness(row: Serving) -> tuple[int, int]:
    return row.served_to_them, row.argued_for + row.argued_against
