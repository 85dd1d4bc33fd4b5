"""Boards: the leaderboard and a history as tables that fit a narrow terminal."""

from datetime import datetime

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from arguments.leaderboards import BoardKind, Ranked
from bot.engine.boards import BoardPage, History
from bot.terminal.called import called
from bot.terminal.printable import one_line
from bot.terminal.screen import plain
from bot.wording import Wording
from bot.wording.boards import about, figure, is_practised, is_tied, page_name, units, way
from bot.wording.numbers import score


def leaderboard_view(page: BoardPage, words: Wording, now: datetime) -> RenderableType:
    """Draw a page of a board, and where whoever sits here stands on it."""
    heading = words.say(
        "terminal-board-heading", board=one_line(page_name(words, page)), debaters=page.debaters
    )
    parts: list[RenderableType] = [plain(heading, "bold")]
    if not page.rows:
        told = words.say("terminal-board-empty", way=way(words, page, now))
        parts.append(plain(told))
        if is_practised(page.board.kind):
            parts.append(plain(words.say("terminal-board-begin", gadfly=called())))
        return Group(*parts)
    parts += [_table(page, words), plain(_own(page, words, now))]
    if page.pages > 1:
        turned = words.say("terminal-board-page", page=page.page, pages=page.pages)
        parts.append(plain(turned, "dim"))
    return Group(*parts, plain(about(words, page), "dim"))


def history_view(history: History, words: Wording) -> RenderableType:
    """Draw a page of one's own arguments, newest first."""
    if not history.entries:
        return plain(words.say("terminal-history-empty", gadfly=called()))
    parts: list[RenderableType] = []
    for entry in history.entries:
        total = score(entry.total) if entry.total is not None else words.say("terminal-waits")
        heading = words.say(
            "terminal-history-entry",
            day=entry.response.created.date().isoformat(),
            side=words.say(f"side-{entry.response.side}"),
            total=total,
        )
        parts.append(plain(heading, "bold"))
        parts.append(plain(one_line(entry.claim_text), "dim"))
        parts += [plain(one_line(entry.response.text)), Text()]
    pages = words.say("terminal-history-page", page=history.page, pages=history.pages)
    return Group(*parts, plain(pages, "dim"))


def _table(page: BoardPage, words: Wording) -> Table:
    table = Table(box=None, pad_edge=False, header_style="bold")
    kind = page.board.kind
    heads = ["place", "name", f"value-{kind}"]
    if kind is not BoardKind.STREAK:
        heads.append(f"counted-{units(kind)}")
    for head in heads:
        is_name = head == "name"
        table.add_column(
            plain(words.say(f"terminal-board-{head}")),
            justify="left" if is_name else "right",
            overflow="fold" if is_name else "ellipsis",
        )
    for row in page.rows:
        cells = [
            _place(page, row, words),
            plain(one_line(row.name)),
            plain(_figure(page, row, words)),
        ]
        cells += [Text(str(row.counted))] if kind is not BoardKind.STREAK else []
        is_own = page.own is not None and row.debater_id == page.own.debater_id
        table.add_row(*cells, style="bold" if is_own else None)
    return table


def _place(page: BoardPage, row: Ranked, words: Wording) -> Text:
    place = str(row.place)
    return plain(words.say("standings-rank-tied", rank=place) if is_tied(page, row) else place)


def _figure(page: BoardPage, row: Ranked, words: Wording) -> str:
    return figure(words, page.board, row)


def _own(page: BoardPage, words: Wording, now: datetime) -> str:
    if page.is_hidden:
        return words.say("terminal-board-own-hidden")
    if page.own is None:
        return words.say("terminal-board-own-none", way=way(words, page, now))
    shown = figure(words, page.board, page.own)
    return words.say("terminal-board-own", place=page.own.place, of=page.debaters, figure=shown)
