"""Progress: where somebody stands on a criterion, how sure that is, and whether it moved.

Means come with the interval that holds the true mean in 95 % of such samples (Student's t), so
that three tries are not mistaken for a habit. Under two there is no interval, and none is told.
"""

import math
from collections.abc import Sequence
from statistics import fmean, variance

from pydantic import Field

from arguments.drills.students_t import quantile
from arguments.judging.verdict import Criterion
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
NOISE = 0.05
"""The chance with which an interval misses the truth, or noise alone passes for a change."""


class Standing(Value):
    """Where somebody stands on a criterion, 0 to 4, over `scores` scores.

    `low` and `high` are the ends of the 95 % interval of the mean, within 0 to 4; None under two
    scores. `mean` is None without any.
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
    """By how much a mean moved, in points of 0 to 4; `low` and `high` as `change` says."""

    by: float
    low: float
    high: float

    @property
    def is_sure(self) -> bool:
        """Tell whether it is more than noise: whether the interval holds no zero."""
        return self.low > 0 or self.high < 0


def standing(scores: Sequence[float]) -> Standing:
    """Give where scores of 0 to 4 stand; their order does not matter."""
    if not scores:
        return Standing()
    mean = _within(fmean(scores))
    if len(scores) < 2:  # noqa: PLR2004 (one says nothing of its spread)
        return Standing(scores=len(scores), mean=mean)
    wide = quantile(NOISE, len(scores) - 1) * math.sqrt(_spread(scores) / len(scores))
    return Standing(
        scores=len(scores), mean=mean, low=_within(mean - wide), high=_within(mean + wide)
    )


def change(before: Sequence[float], now: Sequence[float]) -> Change | None:
    """Give the change between two samples (Welch's t); None where either has fewer than two.

    Six criteria are looked at together, and each of them could seem to move by chance: the
    interval is that much wider (Bonferroni), so that in 95 % of cases none of them does.
    """
    if min(len(before), len(now)) < 2:  # noqa: PLR2004 (see above)
        return None
    by = fmean(now) - fmean(before)
    parts = [(_spread(each) / len(each), len(each) - 1) for each in (before, now)]
    whole = math.fsum(part for part, _ in parts)
    freedom = whole * whole / math.fsum(part * part / free for part, free in parts)
    wide = quantile(NOISE / len(Criterion), math.floor(freedom + 1e-9)) * math.sqrt(whole)
    return Change(by=by, low=by - wide, high=by + wide)


def _spread(scores: Sequence[float]) -> float:
    """Give the variance of single scores, at the least that of their own rounding."""
    return max(variance(scores), LEAST_SPREAD * LEAST_SPREAD)


def _within(score: float) -> float:
    return min(max(score, _LOWEST), _HIGHEST)
