"""The verdict: words before the number, each quoting what the debater wrote."""

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from arguments.claims import Side
from arguments.judging.verdict import Criterion, CriterionScore, Effect, Span, Verdict
from bot.engine.boards.standing import Standing
from bot.terminal.printable import one_line
from bot.terminal.screen import plain
from bot.wording import Wording, progress
from bot.wording.numbers import score

_CELLS = 8
"""How long a full bar is: half a point of four to a cell."""
_STYLES = {Effect.EARNED: "green", Effect.COST: "yellow"}
_LONGEST_QUOTATION = 160


def verdict_view(
    verdict: Verdict,
    side: Side,
    words: Wording,
    *,
    before: Verdict | None = None,
    ascii_only: bool = False,
) -> RenderableType:
    """Draw a whole verdict: feedback, what a rewrite moved, then the total and the six bars."""
    moved = [_moved(before, verdict, words)] if before is not None else []
    return Group(
        feedback_view(verdict, side, words),
        Text(),
        *moved,
        plain(words.say("verdict-total", total=score(verdict.total)), "bold"),
        bars(verdict, words, ascii_only=ascii_only),
        judge_view(verdict, words),
    )


def feedback_view(verdict: Verdict, side: Side, words: Wording) -> RenderableType:
    """Draw a doubt of the side, the goal, what worked, the one change, the task, a beginning."""
    feedback = verdict.feedback
    grid = _grid()
    if verdict.other_side:
        told = words.say("verdict-other-side", side=side.value)
        grid.add_row(_label("terminal-other-side", words), plain(told, "bold yellow"))
    for finding in verdict.guards:
        grid.add_row(_label("terminal-guard", words), plain(words.phrase(finding.says), "yellow"))
    goal = words.say(f"goal-{feedback.goal.value}")
    grid.add_row(_label("terminal-goal", words), plain(goal))
    if feedback.keep:
        grid.add_row(_label("terminal-keep", words), _quoted(feedback.keep, words))
    said = words.phrase(feedback.gap)
    gap, changed = plain(said), feedback.change
    quoted = _quotation(changed) if changed and changed.text not in said else Text()
    grid.add_row(
        _label("terminal-change", words), Text("\n").join([quoted, gap]) if quoted else gap
    )
    _add_task(grid, verdict, words)
    return grid


def task_view(verdict: Verdict, words: Wording) -> RenderableType:
    """Draw the task alone and how to begin it, for whoever rewrites."""
    grid = _grid()
    _add_task(grid, verdict, words)
    return grid


def bars(verdict: Verdict, words: Wording, *, ascii_only: bool = False) -> RenderableType:
    """Draw the six criteria as bars with their scores."""
    grid = _grid()
    for criterion in Criterion:
        scored = verdict.criteria[criterion]
        grid.add_row(
            plain(words.say(f"criterion-{criterion.value}")),
            _bar(scored.score, ascii_only=ascii_only),
            plain(_points(scored, words)),
        )
    return grid


def details(verdict: Verdict, words: Wording) -> RenderableType:
    """Draw the advice on every criterion, with the words that earned or cost its score."""
    parts: list[RenderableType] = []
    for criterion in Criterion:
        scored = verdict.criteria[criterion]
        name = words.say(f"criterion-{criterion.value}")
        parts.append(plain(f"{name} {_points(scored, words)}", "bold"))
        parts.extend(_quoted(span, words, inline=True) for span in scored.spans)
        parts.append(plain(words.phrase(scored.advice)))
    return Group(*parts, judge_view(verdict, words))


def judge_view(verdict: Verdict, words: Wording) -> RenderableType:
    """Draw which judge spoke, and what should be known of it."""
    told = [words.say("verdict-judged-by", version=verdict.version)]
    told += [words.phrase(note) for note in verdict.notes]
    return Group(*(plain(line, "dim") for line in told))


def standing_line(standing: Standing, words: Wording, *, counts: bool = True) -> Text:
    """Draw where the debater stands, and what does not count yet."""
    return plain(progress.standing_line(words, standing, counts=counts))


def _moved(before: Verdict, verdict: Verdict, words: Wording) -> Text:
    goal = before.feedback.goal
    gained = verdict.criteria[goal].score > before.criteria[goal].score
    return plain(progress.moved(words, before, verdict), "bold green" if gained else "bold")


def _grid() -> Table:
    return Table.grid(padding=(0, 2, 0, 0))


def _add_task(grid: Table, verdict: Verdict, words: Wording) -> None:
    task, starter = verdict.feedback.task, verdict.feedback.starter
    grid.add_row(_label("terminal-task", words), plain(words.phrase(task)))
    grid.add_row(_label("terminal-starter", words), plain(words.phrase(starter), "italic"))


def _points(scored: CriterionScore, words: Wording) -> str:
    return words.say("terminal-score", score=score(scored.score), of=scored.out_of)


def _label(key: str, words: Wording) -> Text:
    return plain(words.say(key), "bold")


def _quoted(span: Span, words: Wording, *, inline: bool = False) -> Text:
    why = plain(words.phrase(span.why))
    return Text(" " if inline else "\n").join([_quotation(span), why])


def _quotation(span: Span) -> Text:
    quoted = one_line(span.text)
    if len(quoted) > _LONGEST_QUOTATION:
        quoted = f"{quoted[: _LONGEST_QUOTATION - 1].rstrip()}…"
    return plain(f"“{quoted}”", _STYLES[span.effect])


def _bar(scored: float, *, ascii_only: bool) -> Text:
    full, empty = ("#", ".") if ascii_only else ("█", "░")
    filled = round(scored * _CELLS / 4)
    return Text.assemble((full * filled, "green"), (empty * (_CELLS - filled), "dim"))
