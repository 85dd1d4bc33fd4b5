"""Debaters of a server: the names that they go by there."""

from datetime import datetime

from arguments.responses import DebaterId, ServerId
from storage.database import Run
from storage.texts import storable
from storage.times import to_ms


def seen(run: Run, debater_id: DebaterId, server_id: ServerId, name: str, now: datetime) -> None:
    """Remember the name that a debater goes by in a server."""
    run(
        """
        insert into debaters (server_id, debater_id, name, seen_ms)
        values (:server_id, :debater_id, :name, :now)
        on conflict (server_id, debater_id) do update
        set name = excluded.name, seen_ms = excluded.seen_ms""",
        server_id=server_id,
        debater_id=debater_id,
        name=storable(name),
        now=to_ms(now),
    )


def name(run: Run, debater_id: DebaterId, server_id: ServerId) -> str:
    """Give the name that a debater was last seen by in a server; nothing where never."""
    rows = run(
        """
        select name
        from debaters
        where server_id = :server_id and debater_id = :debater_id""",
        server_id=server_id,
        debater_id=debater_id,
    )
    return rows[0]["name"] if rows else ""
