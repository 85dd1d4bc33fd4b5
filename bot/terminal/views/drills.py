"""Drills at a terminal: a task, what an answer came to, the list, progress and the week."""

from collections.abc import Sequence

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from arguments.checks import Check
from arguments.drills.spec import Shown, Task
from bot.engine.drilling.views import DoneView, DrillLine, Progress, TaskView, Week
from bot.terminal.screen import plain
from bot.wording import Wording
from bot.wording.drilling import (
    check_mark,
    error_bar,
    list_line,
    progress_lines,
    rated_line,
    score_line,
    title,
    week_lines,
)

_MINUTE = 60
_ASCII = str.maketrans({"✓": "+", "✗": "-", "·": ".", "─": "-", "●": "o"})


def task_view(view: TaskView, words: Wording) -> RenderableType:
    """Draw a task: why it is given, what it is about, and what it asks."""
    task = view.task
    parts: list[RenderableType] = [plain(words.phrase(view.why), "dim"), Text()]
    if task.claim:
        parts += [plain(words.say("terminal-drill-claim"), "dim"), _inset(task.claim, "bold")]
    if task.side_argued is not None:
        parts += [plain(words.say("terminal-drill-side", side=task.side_argued.value)), Text()]
    elif task.claim:
        parts.append(Text())
    for shown in task.shown:
        parts += [*_shown(shown, words), Text()]
    parts.append(plain(words.phrase(task.asks)))
    return Panel(
        Group(*parts),
        title=plain(title(words, task.drill)),
        title_align="left",
        subtitle=plain(_time(task, words), "dim"),
        subtitle_align="right",
        padding=(0, 1),
    )


def done_view(done: DoneView, words: Wording, *, ascii_only: bool) -> RenderableType:
    """Draw what an answer came to: what was looked for, what to keep and change, the score last."""
    outcome = done.outcome
    parts: list[RenderableType] = []
    if done.repeat:
        parts.append(plain(words.say("drills-repeat"), "yellow"))
    parts += [_check(one, words, ascii_only=ascii_only) for one in outcome.checks]
    grid = Table.grid(padding=(0, 2, 0, 0))
    grid.add_row(plain(words.say("terminal-task"), "bold"), plain(words.phrase(outcome.change)))
    if outcome.keep is not None:
        parts += [Text(), plain(words.phrase(outcome.keep))]
    parts += [Text(), grid, Text(), plain(score_line(words, done), "bold")]
    if done.moved is not None:
        parts.append(plain(rated_line(words, done.moved)))
    if done.next is not None:
        parts.append(plain(words.phrase(done.next), "dim"))
    return Group(*parts)


def list_view(lines: Sequence[DrillLine], words: Wording) -> RenderableType:
    """Draw every drill with how it goes, those to do now first, numbered."""
    listed = Table.grid(padding=(0, 1, 0, 0))
    for number, line in enumerate(lines, 1):
        listed.add_row(
            plain(f"{number}.", "dim"),
            Group(
                plain(list_line(words, line), "bold" if line.is_due else ""),
                plain(words.say(f"drill-{line.drill}-about"), "dim"),
            ),
        )
    return listed


def progress_view(progress: Progress, words: Wording, *, ascii_only: bool) -> RenderableType:
    """Draw each criterion as a bar from 0 to 4 with the range that its mean may lie in."""
    if not progress.arguments and not progress.drills:
        return plain(words.say("drills-progress-empty"))
    parts: list[RenderableType] = []
    for one in progress.criteria:
        parts.append(Text(_drawn(error_bar(one.now), ascii_only=ascii_only)))
        parts += [_inset(line) for line in progress_lines(words, one)]
    if progress.why is not None:
        parts += [Text(), plain(words.phrase(progress.why), "dim")]
    return Group(plain(words.say("drills-progress-about"), "dim"), Text(), *parts)


def week_view(week: Week, words: Wording) -> RenderableType:
    """Draw the last seven days: what was done, what moved, what did not, what comes next."""
    next_one = words.say("terminal-drill-week-next", name=title(words, week.drill))
    return Group(
        *(plain(line) for line in week_lines(words, week)),
        Text(),
        plain(next_one, "bold"),
        plain(words.phrase(week.why), "dim"),
    )


def _shown(shown: Shown, words: Wording) -> list[RenderableType]:
    return [plain(words.phrase(shown.heading), "dim"), _inset(f"“{shown.text}”", "italic")]


def _time(task: Task, words: Wording) -> str:
    seconds = task.seconds or _MINUTE
    if seconds < 2 * _MINUTE:
        return words.say("terminal-drill-time", unit="seconds", time=seconds)
    return words.say("terminal-drill-time", unit="minutes", time=round(seconds / _MINUTE))


def _check(check: Check, words: Wording, *, ascii_only: bool) -> RenderableType:
    row = Table.grid(padding=(0, 1, 0, 0))
    mark = _drawn(check_mark(check), ascii_only=ascii_only)
    style = "green" if check.passed else "yellow"
    row.add_row(plain(mark, style), plain(words.phrase(check.says)))
    return row


def _inset(text: str, style: str = "") -> RenderableType:
    return Padding(plain(text, style), (0, 0, 0, 2))


def _drawn(marks: str, *, ascii_only: bool) -> str:
    return marks.translate(_ASCII) if ascii_only else marks
