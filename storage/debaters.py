"""Debaters of a server: their names, where each stands, and the board that lists them.

Boards read the maintained totals alone. A place is a sum over at most 501 counts, and a
page starts at the standing where it falls, so both cost the same at any size.
"""

from datetime import datetime

from arguments.leaderboards import BoardRow, Standing, is_provisional
from arguments.responses import DebaterId, ServerId
from storage.database import Row, Run
from storage.texts import storable
from storage.times import to_ms
from storage.totals import THOUSANDTHS

_TENTHS = 10
_HIGHEST_TENTHS = 1000


def seen(run: Run, debater_id: DebaterId, server_id: ServerId, name: str, now: datetime) -> None:
    """Remember the name that a debater goes by in a server."""
    run(
        """
        insert into debaters (server_id, debater_id, name, seen_ms)
        values (:server_id, :debater_id, :name, :now)
        on conflict (server_id, debater_id) do update
        set name = excluded.name, seen_ms = excluded.seen_ms""",
        server_id=server_id,
        debater_id=debater_id,
        name=storable(name),
        now=to_ms(now),
    )


def name(run: Run, debater_id: DebaterId, server_id: ServerId) -> str:
    """Give the name that a debater was last seen by in a server; nothing where never."""
    rows = run(
        """
        select name
        from debaters
        where server_id = :server_id and debater_id = :debater_id""",
        server_id=server_id,
        debater_id=debater_id,
    )
    return rows[0]["name"] if rows else ""


def standing(run: Run, debater_id: DebaterId, server_id: ServerId) -> Standing | None:
    """Give where a debater stands in a server; nothing before a first response there."""
    rows = run(
        """
        select totals.*, coalesce(debaters.name, '') as name,
          (select coalesce(sum(debaters), 0)
           from standing_counts
           where server_id = :server_id) as ranked,
          (select coalesce(sum(debaters), 0)
           from standing_counts
           where server_id = :server_id and tenths > totals.standing_tenths) as ahead
        from totals
        left join debaters using (server_id, debater_id)
        where totals.server_id = :server_id and totals.debater_id = :debater_id""",
        server_id=server_id,
        debater_id=debater_id,
    )
    return _standing(rows[0]) if rows else None


def board(run: Run, server_id: ServerId, offset: int, limit: int) -> list[BoardRow]:
    """List the ranked debaters of a server from an offset on, the highest standing first."""
    start = _page_start(run, server_id, offset)
    if start is None:
        return []
    tenths, ahead = start
    rows = run(
        """
        select totals.*, coalesce(debaters.name, '') as name
        from totals
        left join debaters using (server_id, debater_id)
        where totals.server_id = :server_id and standing_tenths <= :tenths
        order by standing_tenths desc, totals.debater_id
        limit :limit
        offset :offset""",
        server_id=server_id,
        tenths=tenths,
        limit=limit,
        offset=offset - ahead,
    )
    return _placed(rows, first_place=ahead + 1, first_line=offset + 1)


def board_size(run: Run, server_id: ServerId) -> int:
    """Count the ranked debaters of a server."""
    rows = run(
        """
        select coalesce(sum(debaters), 0) as n
        from standing_counts
        where server_id = :server_id""",
        server_id=server_id,
    )
    return int(rows[0]["n"])


def _page_start(run: Run, server_id: ServerId, offset: int) -> tuple[int, int] | None:
    """Give the standing that a page starts in, and how many debaters have a higher one."""
    if offset == 0:
        return _HIGHEST_TENTHS, 0
    rows = run(
        """
        select tenths, ahead
        from (
          select tenths, debaters, sum(debaters) over (order by tenths desc) - debaters as ahead
          from standing_counts
          where server_id = :server_id and debaters > 0
        ) as counts
        where ahead <= :offset and :offset < ahead + debaters""",
        server_id=server_id,
        offset=offset,
    )
    return (rows[0]["tenths"], rows[0]["ahead"]) if rows else None


def _standing(row: Row) -> Standing:
    ranked = row["standing_tenths"] is not None
    return Standing(
        server_id=row["server_id"],
        debater_id=row["debater_id"],
        name=row["name"],
        place=row["ahead"] + 1 if ranked else None,
        of=row["ranked"],
        responses=row["responses"],
        judged=row["judged"],
        counted=row["counted"],
        mean=row["points"] / THOUSANDTHS / row["counted"] if row["counted"] else None,
        standing=row["standing_tenths"] / _TENTHS if ranked else None,
        best=row["best"],
        provisional=is_provisional(row["counted"]),
    )


def _placed(rows: list[Row], *, first_place: int, first_line: int) -> list[BoardRow]:
    """Give each row its place: its line, or the place of the row above when they are tied."""
    placed: list[BoardRow] = []
    place, above = first_place, None
    for line, row in enumerate(rows, start=first_line):
        if above is not None and row["standing_tenths"] != above:
            place = line
        above = row["standing_tenths"]
        placed.append(
            BoardRow(
                place=place,
                debater_id=row["debater_id"],
                name=row["name"],
                responses=row["responses"],
                judged=row["judged"],
                standing=above / _TENTHS,
                best=row["best"],
                provisional=is_provisional(row["counted"]),
            )
        )
    return placed
