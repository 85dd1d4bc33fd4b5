"""The verdict: words before the number, each quoting what the debater wrote."""

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from arguments.judging.verdict import Criterion, CriterionScore, Effect, Span, Verdict
from arguments.leaderboards import Standing
from bot.engine.exchange import Judged
from bot.terminal.printable import one_line
from bot.terminal.screen import plain
from bot.wording import Wording
from bot.wording.numbers import change, score

_CELLS = 8
"""How long a full bar is: half a point of four to a cell."""
_STYLES = {Effect.EARNED: "green", Effect.COST: "yellow"}
_LONGEST_QUOTATION = 160


def verdict_view(verdict: Verdict, words: Wording, *, ascii_only: bool = False) -> RenderableType:
    """Draw a whole verdict: feedback first, then the total and the six bars."""
    return Group(
        feedback_view(verdict, words),
        Text(),
        plain(words.say("verdict-total", total=score(verdict.total)), "bold"),
        bars(verdict, words, ascii_only=ascii_only),
    )


def feedback_view(verdict: Verdict, words: Wording) -> RenderableType:
    """Draw the goal, what worked, the one change, the task and how to begin it."""
    feedback = verdict.feedback
    grid = _grid()
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
    parts.append(plain(words.say("terminal-judge-version", version=verdict.version), "dim"))
    return Group(*parts)


def change_on_goal(judged: Judged, words: Wording) -> Text | None:
    """Say what a rewriting did to the criterion it aimed at, and to the total."""
    if judged.before is None or judged.verdict is None:
        return None
    goal = judged.before.feedback.goal
    moved = judged.verdict.criteria[goal].score - judged.before.criteria[goal].score
    sentence = words.say(
        "verdict-moved",
        change=change(judged.verdict.total - judged.before.total),
        criterion_change=change(moved),
        criterion=words.say(f"criterion-{goal.value}"),
    )
    return plain(sentence, "bold green" if moved > 0 else "bold")


def standing_line(standing: Standing | None, words: Wording, *, counts: bool = True) -> Text:
    """Say where the debater stands, and what does not count yet."""
    if standing is None or standing.standing is None:
        return plain(words.say("standing-none"))
    line = words.say(
        "standing-line",
        standing=score(standing.standing),
        place=standing.place or 0,
        of=standing.of,
        responses=standing.responses,
    )
    notes = [] if counts else [words.say("standing-trains")]
    notes += [words.say("standing-provisional")] if standing.provisional else []
    return plain(" ".join([line, *notes]))


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
