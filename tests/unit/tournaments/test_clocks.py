"""The rules of clocks: a speech has its time, and none of it in quiet hours or in a stop."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from arguments.tournaments.clocks import (
    Clocks,
    due,
    due_after_stop,
    late_until,
    later,
    running,
)

ZONES = ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "UTC"]
MINUTE, NONE = timedelta(minutes=1), timedelta(0)
BEFORE_CHANGES = [  # just before the clocks of one of the zones change
    datetime(2026, 3, 7, 20, tzinfo=UTC),
    datetime(2026, 3, 28, 12, tzinfo=UTC),
    datetime(2026, 4, 4, 1, tzinfo=UTC),
    datetime(2026, 10, 3, 1, tzinfo=UTC),
    datetime(2026, 10, 24, 12, tzinfo=UTC),
    datetime(2026, 10, 31, 20, tzinfo=UTC),
]
hours = st.integers(min_value=0, max_value=23)
slow = st.builds(
    Clocks,
    slow_hours=st.integers(min_value=1, max_value=30),
    quiet=st.none() | st.tuples(hours, hours).filter(lambda both: both[0] != both[1]),
    zone=st.sampled_from(ZONES),
)
clocks_of_any_kind = slow | st.builds(Clocks, live_minutes=st.integers(1, 60))
spans = st.timedeltas(NONE, timedelta(days=3))
moments = st.builds(lambda at, by: at + by, st.sampled_from(BEFORE_CHANGES), spans)


def utc(month: int, day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=UTC)


def overnight(slow_hours: int, zone: str = "UTC") -> Clocks:
    return Clocks(slow_hours=slow_hours, quiet=(22, 7), zone=zone)


def minutes_awake(clocks: Clocks, begin: datetime, end: datetime) -> int:
    """Count the minutes at whose beginning the zone's own clocks show no quiet hour."""
    minutes = [begin + number * MINUTE for number in range((end - begin) // MINUTE)]
    return sum(not shows_quiet(clocks, at) for at in minutes)


def shows_quiet(clocks: Clocks, at: datetime) -> bool:
    begin, end = clocks.quiet or (0, 0)
    hour = at.astimezone(ZoneInfo(clocks.zone)).hour
    return hour in ([*range(begin, end)] if begin <= end else [*range(begin, 24), *range(end)])


def test_a_live_clock_runs_by_minutes_at_any_hour() -> None:
    clocks = Clocks(live_minutes=10, quiet=(22, 7))
    assert due(clocks, utc(7, 1, 23)) == utc(7, 1, 23, 10)


def test_a_slow_clock_rests_overnight() -> None:
    assert due(overnight(4), utc(7, 1, 20)) == utc(7, 2, 9)


def test_a_speech_opened_in_quiet_hours_has_its_time_from_the_morning() -> None:
    assert due(overnight(4), utc(7, 1, 23, 17)) == utc(7, 2, 11)


def test_a_clock_may_run_out_at_the_very_beginning_of_the_rest() -> None:
    assert due(overnight(2), utc(7, 1, 20)) == utc(7, 1, 22)


def test_the_night_before_summer_time_is_an_hour_shorter() -> None:
    clocks = overnight(4, "Europe/Berlin")
    assert due(clocks, utc(3, 28, 19)) == utc(3, 29, 7)  # 20:00 to 22:00, 7:00 to 9:00


def test_the_night_after_summer_time_is_an_hour_longer() -> None:
    clocks = overnight(4, "Europe/Berlin")
    assert due(clocks, utc(10, 24, 18)) == utc(10, 25, 8)  # 20:00 to 22:00, 7:00 to 9:00


def test_an_hour_that_the_clocks_skip_is_no_time_for_a_speech() -> None:
    clocks = Clocks(slow_hours=4, zone="Europe/Berlin")
    assert due(clocks, utc(3, 29, 0)) == utc(3, 29, 4)


def test_a_late_speech_is_taken_within_the_grace() -> None:
    assert late_until(Clocks(grace_minutes=7), utc(7, 1, 12)) == utc(7, 1, 12, 7)


@given(clocks_of_any_kind, moments)
def test_every_speech_has_exactly_its_time(clocks: Clocks, opened: datetime) -> None:
    assert running(clocks, opened, due(clocks, opened)) == clocks.allotted


@settings(deadline=None)
@given(slow, st.sampled_from(BEFORE_CHANGES), st.integers(0, 4000))
def test_a_slow_clock_agrees_with_counting_minute_by_minute(
    clocks: Clocks, opened: datetime, past: int
) -> None:
    begin = opened + past * MINUTE
    minutes = minutes_awake(clocks, begin, due(clocks, begin))
    assert minutes * MINUTE == clocks.allotted


@given(clocks_of_any_kind, moments)
def test_no_speech_is_due_in_the_middle_of_a_rest(clocks: Clocks, opened: datetime) -> None:
    assert not clocks.is_quiet(due(clocks, opened) - timedelta(microseconds=1))


@given(clocks_of_any_kind, moments, spans)
def test_who_begins_later_is_never_due_earlier(
    clocks: Clocks, opened: datetime, by: timedelta
) -> None:
    assert due(clocks, opened) <= due(clocks, opened + by)


@given(clocks_of_any_kind, moments, spans, spans)
def test_time_runs_on_however_it_is_cut(
    clocks: Clocks, at: datetime, one: timedelta, other: timedelta
) -> None:
    assert later(clocks, later(clocks, at, one), other) == later(clocks, at, one + other)


@given(clocks_of_any_kind, moments, spans, spans)
def test_a_stop_takes_no_time_from_a_speech(
    clocks: Clocks, opened: datetime, after: timedelta, stop: timedelta
) -> None:
    first, stopped = due(clocks, opened), min(opened + after, due(clocks, opened))
    now_due = due_after_stop(clocks, opened, first, stopped, stopped + stop)
    before = running(clocks, opened, stopped)
    left = running(clocks, stopped + stop, now_due)
    assert before + left == clocks.allotted


@given(clocks_of_any_kind, moments, spans, spans)
def test_a_stop_never_makes_a_speech_due_earlier(
    clocks: Clocks, opened: datetime, after: timedelta, stop: timedelta
) -> None:
    first, stopped = due(clocks, opened), opened + after
    assert due_after_stop(clocks, opened, first, stopped, stopped + stop) >= first


def test_a_deadline_that_passed_during_a_stop_leaves_what_was_left() -> None:
    moved = due_after_stop(
        Clocks(), utc(7, 1, 12), utc(7, 1, 12, 10), utc(7, 1, 12, 8), utc(7, 2, 9)
    )
    assert moved == utc(7, 2, 9, 2)


@pytest.mark.parametrize(
    ("stopped", "resumed"),
    [
        (utc(7, 1, 12, 10), utc(7, 1, 13)),  # after the deadline
        (utc(7, 1, 11), utc(7, 1, 12)),  # before it was opened
        (utc(7, 1, 12, 5), utc(7, 1, 12, 4)),  # a clock set back
    ],
)
def test_a_stop_beside_the_speech_changes_nothing(stopped: datetime, resumed: datetime) -> None:
    opened, due_at = utc(7, 1, 12), utc(7, 1, 12, 10)
    assert due_after_stop(Clocks(), opened, due_at, stopped, resumed) == due_at


def test_a_stop_overnight_costs_a_slow_clock_nothing() -> None:
    moved = due_after_stop(overnight(4), utc(7, 1, 20), utc(7, 2, 9), utc(7, 1, 23), utc(7, 2, 6))
    assert moved == utc(7, 2, 9)


def test_a_day_has_as_many_hours_awake_as_are_not_quiet() -> None:
    assert [overnight(1).waking_hours, Clocks(slow_hours=1).waking_hours] == [15, 24]
    assert [Clocks(slow_hours=1, quiet=(9, 17)).waking_hours, Clocks().waking_hours] == [16, 24]
