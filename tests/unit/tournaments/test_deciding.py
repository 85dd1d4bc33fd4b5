"""The rules of deciding: shares decide, a draw stands only before the break, nothing is lost."""

import pytest

from arguments.mistakes import Defect
from arguments.tournaments.deciding import Case, Needs, by_forfeit, decide
from arguments.tournaments.results import How, Result
from arguments.tournaments.settings import Judging
from arguments.tournaments.voices import Audience, Part
from bot.wording import load_wording
from tests.unit.tournaments.deciding import (
    AGAINST,
    FOR,
    PANEL,
    extra,
    judged,
    needs,
    notes,
    panel,
    result,
    shares,
)


def test_the_judge_alone_decides_by_the_higher_total() -> None:
    assert result(Case(judging=Judging(), judged=judged(75, 65))) == Result(
        how=How.DECIDED, winner=FOR, score_for=70, score_against=66, votes_for=3, votes_against=0
    )


def test_before_the_break_totals_too_close_are_a_draw() -> None:
    case = Case(judging=Judging(), judged=judged(70.0, 71.0), can_ask=True)
    assert (result(case).winner, result(case).votes_for) == (None, 1.5)
    assert "half a point for each" in notes(case)


def test_after_the_break_a_draw_calls_in_a_judge() -> None:
    case = Case(judging=Judging(), judged=judged(70, 71), is_elimination=True, can_ask=True)
    assert needs(case)[0] is Needs.EXTRA_JUDGE


def test_after_the_break_the_higher_total_decides_where_nobody_can_be_asked() -> None:
    case = Case(judging=Judging(), judged=judged(70, 71), is_elimination=True)
    assert result(case).winner is AGAINST
    assert "the higher total decided" in notes(case)


def test_after_the_break_the_organiser_has_the_last_word() -> None:
    case = Case(judging=Judging(), judged=judged(70, 70), is_elimination=True)
    assert needs(case) == (
        Needs.ORGANISER,
        "The match stands even to the last point. The organiser decides it.",
    )
    assert result(case.model_copy(update={"ruling": AGAINST})).winner is AGAINST


def test_a_panel_decides_by_its_majority_with_the_points_of_the_majority() -> None:
    case = Case(judging=PANEL, ballots=panel(FOR, AGAINST, FOR, AGAINST, FOR), expected=5)
    assert result(case) == Result(
        how=How.DECIDED,
        winner=FOR,
        score_for=74,
        score_against=70,
        votes_for=1.8,
        votes_against=1.2,
    )


def test_a_panel_waits_for_its_ballots() -> None:
    case = Case(judging=PANEL, ballots=panel(FOR, FOR), expected=3)
    assert needs(case) == (
        Needs.BALLOTS,
        "2 of 3 ballots are in. The organiser can remind the others, or go on without them.",
    )


def test_a_judge_that_has_not_read_is_waited_for() -> None:
    assert needs(Case(judging=Judging()))[0] is Needs.JUDGE


@pytest.mark.parametrize("is_elimination", [False, True])
def test_an_even_split_calls_in_a_judge(is_elimination: bool) -> None:  # noqa: FBT001
    case = Case(
        judging=PANEL, ballots=panel(FOR, AGAINST), can_ask=True, is_elimination=is_elimination
    )
    assert needs(case)[0] is Needs.EXTRA_JUDGE


def test_the_extra_judge_turns_an_even_split() -> None:
    case = Case(judging=PANEL, ballots=(*panel(FOR, AGAINST), extra(AGAINST)), can_ask=True)
    assert (result(case).winner, result(case).votes_against) == (AGAINST, 2)


def test_before_the_break_an_even_split_is_a_draw_where_nobody_can_be_asked() -> None:
    assert result(Case(judging=PANEL, ballots=panel(FOR, AGAINST))).winner is None


def test_a_trainees_ballot_does_not_count() -> None:
    trainees = panel(AGAINST, AGAINST, is_trainee=True)
    assert result(Case(judging=PANEL, ballots=(*trainees, *panel(FOR)), expected=1)).votes_for == 3


def test_a_trainees_ballot_is_not_waited_for_nor_taken_for_a_judges() -> None:
    case = Case(judging=PANEL, ballots=panel(FOR, is_trainee=True), expected=1)
    assert needs(case)[0] is Needs.BALLOTS


def test_two_ballots_of_one_judge_are_a_defect() -> None:
    with pytest.raises(Defect):
        decide(Case(judging=PANEL, ballots=panel(FOR) * 2))


def test_ballots_of_erased_judges_all_count() -> None:
    gone = tuple(one.model_copy(update={"judge_id": None}) for one in panel(FOR, AGAINST, FOR))
    assert result(Case(judging=PANEL, ballots=gone, expected=3)).votes_for == 2


def test_every_part_has_its_whole_share() -> None:
    case = Case(judging=shares(40, 60, 0), judged=judged(50, 99), ballots=panel(FOR, FOR, AGAINST))
    assert result(case).winner is FOR


def test_points_are_the_mean_of_what_the_parts_gave_by_their_shares() -> None:
    case = Case(judging=shares(25, 50, 25), judged=judged(100, 50), ballots=panel(FOR))
    assert (result(case).score_for, result(case).score_against) == (76, 66.67)


def test_a_large_enough_audience_decides_with_its_share() -> None:
    case = Case(
        judging=shares(40, 0, 60), judged=judged(90, 60), audience=Audience(on_for=1, on_against=2)
    )
    assert result(case).winner is AGAINST


def test_the_share_of_too_small_an_audience_goes_to_the_others_and_that_is_said() -> None:
    case = Case(judging=shares(40, 0, 60), judged=judged(90, 60), audience=Audience(on_against=2))
    assert result(case).winner is FOR
    assert "2 votes of the audience came, and 3 are needed" in notes(case)


def test_an_audience_alone_that_is_too_small_decides_nothing() -> None:
    case = Case(judging=shares(0, 0, 100), audience=Audience(on_for=2))
    assert needs(case)[0] is Needs.ORGANISER
    assert needs(case.model_copy(update={"can_ask": True}))[0] is Needs.EXTRA_JUDGE


def test_who_is_called_in_where_nobody_voted_gives_the_points_too() -> None:
    case = Case(judging=shares(0, 0, 100), ballots=(extra(FOR),))
    assert (result(case).winner, result(case).score_for, result(case).votes_for) == (FOR, 74, 3)


def test_an_audience_gives_no_points() -> None:
    case = Case(judging=shares(0, 0, 100), audience=Audience(on_for=2, on_against=1))
    assert (result(case).winner, result(case).score_for) == (FOR, None)


def test_a_panel_without_any_judge_leaves_its_share_and_that_is_said() -> None:
    case = Case(judging=shares(30, 70, 0), judged=judged(60, 80))
    assert result(case).winner is AGAINST
    assert "No ballot came from the panel" in notes(case)


def test_a_winner_with_fewer_points_is_named_as_such() -> None:
    low = panel(FOR)[0].model_copy(update={"points_for": 65.0})
    case = Case(judging=PANEL, ballots=(low,), expected=1)
    assert result(case).winner is FOR
    assert "fewer speaker points" in notes(case)


@pytest.mark.parametrize(
    ("spoke_for", "spoke_against", "result"),
    [
        (True, False, Result(how=How.WALKOVER, winner=FOR)),
        (False, True, Result(how=How.WALKOVER, winner=AGAINST)),
        (False, False, Result(how=How.DOUBLE_FORFEIT)),
        (True, True, None),
    ],
)
def test_who_sends_nothing_forfeits(
    spoke_for: bool,  # noqa: FBT001
    spoke_against: bool,  # noqa: FBT001
    result: Result | None,
) -> None:
    assert by_forfeit(spoke_for=spoke_for, spoke_against=spoke_against) == result


@pytest.mark.parametrize(
    "key",
    [
        "undecided-judge",
        "undecided-even",
        "undecided-tie",
        "undecided-nobody",
        "decided-by-extra",
        "decided-by-total",
        "decided-by-organiser",
        "decided-drawn",
        *(f"part-{part}" for part in Part),
    ],
)
def test_every_way_to_decide_can_be_said(key: str) -> None:
    assert load_wording().say(key)
