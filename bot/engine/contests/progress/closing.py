"""Closing: a round is over when its last match has a result, whoever brought that in."""

from collections.abc import Sequence
from datetime import datetime

from arguments.mistakes import Mistake
from arguments.responses import DebaterId
from arguments.tournaments.entries import TournamentId
from arguments.tournaments.lifecycle import Action, Stage
from bot.engine.contests import effects
from bot.engine.contests.people import known_tournament, take
from storage import Run
from storage.tournaments import matches, rounds
from storage.tournaments.values import Match, Tournament

_MOST_NAMED = 20
"""Rooms that a sentence names; whoever has more missing looks at the panel."""


def after_result(run: Run, tournament_id: TournamentId, now: datetime) -> None:
    """Close the round that runs where nothing of it is missing; in the transaction of a result."""
    tournament = known_tournament(run, tournament_id)
    if tournament.stage == Stage.RUNNING and is_complete(run, tournament):
        _close(run, tournament, now, by=None)


def close_if_complete(
    run: Run, tournament: Tournament, now: datetime, *, by: DebaterId | None
) -> Tournament:
    """Give a tournament between two rounds: closes the one that runs, or says what is missing."""
    if tournament.stage != Stage.RUNNING:
        return tournament
    if not is_complete(run, tournament):
        raise missing_mistake(matches.missing(run, tournament.tournament_id, tournament.round))
    return _close(run, tournament, now, by=by)


def is_complete(run: Run, tournament: Tournament) -> bool:
    """Tell whether every match of the round that runs has a result."""
    return matches.is_complete(run, tournament.tournament_id, tournament.round)


def missing_mistake(missing: Sequence[Match]) -> Mistake:
    """Name the rooms that keep a round from being over."""
    named = ", ".join(str(match.room) for match in missing[:_MOST_NAMED])
    rooms = f"{named}, …" if len(missing) > _MOST_NAMED else named
    return Mistake("mistake-round-missing", matches=len(missing), rooms=rooms)


def _close(run: Run, tournament: Tournament, now: datetime, *, by: DebaterId | None) -> Tournament:
    standing = rounds.current(run, tournament.tournament_id, tournament.round)
    version = standing.version if standing else 0
    rounds.done(run, tournament.tournament_id, tournament.round, version)
    taken = take(run, tournament, Action.CLOSE, now=now, by=by, stage=Stage.BETWEEN)
    effects.put(run, now, effects.round_done(taken, taken.round, version))
    return taken
