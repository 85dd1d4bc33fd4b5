"""Standings: one honest number for each debater of a server, and the rows that show it.

Only the first response of a debater on a claim's side in a server counts; later ones train.
The standing is the mean of the counted totals, pulled towards a middling total as if three
middling responses came first, so that one lucky response does not lead a board.
"""

import math

from pydantic import Field

from arguments.responses import DebaterId, ServerId
from arguments.value import Value

MIDDLING_TOTAL = 60.0
"""The total of the imagined responses that every debater starts with."""
MIDDLING_RESPONSES = 3
"""How many responses are imagined."""
SETTLED_AT = 5
"""With fewer counted responses than this, a standing is provisional."""


class Standing(Value):
    """Where one debater stands in one server; without a place until one response counts."""

    server_id: ServerId
    debater_id: DebaterId
    name: str
    place: int | None = Field(ge=1)
    of: int = Field(ge=0)
    responses: int = Field(ge=0)
    judged: int = Field(ge=0)
    counted: int = Field(ge=0)
    mean: float | None
    standing: float | None
    best: float | None
    provisional: bool


class BoardRow(Value):
    """One line of a leaderboard; debaters with equal standings share a place."""

    place: int = Field(ge=1)
    debater_id: DebaterId
    name: str
    responses: int = Field(ge=0)
    judged: int = Field(ge=0)
    standing: float
    best: float | None
    provisional: bool


def standing_tenths(points: float, counted: int) -> int:
    """Give the standing of a sum of counted totals, in tenths, halves rounded up.

    Tenths are what is shown, so debaters who are shown the same are tied.
    """
    imagined = MIDDLING_TOTAL * MIDDLING_RESPONSES
    return math.floor(10 * (points + imagined) / (counted + MIDDLING_RESPONSES) + 0.5)


def is_provisional(counted: int) -> bool:
    """Tell whether too few responses count for the standing to say much."""
    return counted < SETTLED_AT
