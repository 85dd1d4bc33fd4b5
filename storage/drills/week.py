"""What somebody did in a stretch of time: arguments, drills and spars, counted."""

from datetime import datetime
from typing import NamedTuple

from arguments.responses import DebaterId, ServerId
from storage.database import Run
from storage.times import to_ms


class Done(NamedTuple):
    """How many arguments were sent, drills answered and spars brought to their end."""

    arguments: int
    drills: int
    spars: int


def done_between(
    run: Run, server_id: ServerId, debater_id: DebaterId, start: datetime, end: datetime
) -> Done:
    """Count what a debater did in a server after `start`, up to `end`."""
    [row] = run(
        """
        select (
            select count(*)
            from responses
            where debater_id = :debater_id and server_id = :server_id
              and created_ms > :start and created_ms <= :end) as arguments,
          (
            select count(*)
            from drill_tasks
            where debater_id = :debater_id and server_id = :server_id
              and answered_ms > :start and answered_ms <= :end) as drills,
          (
            select count(*)
            from spars
            where debater_id = :debater_id and server_id = :server_id
              and closed_ms > :start and closed_ms <= :end) as spars""",
        server_id=server_id,
        debater_id=debater_id,
        start=to_ms(start),
        end=to_ms(end),
    )
    return Done(row["arguments"], row["drills"], row["spars"])
