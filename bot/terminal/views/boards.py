"""Boards: the leaderboard, a profile and a history as tables that fit a narrow terminal."""

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from arguments.judging.verdict import Criterion
from bot.engine.boards import History, Leaderboard, Profile
from bot.terminal.called import called
from bot.terminal.printable import one_line
from bot.terminal.screen import plain
from bot.terminal.views.verdict import standing_line
from bot.wording import Wording
from bot.wording.numbers import score


def leaderboard_view(board: Leaderboard, words: Wording) -> RenderableType:
    """Draw the ranked debaters, and where the asker stands if they argued."""
    if not board.rows:
        return plain(words.say("terminal-board-empty", gadfly=called()))
    table = Table(box=None, pad_edge=False, header_style="bold")
    for key in ("place", "name", "standing", "best", "arguments"):
        left = key == "name"
        table.add_column(
            plain(words.say(f"terminal-board-{key}")),
            justify="left" if left else "right",
            overflow="fold" if left else "ellipsis",
        )
    for row in board.rows:
        mark = words.say("terminal-board-provisional") if row.provisional else ""
        table.add_row(
            str(row.place),
            plain(one_line(row.name)),
            plain(f"{score(row.standing)}{mark}"),
            score(row.best) if row.best is not None else "",
            str(row.responses),
        )
    parts: list[RenderableType] = [table]
    if any(row.provisional for row in board.rows):
        parts.append(plain(words.say("terminal-board-note"), "dim"))
    if board.own is not None:
        parts.append(standing_line(board.own, words))
    return Group(*parts)


def profile_view(profile: Profile, words: Wording) -> RenderableType:
    """Draw a debater's standing and their mean score on each criterion."""
    heading = plain(one_line(profile.name), "bold")
    table = Table.grid(padding=(0, 2, 0, 0))
    for criterion in Criterion:
        if criterion in profile.criteria:
            table.add_row(
                plain(words.say(f"criterion-{criterion.value}")),
                score(profile.criteria[criterion]),
            )
    return Group(heading, standing_line(profile.standing, words), table)


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
