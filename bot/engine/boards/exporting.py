"""Exporting: a whole board as rows for a file, with names and never an id of anybody."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from arguments.leaderboards import Board, Ranked
from arguments.responses import ServerId
from arguments.value import Value
from bot.engine.boards.pages import title_of
from storage import Run
from storage.boards import places

COLUMNS = ("place", "name", "value", "deviation", "counted", "provisional")
"""`value` is what the board ranks by as it is shown; `deviation` is empty but for ratings;
`provisional` is 0 or 1."""
_DIGITS = 2

Cell = str | int | float | None
"""What stands in a row; None where there is nothing to say."""


class BoardTable(Value):
    """A board as it stood at a moment: every line of it in order, by `COLUMNS`."""

    board: Board
    title: str | None
    at: datetime
    rows: tuple[tuple[Cell, ...], ...]

    def as_csv(self) -> bytes:
        """Give the rows as CSV under their columns, for any spreadsheet."""
        # The tables of tournaments come with it, which only who takes a board out waits for.
        from arguments.tournaments.spreadsheets import as_csv  # noqa: PLC0415 (see above)
        from arguments.tournaments.tabs import Tab  # noqa: PLC0415

        return as_csv(Tab(columns=COLUMNS, rows=self.rows))

    def as_object(self) -> Mapping[str, Any]:
        """Give the board as an object that is ready for JSON."""
        return {
            "board": str(self.board),
            "title": self.title,
            "at": self.at.isoformat(),
            "rows": [_object(row) for row in self.rows],
        }


def table_of(run: Run, server_id: ServerId, board: Board, now: datetime) -> BoardTable:
    """Give all of a board of a server; raises a `Mistake` for a season that it never had."""
    size = places.size(run, server_id, board, now)
    ranked = places.page(run, server_id, board, 0, size, now)
    return BoardTable(
        board=board,
        title=title_of(run, server_id, board, has_rows=size > 0),
        at=now,
        rows=tuple(_row(one) for one in ranked),
    )


def _object(row: tuple[Cell, ...]) -> dict[str, Any]:
    named: dict[str, Any] = dict(zip(COLUMNS, row, strict=True))
    return {**named, "provisional": bool(named["provisional"])}


def _row(one: Ranked) -> tuple[Cell, ...]:
    return (
        one.place,
        one.name,
        round(one.value, _DIGITS),
        None if one.spread is None else round(one.spread, _DIGITS),
        one.counted,
        int(one.provisional),
    )
