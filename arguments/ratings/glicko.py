"""Glicko-2: how sure we are of how good somebody is."""

from datetime import datetime

from pydantic import Field

from arguments.value import Value

START, WIDEST, STEADY = 1500.0, 350.0, 0.06
"""The rating, deviation and volatility of whoever nothing is known of."""


class Rating(Value):
    """A rating of Glicko-2 on Glicko's scale; `at` is the moment of the last result, if any."""

    rating: float = START
    deviation: float = Field(default=WIDEST, gt=0, le=WIDEST)
    volatility: float = Field(default=STEADY, gt=0)
    at: datetime | None = None
