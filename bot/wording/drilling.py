"""Drills in the sentences that every face says: what an answer came to, the list, progress."""

from collections.abc import Sequence

from arguments.checks import Check
from arguments.drills.progress import Standing
from arguments.judging.verdict import Criterion
from bot.engine.drilling.views import CriterionProgress, DoneView, DrillLine, PuzzleMove, Week
from bot.wording import Wording
from bot.wording.numbers import change, percent, score

OUT_OF = 4
PASSED, MISSED = "✓", "✗"
_CELLS = 16
_LINE, _BAND, _HERE = "·", "─", "●"


def title(wording: Wording, drill: str) -> str:
    """Name a drill."""
    return wording.say(f"drill-{drill}")


def check_mark(check: Check) -> str:
    """Give the mark of a check: passed or not."""
    return PASSED if check.passed else MISSED


def score_line(wording: Wording, done: DoneView) -> str:
    """Say the score of an answer beside the try before; an item is right or it is not."""
    if done.outcome.right is not None:
        return wording.say("drills-right" if done.outcome.right else "drills-wrong")
    points = score(done.outcome.score)
    if done.before is None:
        return wording.say("drills-score", score=points, of=OUT_OF)
    moved = change(done.outcome.score - done.before)
    return wording.say("drills-score-moved", score=points, of=OUT_OF, change=moved)


def rated_line(wording: Wording, moved: PuzzleMove) -> str:
    """Say what an item did to one's rating on its kind, and how others fared with it."""
    return wording.say(
        "drills-rated",
        rating=f"{moved.after:.0f}",
        spread=f"{2 * moved.deviation:.0f}",
        change=change(round(moved.after) - round(moved.before)),
        answered=moved.answered,
        share=percent(moved.correct / moved.answered),
    )


def list_line(wording: Wording, line: DrillLine) -> str:
    """Say what a drill trains, how long it takes, and how it went so far."""
    criteria = ", ".join(wording.say(f"criterion-{one}") for one in line.criteria[:1])
    told = wording.say(
        "drills-line",
        name=title(wording, line.drill),
        criterion=criteria,
        minutes=max(1, round(line.seconds / 60)),
        tries=line.tries,
        best=score(line.best) if line.best is not None else "none",
        of=OUT_OF,
    )
    if line.is_due:
        told += f" {wording.say('drills-line-due')}"
    elif line.is_open:
        told += f" {wording.say('drills-line-open')}"
    return told


def progress_lines(wording: Wording, one: CriterionProgress) -> Sequence[str]:
    """Say where a criterion stands with its interval, and whether it moved by more than noise."""
    name = wording.say(f"criterion-{one.criterion}")
    told = "drills-progress-none" if one.now.mean is None else ""
    lines = [wording.say(told, name=name) if told else _standing(wording, name, one.now)]
    if one.change is not None:
        lines.append(
            wording.say(
                "drills-progress-change",
                change=change(one.change.by),
                low=change(one.change.low),
                high=change(one.change.high),
                sure="yes" if one.change.is_sure else "no",
            )
        )
    if one.drilled.mean is not None:
        points, scores = score(one.drilled.mean), one.drilled.scores
        lines.append(wording.say("drills-progress-drilled", mean=points, of=OUT_OF, scores=scores))
    return lines


def error_bar(standing: Standing) -> str:
    """Draw where a mean lies from 0 to 4, in the interval that it may be in; 16 characters."""
    if standing.mean is None:
        return _LINE * _CELLS
    low = standing.mean if standing.low is None else standing.low
    high = standing.mean if standing.high is None else standing.high
    cells = [_BAND if _cell(low) <= at <= _cell(high) else _LINE for at in range(_CELLS)]
    cells[_cell(standing.mean)] = _HERE
    return "".join(cells)


def week_lines(wording: Wording, week: Week) -> Sequence[str]:
    """Say what was done in a week, what moved, what did not, and what comes next."""
    done, before = week.done, week.before
    counts = wording.say(
        "drills-week-done", arguments=done.arguments, drills=done.drills, spars=done.spars
    )
    lines = [counts]
    if before.arguments + before.drills + before.spars:
        told = {"arguments": before.arguments, "drills": before.drills, "spars": before.spars}
        lines.append(wording.say("drills-week-before", **told))
    if week.streak:
        lines.append(wording.say("drills-week-streak", days=week.streak))
    lines += [_moved(wording, one) for one in week.moved]
    if week.steady:
        names = _names(wording, [one.criterion for one in week.steady])
        lines.append(wording.say("drills-week-steady", names=names))
    if not week.moved and not week.steady:
        lines.append(wording.say("drills-week-little"))
    return lines


def _standing(wording: Wording, name: str, standing: Standing) -> str:
    return wording.say(
        "drills-progress-line",
        name=name,
        mean=score(standing.mean or 0),
        of=OUT_OF,
        low="none" if standing.low is None else score(standing.low),
        high="none" if standing.high is None else score(standing.high),
        scores=standing.scores,
        few="yes" if standing.is_few else "no",
    )


def _moved(wording: Wording, one: CriterionProgress) -> str:
    by = one.change.by if one.change is not None else 0.0
    return wording.say(
        "drills-week-moved",
        name=wording.say(f"criterion-{one.criterion}"),
        change=change(by),
        way="up" if by > 0 else "down",
    )


def _names(wording: Wording, criteria: Sequence[Criterion]) -> str:
    return ", ".join(wording.say(f"criterion-{one}") for one in criteria)


def _cell(points: float) -> int:
    return min(_CELLS - 1, int(points / OUT_OF * _CELLS))
