"""The measure of the board of consistency: the total that somebody nearly always reaches."""

import math
from collections.abc import Sequence

from arguments.leaderboards.boards import Entry

LATEST, FEWEST = 20, 10
"""How many of the latest totals are looked at, and from how many on."""
MISSED_OF = 10
"""One of so many may fall below."""
_TENTHS = 10


def consistency_entry(totals: Sequence[float]) -> Entry | None:
    """Give what stands for counted totals, oldest first: what nine of ten of the latest reach.

    None while fewer than `FEWEST` count.
    """
    latest = sorted(totals[-LATEST:])
    if len(latest) < FEWEST:
        return None
    tenths = math.floor(_TENTHS * latest[len(latest) // MISSED_OF] + 0.5)
    return Entry(order=tenths, value=tenths / _TENTHS, counted=len(latest))
