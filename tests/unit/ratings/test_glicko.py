"""The rules of Glicko-2, from the published example to its laws."""

from datetime import datetime, timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arguments.ratings import Game, Rating, aged, expected, rate
from arguments.ratings.glicko import WIDEST
from tests.unit.ratings.strategies import (
    START,
    games,
    moments,
    periods,
    ratings,
    scores,
    weights,
)

EXAMPLE = Rating(rating=1500, deviation=200, volatility=0.06)
EXAMPLE_GAMES = [
    Game(Rating(rating=1400, deviation=30), 1),
    Game(Rating(rating=1550, deviation=100), 0),
    Game(Rating(rating=1700, deviation=300), 0),
]


def test_glickmans_worked_example_comes_out() -> None:
    after = rate(EXAMPLE, EXAMPLE_GAMES, tau=0.5)
    assert after.rating == pytest.approx(1464.06, abs=0.01)
    assert after.deviation == pytest.approx(151.52, abs=0.005)
    assert after.volatility == pytest.approx(0.05999, abs=0.00001)


def test_a_period_without_games_widens_by_the_volatility() -> None:
    after = rate(EXAMPLE, [])
    assert after.rating == EXAMPLE.rating
    assert after.volatility == EXAMPLE.volatility
    assert after.deviation == pytest.approx(200.271, abs=0.001)


@given(ratings, st.lists(games, min_size=2, max_size=12), st.randoms())
def test_the_order_of_a_periods_games_is_nothing(
    before: Rating, played: list[Game], chance: Random
) -> None:
    shuffled = chance.sample(played, len(played))
    assert rate(before, shuffled) == rate(before, played)


@given(ratings, periods)
def test_a_rating_stays_within_bounds(before: Rating, played: list[Game]) -> None:
    after = rate(before, played)
    assert 0 < after.deviation <= WIDEST
    assert after.volatility > 0
    assert after.at == before.at


@given(ratings, ratings, weights)
def test_winning_never_lowers_and_losing_never_raises(
    one: Rating, other: Rating, weight: float
) -> None:
    assert rate(one, [Game(other, 1, weight)]).rating >= one.rating
    assert rate(one, [Game(other, 0, weight)]).rating <= one.rating


@given(ratings, ratings, scores, scores)
def test_a_better_score_never_ends_lower(
    one: Rating, other: Rating, score: float, another: float
) -> None:
    low, high = sorted((score, another))
    better, worse = rate(one, [Game(other, high)], tau=0), rate(one, [Game(other, low)], tau=0)
    assert better.rating >= worse.rating


@given(ratings, ratings, scores, weights, weights)
def test_a_heavier_game_moves_further(
    one: Rating, other: Rating, score: float, weight: float, another: float
) -> None:
    light, heavy = sorted((weight, another))
    lightly = abs(rate(one, [Game(other, score, light)]).rating - one.rating)
    heavily = abs(rate(one, [Game(other, score, heavy)]).rating - one.rating)
    assert heavily >= lightly - 1e-9


@given(ratings, ratings, scores)
def test_a_game_without_weight_is_no_game(one: Rating, other: Rating, score: float) -> None:
    assert rate(one, [Game(other, score, 0)]) == rate(one, [])


@given(ratings, periods)
def test_without_tau_the_volatility_stays(before: Rating, played: list[Game]) -> None:
    assert rate(before, played, tau=0).volatility == before.volatility


@given(ratings, ratings)
def test_what_two_expect_of_each_other_adds_up_to_one(one: Rating, other: Rating) -> None:
    assert expected(one, other) + expected(other, one) == pytest.approx(1)


@given(ratings, ratings)
def test_the_less_is_known_the_nearer_is_the_expected_to_a_half(one: Rating, other: Rating) -> None:
    unknown = other.model_copy(update={"deviation": WIDEST})
    assert abs(expected(one, unknown) - 0.5) <= abs(expected(one, other) - 0.5) + 1e-12


def test_a_rating_of_60_is_provisional_again_after_an_idle_year() -> None:
    later = aged(Rating(deviation=60, at=START), START + timedelta(days=365))
    assert later.deviation == pytest.approx(110)


@given(ratings, moments, moments)
def test_a_deviation_only_grows_with_time(rating: Rating, one: datetime, other: datetime) -> None:
    sooner, later = aged(rating, min(one, other)), aged(rating, max(one, other))
    assert rating.deviation <= sooner.deviation <= later.deviation <= WIDEST
    assert later.rating == rating.rating


@given(ratings, moments, moments)
def test_ageing_in_two_steps_is_ageing_in_one(
    rating: Rating, one: datetime, other: datetime
) -> None:
    sooner, later = sorted((one, other))
    twice = aged(aged(rating, sooner), later)
    assert twice.deviation == pytest.approx(aged(rating, later).deviation, abs=1e-9)


def test_nobody_ages_before_their_first_result() -> None:
    assert aged(EXAMPLE, START) == EXAMPLE
