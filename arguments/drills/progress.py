"""Progress: where somebody stands on a criterion, how sure that is, and whether it moved.

Means come with the interval that holds the true mean in 95 % of such samples (Student's t), so
that three tries are not mistaken for a habit. Under two there is no interval, and none is told.
"""

import math
from collections.abc import Sequence
from statistics import fmean, variance
from types import MappingProxyType

from pydantic import Field

from arguments.value import Value

LATEST = 20
"""Scores that make up now; the change is from as many before them."""
FEW = 5
"""Fewer scores than this make an interval so wide that whoever reads it is told so."""
LEAST_SPREAD = 0.25
"""Standard deviation of a single score that is taken at the least, in points of 0 to 4.

Scores come in halves: two equal ones say that their means lie within a quarter, not that they
are the same to the last digit, and so no interval is ever of no width.
"""
_LOWEST, _HIGHEST = 0.0, 4.0
_T = MappingProxyType(
    {
        1: 12.706,
        2: 4.303,
        3: 3.182,
        4: 2.776,
        5: 2.571,
        6: 2.447,
        7: 2.365,
        8: 2.306,
        9: 2.262,
        10: 2.228,
        11: 2.201,
        12: 2.179,
        13: 2.160,
        14: 2.145,
        15: 2.131,
        16: 2.120,
        17: 2.110,
        18: 2.101,
        19: 2.093,
        20: 2.086,
        21: 2.080,
        22: 2.074,
        23: 2.069,
        24: 2.064,
        25: 2.060,
        26: 2.056,
        27: 2.052,
        28: 2.048,
        29: 2.045,
        30: 2.042,
    }
)
"""Student's t for 95 % on two sides by degrees of freedom, as printed in every table of it."""


class Standing(Value):
    """Where somebody stands on a criterion, 0 to 4, over `scores` scores.

    `low` and `high` are the ends of the 95 % interval of the mean, within 0 to 4; None under two
    scores. `is_few` says that there are too few to say much. `mean` is None without any.
    """

    scores: int = Field(default=0, ge=0)
    mean: float | None = Field(default=None, ge=_LOWEST, le=_HIGHEST)
    low: float | None = Field(default=None, ge=_LOWEST, le=_HIGHEST)
    high: float | None = Field(default=None, ge=_LOWEST, le=_HIGHEST)

    @property
    def is_few(self) -> bool:
        """Tell whether there are too few scores to say much."""
        return self.scores < FEW


class Change(Value):
    """By how much a mean moved, with the ends of its 95 % interval, in points of 0 to 4.

    `is_sure` says that the interval holds no zero: that it is more than noise.
    """

    by: float
    low: float
    high: float

    @property
    def is_sure(self) -> bool:
        """Tell whether it is more than noise."""
        return self.low > 0 or self.high < 0


def standing(scores: Sequence[float]) -> Standing:
    """Give where scores of 0 to 4 stand; their order does not matter."""
    if not scores:
        return Standing()
    mean = _within(fmean(scores))
    if len(scores) < 2:  # noqa: PLR2004 (one says nothing of its spread)
        return Standing(scores=len(scores), mean=mean)
    wide = t_of(len(scores) - 1) * math.sqrt(_spread(scores) / len(scores))
    return Standing(
        scores=len(scores), mean=mean, low=_within(mean - wide), high=_within(mean + wide)
    )


def change(before: Sequence[float], now: Sequence[float]) -> Change | None:
    """Give the change between two samples (Welch's t); None where either has fewer than two."""
    if min(len(before), len(now)) < 2:  # noqa: PLR2004 (see above)
        return None
    by = fmean(now) - fmean(before)
    parts = [(_spread(each) / len(each), len(each) - 1) for each in (before, now)]
    whole = math.fsum(part for part, _ in parts)
    freedom = whole * whole / math.fsum(part * part / free for part, free in parts)
    wide = t_of(math.floor(freedom + 1e-9)) * math.sqrt(whole)
    return Change(by=by, low=by - wide, high=by + wide)


def t_of(freedom: int) -> float:
    """Give Student's t for 95 % on two sides; degrees of freedom below one count as one.

    Beyond the table it is that of the normal distribution with the first term of its expansion
    (Abramowitz and Stegun 26.7.5), right to a thousandth there.
    """
    if freedom in _T:
        return _T[freedom]
    if freedom < 1:
        return _T[1]
    normal = 1.959964
    return normal + (normal**3 + normal) / (4 * freedom)


def _spread(scores: Sequence[float]) -> float:
    """Give the variance of single scores, at the least that of their own rounding."""
    return max(variance(scores), LEAST_SPREAD * LEAST_SPREAD)


def _within(score: float) -> float:
    return min(max(score, _LOWEST), _HIGHEST)
