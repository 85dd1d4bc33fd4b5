"""Clocks: when a speech is due, by minutes or by hours with a rest, and after a stop.

Quiet hours are what a zone's clocks show, through summer and winter time; what a clock counts
is real time. All times that come in are aware, and all that go out are UTC.
"""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from pydantic import field_validator, model_validator

from arguments.mistakes import Mistake
from arguments.tournaments.limits import within
from arguments.value import Value
from arguments.zones import zone_named

_MOST_LIVE, _MOST_SLOW, _MOST_GRACE = 120, 168, 1440
_QUARTER = timedelta(minutes=15)
"""Every zone's clocks differ from UTC by whole quarters of an hour, and change on one."""
_NONE, _ENDLESS = timedelta(0), timedelta.max


class Clocks(Value):
    """How long a speech may take: minutes on live clocks, or hours on slow ones.

    Quiet hours (local, from-to; they may cross midnight) stop slow clocks alone. Giving slow
    hours alone puts live minutes aside; a zone may be given by its city.
    """

    live_minutes: int | None = 10
    slow_hours: int | None = None
    quiet: tuple[int, int] | None = None
    zone: str = "UTC"
    grace_minutes: int = 5

    @model_validator(mode="before")
    @classmethod
    def _slow_alone(cls, given: Any) -> Any:
        if isinstance(given, Mapping) and given.get("slow_hours") is not None:
            return {"live_minutes": None, **given}
        return given

    @model_validator(mode="after")
    def _one_clock(self) -> "Clocks":
        if (self.live_minutes is None) == (self.slow_hours is None):
            raise Mistake("mistake-tournament-clock")
        within("live", 1 if self.live_minutes is None else self.live_minutes, 1, _MOST_LIVE)
        within("slow", 1 if self.slow_hours is None else self.slow_hours, 1, _MOST_SLOW)
        within("grace", self.grace_minutes, 0, _MOST_GRACE)
        return self

    @field_validator("quiet")
    @classmethod
    def _hours_with_a_rest(cls, quiet: tuple[int, int] | None) -> tuple[int, int] | None:
        if quiet is None:
            return None
        for hour in quiet:
            within("quiet", hour, 0, 23)
        if quiet[0] == quiet[1]:
            raise Mistake("mistake-tournament-quiet-always", hour=quiet[0])
        return quiet

    @field_validator("zone")
    @classmethod
    def _a_zone(cls, zone: str) -> str:
        return zone_named(zone)

    @property
    def allotted(self) -> timedelta:
        """Give the time that a speech may take while its clock runs."""
        if self.slow_hours is not None:
            return timedelta(hours=self.slow_hours)
        return timedelta(minutes=self.live_minutes or 0)

    @property
    def waking_hours(self) -> int:
        """Give the hours of an ordinary day in which the clock runs."""
        if self.slow_hours is None or self.quiet is None:
            return 24
        begin, end = self.quiet
        return 24 - (end - begin) % 24

    def is_quiet(self, at: datetime) -> bool:
        """Tell whether the clock rests at a time."""
        if self.slow_hours is None or self.quiet is None:
            return False
        begin, end = self.quiet
        hour = at.astimezone(ZoneInfo(self.zone)).hour
        return (hour - begin) % 24 < (end - begin) % 24


def due(clocks: Clocks, opened: datetime) -> datetime:
    """Give when a speech is due that could be begun at a time."""
    return later(clocks, opened, clocks.allotted)


def late_until(clocks: Clocks, due_at: datetime) -> datetime:
    """Give until when a speech is still taken before its side forfeits."""
    return due_at.astimezone(UTC) + timedelta(minutes=clocks.grace_minutes)


def due_after_stop(
    clocks: Clocks, opened: datetime, due_at: datetime, stopped: datetime, resumed: datetime
) -> datetime:
    """Give back the time for which nobody could send a speech: a pause, or the bot was down.

    What was left when it stopped is left when it goes on. A stop after the deadline, before
    the speech was opened, or that ends before it began (a clock set back) changes nothing.
    """
    begin = max(stopped, opened)
    if resumed <= begin or begin >= due_at:
        return due_at.astimezone(UTC)
    return later(clocks, resumed, running(clocks, begin, due_at))


def later(clocks: Clocks, at: datetime, by: timedelta) -> datetime:
    """Give when a clock has run for so long from a time on; it waits while hours are quiet."""
    at, left = at.astimezone(UTC), by
    while left > _NONE:
        rests = clocks.is_quiet(at)
        step = _stretch(clocks, at)
        if not rests:
            step = min(step, left)
            left -= step
        at += step
    return at


def running(clocks: Clocks, begin: datetime, end: datetime) -> timedelta:
    """Give for how long a clock runs between two times."""
    begin, end = begin.astimezone(UTC), end.astimezone(UTC)
    ran = _NONE
    while begin < end:
        step = min(_stretch(clocks, begin), end - begin)
        ran += _NONE if clocks.is_quiet(begin) else step
        begin += step
    return ran


def _stretch(clocks: Clocks, at: datetime) -> timedelta:
    """Give a time from a moment on in which the clock surely goes on to rest, or to run.

    That is until the rest begins or ends where a zone's clocks do not change before, else to
    the next quarter of an hour.
    """
    if clocks.slow_hours is None or clocks.quiet is None:
        return _ENDLESS
    shown = at.astimezone(ZoneInfo(clocks.zone))
    begin, end = clocks.quiet
    hours = ((end if clocks.is_quiet(at) else begin) - shown.hour) % 24
    past = timedelta(minutes=shown.minute, seconds=shown.second, microseconds=shown.microsecond)
    stretch = timedelta(hours=hours) - past
    if (at + stretch).astimezone(shown.tzinfo).utcoffset() == shown.utcoffset():
        return stretch
    return _QUARTER - past % _QUARTER
