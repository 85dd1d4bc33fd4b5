"""Boards in words: what each is called, what it ranks by, and a line's number as people read it."""

from collections.abc import Sequence
from datetime import datetime

from arguments.leaderboards import Board, BoardKind, Ranked
from arguments.mistakes import Mistake
from bot.engine.boards.views import BoardPage, NamedBoard
from bot.wording import Wording
from bot.wording.numbers import change, percent, score
from bot.wording.progress import rating


def board_name(
    wording: Wording, board: Board, title: str | None = None, now: datetime | None = None
) -> str:
    """Name a board with what it is narrowed to; this week and this month by those names."""
    if now is not None and board in {Board.of_week(now), Board.of_month(now)}:
        return wording.say(f"board-now-{board.kind}")
    return wording.say(f"board-name-{board.kind}", of=_narrowed(wording, board, title))


def board_meant(wording: Wording, typed: str, boards: Sequence[NamedBoard], now: datetime) -> Board:
    """Give the board that somebody means by its text, its kind or its name.

    A kind of many means the newest. Raises a `Mistake` where it names none.
    """
    wanted = typed.strip().casefold()
    for one in boards:
        names = {board_name(wording, one.board, one.title, at).casefold() for at in (None, now)}
        if wanted in names | {str(one.board).casefold(), one.board.kind.value}:
            return one.board
    if wanted == BoardKind.SEASON:
        raise Mistake("mistake-board-season-none")
    return Board.parse(typed.strip())


def page_name(wording: Wording, page: BoardPage) -> str:
    """Name the board of a page."""
    return board_name(wording, page.board, page.title)


def figure(wording: Wording, board: Board, row: Ranked) -> str:
    """Give the number that a line is ranked by: `1540 ± 120?`, `+34`, `71.5`, `6 days`, `83 %`."""
    match board.kind:
        case BoardKind.PRACTICE | BoardKind.TOURNAMENT | BoardKind.SEASON:
            return rating(wording, row)
        case BoardKind.IMPROVED:
            return change(round(row.value))
        case BoardKind.STREAK:
            return wording.say("board-days", days=round(row.value))
        case BoardKind.JUDGES:
            return percent(row.value)
        case _:
            return score(row.value) + ("?" if row.provisional else "")


def counted(wording: Wording, board: Board, row: Ranked) -> str:
    """Say what a line rests on: `12 arguments`, `5 debates`, `8 ballots`; nothing for streaks."""
    unit = units(board.kind)
    return "" if unit == "days" else wording.say(f"board-counted-{unit}", count=row.counted)


def about(wording: Wording, page: BoardPage) -> str:
    """Say in a sentence or two what the board ranks by, and what a question mark means."""
    lines = [wording.say(f"board-about-{page.board.kind}")]
    rows = [*page.rows, *([page.own] if page.own else [])]
    if any(row.provisional for row in rows):
        lines.append(wording.say("board-provisional"))
    return " ".join(lines)


def way(wording: Wording, page: BoardPage, now: datetime) -> str:
    """Say what puts somebody on a board, or that it is over."""
    kind = page.board.kind
    current = {BoardKind.WEEK: Board.of_week(now), BoardKind.MONTH: Board.of_month(now)}
    is_over = page.board != current.get(kind, page.board)
    return wording.say("board-way-over" if is_over else f"board-way-{kind}")


def is_tied(page: BoardPage, row: Ranked) -> bool:
    """Tell whether a line shares its place with another one of the page."""
    return sum(other.place == row.place for other in page.rows) > 1


def is_practised(kind: BoardKind) -> bool:
    """Tell whether arguing claims puts somebody on a board; the others rest on tournaments."""
    return kind not in {BoardKind.TOURNAMENT, BoardKind.JUDGES}


def units(kind: BoardKind) -> str:
    """Name what a board counts: arguments, matches, ballots or days."""
    if kind is BoardKind.STREAK:
        return "days"
    if kind is BoardKind.JUDGES:
        return "ballots"
    return "matches" if kind is BoardKind.TOURNAMENT else "arguments"


def _narrowed(wording: Wording, board: Board, title: str | None) -> str:
    year, _, part = (board.of or "").partition("-")
    if board.kind is BoardKind.WEEK:
        return wording.say("board-week", week=part.lstrip("W0"), year=year)
    if board.kind is BoardKind.MONTH:
        return wording.say("board-month", month=wording.say(f"month-{int(part)}"), year=year)
    return title or wording.say("board-untitled", kind=board.kind.value)
