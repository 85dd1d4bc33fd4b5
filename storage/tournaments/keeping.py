"""Tournaments themselves: made, found, and changed in what is no step of the game."""

from datetime import datetime
from functools import lru_cache

from arguments.mistakes import Mistake
from arguments.responses import DebaterId, ServerId
from arguments.tournaments.entries import TournamentId
from arguments.tournaments.settings import Settings
from storage.database import Row, Run
from storage.times import from_ms, from_ms_or_none, to_ms
from storage.tournaments.names import folded, kept
from storage.tournaments.values import Stage, Tournament


def create(
    run: Run,
    tournament_id: TournamentId,
    server_id: ServerId,
    name: str,
    settings: Settings,
    *,
    seed: int,
    by: DebaterId | None,
    now: datetime,
    channel_id: str | None = None,
) -> bool:
    """Make a tournament that people sign up for; false when that id has one already.

    Raises a mistake when an open tournament of the server has the name.
    """
    if get(run, tournament_id) is not None:
        return False
    _refuse_taken(run, tournament_id, server_id, name)
    run(
        """
        insert into tournaments (tournament_id, server_id, name, folded, settings, stage, seed,
          channel_id, created_by, created_ms)
        values (:tournament_id, :server_id, :name, :folded, :settings, 'sign_up', :seed,
          :channel_id, :by, :now)""",
        tournament_id=tournament_id,
        server_id=server_id,
        name=kept(name),
        folded=folded(name),
        settings=settings.model_dump_json(),
        seed=seed,
        channel_id=channel_id,
        by=by,
        now=to_ms(now),
    )
    return True


def get(run: Run, tournament_id: TournamentId) -> Tournament | None:
    """Give a tournament."""
    rows = run(
        "select * from tournaments where tournament_id = :tournament_id",
        tournament_id=tournament_id,
    )
    return _tournament(rows[0]) if rows else None


def open_in(run: Run, server_id: ServerId) -> list[Tournament]:
    """List a server's tournaments that are not over, the newest first."""
    rows = run(
        """
        select *
        from tournaments
        where server_id = :server_id and ended_ms is null
        order by created_ms desc, tournament_id""",
        server_id=server_id,
    )
    return [_tournament(row) for row in rows]


def over_in(run: Run, server_id: ServerId, *, limit: int = 25) -> list[Tournament]:
    """List a server's tournaments that are over, the last to end first."""
    rows = run(
        """
        select *
        from tournaments
        where server_id = :server_id and ended_ms is not null
        order by ended_ms desc, tournament_id
        limit :limit""",
        server_id=server_id,
        limit=limit,
    )
    return [_tournament(row) for row in rows]


def all_open(run: Run) -> list[Tournament]:
    """List every tournament that is not over, in every server, the oldest first."""
    rows = run("""
        select *
        from tournaments
        where ended_ms is null
        order by created_ms, tournament_id""")
    return [_tournament(row) for row in rows]


def everywhere(run: Run, *, limit: int) -> list[Tournament]:
    """List the tournaments of every server, those that are over behind the others, newest first."""
    rows = run(
        """
        select *
        from tournaments
        order by ended_ms is not null, created_ms desc, tournament_id
        limit :limit""",
        limit=limit,
    )
    return [_tournament(row) for row in rows]


def by_name(run: Run, server_id: ServerId, name: str) -> Tournament | None:
    """Give a server's tournament of a name: the open one, or else the last that ended."""
    rows = run(
        """
        select *
        from tournaments
        where server_id = :server_id and folded = :folded
        order by ended_ms desc nulls first, created_ms desc
        limit 1""",
        server_id=server_id,
        folded=folded(name),
    )
    return _tournament(rows[0]) if rows else None


def rename(run: Run, tournament: Tournament, name: str) -> None:
    """Call a tournament by another name; raises a mistake when an open one has it."""
    _refuse_taken(run, tournament.tournament_id, tournament.server_id, name)
    run(
        """
        update tournaments
        set name = :name, folded = :folded
        where tournament_id = :tournament_id""",
        tournament_id=tournament.tournament_id,
        name=kept(name),
        folded=folded(name),
    )


def change_settings(run: Run, tournament_id: TournamentId, settings: Settings) -> None:
    """Have a tournament go by other settings."""
    run(
        "update tournaments set settings = :settings where tournament_id = :tournament_id",
        tournament_id=tournament_id,
        settings=settings.model_dump_json(),
    )


def move_to(run: Run, tournament_id: TournamentId, channel_id: str | None) -> None:
    """Note the channel that a tournament is in."""
    run(
        "update tournaments set channel_id = :channel_id where tournament_id = :tournament_id",
        tournament_id=tournament_id,
        channel_id=channel_id,
    )


def pause(run: Run, tournament_id: TournamentId, now: datetime) -> bool:
    """Stop a tournament's clocks; false when they stand already."""
    rows = run(
        """
        update tournaments
        set paused_ms = :now
        where tournament_id = :tournament_id and paused_ms is null
        returning tournament_id""",
        tournament_id=tournament_id,
        now=to_ms(now),
    )
    return bool(rows)


def resume(run: Run, tournament_id: TournamentId) -> datetime | None:
    """Let a tournament's clocks run, and give since when they stood; nothing where they ran."""
    rows = run(
        "select paused_ms from tournaments where tournament_id = :tournament_id",
        tournament_id=tournament_id,
    )
    run(
        "update tournaments set paused_ms = null where tournament_id = :tournament_id",
        tournament_id=tournament_id,
    )
    return from_ms_or_none(rows[0]["paused_ms"]) if rows else None


def _refuse_taken(run: Run, tournament_id: TournamentId, server_id: ServerId, name: str) -> None:
    """Refuse a name that another open tournament of the server has."""
    taken = run(
        """
        select name
        from tournaments
        where server_id = :server_id and folded = :folded and ended_ms is null
          and tournament_id <> :tournament_id""",
        tournament_id=tournament_id,
        server_id=server_id,
        folded=folded(name),
    )
    if taken:
        raise Mistake("mistake-tournament-name-taken", name=taken[0]["name"])


def _tournament(row: Row) -> Tournament:
    return Tournament(
        tournament_id=row["tournament_id"],
        server_id=row["server_id"],
        name=row["name"],
        settings=_settings(row["settings"]),
        stage=Stage(row["stage"]),
        round=row["round"],
        seed=row["seed"],
        step=row["step"],
        paused=from_ms_or_none(row["paused_ms"]),
        channel_id=row["channel_id"],
        created_by=row["created_by"],
        created=from_ms(row["created_ms"]),
        ended=from_ms_or_none(row["ended_ms"]),
    )


@lru_cache(maxsize=256)
def _settings(text: str) -> Settings:
    """Read settings; a tournament is read many times in every match, and they seldom change."""
    return Settings.model_validate_json(text)
