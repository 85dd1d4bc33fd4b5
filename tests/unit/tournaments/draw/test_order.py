"""Places inside a bracket: slide, fold, adjacent or by lot, with floats joined first."""

import pytest

from arguments.tournaments.draw import State, pair
from arguments.tournaments.draw.drawn import Rule
from arguments.tournaments.settings import Method
from tests.unit.tournaments.draw.states import everybody, met, one, pairs, state


def ranked(size: int, method: Method) -> State:
    """Give one bracket whose order is its names'."""
    return state(*everybody(size), method=method)


@pytest.mark.parametrize(
    ("method", "opponent"),
    [(Method.FOLD, "e10"), (Method.SLIDE, "e06"), (Method.ADJACENT, "e02")],
)
@pytest.mark.parametrize("small", [80, 0], ids=["whole", "proven"])
def test_the_first_of_ten_meets_whom_the_method_says(
    method: Method, opponent: str, small: int
) -> None:
    assert met("e01", opponent) in pairs(pair(ranked(10, method), small))


@pytest.mark.parametrize("method", [Method.FOLD, Method.SLIDE, Method.ADJACENT])
def test_nothing_but_the_method_decides_where_all_are_equal(method: Method) -> None:
    drawn = pair(ranked(16, method))
    assert {each.why.rule for each in drawn.pairs} == {Rule.IDEAL}


def test_a_draw_by_lot_hangs_on_the_seed() -> None:
    drawn = [pair(state(*everybody(16), method=Method.RANDOM, seed=seed)) for seed in (1, 1, 2)]
    assert pairs(drawn[0]) == pairs(drawn[1]) != pairs(drawn[2])


def test_the_last_of_an_odd_bracket_floats_and_joins_as_the_first_below() -> None:
    above = [one(f"a{number}", 1) for number in (1, 2, 3)]
    drawn = pair(state(*above, *everybody(5)))
    assert pairs(drawn) == {met("a1", "a2"), met("a3", "e05"), met("e01", "e04"), met("e02", "e03")}


def test_the_float_is_named() -> None:
    drawn = pair(state(one("top", 2), *everybody(3, points=1)))
    top = next(each for each in drawn.pairs if each.has("top"))
    assert (top.why.pulled_up, top.why.gap, top.why.rule) == ("e03", 1.0, Rule.FLOAT)


def test_a_rank_is_heeded_before_names() -> None:
    ranks = {"a": 4, "b": 3, "c": 1, "d": 2}
    drawn = pair(state(*(one(name, rank=rank) for name, rank in ranks.items())))
    assert pairs(drawn) == {met("c", "a"), met("d", "b")}


def test_one_large_float_is_worse_than_two_small_ones() -> None:
    points = {"a": 3, "b": 2, "c": 1, "d": 0}
    drawn = pair(state(*(one(name, each) for name, each in points.items())))
    assert (pairs(drawn), drawn.cost.squared_gap) == ({met("a", "b"), met("c", "d")}, 2)


def test_gaps_of_half_points_are_counted_exactly() -> None:
    points = {"a": 1.5, "b": 1, "c": 0.5, "d": 0}
    assert pair(state(*(one(name, each) for name, each in points.items()))).cost.squared_gap == 0.5


def test_who_met_its_ideal_opponent_meets_the_next() -> None:
    _, *others = everybody(6)
    drawn = pair(state(one("e01", met=["e06"]), *others))
    assert next(each for each in drawn.pairs if each.has("e01")).why.rule is Rule.MEETINGS


def test_nobody_s_club_is_no_club() -> None:
    assert pair(state(*everybody(12))).cost.same_club == 0


def test_pairs_of_one_club_are_avoided() -> None:
    clubs = {"a": "x", "b": "y", "c": "y", "d": "x"}
    drawn = pair(state(*(one(name, club=club) for name, club in clubs.items())))
    assert drawn.cost.same_club == 0
