"""Rows: the body of a table as markup, where a template would take several times as long."""

from functools import lru_cache

from markupsafe import Markup, escape

from bot.web.sheets import Cell, Plain, Sheet

_NUMBER = ' class="number"'


def rows_of(sheet: Sheet) -> Markup:
    """Give the rows of a table, everything in them escaped that is not markup already."""
    shown = sheet.shown
    places = [place for place, _ in shown]
    numbers = [_NUMBER if column.is_number else "" for _, column in shown]
    lines = [
        _row([row[place] for place in places], numbers, places.index(sheet.head))
        for row in sheet.rows
    ]
    return Markup("\n".join(lines))  # noqa: S704 (escaped cell by cell)


def _row(cells: list[Cell], numbers: list[str], head: int) -> str:
    said = [
        f"<td{kind}{_order(cell.order)}>{_text(cell)}</td>"
        for kind, cell in zip(numbers, cells, strict=True)
    ]
    said[head] = f'<th scope="row"{numbers[head]}>{_text(cells[head])}</th>'
    return f"<tr>{''.join(said)}</tr>"


def _order(number: float | None) -> str:
    return "" if number is None else f' data-order="{number:.6g}"'


def _text(cell: Cell) -> str:
    shown = cell.value if cell.shown is None else cell.shown
    return str(shown) if isinstance(shown, Markup) else _escaped(shown)


@lru_cache(maxsize=4096)
def _escaped(plain: Plain) -> str:
    """Escape what stands in many cells once."""
    return "" if plain is None else str(escape(plain))
