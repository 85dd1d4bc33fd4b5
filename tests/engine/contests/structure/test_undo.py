"""Every step can be taken back; what hung on it is kept and counts no more."""

import pytest

from arguments.mistakes import Mistake
from arguments.tournaments.lifecycle import Action, Stage
from arguments.tournaments.settings import Category, Settings
from bot.engine.contests.people import StepOvertaken
from bot.engine.contests.progress.undoing import Loss
from bot.engine.contests.views import DrawView
from storage.tournaments import matches, results, rounds
from storage.tournaments.values import RoundState
from tests.engine.contests.structure.conftest import COACH, Hall
from tests.stand_ins import asker


def meetings(view: DrawView) -> list[tuple[str, str | None]]:
    return [
        (line.on_for.name, line.on_against.name if line.on_against else None) for line in view.lines
    ]


async def undo(hall: Hall) -> Action:
    undone = await hall.contests.undoing.undo(COACH, hall.tournament_id, hall.step)
    return undone.action


async def test_an_undone_release_comes_back_as_a_draft_with_the_same_pairs(hall: Hall) -> None:
    await hall.open()
    await hall.enter(5)
    drafted = await hall.draft()
    await hall.release()
    assert await undo(hall) is Action.RELEASE
    view = (await hall.panel()).draw
    assert view is not None
    assert (hall.stage, meetings(view)) == (Stage.DRAWING, meetings(drafted))
    assert hall.effects[-1] == "round_withdrawn"


async def test_what_hung_on_an_undone_release_is_kept_and_counts_no_more(hall: Hall) -> None:
    await hall.open(Settings(rounds=2))
    await hall.enter(4)
    await hall.draft()
    await hall.release()
    decided = hall.matches[0]
    hall.decide(decided)
    assert (await hall.panel()).loss == Loss(speeches=0, results=1)
    await undo(hall)
    assert hall.store.read_now(lambda run: results.history(run, hall.tournament_id)) == []
    kept = hall.store.read_now(lambda run: results.versions(run, decided.match_id))
    assert len(kept) == 1


async def test_an_undone_round_is_released_anew_with_new_matches(hall: Hall) -> None:
    await hall.open(Settings(rounds=2))
    await hall.enter(4)
    await hall.draft()
    await hall.release()
    before = {match.match_id for match in hall.matches}
    await undo(hall)
    await hall.release()
    assert before.isdisjoint(match.match_id for match in hall.matches)
    assert hall.effects.count("match_opened") == 4


async def test_an_undone_change_brings_the_draft_before_back(hall: Hall) -> None:
    await hall.open()
    await hall.enter(8)
    before = await hall.draft()
    await hall.contests.drawing.redraw(COACH, hall.tournament_id, hall.step)
    assert await undo(hall) is Action.EDIT
    view = (await hall.panel()).draw
    assert view is not None
    assert meetings(view) == meetings(before)


async def test_an_undone_draft_leaves_the_tournament_as_it_was(hall: Hall) -> None:
    await hall.open()
    await hall.enter(4)
    await hall.draft()
    await undo(hall)
    assert (hall.stage, hall.tournament.round) == (Stage.SIGN_UP, 0)
    [kept] = hall.store.read_now(lambda run: rounds.versions(run, hall.tournament_id, 1))
    assert kept.state is RoundState.WITHDRAWN


async def test_all_steps_can_be_undone_one_by_one(hall: Hall) -> None:
    await hall.open(Settings(rounds=1, breaks=(Category(name="open", size=2),)))
    await hall.enter(4)
    await hall.play()
    await hall.contests.breaking.break_(COACH, hall.tournament_id, hall.step)
    await hall.play()
    await hall.contests.advancing.finish(COACH, hall.tournament_id, hall.step)
    undone = [await undo(hall) for _ in range(8)]
    assert undone == [
        Action.FINISH,
        Action.CLOSE,
        Action.RELEASE,
        Action.DRAFT,
        Action.BREAK,
        Action.CLOSE,
        Action.RELEASE,
        Action.DRAFT,
    ]
    assert (hall.stage, hall.tournament.round) == (Stage.SIGN_UP, 0)
    with pytest.raises(Mistake, match="mistake-nothing-to-undo"):
        await undo(hall)


async def test_after_undoing_all_it_goes_on_to_a_champion(hall: Hall) -> None:
    await hall.open(Settings(rounds=1))
    await hall.enter(4)
    await hall.play()
    for _ in range(3):
        await undo(hall)
    await hall.play()
    finished = await hall.contests.advancing.finish(COACH, hall.tournament_id, hall.step)
    assert finished.stage is Stage.FINISHED


async def test_a_closed_round_that_is_taken_up_again_keeps_its_results(hall: Hall) -> None:
    await hall.open(Settings(rounds=2))
    await hall.enter(4)
    await hall.play()
    await undo(hall)
    assert hall.stage is Stage.RUNNING
    assert all(match.result is not None for match in hall.matches)
    assert (await hall.draft()).round.round == 2


async def test_two_who_undo_at_once_undo_one_step(hall: Hall) -> None:
    await hall.open()
    await hall.enter(4)
    await hall.draft()
    seen = hall.step
    await hall.contests.undoing.undo(COACH, hall.tournament_id, seen)
    with pytest.raises(StepOvertaken):
        await hall.contests.undoing.undo(COACH, hall.tournament_id, seen)


async def test_a_cancelled_tournament_is_taken_up_with_its_time(hall: Hall) -> None:
    await hall.open()
    await hall.enter(2)
    await hall.draft()
    await hall.release()
    sheet, match_id = hall.contests.speaking.sheet, hall.matches[0].match_id
    before = (await sheet(asker("D1"), match_id)).due
    await hall.contests.advancing.cancel(COACH, hall.tournament_id, hall.step)
    hall.clock.advance(hours=1)
    await undo(hall)
    after = (await sheet(asker("D1"), match_id)).due
    assert before is not None
    assert after is not None
    assert (after - before).total_seconds() == 3600


async def test_no_entry_sits_twice_in_any_version(hall: Hall) -> None:
    await hall.open(Settings(rounds=3))
    await hall.enter(5)
    await hall.draft()
    await hall.contests.drawing.redraw(COACH, hall.tournament_id, hall.step)
    await hall.release()
    await undo(hall)
    there = hall.store.read_now(
        lambda run: [matches.of_round(run, hall.tournament_id, 1, v) for v in (1, 2, 3)]
    )
    seated = [
        [one for match in each for one in (match.entry_for, match.entry_against) if one]
        for each in there
    ]
    assert [len(each) for each in seated] == [len(set(each)) for each in seated] == [5, 5, 5]
