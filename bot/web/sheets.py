"""Sheets: a table for a page, for CSV and for JSON, from the same rows."""

import json
from typing import NamedTuple

from markupsafe import Markup

from arguments.tournaments.spreadsheets import as_csv
from arguments.tournaments.tabs import Tab

Plain = str | int | float | None
"""What stands in a cell of a file."""


class Cell(NamedTuple):
    """A cell: what files hold, what a page shows in its place, and the number it is sorted by."""

    value: Plain
    shown: str | Markup | None = None
    order: float | None = None


class Column(NamedTuple):
    """A column: its name in files and its heading; without a heading it is in files alone."""

    key: str
    heading: str = ""
    is_number: bool = False
    about: str = ""

    @property
    def is_shown(self) -> bool:
        """Tell whether a page shows it."""
        return bool(self.heading)


class Sheet(NamedTuple):
    """A table: `name` is what its files are called, `path` the page that they are beside.

    The cell in column `head` of the shown ones names the row.
    """

    name: str
    path: str
    caption: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    head: int = 0

    @property
    def shown(self) -> tuple[tuple[int, Column], ...]:
        """Give the columns that a page shows, each with its place among all."""
        every = enumerate(self.columns)
        return tuple((place, column) for place, column in every if column.is_shown)

    def file(self, ending: str) -> str:
        """Give the path of a file of it."""
        return f"{self.path}{self.name}.{ending}"


def csv_of(sheet: Sheet) -> bytes:
    """Write a sheet as CSV that any spreadsheet opens."""
    columns = tuple(column.key for column in sheet.columns)
    rows = tuple(tuple(cell.value for cell in row) for row in sheet.rows)
    return as_csv(Tab(columns=columns, rows=rows))


def json_of(sheet: Sheet) -> bytes:
    """Write a sheet as JSON: a list of objects by the names of its columns."""
    keys = [column.key for column in sheet.columns]
    rows = [dict(zip(keys, (cell.value for cell in row), strict=True)) for row in sheet.rows]
    written = json.dumps({sheet.name: rows}, ensure_ascii=False, allow_nan=False, indent=1)
    return written.encode("utf-8", "replace") + b"\n"
