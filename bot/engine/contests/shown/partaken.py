"""Partaken: a tournament as the profile of somebody who was in it names it."""

from arguments.tournaments.lifecycle import Stage
from bot.engine.boards.views import Role, TournamentLine
from bot.engine.contests.progress.placing import place_of
from storage import Run
from storage.tournaments import entries, keeping
from storage.tournaments.taking_part import TakenPart


def line_of(run: Run, taken: TakenPart) -> TournamentLine | None:
    """Give a tournament's line, with the place that was reached once it is finished."""
    tournament = keeping.get(run, taken.tournament_id)
    if tournament is None:
        return None
    is_finished = tournament.stage is Stage.FINISHED
    return TournamentLine(
        tournament_id=tournament.tournament_id,
        name=tournament.name,
        role=Role.JUDGE if taken.entry_id is None else Role.DEBATER,
        place=place_of(run, tournament, taken.entry_id) if is_finished and taken.entry_id else None,
        of=entries.count(run, tournament.tournament_id),
        is_over=tournament.stage.is_over,
    )
