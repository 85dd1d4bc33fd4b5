"""Spars at a terminal: what the other side says, what an answer came to, how it all ended."""

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from arguments.checks import Check
from arguments.sparring.answers import Engaged
from arguments.sparring.course import Closing, Exchange
from arguments.sparring.moves import Move
from bot.engine.sparring.views import SparView
from bot.terminal.printable import one_line
from bot.terminal.screen import plain
from bot.wording import Wording
from bot.wording.sparring import (
    drill_line,
    exchange_line,
    exchange_sum,
    how_line,
    mark,
    met_line,
    move_source,
    move_text,
    moved_criteria,
    moved_line,
    numbers_line,
    source_line,
    speaks,
    totals_line,
)

_LONGEST_AIM, _LONGEST_MOVE = 200, 90


def move_view(view: SparView, exchange: Exchange, words: Wording) -> RenderableType:
    """Draw what the other side says in an exchange, below the words that it answers."""
    title = plain(exchange_line(words, exchange.number))
    if exchange.move is None:
        gone = plain(words.say("spar-taken-back"), "yellow")
        return Panel(gone, title=title, title_align="left", padding=(0, 1))
    parts = [*_aim(exchange.move, words), *_said(exchange.move, view.asks, words)]
    if exchange.number == 1:
        parts.append(plain(how_line(words, exchange.move), "dim"))
    return Panel(Group(*parts), title=title, title_align="left", padding=(0, 1))


def answered_view(exchange: Exchange, words: Wording, *, ascii_only: bool) -> RenderableType:
    """Draw what an answer came to, the points last."""
    engaged = exchange.engaged
    if engaged is None:
        return plain(words.say("spar-answer-waits"))
    heading = plain(words.say("spar-answered", number=exchange.number), "bold")
    checks = [_check(one, words, ascii_only=ascii_only) for one in engaged.checks]
    met = plain(met_line(words, engaged.score), "bold")
    return Group(heading, *checks, _advice(engaged, words), met)


def closing_view(view: SparView, closing: Closing, words: Wording) -> RenderableType:
    """Draw what a whole spar came to: in words, by exchange, and what moved."""
    exchanges = [_summed(one, words) for one in view.exchanges]
    moved = [moved_line(words, closing, one) for one in moved_criteria(closing)]
    parts: list[RenderableType] = [
        *(plain(words.phrase(one)) for one in closing.says),
        Text(),
        *exchanges,
        Text(),
        plain(words.say("spar-closing-verdict"), "bold"),
        *(plain(line) for line in moved or [words.say("spar-closing-unmoved")]),
        plain(numbers_line(words, closing)),
        plain(totals_line(words, closing), "bold"),
        Text(),
        _next(closing, words),
    ]
    title = plain(words.say("spar-closing-title"))
    return Panel(Group(*parts), title=title, title_align="left", padding=(0, 1))


def _next(closing: Closing, words: Wording) -> RenderableType:
    grid = Table.grid(padding=(0, 2, 0, 0))
    grid.add_row(plain(words.say("terminal-task"), "bold"), plain(drill_line(words, closing.drill)))
    return grid


def _aim(move: Move, words: Wording) -> list[RenderableType]:
    if move.aim is None:
        return []
    aimed = _cut(move.aim.text, _LONGEST_AIM)
    return [plain(words.say("spar-aim"), "dim"), _inset(plain(f"“{aimed}”", "italic"))]


def _said(move: Move, model: str, words: Wording) -> list[RenderableType]:
    said = _inset(plain(one_line(move_text(words, move)), "bold"))
    source = [plain(source_line(words, move), "dim")]
    if move.said:
        put_by = words.say("spar-put-by", model=model)
        source.append(plain(f"{put_by} {one_line(move_source(words, move))}", "dim"))
    return [plain(speaks(words, move), "dim"), said, *source]


def _check(check: Check, words: Wording, *, ascii_only: bool) -> RenderableType:
    row = Table.grid(padding=(0, 1, 0, 0))
    shown = mark(passed=check.passed, ascii_only=ascii_only)
    row.add_row(
        plain(shown, "green" if check.passed else "yellow"), plain(words.phrase(check.says))
    )
    return row


def _advice(engaged: Engaged, words: Wording) -> RenderableType:
    grid = Table.grid(padding=(0, 2, 0, 0))
    if engaged.keep is not None:
        grid.add_row(plain(words.say("terminal-keep"), "bold"), plain(words.phrase(engaged.keep)))
    grid.add_row(plain(words.say("terminal-change"), "bold"), plain(words.phrase(engaged.change)))
    return grid


def _summed(exchange: Exchange, words: Wording) -> RenderableType:
    gone = exchange.move is None
    told = words.say("spar-closing-gone") if gone else ""
    if exchange.move is not None:
        told = f"“{_cut(move_text(words, exchange.move), _LONGEST_MOVE)}”"
    return Group(plain(told, "dim"), plain(exchange_sum(words, exchange)))


def _inset(text: Text) -> RenderableType:
    return Padding(text, (0, 0, 0, 2))


def _cut(text: str, longest: int) -> str:
    line = one_line(text)
    return line if len(line) <= longest else f"{line[:longest].rpartition(' ')[0]}…"
