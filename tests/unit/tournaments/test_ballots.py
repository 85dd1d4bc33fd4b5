"""The rules of ballots: a winner, points that fit it, and a reason to learn from."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arguments.claims import Side
from arguments.mistakes import Mistake
from arguments.responses import DebaterId
from arguments.tournaments.ballots import Ballot, check_confirmer, complaints, receive_ballot
from arguments.tournaments.settings import Judging
from bot.wording import load_wording

ADA, BO = DebaterId("ada"), DebaterId("bo")
REASON = (
    "For showed what the tax would cost and who pays it, and Against never said why that is " * 2
)
points = st.integers(120, 160).map(lambda halves: halves / 2)
JUDGING = Judging()


def ballot(**changes: Any) -> Ballot:
    given_in = {"winner": Side.FOR, "points_for": 72.5, "points_against": 70.0, "reason": REASON}
    return Ballot(**{"judge_id": ADA, **given_in, **changes})


def said(one: Ballot, judging: Judging = JUDGING, *, low_point_win: bool = False) -> list[str]:
    wrong = complaints(one, judging, low_point_win=low_point_win)
    return [load_wording().mistake(mistake) for mistake in wrong]


def test_a_ballot_as_it_should_be_stands() -> None:
    assert said(ballot()) == []


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"points_for": 80.5}, "For cannot have 80.5 points"),
        ({"points_against": 59.5}, "Against cannot have 59.5 points"),
        ({"points_for": 70.25}, "in steps of a half"),
        ({"points_for": float("nan")}, "For cannot have"),
        ({"points_for": float("inf")}, "For cannot have"),
        ({"reason": "   "}, "Give a reason: say in at least 20 words"),
        ({"reason": None}, "Give a reason"),
        ({"reason": "Unclear"}, "One word is too short"),
        ({"reason": "word " * 19}, "19 words are too short"),
        ({"reason": "word " * 401}, "2,004 characters; the most is 2,000"),
        ({"winner": Side.AGAINST}, "You gave the match to Against with 70 points, and the other"),
    ],
)
def test_what_is_wrong_with_a_ballot_is_said(changes: dict[str, Any], sentence: str) -> None:
    (told,) = said(ballot(**changes))
    assert sentence in told


def test_all_that_is_wrong_is_said_at_once() -> None:
    assert len(said(ballot(points_for=0, points_against=90, reason=""))) == 3


@pytest.mark.parametrize("reason", ["word " * 20, "слово " * 20])
def test_twenty_words_of_any_script_are_a_reason(reason: str) -> None:
    assert said(ballot(reason=reason)) == []


def test_a_low_point_win_stands_where_the_judge_says_so() -> None:
    low = ballot(winner=Side.AGAINST)
    assert said(low, low_point_win=True) == []


def test_a_low_point_win_falls_where_the_settings_forbid_it() -> None:
    low = ballot(winner=Side.AGAINST)
    assert "change the winner" in said(low, Judging(low_point_wins=False), low_point_win=True)[0]


@given(points, st.sampled_from(Side))
def test_equal_points_leave_the_winner_to_the_judge(each: float, winner: Side) -> None:
    even = ballot(winner=winner, points_for=each, points_against=each)
    assert said(even, Judging(low_point_wins=False)) == []


@given(points, points)
def test_a_winner_with_more_points_always_stands(one: float, other: float) -> None:
    winner = Side.FOR if one >= other else Side.AGAINST
    assert said(ballot(winner=winner, points_for=one, points_against=other)) == []


def test_a_ballot_is_received_with_its_reason_tidied() -> None:
    assert receive_ballot(ballot(reason=f"  {REASON} "), JUDGING).reason == REASON.strip()


def test_a_ballot_that_cannot_stand_is_not_received() -> None:
    with pytest.raises(Mistake, match="mistake-ballot-points"):
        receive_ballot(ballot(points_for=81), JUDGING)


def test_two_people_are_two() -> None:
    with pytest.raises(Mistake, match="mistake-ballot-two-people"):
        check_confirmer(Judging(two_people=True), ADA, ADA)


def test_one_person_is_enough_where_two_are_not_wanted() -> None:
    check_confirmer(Judging(), ADA, ADA)
    check_confirmer(Judging(two_people=True), ADA, BO)
