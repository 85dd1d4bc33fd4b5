"""Streaks: a day of rest is allowed, two end them."""

from datetime import UTC, date, datetime, timedelta
from functools import reduce

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arguments.leaderboards import Streak, streak_after, streak_entry

DAY = date(2030, 1, 1)
THREE = Streak(days=3, last=DAY, longest=5)
offsets = st.lists(st.integers(0, 60), min_size=1, max_size=30)


def after(days: int) -> Streak:
    return streak_after(THREE, DAY + timedelta(days=days))


def over(days: list[int]) -> Streak | None:
    start: Streak | None = None
    return reduce(lambda streak, day: streak_after(streak, DAY + timedelta(days=day)), days, start)


def test_a_first_argument_is_a_streak_of_a_day() -> None:
    assert streak_after(None, DAY) == Streak(days=1, last=DAY, longest=1)


@pytest.mark.parametrize("days", [1, 2])
def test_the_next_day_counts_and_so_does_the_one_after_a_rest(days: int) -> None:
    assert after(days) == Streak(days=4, last=DAY + timedelta(days=days), longest=5)


@pytest.mark.parametrize("days", [3, 4, 400])
def test_two_missed_days_end_it_and_the_longest_is_kept(days: int) -> None:
    assert after(days) == Streak(days=1, last=DAY + timedelta(days=days), longest=5)


@pytest.mark.parametrize("days", [0, -1, -30])
def test_the_same_day_counts_once_and_an_earlier_one_not_at_all(days: int) -> None:
    assert after(days) == THREE


@given(offsets)
def test_a_streak_counts_no_more_days_than_were_argued(days: list[int]) -> None:
    streak = over(sorted(days))
    assert streak is not None
    assert 1 <= streak.days <= streak.longest <= len(set(days))
    assert streak.last == DAY + timedelta(days=max(days))


@given(offsets)
def test_arguing_twice_a_day_is_arguing_once(days: list[int]) -> None:
    assert over(sorted(days * 2)) == over(sorted(set(days)))


@given(st.integers(1, 60), st.integers(1, 2))
def test_arguing_daily_or_every_other_day_never_ends_it(times: int, step: int) -> None:
    streak = over([step * n for n in range(times)])
    assert streak is not None
    assert streak.days == streak.longest == times


def test_it_is_shown_until_the_second_day_after_the_last_has_ended() -> None:
    entry = streak_entry(THREE)
    assert entry is not None
    assert (entry.order, entry.value, entry.counted) == (3, 3, 3)
    assert entry.until == datetime(2030, 1, 4, tzinfo=UTC)


def test_a_single_day_is_not_shown() -> None:
    assert streak_entry(Streak(days=1, last=DAY, longest=9)) is None


def test_the_longest_is_at_least_this_one() -> None:
    with pytest.raises(ValueError, match="longest"):
        Streak(days=2, last=DAY, longest=1)
