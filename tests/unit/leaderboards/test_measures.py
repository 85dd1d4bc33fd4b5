"""What stands for a debater on each board."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arguments.leaderboards import (
    Entry,
    consistency_entry,
    improved_entry,
    rating_entry,
    reliability_entry,
)
from arguments.ratings import Rating, cautious

START = datetime(2030, 1, 1, tzinfo=UTC)
tenths = st.integers(500, 1000).map(lambda total: total / 10)
ballots = st.integers(5, 200).flatmap(lambda cast: st.tuples(st.integers(0, cast), st.just(cast)))


def history(*points: tuple[int, float], deviation: float = 80) -> list[Rating]:
    """Give ratings by the day that each was reached on."""
    return [
        Rating(rating=rating, deviation=deviation, at=START + timedelta(days=day))
        for day, rating in points
    ]


def daily(first: int, *reached: float) -> list[Rating]:
    return history(*enumerate(reached, first))


def gain(ratings: list[Rating], day: int) -> float | None:
    entry = improved_entry(ratings, START + timedelta(days=day))
    return None if entry is None else entry.value


def test_a_rating_is_ordered_by_what_it_is_at_least() -> None:
    entry = rating_entry(Rating(rating=1540.4, deviation=60), counted=9, opponents=5)
    assert entry == Entry(order=1420, value=1540.4, spread=60, counted=9)


def test_a_rating_that_says_little_is_provisional() -> None:
    few = rating_entry(Rating(deviation=60), counted=9, opponents=4)
    unsure = rating_entry(Rating(deviation=120), counted=9, opponents=9)
    assert few is not None
    assert unsure is not None
    assert (few.provisional, unsure.provisional) == (True, True)


def test_nothing_rated_is_no_entry() -> None:
    assert rating_entry(Rating(), counted=0, opponents=0) is None


def test_nobody_leads_by_being_little_known() -> None:
    known, lucky = Rating(rating=1500, deviation=60), Rating(rating=1700, deviation=300)
    assert cautious(known) > cautious(lucky)


def test_a_gain_is_over_the_rating_a_month_before_the_latest_attempt() -> None:
    before = daily(0, 1400, 1410, 1420, 1430, 1440)
    since = daily(40, 1450, 1460, 1480, 1490, 1500.5)
    entry = improved_entry([*before, *since], START + timedelta(days=45))
    assert entry is not None
    assert (entry.order, entry.value, entry.counted) == (60, 60.5, 5)
    assert entry.until == START + timedelta(days=44 + 30)


def test_who_began_within_the_month_gains_over_their_fifth_attempt() -> None:
    assert gain(daily(0, 1700, 1650, 1600, 1400, 1500, 1510, 1525), 7) == 25


def test_who_had_made_only_one_before_the_month_gains_over_their_fifth_attempt() -> None:
    assert gain([*history((0, 900)), *daily(40, 1300, 1400, 1450, 1500, 1510)], 45) == 10


def test_no_gain_is_no_entry() -> None:
    assert gain(daily(0, 1400, 1410, 1420, 1430, 1440), 5) is None
    assert gain(daily(0, 1400, 1410, 1420, 1430, 1440, 1439), 6) is None


def test_a_gain_needs_five_attempts_within_the_month() -> None:
    before = daily(0, 1400, 1410, 1420, 1430, 1440)
    assert gain([*before, *daily(40, 1500, 1510, 1520, 1530)], 45) is None


def test_a_provisional_rating_gains_nothing() -> None:
    unsure = [one.model_copy(update={"deviation": 120.0}) for one in daily(0, *range(1400, 1410))]
    assert gain(unsure, 10) is None


def test_a_gain_is_over_a_month_after_the_latest_attempt() -> None:
    rising = daily(0, *range(1400, 1410))
    assert gain(rising, 9 + 29) == 5
    assert gain(rising, 9 + 30) is None


@pytest.mark.parametrize("ratings", [[], history((0, 1500)), [Rating()] * 9])
def test_a_short_history_is_no_gain(ratings: list[Rating]) -> None:
    assert gain(ratings, 1) is None


def test_consistency_is_what_nine_of_ten_reach() -> None:
    entry = consistency_entry([50.0, *(70.0 + total for total in range(9))])
    assert entry == Entry(order=700, value=70.0, counted=10)


def test_consistency_looks_at_the_latest_twenty() -> None:
    entry = consistency_entry([50.0] * 30 + [72.5] * 20)
    assert entry == Entry(order=725, value=72.5, counted=20)


def test_consistency_needs_ten_totals() -> None:
    assert consistency_entry([80.0] * 9) is None


@given(st.lists(tenths, min_size=10, max_size=20))
def test_nine_of_ten_totals_reach_it(totals: list[float]) -> None:
    entry = consistency_entry(totals)
    assert entry is not None
    assert sum(total >= entry.value for total in totals) >= 0.9 * len(totals)


@given(st.lists(tenths, min_size=10, max_size=20))
def test_a_better_total_never_lowers_consistency(totals: list[float]) -> None:
    before, after = consistency_entry(totals), consistency_entry([*totals[:-1], 100.0])
    assert before is not None
    assert after is not None
    assert after.order >= before.order


def test_a_judge_is_pulled_towards_one_half() -> None:
    assert reliability_entry(5, 5) == Entry(order=857, value=0.857, counted=5)
    assert reliability_entry(0, 5) == Entry(order=143, value=0.143, counted=5)


def test_a_judge_is_listed_from_five_ballots_on() -> None:
    assert reliability_entry(4, 4) is None


def test_many_ballots_pass_a_few_lucky_ones() -> None:
    few, many = reliability_entry(5, 5), reliability_entry(90, 91)
    assert few is not None
    assert many is not None
    assert many.order > few.order


@given(ballots)
def test_another_ballot_that_agrees_never_lowers_a_judge(cast: tuple[int, int]) -> None:
    agreed, given_ = cast
    before, after = reliability_entry(agreed, given_), reliability_entry(agreed + 1, given_ + 1)
    assert before is not None
    assert after is not None
    assert after.order >= before.order
