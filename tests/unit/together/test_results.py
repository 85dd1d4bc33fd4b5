"""Results of a blind vote: the likeliest strengths, honest ties, and how sure they are."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arguments.together.results import Basis, Choice, Placed, Results, results

ANSWERS = range(1, 7)
PAIRS = st.tuples(st.sampled_from(ANSWERS), st.sampled_from(ANSWERS)).filter(
    lambda pair: pair[0] != pair[1]
)
VOTES = st.lists(PAIRS.map(lambda pair: Choice(won=pair[0], lost=pair[1])), min_size=1, max_size=40)


def votes(*pairs: tuple[int, int]) -> list[Choice]:
    return [Choice(won=won, lost=lost) for won, lost in pairs]


def of(found: Results, number: int) -> Placed:
    return next(placed for placed in found.placed if placed.number == number)


def strength(placed: Placed) -> float:
    share = placed.share or 0.0
    return share / (1 - share)


def expected_wins(found: Results, given_votes: Sequence[Choice], number: int) -> float:
    """Sum the chances of winning all its votes, the two added ones against the middling too."""
    own = strength(of(found, number))
    others = [
        one.lost if one.won == number else one.won
        for one in given_votes
        if number in (one.won, one.lost)
    ]
    return 2 * own / (own + 1) + sum(own / (own + strength(of(found, one))) for one in others)


@given(VOTES)
def test_everybody_wins_as_often_as_their_strength_has_it(given_votes: list[Choice]) -> None:
    found = results(ANSWERS, given_votes, {})
    voted = [placed.number for placed in found.placed if placed.votes]
    won = [1 + sum(one.won == number for one in given_votes) for number in voted]
    assert [expected_wins(found, given_votes, one) for one in voted] == pytest.approx(won, abs=1e-4)


@given(VOTES)
def test_the_order_of_votes_changes_nothing(given_votes: list[Choice]) -> None:
    found, other = (results(ANSWERS, some, {}) for some in (given_votes, given_votes[::-1]))
    assert {one.number: one.place for one in found.placed} == {
        one.number: one.place for one in other.placed
    }


@given(VOTES)
def test_one_more_win_never_costs(given_votes: list[Choice]) -> None:
    before = of(results(ANSWERS, given_votes, {}), 1).share or 0.5
    after = of(results(ANSWERS, [*given_votes, Choice(won=1, lost=2)], {}), 1).share or 0.0
    assert after >= before


@given(VOTES)
def test_a_share_lies_in_its_range(given_votes: list[Choice]) -> None:
    found = results(ANSWERS, given_votes, {}).placed
    assert all(one.low <= one.share <= one.high for one in found if one.share is not None)


def test_who_beat_each_other_in_a_ring_share_the_first_place() -> None:
    found = results([1, 2, 3], votes((1, 2), (2, 3), (3, 1)), {})
    assert [placed.place for placed in found.placed] == [1, 1, 1]


def test_a_single_vote_makes_nobody_surely_first() -> None:
    found = results([1, 2], votes((1, 2)), {})
    assert (found.sure, of(found, 1).place, of(found, 2).place) == (False, 1, 2)


def test_many_votes_of_one_mind_do() -> None:
    assert results([1, 2], votes(*[(1, 2)] * 12), {}).sure


def test_more_votes_make_the_range_narrower() -> None:
    few, many = (of(results([1, 2], votes(*[(1, 2), (2, 1)] * n), {}), 1) for n in (1, 20))
    assert many.high - many.low < few.high - few.low


def test_an_answer_that_nobody_voted_on_has_no_place() -> None:
    found = results([1, 2, 3], votes((1, 2)), {3: 4.0})
    assert of(found, 3) == Placed(number=3)


def test_where_nobody_voted_the_scores_decide_and_equals_share_a_place() -> None:
    found = results([1, 2, 3], [], {1: 2.0, 2: 3.5, 3: 2.0})
    assert found.basis is Basis.SCORES
    assert [(one.number, one.place) for one in found.placed] == [(2, 1), (1, 2), (3, 2)]


def test_votes_on_an_answer_that_is_gone_do_not_count() -> None:
    found = results([1, 2], votes((3, 1), (1, 3)), {1: 1.0, 2: 2.0})
    assert (found.basis, found.votes) == (Basis.SCORES, 0)


def test_without_votes_and_scores_there_are_no_places() -> None:
    found = results([1, 2], [], {})
    assert found.basis is Basis.NOTHING
    assert {one.place for one in found.placed} == {None}


def test_nobody_at_all_has_results_of_nothing() -> None:
    assert results([], [], {}).placed == ()
