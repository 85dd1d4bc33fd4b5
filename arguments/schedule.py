"""Schedules: when the claim of the day is posted, by the clocks of a real time zone.

Everything is worked out from the schedule and the time that is handed over; what was posted
already is for the caller to keep.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from pydantic import field_validator

from arguments.mistakes import Mistake
from arguments.value import Value
from arguments.zones import zone_named

LONGEST_OPEN = 168
"""Hours that a claim of the day may stay open: a week."""
_SEARCHED = timedelta(days=16)
"""Two weeks and a little: a zone that moved over the date line has lost a day of the week."""
_DAY = timedelta(days=1)


class Schedule(Value):
    """The hour in a zone and the days of the week (0 is Monday) at which a claim is posted.

    It stays open for so many hours from when it is really posted. A zone may be given by its
    city; what is out of range is a `Mistake`.
    """

    hour: int
    minute: int = 0
    zone: str
    days: tuple[int, ...] = (0, 1, 2, 3, 4, 5, 6)
    open_for: int = 24

    @field_validator("hour")
    @classmethod
    def _an_hour(cls, hour: int) -> int:
        if not 0 <= hour <= 23:  # noqa: PLR2004 (the hours of a day)
            raise Mistake("mistake-schedule-hour", hour=hour)
        return hour

    @field_validator("minute")
    @classmethod
    def _a_minute(cls, minute: int) -> int:
        if not 0 <= minute <= 59:  # noqa: PLR2004 (the minutes of an hour)
            raise Mistake("mistake-schedule-minute", minute=minute)
        return minute

    @field_validator("zone")
    @classmethod
    def _a_zone(cls, zone: str) -> str:
        return zone_named(zone)

    @field_validator("days")
    @classmethod
    def _days_of_the_week(cls, days: tuple[int, ...]) -> tuple[int, ...]:
        if not days or not set(days) <= set(range(7)):
            raise Mistake("mistake-schedule-days")
        return tuple(sorted(set(days)))

    @field_validator("open_for")
    @classmethod
    def _hours(cls, open_for: int) -> int:
        if not 1 <= open_for <= LONGEST_OPEN:
            raise Mistake("mistake-schedule-open", hours=open_for, limit=LONGEST_OPEN)
        return open_for


class Post(Value):
    """One claim of the day: its day in the schedule's zone, and when it is to be posted."""

    day: date
    at: datetime


def next_post(schedule: Schedule, after: datetime) -> Post:
    """Give the first post that is due strictly after a time."""
    day = after.astimezone(ZoneInfo(schedule.zone)).date()
    return next(post for post in _posts(schedule, day - _DAY, _DAY) if post.at > after)


def posts_missed(schedule: Schedule, since: datetime, now: datetime) -> Post | None:
    """Give the latest post that fell due after `since` and by `now`; None where none did.

    The latest alone: after a stop of days one claim is caught up with, not a heap of them.
    """
    day = now.astimezone(ZoneInfo(schedule.zone)).date()
    latest = next(post for post in _posts(schedule, day + _DAY, -_DAY) if post.at <= now)
    return latest if latest.at > since else None


def _posts(schedule: Schedule, first: date, step: timedelta) -> Iterator[Post]:
    """Give the posts of two weeks, day by day from the first, forwards or backwards."""
    zone = ZoneInfo(schedule.zone)
    clock = time(schedule.hour, schedule.minute)
    for number in range(_SEARCHED // _DAY):
        day = first + number * step
        if day.weekday() in schedule.days and _is_there(day, zone):
            at = _moment(datetime.combine(day, clock), zone)
            yield Post(day=day, at=at)


def _is_there(day: date, zone: ZoneInfo) -> bool:
    """Tell whether a zone has a day at all: one that moves over the date line may skip it."""
    return _moment(datetime.combine(day, time()), zone).astimezone(zone).date() == day


def _moment(clock: datetime, zone: ZoneInfo) -> datetime:
    """Give the time at which a zone's clocks show this: the first of two.

    Where they skip it, the first moment after the gap.
    """
    at = clock.replace(tzinfo=zone, fold=0).astimezone(UTC)
    if at.astimezone(zone).replace(tzinfo=None) == clock:
        return at
    return _first_after_gap(clock, zone, at)


def _first_after_gap(clock: datetime, zone: ZoneInfo, after: datetime) -> datetime:
    """Find, to the second, when the clocks go forward past a time that they do not show.

    Reckoned with the offset from before the gap the time falls after it, and the other way
    round (PEP 495), so the moment lies between the two.
    """
    before = clock.replace(tzinfo=zone, fold=1).astimezone(UTC)
    while after - before > timedelta(seconds=1):
        middle = before + (after - before) // timedelta(seconds=2) * timedelta(seconds=1)
        if middle.astimezone(zone).replace(tzinfo=None) > clock:
            after = middle
        else:
            before = middle
    return after
