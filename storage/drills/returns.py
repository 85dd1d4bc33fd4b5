"""Returns: when a debater's drills come back, in each server."""

from collections.abc import Mapping

from arguments.drills.returning import Return
from arguments.responses import DebaterId, ServerId
from storage.database import Run
from storage.times import from_ms, to_ms


def of(run: Run, server_id: ServerId, debater_id: DebaterId) -> Mapping[str, Return]:
    """Give what comes back to a debater in a server, by the name of the drill."""
    rows = run(
        """
        select drill, step, due_ms
        from drill_returns
        where server_id = :server_id and debater_id = :debater_id""",
        server_id=server_id,
        debater_id=debater_id,
    )
    return {row["drill"]: Return(step=row["step"], due=from_ms(row["due_ms"])) for row in rows}


def put(
    run: Run, server_id: ServerId, debater_id: DebaterId, drill: str, comes: Return | None
) -> None:
    """Keep when a drill comes back, in place of what was; None: it does not."""
    if comes is None:
        run(
            """
            delete from drill_returns
            where server_id = :server_id and debater_id = :debater_id and drill = :drill""",
            server_id=server_id,
            debater_id=debater_id,
            drill=drill,
        )
        return
    run(
        """
        insert into drill_returns (server_id, debater_id, drill, step, due_ms)
        values (:server_id, :debater_id, :drill, :step, :due_ms)
        on conflict (server_id, debater_id, drill) do update
        set step = excluded.step, due_ms = excluded.due_ms""",
        server_id=server_id,
        debater_id=debater_id,
        drill=drill,
        step=comes.step,
        due_ms=to_ms(comes.due),
    )
