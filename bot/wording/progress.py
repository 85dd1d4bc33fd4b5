"""Where a debater stands and what a rewrite moved, in the sentences that every face says."""

from arguments.judging.verdict import Verdict
from arguments.leaderboards import Ranked
from arguments.ratings.shown import SETTLED_AT, UNSURE
from bot.engine.boards.standing import RatingMove, Standing
from bot.engine.boards.views import Profile
from bot.wording import Wording
from bot.wording.numbers import change, score


def standing_line(wording: Wording, standing: Standing, *, counts: bool) -> str:
    """Say where the debater now stands, and what this response did to that."""
    if standing.is_hidden:
        return wording.say("standing-hidden")
    row = standing.practice
    if row is None:
        return wording.say("standing-none")
    notes = [rated_line(wording, row, standing.of, standing.move)]
    if not counts:
        notes.append(wording.say("standing-trains"))
    if standing.move is not None and standing.move.is_halved:
        notes.append(wording.say("standing-halved"))
    if row.provisional:
        notes.append(wording.say("standing-provisional"))
    return " ".join(notes)


def rated_line(wording: Wording, row: Ranked, of: int, move: RatingMove | None = None) -> str:
    """Say a practice rating with what one argument did to it, its place, and what it rests on."""
    return wording.say(
        "standing-line",
        rating=rating(wording, row),
        moved=_moved(move),
        change="" if move is None else change(round(move.after) - round(move.before)),
        place=row.place,
        of=of,
        counted=row.counted,
    )


def _moved(move: RatingMove | None) -> str:
    if move is None:
        return "no"
    return "same" if round(move.after) == round(move.before) else "yes"


def rating(wording: Wording, row: Ranked) -> str:
    """Say a rating with its deviation, marked where it says little yet: `1540 ± 120?`."""
    return wording.say(
        "rating",
        value=f"{row.value:.0f}",
        spread=f"{row.spread or 0:.0f}",
        provisional="yes" if row.provisional else "no",
    )


def latest_rating(wording: Wording, profile: Profile) -> str | None:
    """Say the rating that the latest point of a profile has, on a board or not; None for none."""
    if not profile.points:
        return None
    last = profile.points[-1]
    is_settled = last.deviation <= UNSURE and profile.counted >= SETTLED_AT
    return wording.say(
        "rating",
        value=f"{last.rating:.0f}",
        spread=f"{last.deviation:.0f}",
        provisional="no" if is_settled else "yes",
    )


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
