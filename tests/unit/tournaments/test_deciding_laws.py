"""The laws of deciding, over any match: either side alike, no draw after the break, sane votes."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from arguments.claims import Side
from arguments.tournaments.deciding import Case, Decided, Undecided, decide
from arguments.tournaments.settings import Judging
from arguments.tournaments.voices import Audience, Judged, judged_speeches, speaker_points
from tests.unit.tournaments.deciding import (
    FOR,
    extra,
    judged,
    panel,
    result,
    shares,
)

totals = st.integers(500, 1000).map(lambda tenths: tenths / 10)
any_shares = st.tuples(st.integers(0, 100), st.integers(0, 100)).map(
    lambda cuts: shares(min(cuts), max(cuts) - min(cuts), 100 - max(cuts))
)
even_shares = st.sampled_from([(100, 0, 0), (0, 100, 0), (50, 50, 0), (0, 50, 50), (50, 25, 25)])
ballots = st.lists(st.sampled_from(Side), max_size=5).map(lambda winners: panel(*winners))
audiences = st.builds(Audience, on_for=st.integers(0, 9), on_against=st.integers(0, 9))


def cases_of(judgings: st.SearchStrategy[Judging]) -> st.SearchStrategy[Case]:
    return st.builds(
        Case,
        judging=judgings,
        is_elimination=st.booleans(),
        judged=st.builds(judged, totals, totals),
        ballots=ballots,
        audience=audiences,
        can_ask=st.booleans(),
    )


cases = cases_of(any_shares)
even_cases = cases_of(even_shares.map(lambda parts: shares(*parts)))


def other_way(case: Case) -> Case:
    """Give the same match with the sides changed."""
    turned = tuple(
        one.model_copy(
            update={
                "winner": one.winner.other,
                "points_for": one.points_against,
                "points_against": one.points_for,
            }
        )
        for one in case.ballots
    )
    votes = Audience(on_for=case.audience.on_against, on_against=case.audience.on_for)
    assert case.judged is not None
    verdicts = judged(case.judged.total_against, case.judged.total_for)
    return case.model_copy(update={"ballots": turned, "audience": votes, "judged": verdicts})


@given(cases | even_cases)
def test_a_match_is_the_same_from_either_side(case: Case) -> None:
    there, back = decide(case), decide(other_way(case))
    assert type(there) is type(back)
    assume(isinstance(there, Decided))
    one, other = result(case), result(other_way(case))
    assert (one.winner and one.winner.other, one.score_for, one.votes_for) == (
        other.winner,
        other.score_against,
        other.votes_against,
    )


@given(even_cases)
def test_no_match_after_the_break_is_drawn(case: Case) -> None:
    decided = decide(case.model_copy(update={"is_elimination": True}))
    assert isinstance(decided, Undecided) or decided.result.winner is not None


@given(even_cases, st.sampled_from(Side))
def test_a_ruling_leaves_nothing_open_where_nobody_can_be_asked(case: Case, ruling: Side) -> None:
    assert isinstance(decide(case.model_copy(update={"ruling": ruling, "can_ask": False})), Decided)


@given(even_cases, st.sampled_from(Side))
def test_who_is_called_in_decides_what_stood_even(case: Case, winner: Side) -> None:
    alone = decide(case.model_copy(update={"is_elimination": False, "can_ask": False}))
    assume(isinstance(alone, Decided) and alone.result.winner is None)
    called = (*case.ballots, extra(winner))
    assert result(case.model_copy(update={"ballots": called})).winner is winner


@given(cases)
def test_votes_are_a_panel_of_threes(case: Case) -> None:
    decided = decide(case)
    assume(isinstance(decided, Decided))
    assert result(case).votes_for + result(case).votes_against == pytest.approx(3)


@given(cases)
def test_one_vote_more_for_a_side_never_costs_it_the_match(case: Case) -> None:
    assume(case.audience.on_for + case.audience.on_against >= case.judging.least_votes)
    more = Audience(on_for=case.audience.on_for + 1, on_against=case.audience.on_against)
    before, after = decide(case), decide(case.model_copy(update={"audience": more}))
    assume(isinstance(before, Decided) and before.result.winner is FOR)
    assert isinstance(after, Decided)
    assert after.result.winner is FOR


@given(totals, totals)
def test_points_keep_the_order_of_totals(one: float, other: float) -> None:
    assert (speaker_points(one) < speaker_points(other)) == (one < other)


def test_points_run_from_sixty_to_eighty() -> None:
    given_for = [speaker_points(total) for total in (0, 50, 62.5, 75, 100)]
    assert given_for == [60, 60, 65, 70, 80]


def test_a_side_is_judged_by_the_mean_of_its_speeches_and_a_missed_one_is_the_lowest() -> None:
    assert judged_speeches([70, None], [60, 61]) == Judged(
        total_for=60, total_against=60.5, is_draw=True
    )
