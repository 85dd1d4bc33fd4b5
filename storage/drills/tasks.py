"""Tasks of drills: given, begun, answered once, scored; each change in one transaction."""

from collections.abc import Mapping
from datetime import datetime

from pydantic_core import from_json, to_json

from arguments.drills.scored import Scored
from arguments.drills.spec import Task
from arguments.judging.verdict import Phrase
from arguments.responses import DebaterId, ServerId
from arguments.value import Value
from storage.database import Row, Run
from storage.texts import storable
from storage.times import from_ms, from_ms_or_none, to_ms


class StoredTask(Value):
    """A task on record; `answers` are None until it is answered, `scored` until it is scored."""

    task_id: str
    server_id: ServerId
    debater_id: DebaterId
    task: Task
    why: Phrase
    given: datetime
    due: datetime | None = None
    draft: Mapping[str, str] = {}
    answers: Mapping[str, str] | None = None
    scored: Scored | None = None
    answered: datetime | None = None


def put(run: Run, given: StoredTask) -> None:
    """Store a task that was just given."""
    run(
        """
        insert into drill_tasks (task_id, server_id, debater_id, drill, criterion, item, task,
          why, due_ms, given_ms)
        values (:task_id, :server_id, :debater_id, :drill, :criterion, :item, :task,
          :why, :due_ms, :given_ms)""",
        task_id=given.task_id,
        server_id=given.server_id,
        debater_id=given.debater_id,
        drill=given.task.drill,
        criterion=given.task.criterion.value,
        item=given.task.item,
        task=given.task.model_dump_json(),
        why=given.why.model_dump_json(),
        due_ms=None if given.due is None else to_ms(given.due),
        given_ms=to_ms(given.given),
    )


def get(run: Run, task_id: str) -> StoredTask | None:
    """Give one task, whosever it is."""
    rows = run("select * from drill_tasks where task_id = :task_id", task_id=task_id)
    return _stored(rows[0]) if rows else None


def by_request(run: Run, request_id: str) -> StoredTask | None:
    """Give the task that a request answered."""
    rows = run("select * from drill_tasks where request_id = :request_id", request_id=request_id)
    return _stored(rows[0]) if rows else None


def open_one(run: Run, server_id: ServerId, debater_id: DebaterId, drill: str) -> StoredTask | None:
    """Give a debater's latest task of a drill that is neither answered nor passed over."""
    rows = run(
        """
        select *
        from drill_tasks
        where debater_id = :debater_id and server_id = :server_id and drill = :drill
          and answers is null and passed_ms is null
        order by given_ms desc, task_id
        limit 1""",
        server_id=server_id,
        debater_id=debater_id,
        drill=drill,
    )
    return _stored(rows[0]) if rows else None


def pass_over(run: Run, task_id: str, now: datetime) -> None:
    """Note that another was wanted instead; an answer to it is taken all the same."""
    run(
        """
        update drill_tasks
        set passed_ms = :now
        where task_id = :task_id and answers is null""",
        task_id=task_id,
        now=to_ms(now),
    )


def keep_draft(run: Run, task_id: str, draft: Mapping[str, str]) -> None:
    """Keep what was begun, in place of what was; nothing of an answered task."""
    run(
        """
        update drill_tasks
        set draft = :draft
        where task_id = :task_id and answers is null""",
        task_id=task_id,
        draft=_written(draft) if draft else None,
    )


def answer(
    run: Run, task_id: str, request_id: str, answers: Mapping[str, str], now: datetime
) -> bool:
    """Store the answer to a task that has none; true when it was stored. Its draft goes."""
    rows = run(
        """
        update drill_tasks
        set answers = :answers, request_id = :request_id, answered_ms = :now, draft = null
        where task_id = :task_id and answers is null
        returning task_id""",
        task_id=task_id,
        request_id=request_id,
        answers=_written(answers),
        now=to_ms(now),
    )
    return bool(rows)


def score(run: Run, task_id: str, scored: Scored) -> bool:
    """Store what an answer came to, where nothing is stored yet; true when it was."""
    rows = run(
        """
        update drill_tasks
        set scored = :scored, score = :score
        where task_id = :task_id and answers is not null and scored is null
        returning task_id""",
        task_id=task_id,
        scored=scored.model_dump_json(),
        score=scored.outcome.score,
    )
    return bool(rows)


def unscored(run: Run, limit: int, *, beyond: int = 0) -> list[StoredTask]:
    """List answered tasks that wait for their score, the longest wait first, beyond so many."""
    rows = run(
        """
        select *
        from drill_tasks
        where answered_ms is not null and scored is null
        order by answered_ms, task_id
        limit :limit
        offset :beyond""",
        limit=limit,
        beyond=beyond,
    )
    return [_stored(row) for row in rows]


def _stored(row: Row) -> StoredTask:
    scored = row["scored"]
    return StoredTask(
        task_id=row["task_id"],
        server_id=row["server_id"],
        debater_id=row["debater_id"],
        task=Task.model_validate_json(row["task"]),
        why=Phrase.model_validate_json(row["why"]),
        given=from_ms(row["given_ms"]),
        due=from_ms_or_none(row["due_ms"]),
        draft=from_json(row["draft"]) if row["draft"] else {},
        answers=None if row["answers"] is None else from_json(row["answers"]),
        scored=None if scored is None else Scored.model_validate_json(scored),
        answered=from_ms_or_none(row["answered_ms"]),
    )


def _written(words: Mapping[str, str]) -> str:
    return to_json({name: storable(text) for name, text in words.items()}).decode()
