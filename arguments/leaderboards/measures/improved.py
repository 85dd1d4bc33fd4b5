"""The measure of the board of improvement: how far a rating of practice rose in a month."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from arguments.leaderboards.boards import Entry
from arguments.ratings.glicko import Rating, aged
from arguments.ratings.shown import SETTLED_AT, is_provisional

SPAN = timedelta(days=30)
"""The time looked at, up to the latest attempt, and for how long the gain is shown after it."""


def improved_entry(history: Sequence[Rating], now: datetime) -> Entry | None:
    """Give what stands for the ratings after each attempt, oldest first, each with its `at`.

    The gain is that over the rating at the start of the `SPAN`, or over that after their fifth
    attempt where they had not made five by then: a first rating that is low by chance is nothing
    to improve on. `history` has to reach five attempts further back than the span, or to the
    first. None without five attempts in the span, with a provisional rating, without a gain, and
    once the span has passed since.
    """
    if len(history) < SETTLED_AT or (latest := history[-1].at) is None or latest + SPAN <= now:
        return None
    earlier = sum(1 for rating in history if rating.at is None or rating.at <= latest - SPAN)
    counted = len(history) - earlier
    if counted < SETTLED_AT or is_provisional(aged(history[-1], now), len(history)):
        return None
    gain = history[-1].rating - history[max(earlier, SETTLED_AT) - 1].rating
    if round(gain) <= 0:
        return None
    return Entry(order=round(gain), value=gain, counted=counted, until=latest + SPAN)
