"""Seasons: a new one lets ratings move freely again, and moves none itself."""

from datetime import datetime, timedelta
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from arguments.ratings import Rating, aged, as_of, softened
from tests.unit.ratings.strategies import START, moments, ratings


@given(ratings)
def test_a_season_never_narrows_and_never_moves(rating: Rating) -> None:
    fresh = softened(rating)
    assert fresh.deviation == max(rating.deviation, 150)
    assert (fresh.rating, fresh.volatility, fresh.at) == (
        rating.rating,
        rating.volatility,
        rating.at,
    )


@given(ratings)
def test_a_season_softens_once(rating: Rating) -> None:
    assert softened(softened(rating)) == softened(rating)


@given(ratings, moments, st.lists(moments, max_size=4), st.randoms())
def test_the_order_in_which_seasons_are_told_is_nothing(
    rating: Rating, now: datetime, starts: list[datetime], chance: Random
) -> None:
    shuffled = chance.sample(starts, len(starts))
    assert as_of(rating, now, shuffled) == as_of(rating, now, starts)


@given(ratings, moments, st.lists(moments, max_size=4))
def test_seasons_leave_nobody_more_sure_than_time_alone(
    rating: Rating, now: datetime, starts: list[datetime]
) -> None:
    assert as_of(rating, now, starts).deviation >= aged(rating, now).deviation - 1e-9


def test_a_season_counts_from_its_start_on() -> None:
    rating, start = Rating(deviation=60, at=START), START + timedelta(days=1)
    assert as_of(rating, start, [start]).deviation == 150
    assert as_of(rating, start - timedelta(seconds=1), [start]).deviation < 61


def test_a_newcomer_is_as_unsure_as_can_be_already() -> None:
    assert as_of(Rating(), START, [START]) == Rating()
