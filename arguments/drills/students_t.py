"""Student's t: how many standard errors a mean of few scores may be off.

After Hill, "Algorithm 396: Student's t-quantiles" (Communications of the ACM 13, 1970), which is
right to five digits from three degrees of freedom on; one and two are exact.
"""

import math
from statistics import NormalDist

_NORMAL = NormalDist()


def quantile(chance: float, freedom: int) -> float:
    """Give what Student's t exceeds on either side with a chance of 0 to 1.

    Fewer than one degree of freedom count as one.
    """
    if freedom < 2:  # noqa: PLR2004 (degrees of freedom)
        return 1 / math.tan(chance * math.pi / 2)
    if freedom == 2:  # noqa: PLR2004
        return math.sqrt(2 / (chance * (2 - chance)) - 2)
    return math.sqrt(freedom * _squared(chance, freedom))


def _squared(chance: float, freedom: int) -> float:
    """Give t squared by degrees of freedom, by the tail's or the middle's expansion (Hill)."""
    a = 1 / (freedom - 0.5)
    b = 48 / (a * a)
    c = ((20700 * a / b - 98) * a - 16) * a + 96.36
    d = ((94.5 / (b + c) - 3) / b + 1) * math.sqrt(a * math.pi / 2) * freedom
    y = math.pow(d * chance, 2 / freedom)
    if y <= 0.05 + a:  # Hill's border between the two
        tail = 1 / (((freedom + 6) / (freedom * y) - 0.089 * d - 0.822) * (freedom + 2) * 3)
        return ((tail + 0.5 / (freedom + 4)) * y - 1) * (freedom + 1) / (freedom + 2) + 1 / y
    x = _NORMAL.inv_cdf(chance / 2)
    y = x * x
    if freedom < 5:  # noqa: PLR2004 (Hill's correction for few)
        c += 0.3 * (freedom - 4.5) * (x + 0.6)
    c += (((0.05 * d * x - 5) * x - 7) * x - 2) * x + b
    y = (((((0.4 * y + 6.3) * y + 36) * y + 94.5) / c - y - 3) / b + 1) * x
    return math.expm1(a * y * y)
