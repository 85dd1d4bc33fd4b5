"""What others wrote and a debater's own rows repeat: left out of what the debater is handed."""

from collections.abc import Callable

from storage.database import Row, Run

_GONE = "none"


def without(run: Run, table: str, rows: list[Row]) -> list[Row]:
    """Give the rows of a debater's export, JSON read, without the words of anybody else."""
    if table == "drill_tasks":
        lent = {row["task_id"] for row in run("select distinct task_id from drill_tasks_lent")}
        return [_without_lent(row) if row["task_id"] in lent else row for row in rows]
    clean = _CLEAN.get(table)
    return [clean(row) for row in rows] if clean else rows


def _without_move(row: Row) -> Row:
    """Leave out a move that somebody lent, and what was quoted of it."""
    if row["response_id"] is None:
        return row
    return _without_quoted({**row, "move": None})


def _without_quoted(row: Row) -> Row:
    """Leave out the words of the other side's that an answer was told it had not taken up."""
    engaged = row["engaged"]
    if engaged is None or "theirs" not in engaged["change"]["values"]:
        return row
    values = {**engaged["change"]["values"], "theirs": _GONE}
    change = {**engaged["change"], "values": values}
    return {**row, "engaged": {**engaged, "change": change}}


def _without_lent(row: Row) -> Row:
    """Leave out what a task shows or hides, and what was found by it but the score."""
    task = {**row["task"], "shown": [], "hidden": []}
    return {**row, "task": task, "scored": None}


_CLEAN: dict[str, Callable[[Row], Row]] = {
    "spar_exchanges": _without_move,
    "duel_words": _without_quoted,
}
