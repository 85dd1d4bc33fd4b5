"""What was tried: how often each drill, what it reached, which items were met, and scores."""

from collections.abc import Mapping
from datetime import datetime
from typing import NamedTuple

from arguments.judging.verdict import Criterion
from arguments.responses import DebaterId, ServerId
from storage.database import Run
from storage.times import from_ms


class Tried(NamedTuple):
    """How often a drill was answered and scored; its latest and best score, and the latest try."""

    tries: int
    last: float
    best: float
    done: datetime


class DrillScore(NamedTuple):
    """What one answered drill reached on its main criterion, 0 to 4, and when."""

    criterion: Criterion
    score: float
    at: datetime


def by_drill(run: Run, server_id: ServerId, debater_id: DebaterId) -> Mapping[str, Tried]:
    """Give what a debater tried in a server, by the name of the drill."""
    rows = run(
        """
        with theirs as (
          select drill, score, answered_ms,
            row_number() over (partition by drill order by answered_ms desc, task_id) as age
          from drill_tasks
          where debater_id = :debater_id and server_id = :server_id
            and answered_ms is not null and score is not null
        )
        select drill, count(*) as tries, max(score) as best, max(answered_ms) as done_ms,
          max(case when age = 1 then score end) as last
        from theirs
        group by drill""",
        server_id=server_id,
        debater_id=debater_id,
    )
    return {
        row["drill"]: Tried(row["tries"], row["last"], row["best"], from_ms(row["done_ms"]))
        for row in rows
    }


def latest_scores(
    run: Run, server_id: ServerId, debater_id: DebaterId, *, limit: int
) -> list[DrillScore]:
    """List what a debater's latest drills in a server reached, newest first."""
    rows = run(
        """
        select criterion, score, answered_ms
        from drill_tasks
        where debater_id = :debater_id and server_id = :server_id
          and answered_ms is not null and score is not null
        order by answered_ms desc, task_id
        limit :limit""",
        server_id=server_id,
        debater_id=debater_id,
        limit=limit,
    )
    return [
        DrillScore(Criterion(row["criterion"]), row["score"], from_ms(row["answered_ms"]))
        for row in rows
    ]


def items(run: Run, server_id: ServerId, debater_id: DebaterId) -> list[str]:
    """List the items that a debater answered in a server, the latest first."""
    rows = run(
        """
        select item, max(answered_ms) as last_ms
        from drill_tasks
        where debater_id = :debater_id and server_id = :server_id
          and item is not null and answered_ms is not null
        group by item
        order by last_ms desc, item""",
        server_id=server_id,
        debater_id=debater_id,
    )
    return [row["item"] for row in rows]


def open_drills(run: Run, server_id: ServerId, debater_id: DebaterId) -> set[str]:
    """Name the drills of which a debater has a task that waits for its answer in a server."""
    rows = run(
        """
        select distinct drill
        from drill_tasks
        where debater_id = :debater_id and server_id = :server_id
          and answers is null and passed_ms is null""",
        server_id=server_id,
        debater_id=debater_id,
    )
    return {row["drill"] for row in rows}


def met_before(
    run: Run, server_id: ServerId, debater_id: DebaterId, item: str, task_id: str
) -> bool:
    """Tell whether a debater answered an item in a server in another task that was scored."""
    rows = run(
        """
        select 1 as found
        from drill_tasks
        where debater_id = :debater_id and server_id = :server_id and item = :item
          and task_id <> :task_id and score is not null
        limit 1""",
        server_id=server_id,
        debater_id=debater_id,
        item=item,
        task_id=task_id,
    )
    return bool(rows)
