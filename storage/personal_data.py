"""What is kept about a debater: show it, hand it over, erase it; and all data, row by row.

`HOLDS` names every table that holds something of a debater's, `SIGNED` every one in which they
may stand as who did something for a server. A test walks the schema to see that none is missing.
"""

import json
from collections.abc import Iterator
from typing import Any

from arguments.responses import DebaterId, ServerId
from arguments.value import Value
from storage import claims, servers, totals
from storage.database import Row, Run
from storage.times import from_ms

HOLDS: dict[str, str] = {
    "debaters": "debater_id",
    "totals": "debater_id",
    "servings": "debater_id",
    "responses": "debater_id",
    "earlier_verdicts": "debater_id",
    "drafts": "debater_id",
    "timers": "debater_id",
    "reports": "debater_id",
}
"""Every table that holds a debater's data, and the column that says whose it is."""

SIGNED: dict[str, str] = {
    "shelves": "decided_by",
    "batches": "imported_by",
    "reports": "settled_by",
    "daily_claims": "set_by",
}
"""Every table whose rows are a server's, and the column that says who acted; erasing empties it."""

KEYS: dict[str, tuple[str, ...]] = {
    "articles": ("article_id",),
    "claims": ("claim_id",),
    "claim_words": ("number",),
    "claim_scores": ("claim_id", "side"),
    "batches": ("batch_id",),
    "shelves": ("server_id", "claim_id"),
    "servers": ("server_id",),
    "debaters": ("server_id", "debater_id"),
    "totals": ("server_id", "debater_id"),
    "standing_counts": ("server_id", "tenths"),
    "servings": ("debater_id", "claim_id", "server_id"),
    "responses": ("response_id",),
    "earlier_verdicts": ("response_id", "number"),
    "drafts": ("debater_id", "claim_id", "side"),
    "reports": ("server_id", "claim_id", "debater_id"),
    "server_settings": ("server_id",),
    "daily_claims": ("server_id",),
    "daily_posts": ("server_id", "day"),
    "judge_spending": ("server_id", "day"),
    "timers": ("timer_key",),
    "facts": ("name",),
}
"""Every table and its primary key, in an order in which rows can be read back in."""

_PAGE = 500
_JSON_COLUMNS = {"verdict", "considerations", "payload", "why", "hands", "schedule"}
_TOLD: dict[str, str] = {
    "shelves": "server_id, claim_id, status, decided_ms",
    "batches": "server_id, batch_id, article_id, imported_ms",
    "reports": "server_id, claim_id, settled_ms",
    "daily_claims": "server_id, channel_id, since_ms",
}
"""What a row tells of who signed it: the rest is the server's, or what somebody else wrote."""
_MOMENT = "_ms"


class Erased(Value):
    """How many rows of each kind went."""

    responses: int
    earlier_verdicts: int
    drafts: int
    servings: int
    names: int
    totals: int
    timers: int
    reports: int
    signatures: int


def show(run: Run, debater_id: DebaterId) -> dict[str, int]:
    """Count what is kept about a debater, by table; what they signed, by table and column."""
    held = {table: _count(run, table, column, debater_id) for table, column in HOLDS.items()}
    signed = {
        f"{table}_{column}": _count(run, table, column, debater_id)
        for table, column in SIGNED.items()
    }
    return held | signed


def export(run: Run, debater_id: DebaterId) -> dict[str, Any]:
    """Give everything kept about a debater, ready for JSON: moments as ISO 8601, verdicts whole."""
    held = {table: _rows_by(run, table, "*", column, debater_id) for table, column in HOLDS.items()}
    signed = {
        f"{table}_{column}": _rows_by(run, table, _TOLD[table], column, debater_id)
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
    for table, column in HOLDS.items():
        run(
            f"delete from {table} where {column} = :debater_id",  # noqa: S608 (our own names)
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
        timers=before["timers"],
        reports=before["reports"],
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
    if name in _JSON_COLUMNS and value is not None:
        return name, json.loads(value)
    return name, value
