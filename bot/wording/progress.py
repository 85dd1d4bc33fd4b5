"""Where a debater stands and what a rewrite moved, in the sentences that every face says."""

from arguments.judging.verdict import Verdict
from arguments.leaderboards import Standing
from bot.wording import Wording
from bot.wording.numbers import change, score


def standing_line(wording: Wording, standing: Standing | None, *, counts: bool) -> str:
    """Say where the debater now stands, and whether this response counted."""
    if standing is None or standing.standing is None:
        return wording.say("standing-none")
    line = wording.say(
        "standing-line",
        standing=score(standing.standing),
        place=standing.place or 0,
        of=standing.of,
        responses=standing.responses,
    )
    notes = []
    if not counts:
        notes.append(wording.say("standing-trains"))
    if standing.provisional:
        notes.append(wording.say("standing-provisional"))
    return " ".join([line, *notes])


def moved(wording: Wording, before: Verdict, after: Verdict) -> str:
    """Say what a rewrite changed: on the criterion that was its goal first, then in all.

    Numbers of two judges are not set against each other.
    """
    if before.version != after.version:
        return wording.say("verdict-moved-apart")
    goal = before.feedback.goal
    was, now = before.criteria[goal], after.criteria[goal]
    return wording.say(
        "verdict-moved",
        criterion=wording.say(f"criterion-{goal}"),
        criterion_change=change(now.score - was.score),
        moved="no" if now.score == was.score else "yes",
        was=score(was.score),
        now=score(now.score),
        of=now.out_of,
        change=change(after.total - before.total),
    )
