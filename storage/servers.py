"""Servers: which ones we are in, and forgetting one with everything that happened there."""

from datetime import datetime

from arguments.responses import ServerId
from arguments.value import Value
from storage import claims, totals
from storage.database import Run
from storage.ratings import attempts
from storage.texts import storable
from storage.times import from_ms, from_ms_or_none, to_ms


class StoredServer(Value):
    """A server, since when we are there, and when we were removed if we were."""

    server_id: ServerId
    name: str
    joined: datetime
    left: datetime | None


def joined(run: Run, server_id: ServerId, name: str, now: datetime) -> None:
    """Remember that we are in a server; coming back keeps what was there."""
    run(
        """
        insert into servers (server_id, name, joined_ms)
        values (:server_id, :name, :now)
        on conflict (server_id) do update
        set left_ms = null,
          name = case when excluded.name = '' then servers.name else excluded.name end""",
        server_id=server_id,
        name=storable(name),
        now=to_ms(now),
    )


def left(run: Run, server_id: ServerId, now: datetime) -> bool:
    """Remember that a server removed us; true when that is news."""
    rows = run(
        """
        update servers
        set left_ms = :now
        where server_id = :server_id and left_ms is null
        returning server_id""",
        server_id=server_id,
        now=to_ms(now),
    )
    return bool(rows)


def get(run: Run, server_id: ServerId) -> StoredServer | None:
    """Give what we know of a server."""
    rows = run("select * from servers where server_id = :server_id", server_id=server_id)
    if not rows:
        return None
    row = rows[0]
    return StoredServer(
        server_id=row["server_id"],
        name=row["name"],
        joined=from_ms(row["joined_ms"]),
        left=from_ms_or_none(row["left_ms"]),
    )


def named(run: Run, name: str) -> list[StoredServer]:
    """List the servers of a name."""
    rows = run("select server_id from servers where name = :name order by server_id", name=name)
    found = (get(run, row["server_id"]) for row in rows)
    return [server for server in found if server is not None]


def forget(run: Run, server_id: ServerId) -> int:
    """Forget a server, its library and all that was written there; give the number of responses.

    Whoever was nowhere else leaves no trace, and no claim stays that stands nowhere now.
    """
    attempts.forget_server(run, server_id)
    gone = run(
        """
        delete from responses
        where server_id = :server_id
          and debater_id in (select debater_id from totals where server_id = :server_id)
        returning claim_id, side, counts, total""",
        server_id=server_id,
    )
    claims.take_back(run, gone)
    _drop_what_follows_those_only_here(run, server_id)
    run("delete from servings where server_id = :server_id", server_id=server_id)
    run("delete from debaters where server_id = :server_id", server_id=server_id)
    run("delete from timers where server_id = :server_id", server_id=server_id)
    run("delete from servers where server_id = :server_id", server_id=server_id)
    totals.forget_server(run, server_id)
    _forget_library(run, server_id)
    return len(gone)


def _forget_library(run: Run, server_id: ServerId) -> None:
    """Clear a server's shelf, and all that was imported, posted, spent and played for it."""
    for table in _ITS_OWN:
        run(f"delete from {table} where server_id = :server_id", server_id=server_id)  # noqa: S608 (our own names)
    claims.drop_forsaken(run)


def _drop_what_follows_those_only_here(run: Run, server_id: ServerId) -> None:
    """Drop drafts and timers, which belong to no server, with the last server of their debater."""
    run(f"{_ONLY_HERE} delete from drafts where {_THEIRS}", here=server_id)  # noqa: S608 (our own words)
    run(f"{_ONLY_HERE} delete from timers where {_THEIRS}", here=server_id)  # noqa: S608


_ITS_OWN = (
    "tournaments",
    "judge_spending",
    "reports",
    "server_settings",
    "daily_claims",
    "daily_posts",
    "shelves",
    "batches",
    "match_periods",
    "match_ratings_after",
    "match_stale",
    "board_entries",
    "seasons",
    "profile_choices",
    "published",
    "public_places",
    "lent_arguments",
    "spars",
    "duels",
    "drill_tasks",
    "drill_returns",
    "puzzle_ratings",
    "beliefs",
    "gatherings",
)
_ONLY_HERE = """
        with present as (
          select debater_id from debaters where server_id = :here
          union
          select debater_id from totals where server_id = :here
        ), gone as (
          select debater_id
          from present
          where not exists (
              select 1 from debaters
              where debater_id = present.debater_id and server_id <> :here)
            and not exists (
              select 1 from totals
              where debater_id = present.debater_id and server_id <> :here)
        )
        """
_THEIRS = "debater_id in (select debater_id from gone)"
