"""Rows: a number, what it should be, and whether it is."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple


class Row(NamedTuple):
    """One line of the table; `least` or `most` is the aim, if there is one."""

    about: str
    value: float
    least: float | None = None
    most: float | None = None
    how: str = ""

    @property
    def holds(self) -> bool:
        """Tell whether the aim is met."""
        enough = self.least is None or self.value >= self.least
        return enough and (self.most is None or self.value <= self.most)


def drawn(rows: Iterable[Row]) -> Iterator[str]:
    """Draw rows as a table of Markdown, a line after another."""
    yield "| measured | value | aim | |"
    yield "|---|---|---|---|"
    for row in rows:
        yield f"| {row.about} | {_number(row.value)} | {_aim(row)} | {row.how} |"


def _number(value: float) -> str:
    return f"{value:.3f}".removeprefix("0") if abs(value) < 1 else f"{value:.1f}"


def _aim(row: Row) -> str:
    if row.least is not None:
        return f"{'' if row.holds else 'missed: '}at least {_number(row.least)}"
    if row.most is not None:
        return f"{'' if row.holds else 'missed: '}at most {_number(row.most)}"
    return ""
