"""The measure of the board of judges: how often a judge voted as the match was decided."""

import math

from arguments.leaderboards.boards import Entry

FEWEST = 5
"""Ballots from which on a judge is listed."""
_IMAGINED_AGREED, _IMAGINED = 1, 2
_THOUSANDTHS = 1000


def reliability_entry(agreed: int, given: int) -> Entry | None:
    """Give what stands for ballots, of which some agreed with the confirmed winner.

    The share, 0 to 1, is pulled towards one half by two imagined ballots, one of which agreed,
    so that five of five do not pass ninety of ninety-one. None while fewer than `FEWEST`.
    """
    if given < FEWEST:
        return None
    share = (agreed + _IMAGINED_AGREED) / (given + _IMAGINED)
    thousandths = math.floor(_THOUSANDTHS * share + 0.5)
    return Entry(order=thousandths, value=thousandths / _THOUSANDTHS, counted=given)
