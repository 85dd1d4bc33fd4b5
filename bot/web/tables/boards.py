"""Boards and seasons as tables."""

from arguments.leaderboards import Board, BoardKind
from bot.engine.public.views import BoardLine, BoardLink, BoardView, SeasonLine, SeasonsView
from bot.web.addresses import path_to
from bot.web.here import Here
from bot.web.sheets import Cell, Column, Sheet
from bot.wording import Wording
from bot.wording.numbers import change, percent, score

RATED = frozenset({BoardKind.PRACTICE, BoardKind.TOURNAMENT, BoardKind.SEASON})
"""Boards whose value is a rating with a deviation."""


def board_title(words: Wording, link: BoardLink) -> str:
    """Name a board, with what it is narrowed to."""
    when = _when(words, link.board)
    if when is not None:
        return when
    kind = words.say(f"page-board-{link.board.kind}")
    return words.say("page-board-of", board=kind, of=link.title) if link.title else kind


def board_sheet(view: BoardView, here: Here) -> Sheet:
    """Give a page of a board as a table."""
    words, kind = here.words, view.link.board.kind
    columns = (
        Column("place", words.say("page-column-place"), is_number=True),
        Column("debater", words.say("page-column-debater")),
        Column("value", words.say(f"page-value-{kind}"), is_number=True),
        Column("deviation"),
        Column("provisional"),
        Column("counted", words.say(f"page-counted-{kind}"), is_number=True),
    )
    return Sheet(
        name="board",
        path=path_to(view.place.slug, "boards", view.link.slug),
        caption=board_title(words, view.link),
        columns=columns,
        rows=tuple(_row(line, kind, here) for line in view.lines),
        head=1,
    )


def seasons_sheet(view: SeasonsView, here: Here) -> Sheet:
    """Give the seasons as a table."""
    words = here.words
    columns = (
        Column("number", words.say("page-column-number"), is_number=True),
        Column("season", words.say("page-column-season")),
        Column("starts", words.say("page-column-starts")),
        Column("ends", words.say("page-column-ends")),
        Column("champions", words.say("page-column-champions")),
    )
    return Sheet(
        name="seasons",
        path=path_to(view.place.slug, "seasons"),
        caption=words.say("page-seasons"),
        columns=columns,
        rows=tuple(_season_row(one, view.place.slug, here) for one in view.seasons),
        head=1,
    )


def shown_value(kind: BoardKind, line: BoardLine) -> str:
    """Give a line's value as people read it, marked while it is provisional."""
    mark = "?" if line.provisional else ""
    if kind in RATED:
        spread = f" ± {line.spread:.0f}" if line.spread is not None else ""
        return f"{line.value:.0f}{spread}{mark}"
    if kind is BoardKind.IMPROVED:
        return f"{change(round(line.value))}{mark}"
    if kind is BoardKind.JUDGES:
        return f"{percent(line.value)}{mark}"
    return f"{score(line.value)}{mark}"


def _row(line: BoardLine, kind: BoardKind, here: Here) -> tuple[Cell, ...]:
    return (
        Cell(line.place),
        here.person_cell(line.person),
        Cell(round(line.value, 3), shown_value(kind, line), line.value),
        Cell(None if line.spread is None else round(line.spread, 1)),
        Cell("yes" if line.provisional else "no"),
        Cell(line.counted),
    )


def _season_row(one: SeasonLine, place: str, here: Here) -> tuple[Cell, ...]:
    name = here.linked(one.name, place, "boards", one.board) if one.board else one.name
    ends = here.moment_cell(one.ends)
    return (
        Cell(one.number),
        Cell(one.name, name),
        here.moment_cell(one.starts),
        ends if one.ends else Cell(None, here.words.say("page-season-runs")),
        here.people_cell(one.champions),
    )


def _when(words: Wording, board: Board) -> str | None:
    """Name the week or the month that a board is of."""
    if board.kind is BoardKind.WEEK and board.of:
        year, _, week = board.of.partition("-W")
        return words.say("page-week", week=week.lstrip("0"), year=year)
    if board.kind is BoardKind.MONTH and board.of:
        year, _, month = board.of.partition("-")
        return words.say("page-month", month=words.say(f"month-{int(month)}"), year=year)
    return None
