"""Timers: what is to happen later, by key, so that a restart forgets nothing."""

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from arguments.responses import DebaterId, ServerId
from arguments.value import Value
from storage.database import Run
from storage.times import from_ms, to_ms


class Timer(Value):
    """Something due at a moment: what kind of thing, and what it needs to know."""

    key: str
    kind: str
    due: datetime
    payload: dict[str, Any]


def set_timer(
    run: Run,
    key: str,
    due: datetime,
    kind: str,
    payload: Mapping[str, Any],
    *,
    debater_id: DebaterId | None = None,
    server_id: ServerId | None = None,
) -> None:
    """Set a timer, replacing the one of that key.

    Name the debater and the server that it concerns: it goes when they are forgotten.
    """
    run(
        """
        insert into timers (timer_key, kind, due_ms, payload, debater_id, server_id)
        values (:timer_key, :kind, :due, :payload, :debater_id, :server_id)
        on conflict (timer_key) do update
        set kind = excluded.kind, due_ms = excluded.due_ms, payload = excluded.payload,
          debater_id = excluded.debater_id, server_id = excluded.server_id""",
        timer_key=key,
        kind=kind,
        due=to_ms(due),
        payload=json.dumps(dict(payload), ensure_ascii=False),
        debater_id=debater_id,
        server_id=server_id,
    )


def cancel_timer(run: Run, key: str) -> bool:
    """Cancel a timer; true when it was set."""
    return bool(run("delete from timers where timer_key = :key returning timer_key", key=key))


def due_timers(run: Run, now: datetime, limit: int) -> list[Timer]:
    """List the timers that are due, the longest overdue first."""
    rows = run(
        """
        select timer_key, kind, due_ms, payload
        from timers
        where due_ms <= :now
        order by due_ms, timer_key
        limit :limit""",
        now=to_ms(now),
        limit=limit,
    )
    return [
        Timer(
            key=row["timer_key"],
            kind=row["kind"],
            due=from_ms(row["due_ms"]),
            payload=json.loads(row["payload"]),
        )
        for row in rows
    ]


def done(run: Run, key: str) -> None:
    """Take a timer away once its work is done."""
    cancel_timer(run, key)
