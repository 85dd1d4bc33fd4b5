"""Ballots: a panel decides, whoever is missing; every change is a version, and none is lost."""

from collections.abc import Callable

import pytest

from arguments.claims import Side
from arguments.mistakes import Mistake
from arguments.tournaments.results import How, Result
from arguments.tournaments.settings import Judging, Settings
from storage.tournaments import conflicts
from storage.tournaments.values import BallotState, MatchState, Role
from tests.engine.contests.matches.rooms import (
    ADA,
    BEN,
    COACH,
    CUP,
    JO,
    KIM,
    LEA,
    MAX,
    PANEL,
    ROOM,
    Cup,
)

OpenCup = Callable[..., Cup]
TWO_PEOPLE = PANEL.model_copy(update={"two_people": True})


@pytest.fixture
async def cup(open_cup: OpenCup) -> Cup:
    return await argued(open_cup)


async def argued(open_cup: OpenCup, judging: Judging = PANEL, **more: object) -> Cup:
    """Give a match that its panel has."""
    settings = Settings(judging=judging, speeches=1)
    cup = open_cup(**{"settings": settings, "judged_by": (JO, KIM, LEA), **more})
    await cup.argue()
    return cup


async def test_judges_are_called_when_the_speeches_are_over(cup: Cup) -> None:
    assert cup.match().state is MatchState.JUDGING
    assert cup.kinds().count("judges_called") == 1


async def test_a_match_waits_for_every_ballot_of_its_panel(cup: Cup) -> None:
    await cup.ballot(JO)
    await cup.ballot(KIM)
    assert cup.match().result is None
    assert await cup.needs() == ["undecided-ballots"]


async def test_the_last_ballot_decides_by_the_majority(cup: Cup) -> None:
    await cup.ballot(JO, Side.AGAINST)
    await cup.ballot(KIM, Side.AGAINST)
    received = await cup.ballot(LEA, Side.FOR)
    assert received.result is not None
    assert (received.result.winner, received.result.votes_against) == (Side.AGAINST, 2)


async def test_a_ballot_that_arrives_twice_is_one(cup: Cup) -> None:
    await cup.ballot(JO)
    assert (await cup.ballot(JO)).repeat


async def test_a_ballot_may_be_changed_until_the_match_is_decided(cup: Cup) -> None:
    await cup.ballot(JO, Side.FOR)
    changed = await cup.ballot(JO, Side.AGAINST, request="again")
    assert (changed.ballot.version, changed.confirmed) == (2, True)


async def test_a_ballot_after_the_result_is_late_and_its_reason_is_kept(cup: Cup) -> None:
    await cup.confirming.settle(COACH, ROOM, Result(how=How.DECIDED, winner=Side.FOR), "")
    with pytest.raises(Mistake, match="mistake-ballot-late"):
        await cup.ballot(JO)


async def test_a_ballot_before_the_speeches_are_over_is_early_and_kept(open_cup: OpenCup) -> None:
    cup = open_cup(settings=Settings(judging=PANEL, speeches=1), judged_by=(JO, KIM, LEA))
    with pytest.raises(Mistake, match="mistake-ballot-early"):
        await cup.ballot(JO, reason="A reason that was begun.")
    await cup.argue()
    assert (await cup.balloting.sheet(JO, ROOM)).reason == "A reason that was begun."


async def test_a_reason_that_is_too_short_is_kept_for_the_form(cup: Cup) -> None:
    with pytest.raises(Mistake, match="mistake-ballot-reason-short"):
        await cup.ballot(JO, reason="Because they won.")
    assert (await cup.balloting.sheet(JO, ROOM)).reason == "Because they won."


async def test_points_off_the_scale_are_refused(cup: Cup) -> None:
    with pytest.raises(Mistake, match="mistake-ballot-points"):
        await cup.ballot(JO, points=(99, 70))


async def test_a_debater_does_not_judge_their_own_match(cup: Cup) -> None:
    with pytest.raises(Mistake, match="mistake-ballot-own-match"):
        await cup.ballot(ADA)


async def test_who_does_not_judge_a_match_hands_no_ballot_in(cup: Cup) -> None:
    with pytest.raises(Mistake, match="mistake-ballot-not-judge"):
        await cup.ballot(MAX)


async def test_a_missing_judge_is_told_the_organiser_once(cup: Cup) -> None:
    await cup.ballot(JO)
    await cup.pass_time(minutes=10)
    await cup.pass_time(minutes=10)
    [told] = [one.payload for one in cup.effects() if one.kind == "notice"]
    assert (told["what"], told["values"]["missing"]) == ("ballots-missing", 2)


async def test_the_organiser_goes_on_without_a_missing_judge(cup: Cup) -> None:
    await cup.ballot(JO)
    await cup.ballot(KIM)
    await cup.seating.replace(COACH, ROOM, LEA.debater_id)
    assert cup.match().result is not None


async def test_another_judge_takes_a_missing_ones_place(cup: Cup) -> None:
    seated = await cup.seating.replace(COACH, ROOM, LEA.debater_id, MAX.debater_id)
    assert {one.debater_id for one in seated} == {one.debater_id for one in (JO, KIM, MAX)}
    await cup.ballot(JO)
    await cup.ballot(KIM)
    assert (await cup.ballot(MAX)).result is not None


async def test_a_missing_chair_is_followed_by_another_of_the_panel(cup: Cup) -> None:
    seated = await cup.seating.replace(COACH, ROOM, JO.debater_id)
    assert [one.role for one in seated] == [Role.CHAIR, Role.PANEL]


async def test_a_debater_of_the_match_takes_nobodys_place(cup: Cup) -> None:
    with pytest.raises(Mistake, match="mistake-judge-conflict"):
        await cup.seating.replace(COACH, ROOM, LEA.debater_id, BEN.debater_id)


async def test_whoever_has_a_named_conflict_takes_nobodys_place(cup: Cup) -> None:
    entry_id = cup.match().entry_for
    cup.store.do(lambda run: conflicts.bar_judge(run, CUP, MAX.debater_id, entry_id))
    with pytest.raises(Mistake, match="mistake-judge-conflict"):
        await cup.seating.call_in(COACH, ROOM, MAX.debater_id)


async def test_a_judge_who_left_the_match_is_replaced_once(cup: Cup) -> None:
    await cup.seating.replace(COACH, ROOM, LEA.debater_id)
    with pytest.raises(Mistake, match="mistake-judge-not-in-match"):
        await cup.seating.replace(COACH, ROOM, LEA.debater_id)


async def test_an_even_panel_has_one_more_judge_called_in(open_cup: OpenCup) -> None:
    cup = await argued(open_cup, judged_by=(JO, KIM), known_judges=(MAX,))
    await cup.ballot(JO, Side.FOR)
    await cup.ballot(KIM, Side.AGAINST)
    assert cup.match().result is None
    received = await cup.ballot(MAX, Side.AGAINST)
    assert received.result is not None
    assert received.result.winner is Side.AGAINST
    assert cup.kinds().count("judges_called") == 2


async def test_where_no_judge_is_left_an_even_panel_before_the_break_is_a_draw(
    open_cup: OpenCup,
) -> None:
    cup = await argued(open_cup, judged_by=(JO, KIM))
    await cup.ballot(JO, Side.FOR)
    received = await cup.ballot(KIM, Side.AGAINST)
    assert received.result is not None
    assert received.result.winner is None


async def test_a_match_of_a_panel_without_any_judge_waits_for_the_organiser(
    open_cup: OpenCup,
) -> None:
    cup = await argued(open_cup, judged_by=())
    assert cup.notices() == ["ruling-needed"]
    await cup.confirming.settle(COACH, ROOM, Result(how=How.DECIDED, winner=Side.FOR), "Seen it.")
    assert cup.match().state is MatchState.CONFIRMED


async def test_a_ballot_waits_for_a_second_person_where_two_are_wanted(open_cup: OpenCup) -> None:
    cup = await argued(open_cup, TWO_PEOPLE, judged_by=(JO,))
    received = await cup.ballot(JO)
    assert (received.confirmed, received.result) == (False, None)
    assert cup.notices() == ["ballot-to-confirm"]


async def test_nobody_confirms_their_own_ballot(open_cup: OpenCup) -> None:
    cup = await argued(open_cup, TWO_PEOPLE, judged_by=(JO,))
    received = await cup.ballot(JO)
    with pytest.raises(Mistake, match="mistake-ballot-two-people"):
        await cup.balloting.confirm(JO, received.ballot.ballot_id)


async def test_a_second_person_confirms_and_that_decides(open_cup: OpenCup) -> None:
    cup = await argued(open_cup, TWO_PEOPLE, judged_by=(JO,))
    ballot_id = (await cup.ballot(JO)).ballot.ballot_id
    [waiting] = await cup.balloting.waiting(COACH, CUP)
    confirmed = await cup.balloting.confirm(COACH.asker, waiting.ballot_id, COACH)
    assert confirmed.result is not None
    assert (await cup.balloting.confirm(COACH.asker, ballot_id, COACH)).repeat


async def test_a_discarded_ballot_is_handed_in_anew(open_cup: OpenCup) -> None:
    cup = await argued(open_cup, TWO_PEOPLE, judged_by=(JO,))
    ballot_id = (await cup.ballot(JO)).ballot.ballot_id
    assert (await cup.balloting.discard(COACH, ballot_id)).state is BallotState.DISCARDED
    with pytest.raises(Mistake, match="mistake-ballot-changed"):
        await cup.balloting.confirm(COACH.asker, ballot_id, COACH)
    assert not (await cup.ballot(JO, request="anew")).repeat
