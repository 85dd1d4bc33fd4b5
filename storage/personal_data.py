"""What is kept about a debater: show it, hand it over, erase it; and all data, row by row.

`HOLDS` names every table that holds something of a debater's, `VEILED` every one whose rows stay
when they go, without their words, and `SIGNED` every one in which they may stand as who did
something for a server.
"""

import json
from collections.abc import Iterator
from typing import Any

from arguments.responses import DebaterId, ServerId
from arguments.value import Value
from storage import claims, gatherings, others_words, servers, spars, totals
from storage.boards import places
from storage.database import Row, Run
from storage.drills import lent
from storage.duels import words as duel_words
from storage.personal_map import (
    ENTERED,
    HOLDS,
    JSON_COLUMNS,
    KEYS,
    SIGNED,
    SPOKEN,
    TOLD,
    VEILED,
)
from storage.ratings import attempts, matches
from storage.times import from_ms
from storage.tournaments import forgetting

__all__ = [
    "HOLDS",
    "KEYS",
    "SIGNED",
    "VEILED",
    "Erased",
    "erase",
    "everything",
    "export",
    "own_place",
    "show",
]

_PAGE = 500
_MOMENT = "_ms"
_OWN = HOLDS | dict.fromkeys(VEILED, "debater_id")


class Erased(Value):
    """How many rows of each kind went."""

    responses: int
    earlier_verdicts: int
    drafts: int
    servings: int
    names: int
    totals: int
    attempts: int
    boards: int
    timers: int
    reports: int
    tournaments: int
    spars: int
    duels: int
    drills: int
    signatures: int


def show(run: Run, debater_id: DebaterId) -> dict[str, int]:
    """Count what is kept about a debater, by table; what they signed, by table and column."""
    held = {table: _count(run, table, column, debater_id) for table, column in _OWN.items()}
    signed = {
        f"{table}_{column}": _count(run, table, column, debater_id)
        for table, column in SIGNED.items()
    }
    return held | signed


def export(run: Run, debater_id: DebaterId) -> dict[str, Any]:
    """Give everything kept about a debater, ready for JSON: moments as ISO 8601, verdicts whole.

    What others wrote and their rows repeat is left out.
    """
    held = {
        table: others_words.without(run, table, _rows_by(run, table, "*", column, debater_id))
        for table, column in _OWN.items()
    }
    signed = {
        f"{table}_{column}": _rows_by(run, table, TOLD[table], column, debater_id)
        for table, column in SIGNED.items()
    }
    return {"debater_id": debater_id, **held, **signed}


def erase(run: Run, debater_id: DebaterId) -> Erased:
    """Erase everything of a debater's; claims' numbers and everyone's places follow.

    The debater's own place (direct messages) is named after them, so it goes as well. What they
    did for a server stays done, by nobody.
    """
    before = show(run, debater_id)
    gone = run(
        """
        select claim_id, side, counts, total
        from responses
        where debater_id = :debater_id""",
        debater_id=debater_id,
    )
    claims.take_back(run, gone)
    totals.forget_debater(run, debater_id)
    attempts.forget_debater(run, debater_id)
    matches.forget_debater(run, debater_id)
    places.forget_debater(run, debater_id)
    forgetting.forget(run, debater_id)
    spars.withdraw(run, debater_id)
    lent.take_back(run, debater_id)
    gatherings.withdraw(run, debater_id)
    duel_words.forget_quotes(run, debater_id)
    for table, column in HOLDS.items():
        run(
            f"delete from {table} where {column} = :debater_id",  # noqa: S608 (our own names)
            debater_id=debater_id,
        )
    for table, words in VEILED.items():
        emptied = ", ".join(f"{column} = null" for column in ("debater_id", *words))
        run(
            f"update {table} set {emptied} where debater_id = :debater_id",  # noqa: S608 (our own names)
            debater_id=debater_id,
        )
    for table, column in SIGNED.items():
        run(
            f"update {table} set {column} = null where {column} = :debater_id",  # noqa: S608 (our own names)
            debater_id=debater_id,
        )
    servers.forget(run, own_place(debater_id))
    return Erased(
        responses=before["responses"],
        earlier_verdicts=before["earlier_verdicts"],
        drafts=before["drafts"],
        servings=before["servings"],
        names=before["debaters"],
        totals=before["totals"],
        attempts=before["attempts"] + before["match_ratings_after"],
        boards=before["board_entries"],
        timers=before["timers"],
        reports=before["reports"],
        tournaments=sum(before[table] for table in (*ENTERED, *SPOKEN)),
        spars=before["spars"],
        duels=before["duel_sides"],
        drills=before["drill_tasks"],
        signatures=sum(before[f"{table}_{column}"] for table, column in SIGNED.items()),
    )


def own_place(debater_id: DebaterId) -> ServerId:
    """Give the server id of a debater's direct messages."""
    return ServerId(f"direct:{debater_id.partition(':')[2]}")


def everything(run: Run) -> Iterator[tuple[str, Row]]:
    """Give every row of every table, in pages, so that any size fits in memory."""
    for table, key in KEYS.items():
        for row in _rows_of(run, table, key):
            yield table, _readable(row)


def _rows_of(run: Run, table: str, key: tuple[str, ...]) -> Iterator[Row]:
    columns, values = ", ".join(key), ", ".join(f":{name}" for name in key)
    first = f"select * from {table} order by {columns} limit {_PAGE}"  # noqa: S608 (our own names)
    after = first.replace("order by", f"where ({columns}) > ({values}) order by")
    page = run(first)
    while page:
        yield from page
        page = run(after, **{name: page[-1][name] for name in key})


def _rows_by(run: Run, table: str, columns: str, column: str, debater_id: DebaterId) -> list[Row]:
    rows = run(
        f"select {columns} from {table} where {column} = :debater_id",  # noqa: S608 (our own names)
        debater_id=debater_id,
    )
    return [_readable(row) for row in rows]


def _count(run: Run, table: str, column: str, debater_id: DebaterId) -> int:
    rows = run(
        f"select count(*) as n from {table} where {column} = :debater_id",  # noqa: S608 (our own names)
        debater_id=debater_id,
    )
    return int(rows[0]["n"])


def _readable(row: Row) -> Row:
    return dict(_readable_cell(name, value) for name, value in row.items())


def _readable_cell(name: str, value: Any) -> tuple[str, Any]:
    if name.endswith(_MOMENT):
        return name.removesuffix(_MOMENT), None if value is None else from_ms(value).isoformat()
    if name in JSON_COLUMNS and value is not None:
        return name, json.loads(value)
    return name, value
