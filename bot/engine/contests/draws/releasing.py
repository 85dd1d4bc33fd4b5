"""Releasing: a draft becomes the round, once, with its judges seated and its matches open."""

from datetime import datetime

from arguments.claims import Side
from arguments.mistakes import Mistake
from arguments.tournaments.entries import EntryId, Status
from arguments.tournaments.lifecycle import Action, Stage
from arguments.tournaments.results import How, Result
from bot.engine.contests import effects
from bot.engine.contests.draws.allocating import allocation_of, allot
from bot.engine.contests.draws.drafts import BRACKET, BYE, KIND, draft_of
from bot.engine.contests.draws.showing import problems_of, shown_draw
from bot.engine.contests.judging import recording
from bot.engine.contests.matches import opening
from bot.engine.contests.people import Organiser, known_tournament, stop_overtaken, take
from bot.engine.contests.progress.closing import after_result
from bot.engine.contests.shown.lines import by_id
from bot.engine.contests.views import DrawView
from storage import Run
from storage.tournaments import entries, results, rounds
from storage.tournaments.values import Match, Tournament


class DraftBlocked(Mistake):
    """A draft that holds somebody who withdrew, or lacks somebody: it has to be drawn anew."""

    def __init__(self, problems: int) -> None:
        super().__init__("mistake-draft-blocked", problems=problems)


def release(run: Run, organiser: Organiser, tournament: Tournament, now: datetime) -> DrawView:
    """Let everybody see the draft, give judges their rooms, and open the matches."""
    tournament_id = tournament.tournament_id
    drafted, there = draft_of(run, tournament)
    problems = problems_of(run, tournament, drafted, there)
    if problems.blocking:
        raise DraftBlocked(len(problems.blocking))
    if not rounds.release(run, tournament_id, drafted.round, drafted.version, now):
        stop_overtaken(run, tournament, Action.RELEASE)
    taken = take(
        run,
        tournament,
        Action.RELEASE,
        now=now,
        by=organiser.debater_id,
        payload={"round": drafted.round, "version": drafted.version},
        stage=Stage.RUNNING,
    )
    effects.put(run, now, effects.draw_released(taken, drafted.round, drafted.version))
    field = by_id(entries.of(run, tournament_id))
    gone = {entry.entry_id for entry in field.values() if entry.status is Status.WITHDRAWN}
    to_argue = [match for match in there if not _given(run, taken, match, gone, now)]
    allocation = allocation_of(run, taken, to_argue, field)
    allot(run, to_argue, allocation, now)
    opening.open_round(run, taken, to_argue, now)
    after_result(run, tournament_id, now)
    after = known_tournament(run, tournament_id)
    released = rounds.current(run, tournament_id, drafted.round)
    view = shown_draw(run, after, released or drafted, public=False)
    return view.model_copy(update={"notes": allocation.notes})


def _given(
    run: Run, tournament: Tournament, match: Match, gone: set[EntryId], now: datetime
) -> bool:
    """Confirm what needs no argument: a bye, and in a bracket the walkover against who withdrew."""
    if match.why.get(KIND) == BYE:
        result = Result(how=How.BYE, winner=Side.FOR)
        results.confirm(run, match.match_id, result, seen=match.result_version, now=now)
        return True
    away = [one in gone for one in (match.entry_for, match.entry_against)]
    if match.why.get(KIND) != BRACKET or not any(away):
        return False
    if all(away):
        result = Result(how=How.DOUBLE_FORFEIT)
    else:
        result = Result(how=How.WALKOVER, winner=Side.AGAINST if away[0] else Side.FOR)
    recording.record(run, tournament, match, result, now)
    return True
