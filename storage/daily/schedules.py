"""Where and when each server has its claim of the day, and when that is next due."""

from datetime import datetime, timedelta

from arguments.responses import DebaterId, ServerId
from arguments.schedule import Schedule
from arguments.value import Value
from storage.database import Row, Run
from storage.times import from_ms, to_ms

SOON = timedelta(minutes=5)
"""What is tried again is noted as tried so soon; what is later was noted by another clock."""


class DailyClaim(Value):
    """A server's claim of the day: its channel, its schedule, and when it is next due.

    `article_id` names the one article that claims are taken from; none: all that is served.
    """

    server_id: ServerId
    channel_id: str
    schedule: Schedule
    due: datetime
    article_id: str | None = None


def put(
    run: Run,
    server_id: ServerId,
    channel_id: str,
    schedule: Schedule,
    *,
    by: DebaterId | None,
    now: datetime,
    due: datetime,
    article_id: str | None = None,
) -> None:
    """Have a server's claim of the day go by this schedule, in place of the one before."""
    run(
        """
        insert into daily_claims (server_id, channel_id, schedule, article_id, since_ms, set_by,
          due_ms)
        values (:server_id, :channel_id, :schedule, :article_id, :now, :by, :due)
        on conflict (server_id) do update
        set channel_id = excluded.channel_id, schedule = excluded.schedule,
          article_id = excluded.article_id, since_ms = excluded.since_ms,
          set_by = excluded.set_by, due_ms = excluded.due_ms""",
        server_id=server_id,
        channel_id=channel_id,
        schedule=schedule.model_dump_json(),
        article_id=article_id,
        now=to_ms(now),
        by=by,
        due=to_ms(due),
    )


def get(run: Run, server_id: ServerId) -> DailyClaim | None:
    """Give a server's claim of the day, where it has one."""
    rows = run("select * from daily_claims where server_id = :server_id", server_id=server_id)
    return _daily_claim(rows[0]) if rows else None


def remove(run: Run, server_id: ServerId) -> bool:
    """Post no more in a server; true when there was something to stop. What is open closes yet."""
    return bool(
        run(
            "delete from daily_claims where server_id = :server_id returning server_id",
            server_id=server_id,
        )
    )


def due(run: Run, now: datetime, limit: int) -> list[DailyClaim]:
    """List the servers whose claim of the day is due, the longest overdue first."""
    rows = run(
        """
        select *
        from daily_claims
        where due_ms <= :now
        order by due_ms, server_id
        limit :limit""",
        now=to_ms(now),
        limit=limit,
    )
    return [_daily_claim(row) for row in rows]


def far_ahead(run: Run, now: datetime, limit: int, *, ahead: timedelta) -> list[DailyClaim]:
    """List servers whose claim of the day looks due too late, the latest first.

    It is due later than this from now, or something open is noted as posted in time to come.
    """
    rows = run(
        """
        select *
        from daily_claims
        where due_ms > :far
          or server_id in (
            select server_id
            from daily_posts
            where closed_ms is null and tried_ms > :soon)
        order by due_ms desc, server_id
        limit :limit""",
        far=to_ms(now + ahead),
        soon=to_ms(now + SOON),
        limit=limit,
    )
    return [_daily_claim(row) for row in rows]


def next_due_is(run: Run, server_id: ServerId, due: datetime) -> None:
    """Set when a server's claim of the day is due next."""
    run(
        "update daily_claims set due_ms = :due where server_id = :server_id",
        server_id=server_id,
        due=to_ms(due),
    )


def _daily_claim(row: Row) -> DailyClaim:
    return DailyClaim(
        server_id=row["server_id"],
        channel_id=row["channel_id"],
        schedule=Schedule.model_validate_json(row["schedule"]),
        due=from_ms(row["due_ms"]),
        article_id=row["article_id"],
    )
