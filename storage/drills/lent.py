"""Lent words in tasks: which arguments a task holds, and taking them out again."""

from collections.abc import Iterable

from arguments.judging.verdict import Phrase
from arguments.responses import DebaterId, ResponseId, ServerId
from storage.database import Run

TAKEN_BACK = Phrase(key="drill-taken-back")
"""What stands where the words were."""


def holds(run: Run, task_id: str, response_ids: Iterable[ResponseId]) -> None:
    """Note whose arguments a task holds the words of."""
    for response_id in response_ids:
        run(
            """
            insert into drill_tasks_lent (task_id, response_id)
            values (:task_id, :response_id)
            on conflict do nothing""",
            task_id=task_id,
            response_id=response_id,
        )


def take_back(run: Run, debater_id: DebaterId, server_id: ServerId | None = None) -> int:
    """Take a debater's lent words out of others' tasks, in one server or (none given) in all.

    A task that waits for its answer goes; an answered one keeps its answer and its score, if it
    has one, and says why.
    Gives how many tasks held any. To be called while the debater's arguments are still there.
    """
    rows = run(
        """
        select distinct drill_tasks.task_id, drill_tasks.task, drill_tasks.answers,
          drill_tasks.scored
        from responses
        join drill_tasks_lent using (response_id)
        join drill_tasks using (task_id)
        where responses.debater_id = :debater_id
          and responses.server_id = coalesce(:server_id, responses.server_id)""",
        debater_id=debater_id,
        server_id=server_id,
    )
    for row in rows:
        if row["answers"] is None:
            run("delete from drill_tasks where task_id = :task_id", task_id=row["task_id"])
        else:
            _empty(run, row["task_id"], row["task"], row["scored"])
    return len(rows)


def _empty(run: Run, task_id: str, task: str, scored: str | None) -> None:
    """Empty an answered task; one without a score gets none, so that it returns nowhere."""
    from arguments.drills.scored import Scored  # noqa: PLC0415 (seldom needed, and slow to load)
    from arguments.drills.spec import Outcome, Task  # noqa: PLC0415 (see above)

    without = Task.model_validate_json(task).model_copy(
        update={"shown": (), "hidden": (), "asks": TAKEN_BACK}
    )
    nothing = Outcome(score=0, change=TAKEN_BACK)
    kept = Scored(outcome=nothing) if scored is None else Scored.model_validate_json(scored)
    outcome = nothing.model_copy(update={"score": kept.outcome.score})
    run(
        """
        update drill_tasks
        set task = :task, scored = :scored
        where task_id = :task_id""",
        task_id=task_id,
        task=without.model_dump_json(),
        scored=kept.model_copy(update={"outcome": outcome}).model_dump_json(),
    )
    run("delete from drill_tasks_lent where task_id = :task_id", task_id=task_id)
