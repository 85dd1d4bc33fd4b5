"""A tournament goes from round to round, breaks, and ends with a champion."""

import pytest

from arguments.claims import Side
from arguments.mistakes import Mistake
from arguments.tournaments.breaks import CutUndecided
from arguments.tournaments.lifecycle import Action, Stage
from arguments.tournaments.results import How
from arguments.tournaments.settings import Category, Format, Seeding, Settings, TieRule
from bot.engine.contests.people import StepOvertaken
from storage.tournaments import steps
from tests.engine.contests.structure.conftest import COACH, Hall
from tests.stand_ins import asker

OPEN = Category(name="open", size=4)
CUP = Settings(rounds=2, breaks=(OPEN,), reserves=1, seeding=Seeding.RATING)


async def to_the_break(hall: Hall, settings: Settings = CUP, entrants: int = 8) -> None:
    await hall.open(settings)
    await hall.enter(entrants)
    await hall.play(2)


async def make_break(hall: Hall) -> list[str]:
    names = {entry.entry_id: entry.name for entry in hall.entries}
    [one] = await hall.contests.breaking.break_(COACH, hall.tournament_id, hall.step)
    return [names[each.entry_id] for each in one.breaking]


async def test_the_last_result_closes_the_round(hall: Hall) -> None:
    await hall.open(Settings(rounds=2))
    await hall.enter(4)
    await hall.draft()
    await hall.release()
    hall.decide_all(but=1)
    before = hall.stage
    hall.decide_all()
    assert [before, hall.stage] == [Stage.RUNNING, Stage.BETWEEN]
    assert hall.effects[-1] == "round_done"


async def test_rounds_break_bracket_champion(hall: Hall) -> None:
    await to_the_break(hall)
    broke = await make_break(hall)
    await hall.play(2)
    finished = await hall.contests.advancing.finish(COACH, hall.tournament_id, hall.step)
    [last] = hall.store.read_now(lambda run: steps.latest(run, hall.tournament_id, limit=1))
    champion = {entry.entry_id: entry.name for entry in hall.entries}[
        last.payload["champions"]["open"][0]
    ]
    assert (finished.stage, finished.round) == (Stage.FINISHED, 4)
    assert champion == min(broke)
    assert hall.effects[-1] == "finished"


async def test_the_panel_says_what_comes_next(hall: Hall) -> None:
    await hall.open(CUP)
    await hall.enter(8)
    said = [(await hall.panel()).next]
    await hall.draft()
    said.append((await hall.panel()).next)
    await hall.release()
    said.append((await hall.panel()).next)
    hall.decide_all()
    await hall.play()
    said.append((await hall.panel()).next)
    await make_break(hall)
    said.append((await hall.panel()).next)
    await hall.play(2)
    said.append((await hall.panel()).next)
    assert said == [
        Action.DRAFT,
        Action.RELEASE,
        None,
        Action.BREAK,
        Action.DRAFT,
        Action.FINISH,
    ]


async def test_a_break_larger_than_the_field_is_refused_and_can_be_made_smaller(
    hall: Hall,
) -> None:
    await to_the_break(hall, CUP.changed(breaks=(Category(name="open", size=16),)))
    with pytest.raises(Mistake, match="mistake-break-too-large"):
        await make_break(hall)
    await hall.contests.breaking.resize(COACH, hall.tournament_id, "open", 4)
    assert len(await make_break(hall)) == 4


async def test_a_tie_at_the_cut_is_the_organisers_where_they_said_so(hall: Hall) -> None:
    tied = CUP.changed(
        breaks=(Category(name="open", size=3),), cut=TieRule.ORGANISER, precedence=("points",)
    )
    await to_the_break(hall, tied)
    with pytest.raises(CutUndecided) as caught:
        await make_break(hall)
    chosen = {"open": caught.value.tied[: caught.value.places]}
    [one] = await hall.contests.breaking.break_(COACH, hall.tournament_id, hall.step, chosen=chosen)
    assert set(chosen["open"]) <= {each.entry_id for each in one.breaking}


async def test_a_reserve_comes_in_for_somebody_who_cannot(hall: Hall) -> None:
    await to_the_break(hall)
    before = await make_break(hall)
    leaving = next(entry for entry in hall.entries if entry.name == before[0])
    [one] = await hall.contests.breaking.call_reserve(
        COACH, hall.tournament_id, hall.step, leaving.entry_id
    )
    assert leaving.entry_id not in {each.entry_id for each in one.breaking}
    assert len(one.breaking) == 4


async def test_two_categories_play_side_by_side(hall: Hall) -> None:
    categories = (Category(name="open", size=4), Category(name="novice", size=2))
    await hall.open(CUP.changed(breaks=categories, reserves=0))
    await hall.enter(8, categories=["novice"])
    await hall.play(2)
    await hall.contests.breaking.break_(COACH, hall.tournament_id, hall.step)
    drafted = await hall.draft()
    assert [line.match.why["category"] for line in drafted.lines] == ["open", "open", "novice"]
    await hall.release()
    hall.decide_all()
    final = await hall.draft()
    assert [line.match.why["category"] for line in final.lines] == ["open"]


async def test_top_seeds_go_through_where_the_field_is_no_power_of_two(hall: Hall) -> None:
    await hall.open(Settings(format=Format.ELIMINATION, seeding=Seeding.RATING))
    await hall.enter(5, rating=1.0)
    drafted = await hall.draft()
    assert (len(drafted.lines), len(drafted.resting)) == (1, 3)


async def test_a_straight_elimination_ends_with_one(hall: Hall) -> None:
    await hall.open(Settings(format=Format.ELIMINATION))
    await hall.enter(6)
    await hall.play(3)
    assert (await hall.panel()).next is Action.FINISH
    with pytest.raises(Mistake, match="mistake-bracket-over"):
        await hall.draft()


async def test_in_a_bracket_who_withdrew_loses_by_a_walkover(hall: Hall) -> None:
    await to_the_break(hall)
    await make_break(hall)
    drafted = await hall.draft()
    await hall.withdraw(drafted.lines[0].on_for.entry_id)
    await hall.release()
    result = hall.matches[0].result
    assert result is not None
    assert (result.how, result.winner) == (How.WALKOVER, Side.AGAINST)


async def test_one_entrant_left_is_told_and_can_be_champion(hall: Hall) -> None:
    await hall.open(Settings(rounds=3))
    entered = await hall.enter(3)
    await hall.play()
    await hall.withdraw(entered[1].entry_id)
    await hall.withdraw(entered[2].entry_id)
    with pytest.raises(Mistake, match="mistake-one-left"):
        await hall.draft()
    assert (await hall.panel()).next is Action.FINISH
    finished = await hall.contests.advancing.finish(COACH, hall.tournament_id, hall.step)
    assert finished.stage is Stage.FINISHED


async def test_everyone_withdrawn_is_told_and_can_come_back(hall: Hall) -> None:
    await hall.open(Settings(rounds=3))
    entered = await hall.enter(2)
    await hall.play()
    await hall.withdraw(entered[0].entry_id)
    await hall.withdraw(entered[1].entry_id)
    with pytest.raises(Mistake, match="mistake-nobody-left"):
        await hall.draft()
    back = hall.contests.fielding.come_back
    await back(COACH, hall.tournament_id, entered[0].entry_id)
    await back(COACH, hall.tournament_id, entered[1].entry_id)
    assert len((await hall.draft()).lines) == 1


async def test_a_team_short_of_a_member_is_named_and_can_go_on_short(hall: Hall) -> None:
    await hall.open(Settings(team_size=2, rounds=1))
    await hall.enter(2)
    with pytest.raises(Mistake, match="mistake-entries-short") as caught:
        await hall.draft()
    assert caught.value.values["names"] == "Debater 1, Debater 2"
    assert len((await hall.draft(short_ok=True)).lines) == 1


async def test_a_place_that_nobody_took_is_left_out_of_the_draw(hall: Hall) -> None:
    await hall.open()
    await hall.enter(4)
    await hall.contests.fielding.add(COACH, hall.tournament_id, "Nobody yet")
    drafted = await hall.draft(short_ok=True)
    assert (len(drafted.lines), drafted.problems) == (2, ())


async def test_nobody_signed_up_is_a_sentence(hall: Hall) -> None:
    await hall.open()
    with pytest.raises(Mistake, match="mistake-tournament-field"):
        await hall.draft()


async def test_rounds_end_where_they_were_meant_to(hall: Hall) -> None:
    await to_the_break(hall)
    with pytest.raises(Mistake, match="mistake-rounds-over"):
        await hall.draft()


async def test_a_pause_moves_what_is_due(hall: Hall) -> None:
    await hall.open()
    await hall.enter(2)
    await hall.draft()
    await hall.release()
    sheet = hall.contests.speaking.sheet
    before = (await sheet(asker("D1"), hall.matches[0].match_id)).due
    await hall.contests.advancing.pause(COACH, hall.tournament_id)
    hall.clock.advance(hours=2)
    await hall.contests.advancing.resume(COACH, hall.tournament_id)
    after = (await sheet(asker("D1"), hall.matches[0].match_id)).due
    assert before is not None
    assert after is not None
    assert (after - before).total_seconds() == 2 * 3600


async def test_nothing_is_released_while_the_clocks_stand(hall: Hall) -> None:
    await hall.open()
    await hall.enter(2)
    await hall.draft()
    await hall.contests.advancing.pause(COACH, hall.tournament_id)
    with pytest.raises(Mistake, match="mistake-paused"):
        await hall.release()


async def test_two_who_cancel_at_once_cancel_once(hall: Hall) -> None:
    await hall.open()
    seen = hall.step
    await hall.contests.advancing.cancel(COACH, hall.tournament_id, seen)
    with pytest.raises(StepOvertaken) as caught:
        await hall.contests.advancing.cancel(COACH, hall.tournament_id, seen)
    assert caught.value.same
    assert hall.effects.count("cancelled") == 1


async def test_nothing_happens_to_a_tournament_that_is_over(hall: Hall) -> None:
    await hall.open()
    await hall.contests.advancing.cancel(COACH, hall.tournament_id, hall.step)
    with pytest.raises(Mistake, match="mistake-tournament-ended"):
        await hall.draft()
