"""Streaks: on how many days somebody argued without resting for two in a row."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Self

from pydantic import Field, model_validator

from arguments.leaderboards.boards import Entry
from arguments.value import Value

REST = timedelta(days=1)
"""How long a rest a streak survives."""
SHOWN_FROM = 2
"""Days that make a streak worth showing."""
_DAY = timedelta(days=1)


class Streak(Value):
    """The days argued in the latest streak, the last of them (UTC), and the longest ever."""

    days: int = Field(ge=1)
    last: date
    longest: int = Field(ge=1)

    @model_validator(mode="after")
    def _longest_counts_this(self) -> Self:
        if self.longest < self.days:
            raise ValueError("the longest streak is at least this one")
        return self

    @property
    def until(self) -> datetime:
        """The moment from which on it is over, unless they argue before: a midnight, UTC."""
        return datetime.combine(self.last + _DAY + REST + _DAY, time.min, UTC)


def streak_after(before: Streak | None, day: date) -> Streak:
    """Give the streak after an argument on a day, as it counts in UTC.

    A day counts once, and a day before the last one changes nothing.
    """
    if before is None:
        return Streak(days=1, last=day, longest=1)
    if day <= before.last:
        return before
    days = before.days + 1 if day - before.last <= _DAY + REST else 1
    return Streak(days=days, last=day, longest=max(days, before.longest))


def streak_entry(streak: Streak) -> Entry | None:
    """Give what stands for a streak on its board; None while it is too short to show."""
    if streak.days < SHOWN_FROM:
        return None
    return Entry(order=streak.days, value=streak.days, counted=streak.days, until=streak.until)
