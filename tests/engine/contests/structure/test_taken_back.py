"""What is taken back, given away or drawn anew leaves a way on, and is told as it is now."""

import pytest

from arguments.mistakes import Mistake
from arguments.tournaments.lifecycle import Action, Stage
from arguments.tournaments.results import How
from arguments.tournaments.settings import Format, Seeding, Settings
from bot.engine.contests.views import MatchId
from storage import personal_data
from tests.engine.contests.structure.conftest import COACH, Hall
from tests.stand_ins import asker


async def undo(hall: Hall) -> None:
    await hall.contests.undoing.undo(COACH, hall.tournament_id, hall.step)


async def cancel(hall: Hall) -> None:
    await hall.contests.advancing.cancel(COACH, hall.tournament_id, hall.step)


async def waiting(hall: Hall) -> list[str]:
    return [one.effect.kind for one in await hall.contests.outbox.next(50)]


async def bye(hall: Hall) -> MatchId:
    """Play a round of three, and give the bye in it."""
    await hall.open(Settings(rounds=2))
    await hall.enter(3)
    await hall.draft()
    await hall.release()
    return next(match.match_id for match in hall.matches if match.entry_against is None)


async def test_a_round_that_undo_took_up_again_is_closed_by_the_organiser(hall: Hall) -> None:
    await hall.open(Settings(rounds=2))
    await hall.enter(4)
    await hall.play()
    await undo(hall)
    assert (await hall.panel()).next is Action.CLOSE
    await hall.contests.advancing.close(COACH, hall.tournament_id, hall.step)
    assert hall.stage is Stage.BETWEEN
    assert (await waiting(hall)).count("round_done") == 1


async def test_an_end_that_was_undone_before_it_was_told_is_not_told(hall: Hall) -> None:
    await hall.open()
    await cancel(hall)
    await undo(hall)
    assert "cancelled" not in await waiting(hall)


async def test_a_tournament_that_ends_anew_is_told_anew(hall: Hall) -> None:
    await hall.open()
    await cancel(hall)
    await undo(hall)
    await cancel(hall)
    assert hall.effects.count("cancelled") == 2
    assert (await waiting(hall)).count("cancelled") == 1


async def test_a_round_robin_drawn_anew_has_the_rounds_of_who_is_left(hall: Hall) -> None:
    await hall.open(Settings(format=Format.ROUND_ROBIN))
    *_, gone = await hall.enter(5)
    await hall.draft()
    await hall.withdraw(gone.entry_id)
    await hall.contests.drawing.redraw(COACH, hall.tournament_id, hall.step)
    await hall.release()
    hall.decide_all()
    await hall.play(2)
    panel = await hall.panel()
    assert (panel.card.rounds, panel.next) == (3, Action.FINISH)


async def test_a_bye_can_be_looked_at(hall: Hall) -> None:
    seen = await hall.contests.watching.match(asker("D1"), await bye(hall))
    assert seen.match.result is not None
    assert (seen.match.result.how, seen.voices) == (How.BYE, ())


async def test_a_match_given_away_before_it_opened_can_be_looked_at(hall: Hall) -> None:
    await hall.open(Settings(format=Format.ELIMINATION))
    gone, *_ = await hall.enter(4)
    await hall.draft()
    await hall.withdraw(gone.entry_id)
    await hall.release()
    given = next(match for match in hall.matches if match.result is not None)
    seen = await hall.contests.watching.match(asker("D1"), given.match_id)
    assert (seen.match.result, seen.page.speeches, seen.voices) == (given.result, (), ())


async def test_nobody_is_called_in_to_judge_where_nobody_is_argued_against(hall: Hall) -> None:
    await hall.open(Settings(format=Format.OPEN_FLOOR))
    await hall.enter(2)
    await hall.draft()
    await hall.release()
    with pytest.raises(Mistake, match="mistake-judge-nobody-against"):
        await hall.contests.seating.call_in(COACH, hall.matches[0].match_id, asker("Jo").debater_id)


async def test_the_panel_counts_the_results_that_are_to_come_in(hall: Hall) -> None:
    await bye(hall)
    panel = await hall.panel()
    assert (panel.argued, len(panel.missing)) == (1, 1)


async def test_who_leaves_after_an_undone_draw_is_drawn_no_more(hall: Hall) -> None:
    await hall.open()
    await hall.enter(5)
    await hall.draft()
    await undo(hall)
    await hall.contests.entering.leave(asker("D1"), hall.tournament_id)
    view = await hall.draft()
    assert "Debater 1" not in {line.on_for.name for line in view.lines}
    assert [line for line in view.lines if line.on_against is None] == []


async def test_a_bracket_goes_on_without_who_was_erased_before_their_first_match(
    hall: Hall,
) -> None:
    await hall.open(Settings(format=Format.ELIMINATION, seeding=Seeding.RATING))
    await hall.enter(3)
    resting = (await hall.draft()).resting[0]
    await hall.release()
    hall.decide_all()
    hall.store.do(lambda run: personal_data.erase(run, resting.members[0]))
    await hall.draft()
    await hall.release()
    assert [match.result.how for match in hall.matches if match.result] == [How.WALKOVER]
    assert (await hall.panel()).next is Action.FINISH


async def test_a_result_changed_under_a_bracket_names_the_way_on(hall: Hall) -> None:
    await hall.open(Settings(format=Format.ELIMINATION))
    await hall.enter(8)
    await hall.play()
    first = hall.matches[0]
    await hall.play()
    hall.decide(first, first.result.winner.other)  # type: ignore[union-attr] # it was played
    with pytest.raises(Mistake, match="mistake-bracket-changed") as refused:
        await hall.draft()
    assert refused.value.values["category"] == "open"
