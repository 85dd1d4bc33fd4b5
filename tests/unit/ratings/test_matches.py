"""Matches: a round is one period for everybody who met somebody in it."""

from collections.abc import Mapping
from datetime import timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arguments.ratings import Game, Met, Rating, rate, rate_round
from arguments.responses import DebaterId
from tests.unit.ratings.strategies import START, YEARS_LATER, ratings

ADA, BEN, CLEO, DAN = (DebaterId(name) for name in ("ada", "ben", "cleo", "dan"))
EVERYBODY = (ADA, BEN, CLEO, DAN)
results = st.sampled_from((0.0, 0.5, 1.0))
known = st.fixed_dictionaries({}, optional=dict.fromkeys(EVERYBODY, ratings))
teams = st.permutations(EVERYBODY).flatmap(
    lambda order: st.sampled_from(((order[:1], order[1:2]), (order[:2], order[2:])))
)
meetings = st.builds(
    lambda sides, score: Met(one=tuple(sides[0]), other=tuple(sides[1]), score=score),
    teams,
    results,
)


def turned(meeting: Met) -> Met:
    return Met(one=meeting.other, other=meeting.one, score=1 - meeting.score)


def test_a_win_is_a_game_against_the_opponent_as_they_were() -> None:
    before = {ADA: Rating(rating=1600, deviation=80), BEN: Rating(deviation=90)}
    after = rate_round(before, [Met(one=(ADA,), other=(BEN,), score=1)], START)
    won, lost = rate(before[ADA], [Game(before[BEN], 1)]), rate(before[BEN], [Game(before[ADA], 0)])
    assert (after[ADA].rating, after[BEN].rating) == (won.rating, lost.rating)
    assert after[ADA].at == after[BEN].at == START


def test_a_team_is_one_opponent_to_each_of_the_others() -> None:
    before = {BEN: Rating(rating=1400, deviation=60), CLEO: Rating(rating=1600, deviation=80)}
    after = rate_round(before, [Met(one=(ADA,), other=(BEN, CLEO), score=1)], START)
    team = Rating(rating=1500, deviation=5000**0.5)
    assert after[ADA].rating == pytest.approx(rate(Rating(), [Game(team, 1)]).rating)


def test_whoever_met_nobody_is_not_rated() -> None:
    after = rate_round({CLEO: Rating()}, [Met(one=(ADA,), other=(BEN,), score=0.5)], START)
    assert set(after) == {ADA, BEN}


def test_two_meetings_in_a_round_are_one_period() -> None:
    met = [Met(one=(ADA,), other=(BEN,), score=1), Met(one=(CLEO,), other=(ADA,), score=1)]
    both = rate(Rating(), [Game(Rating(), 1), Game(Rating(), 0)])
    assert rate_round({}, met, START)[ADA].rating == both.rating


def test_a_season_lets_a_debater_move_further() -> None:
    before = {ADA: Rating(deviation=60, at=START), BEN: Rating(deviation=60, at=START)}
    met, now = [Met(one=(ADA,), other=(BEN,), score=1)], START + timedelta(days=2)
    fresh = rate_round(before, met, now, starts=[START + timedelta(days=1)])
    assert fresh[ADA].rating > rate_round(before, met, now)[ADA].rating


@given(known, st.lists(meetings, max_size=4))
def test_who_is_named_first_is_nothing(before: Mapping[DebaterId, Rating], met: list[Met]) -> None:
    other = [turned(meeting) for meeting in met]
    assert rate_round(before, other, YEARS_LATER) == rate_round(before, met, YEARS_LATER)


@given(known, st.lists(meetings, max_size=4), st.randoms())
def test_the_order_of_a_rounds_results_is_nothing(
    before: Mapping[DebaterId, Rating], met: list[Met], chance: Random
) -> None:
    shuffled = chance.sample(met, len(met))
    assert rate_round(before, shuffled, YEARS_LATER) == rate_round(before, met, YEARS_LATER)
