"""The one table at the end: a row for each thing measured, beside its aim and its yardstick."""

from collections.abc import Iterator, Sequence
from statistics import quantiles
from typing import NamedTuple

HEAD = ("what", "measured", "aim", "", "beside, in the same run")


class Row(NamedTuple):
    """One thing measured; `met` is missing where nothing is aimed at."""

    what: str
    measured: str
    aim: str = ""
    met: bool | None = None
    ratio: str = ""


def drawn(rows: Sequence[Row]) -> Iterator[str]:
    """Draw the table, a line after another, each column as wide as its widest cell."""
    verdicts = {True: "met", False: "missed", None: ""}
    cells = [HEAD, *((*row[:3], verdicts[row.met], row.ratio) for row in rows)]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    rules = ["-" * width for width in widths]
    for line in (cells[0], rules, *cells[1:]):
        yield "  ".join(map(str.ljust, line, widths)).rstrip()


def percentile(values: Sequence[float], percent: int) -> float:
    """Give the value that so many per cent of the others do not exceed."""
    return quantiles(values, n=100, method="inclusive")[percent - 1]
