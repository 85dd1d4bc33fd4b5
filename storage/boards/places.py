"""Places on boards: rows written whole, and read by the page and by whose they are.

Whoever is hidden has no rows, so that nothing that reads them has to ask. A row whose time is
over is not shown, and is overwritten when its debater comes back.
"""

from collections.abc import Mapping
from datetime import datetime
from functools import cache

from arguments.leaderboards import Board, Entry, Ranked, places
from arguments.responses import DebaterId, ServerId
from storage.database import Row, Run
from storage.times import to_ms


def put(
    run: Run,
    server_id: ServerId,
    debater_id: DebaterId,
    entries: Mapping[Board, Entry | None],
    now: datetime,
) -> None:
    """Have a debater stand so on these boards of a server, and not on those without an entry."""
    there = {str(board): entry for board, entry in entries.items() if entry is not None}
    gone = [str(board) for board, entry in entries.items() if entry is None]
    whose = {"server_id": server_id, "debater_id": debater_id}
    if there:
        values: Row = {}
        for n, (board, entry) in enumerate(there.items()):
            values |= _columns(n, board, entry)
        run(_upsert(len(there)), **whose, now=to_ms(now), **values)
    if gone:
        named = {f"board_{n}": board for n, board in enumerate(gone)}
        run(_delete(len(gone)), **whose, **named)


def page(  # noqa: PLR0917 (which board, which part of it, when)
    run: Run, server_id: ServerId, board: Board, offset: int, limit: int, now: datetime
) -> list[Ranked]:
    """List the debaters on a board from an offset on, the highest first."""
    rows = run(
        _PAGE,
        server_id=server_id,
        board=str(board),
        now=to_ms(now),
        offset=offset,
        limit=limit,
    )
    if not rows:
        return []
    first = 1 if offset == 0 else offset + 1 - _tied_before(run, rows[0], now)
    placed = places([row["rank_order"] for row in rows], first, offset)
    return [_ranked(row, place) for row, place in zip(rows, placed, strict=True)]


def own(
    run: Run, server_id: ServerId, board: Board, debater_id: DebaterId, now: datetime
) -> Ranked | None:
    """Give a debater's own line on a board; None where they are not on it."""
    rows = run(_OWN, server_id=server_id, board=str(board), debater_id=debater_id, now=to_ms(now))
    if not rows:
        return None
    return _ranked(rows[0], _ahead(run, server_id, board, rows[0]["rank_order"], now) + 1)


def size(run: Run, server_id: ServerId, board: Board, now: datetime) -> int:
    """Count the debaters on a board."""
    [row] = run(
        """
        select count(*) as n
        from board_entries
        where server_id = :server_id and board = :board
          and (until_ms is null or until_ms > :now)""",
        server_id=server_id,
        board=str(board),
        now=to_ms(now),
    )
    return int(row["n"])


def boards_of(run: Run, server_id: ServerId) -> list[Board]:
    """List the boards of a server that anybody stands or stood on, in the order of their text."""
    rows = run(_BOARDS, server_id=server_id)
    return [Board.parse(row["board"]) for row in rows]


def take_off(run: Run, server_id: ServerId, debater_id: DebaterId) -> None:
    """Take a debater off every board of a server."""
    run(
        "delete from board_entries where server_id = :server_id and debater_id = :debater_id",
        server_id=server_id,
        debater_id=debater_id,
    )


def forget_debater(run: Run, debater_id: DebaterId) -> None:
    """Take a debater off every board of every server."""
    run("delete from board_entries where debater_id = :debater_id", debater_id=debater_id)


def _tied_before(run: Run, first: Row, now: datetime) -> int:
    """Count who shares the place of a page's first line and stands on an earlier page."""
    [row] = run(
        """
        select count(*) as n
        from board_entries
        where server_id = :server_id and board = :board and rank_order = :rank_order
          and debater_id < :debater_id and (until_ms is null or until_ms > :now)""",
        server_id=first["server_id"],
        board=first["board"],
        rank_order=first["rank_order"],
        debater_id=first["debater_id"],
        now=to_ms(now),
    )
    return int(row["n"])


def _ahead(run: Run, server_id: ServerId, board: Board, order: int, now: datetime) -> int:
    [row] = run(
        """
        select count(*) as n
        from board_entries
        where server_id = :server_id and board = :board and rank_order > :rank_order
          and (until_ms is null or until_ms > :now)""",
        server_id=server_id,
        board=str(board),
        rank_order=order,
        now=to_ms(now),
    )
    return int(row["n"])


def _ranked(row: Row, place: int) -> Ranked:
    return Ranked(
        place=place,
        debater_id=row["debater_id"],
        name=row["name"],
        value=row["value"],
        spread=row["spread"],
        counted=row["counted"],
        provisional=bool(row["provisional"]),
    )


def _columns(n: int, board: str, entry: Entry) -> Row:
    return {
        f"board_{n}": board,
        f"order_{n}": entry.order,
        f"value_{n}": entry.value,
        f"spread_{n}": entry.spread,
        f"counted_{n}": entry.counted,
        f"provisional_{n}": int(entry.provisional),
        f"until_{n}": None if entry.until is None else to_ms(entry.until),
    }


@cache
def _upsert(rows: int) -> str:
    """Word the statement that writes so many rows at once."""
    given = ",\n          ".join(
        f"(:server_id, :board_{n}, :debater_id, :order_{n}, :value_{n}, :spread_{n},"
        f" :counted_{n}, :provisional_{n}, :until_{n}, :now)"
        for n in range(rows)
    )
    return f"""
        insert into board_entries (server_id, board, debater_id, rank_order, value, spread,
          counted, provisional, until_ms, made_ms)
        values
          {given}
        on conflict (server_id, board, debater_id) do update
        set rank_order = excluded.rank_order, value = excluded.value, spread = excluded.spread,
          counted = excluded.counted, provisional = excluded.provisional,
          until_ms = excluded.until_ms, made_ms = excluded.made_ms"""  # noqa: S608 (our own names)


@cache
def _delete(boards: int) -> str:
    named = ", ".join(f":board_{n}" for n in range(boards))
    return f"""
        delete from board_entries
        where server_id = :server_id and debater_id = :debater_id and board in ({named})"""  # noqa: S608 (our own names)


_LINE = """
        select board_entries.*, coalesce(debaters.name, '') as name
        from board_entries
        left join debaters using (server_id, debater_id)"""
_PAGE = f"""
        {_LINE}
        join (
          select debater_id
          from board_entries
          where server_id = :server_id and board = :board
            and (until_ms is null or until_ms > :now)
          order by rank_order desc, debater_id
          limit :limit
          offset :offset
        ) as shown using (debater_id)
        where server_id = :server_id and board = :board
        order by rank_order desc, debater_id"""  # noqa: S608 (our own words)
_OWN = f"""
        {_LINE}
        where server_id = :server_id and board = :board and debater_id = :debater_id
          and (until_ms is null or until_ms > :now)"""
# Each board is looked up from the one before it, however many rows there are.
_BOARDS = """
        with recursive found (board) as (
          select min(board)
          from board_entries
          where server_id = :server_id
          union all
          select (
            select min(board)
            from board_entries
            where server_id = :server_id and board > found.board)
          from found
          where found.board is not null
        )
        select board
        from found
        where board is not null
        order by board"""
