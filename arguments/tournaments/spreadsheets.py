"""Spreadsheets: tables as CSV that opens in any of them, and does nothing there."""

import csv
import io

from arguments.tournaments.tabs import Cell, Tab

_RECKONED = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet takes for the beginning of a formula."""
_AS_TEXT = "'"


def as_csv(tab: Tab) -> bytes:
    """Write a table as CSV in UTF-8, with the mark by which spreadsheets know that it is.

    A text that a spreadsheet would reckon with, such as a name that begins with `=`, gets an
    apostrophe before it.
    """
    written = io.StringIO(newline="")
    writer = csv.writer(written)
    writer.writerow(tab.columns)
    writer.writerows([_cell(value) for value in row] for row in tab.rows)
    return written.getvalue().encode("utf-8-sig", "replace")


def _cell(value: Cell) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return f"{_AS_TEXT}{value}" if value.startswith(_RECKONED) else value
    return f"{value:.6f}".rstrip("0").rstrip(".") if isinstance(value, float) else str(value)
