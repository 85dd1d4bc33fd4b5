"""The measure of boards of a week, a month and an article: a cautious mean of counted totals.

It is the mean pulled towards a middling total as if three middling responses came first, so that
one lucky response does not lead a board.
"""

import math

from arguments.leaderboards.boards import Entry

MIDDLING_TOTAL = 75.0
"""The total of the imagined responses that every debater starts with: the middle of 50 to 100."""
MIDDLING_RESPONSES = 3
"""How many responses are imagined."""
SETTLED_AT = 5
"""With fewer counted responses than this, a standing is provisional."""
_THOUSANDTHS, _TENTHS = 1000, 10


def standing_tenths(points: float, counted: int) -> int:
    """Give the standing of a sum of counted totals, in tenths, halves rounded up.

    Tenths are what is shown, so debaters who are shown the same are tied.
    """
    imagined = MIDDLING_TOTAL * MIDDLING_RESPONSES
    return math.floor(_TENTHS * (points + imagined) / (counted + MIDDLING_RESPONSES) + 0.5)


def standing_entry(points_thousandths: int, counted: int) -> Entry | None:
    """Give what stands for a sum of counted totals, in thousandths; None while none counts."""
    if counted == 0:
        return None
    tenths = standing_tenths(points_thousandths / _THOUSANDTHS, counted)
    return Entry(
        order=tenths, value=tenths / _TENTHS, counted=counted, provisional=counted < SETTLED_AT
    )
