"""Glicko-2: how good somebody is, how sure of it we are, and how both move with results.

After Glickman, "Example of the Glicko-2 system" (2022): the steps named below are his, and so is
the worked example in the tests. Added to it are games that weigh less than a whole one, and a
deviation that grows with the time in which nothing happened.
"""

import math
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

from pydantic import Field

from arguments.value import Value

START, WIDEST, STEADY = 1500.0, 350.0, 0.06
"""The rating, deviation and volatility of whoever nothing is known of."""
TAU = 0.5
"""How freely a volatility moves; Glickman advises 0.3 to 1.2."""
SCALE = 173.7178
"""Points of Glicko's scale in one of Glicko-2's (step 2)."""
_YEAR, _SURE, _UNSURE = 365.0, 60.0, 110.0
PERIODS_A_DAY = (_UNSURE**2 - _SURE**2) / (STEADY * SCALE) ** 2 / _YEAR
"""Periods without a game in an idle day: a deviation of 60 grows to 110, provisional, in a year."""
_DAY = timedelta(days=1)
_PRECISION = 1e-6
_THREE_OVER_PI_SQUARED = 3.0 / math.pi**2


class Rating(Value):
    """A rating of Glicko-2 on Glicko's scale.

    `at` is the moment it holds for: the last result's, or a later one that it was aged to; None
    before any result.
    """

    rating: float = START
    deviation: float = Field(default=WIDEST, gt=0, le=WIDEST)
    volatility: float = Field(default=STEADY, gt=0)
    at: datetime | None = None


class Game(NamedTuple):
    """A result against one opponent as they were before the period.

    `score` is 1 for a win, 0 for a loss, or anything between. `weight` is the part of a game that
    it counts as; without weight it is no game.
    """

    opponent: Rating
    score: float
    weight: float = 1.0


def expected(one: Rating, other: Rating) -> float:
    """Give the score, 0 to 1, that one is expected to reach against the other.

    Both deviations count: the less is known of either, the nearer it is to one half.
    """
    unsure = math.hypot(one.deviation, other.deviation) / SCALE
    return _won(_impact(unsure * unsure) * (one.rating - other.rating) / SCALE)


def aged(rating: Rating, now: datetime) -> Rating:
    """Give a rating as it holds later: only the deviation grows, up to that of a newcomer.

    Ageing in two steps is ageing in one. A moment that is not later changes nothing, and
    neither does time that passes before a first result.
    """
    if rating.at is None or now <= rating.at:
        return rating
    periods = (now - rating.at) / _DAY * PERIODS_A_DAY
    wider = math.hypot(rating.deviation, rating.volatility * SCALE * math.sqrt(periods))
    return Rating(
        rating=rating.rating,
        deviation=min(wider, WIDEST),
        volatility=rating.volatility,
        at=now,
    )


def rate(rating: Rating, games: Sequence[Game], *, tau: float = TAU) -> Rating:
    """Give the rating after one period with these games, whose order does not matter.

    With `tau` at 0 the volatility stays. Without games, only the deviation grows by one period.
    """
    deviation, volatility = rating.deviation / SCALE, rating.volatility
    information, gained = _added_up(rating, games)
    if information > 0 and tau > 0:
        volatility = _volatility(deviation, volatility, 1 / information, gained, tau)
    before = deviation * deviation + volatility * volatility
    after = 1 / (1 / before + information)
    return Rating(
        rating=rating.rating + SCALE * after * gained,
        deviation=min(SCALE * math.sqrt(after), WIDEST),
        volatility=volatility,
        at=rating.at,
    )


def _added_up(rating: Rating, games: Sequence[Game]) -> tuple[float, float]:
    """Give what the games tell (1 / v of step 3), and the score won beyond what was expected.

    Sums are rounded once, so that the order of the games changes no digit.
    """
    told, won = [], []
    for opponent, score, weight in games:
        unsure = opponent.deviation / SCALE
        impact = _impact(unsure * unsure)
        share = _won(impact * (rating.rating - opponent.rating) / SCALE)
        told.append(weight * impact * impact * share * (1 - share))
        won.append(weight * impact * (score - share))
    return math.fsum(told), math.fsum(won)


def _impact(variance: float) -> float:
    """Give what a result counts against somebody so little known (g of step 3)."""
    return 1 / math.sqrt(1 + _THREE_OVER_PI_SQUARED * variance)


def _won(lead: float) -> float:
    """Give the share of a game that a lead is expected to win (E of step 3)."""
    return 1 / (1 + math.exp(-lead))


def _volatility(
    deviation: float, before: float, variance: float, gained: float, tau: float
) -> float:
    """Find the new volatility by the Illinois algorithm (step 5)."""
    improved = (variance * gained) ** 2
    known = deviation * deviation + variance
    start = math.log(before * before)

    def slope(x: float) -> float:
        grown = math.exp(x)
        total = known + grown
        return grown * (improved - total) / (2 * total * total) - (x - start) / (tau * tau)

    low = start
    if improved > known:
        high = math.log(improved - known)
    else:
        high = start - tau
        while slope(high) < 0:
            high -= tau
    at_low, at_high = slope(low), slope(high)
    while abs(high - low) > _PRECISION:
        between = low + (low - high) * at_low / (at_high - at_low)
        at_between = slope(between)
        if at_between * at_high <= 0:
            low, at_low = high, at_high
        else:
            at_low /= 2
        high, at_high = between, at_between
    return math.exp(low / 2)
