"""Practice: a debater against a side, and the fold over every attempt."""

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arguments.claims import ClaimId, Side
from arguments.ratings import Attempt, Rating, argue, expected, fold, share
from arguments.ratings.glicko import WIDEST
from arguments.ratings.practice import SIDE_FLOOR
from arguments.responses import DebaterId, ServerId
from tests.unit.ratings.strategies import START, moments, ratings

HOME, AWAY = ServerId("home"), ServerId("away")
totals = st.floats(min_value=50, max_value=100)


def attempt(server_id: str, debater_id: str, claim_id: str, total: float, day: int) -> Attempt:
    return Attempt(
        number=1,
        server_id=ServerId(server_id),
        debater_id=DebaterId(debater_id),
        claim_id=ClaimId(claim_id),
        side=Side.FOR,
        total=total,
        picked=day % 2 == 0,
        at=START + timedelta(days=day),
    )


def attempts_of(server_id: str) -> st.SearchStrategy[list[Attempt]]:
    """Draw attempts that share no debater and no claim with those of another server."""
    names = st.sampled_from(("one", "two", "three"))
    several = st.builds(
        attempt,
        st.just(server_id),
        names,
        names.map(lambda name: f"{server_id}-{name}"),
        totals,
        st.integers(0, 400),
    )
    return st.lists(several, max_size=8)


def test_a_share_is_how_much_of_the_scale_is_reached() -> None:
    assert [share(total) for total in (50, 75, 100)] == [0, 0.5, 1]


@given(ratings, ratings, moments)
def test_the_highest_total_never_lowers_a_debater_nor_raises_the_side(
    debater: Rating, side: Rating, now: datetime
) -> None:
    argued, answered = argue(debater, side, 100.0, now, picked=False)
    assert argued.rating >= debater.rating
    assert answered.rating <= side.rating


@given(ratings, ratings, moments)
def test_the_lowest_total_never_raises_a_debater_nor_lowers_the_side(
    debater: Rating, side: Rating, now: datetime
) -> None:
    argued, answered = argue(debater, side, 50.0, now, picked=False)
    assert argued.rating <= debater.rating
    assert answered.rating >= side.rating


@given(ratings, ratings, totals, moments)
def test_a_sides_volatility_stays_and_its_deviation_keeps_a_floor(
    debater: Rating, side: Rating, total: float, now: datetime
) -> None:
    _, answered = argue(debater, side, total, now, picked=False)
    assert answered.volatility == side.volatility
    assert SIDE_FLOOR <= answered.deviation <= WIDEST


@given(ratings, ratings, totals, moments)
def test_a_picked_claim_moves_a_debater_less(
    debater: Rating, side: Rating, total: float, now: datetime
) -> None:
    served, _ = argue(debater, side, total, now, picked=False)
    picked, _ = argue(debater, side, total, now, picked=True)
    assert abs(picked.rating - debater.rating) <= abs(served.rating - debater.rating) + 1e-9


@given(ratings, ratings, totals, moments)
def test_both_hold_from_the_attempt_on_or_from_what_came_later(
    debater: Rating, side: Rating, total: float, now: datetime
) -> None:
    argued, answered = argue(debater, side, total, now, picked=False)
    assert argued.at == max(now, debater.at or now)
    assert answered.at == max(now, side.at or now)


def test_reaching_what_was_expected_changes_no_rating() -> None:
    debater, side = Rating(deviation=80), Rating(deviation=80)
    argued, answered = argue(debater, side, 75.0, START, picked=False)
    assert (argued.rating, answered.rating) == (1500, 1500)
    assert argued.deviation < 80


def test_a_season_that_started_since_lets_a_debater_move_further() -> None:
    debater = side = Rating(deviation=70, at=START)
    now = START + timedelta(days=2)
    plain, _ = argue(debater, side, 100.0, now, picked=False)
    fresh, _ = argue(debater, side, 100.0, now, picked=False, starts=[START + timedelta(days=1)])
    assert fresh.rating > plain.rating


def test_a_season_that_started_before_the_last_attempt_changes_nothing() -> None:
    debater = Rating(deviation=70, at=START)
    again = argue(debater, Rating(), 90.0, START + timedelta(days=2), picked=False, starts=[START])
    assert again == argue(debater, Rating(), 90.0, START + timedelta(days=2), picked=False)


def test_the_same_debater_has_a_rating_in_each_server() -> None:
    both = [attempt(HOME, "ada", "one", 90, 0), attempt(AWAY, "ada", "one", 60, 1)]
    folded = fold(both, {})
    assert set(folded.debaters) == {(HOME, "ada"), (AWAY, "ada")}
    assert set(folded.sides) == {("one", Side.FOR)}


def test_an_attempt_is_folded_as_it_was_argued() -> None:
    only = attempt(HOME, "ada", "one", 90, 0)
    folded = fold(iter([only]), {})
    argued, answered = argue(Rating(), Rating(), 90, only.at, picked=only.picked)
    assert folded.debaters == {(HOME, "ada"): argued}
    assert folded.sides == {("one", Side.FOR): answered}


@given(attempts_of(HOME), attempts_of(AWAY), st.data())
def test_how_attempts_that_share_nothing_interleave_is_nothing(
    home: list[Attempt], away: list[Attempt], data: st.DataObject
) -> None:
    turns = data.draw(st.permutations([HOME] * len(home) + [AWAY] * len(away)))
    waiting = {HOME: iter(home), AWAY: iter(away)}
    starts = {HOME: [START + timedelta(days=200)]}
    interleaved = [next(waiting[turn]) for turn in turns]
    assert fold(interleaved, starts) == fold([*home, *away], starts)


def test_a_side_that_is_seldom_answered_well_is_expected_to_win() -> None:
    folded = fold([attempt(HOME, f"debater-{n}", "one", 55, n) for n in range(1, 9)], {})
    assert expected(Rating(), folded.sides[ClaimId("one"), Side.FOR]) == pytest.approx(0.3, abs=0.1)
