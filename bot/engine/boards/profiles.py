"""Profiles: a debater's numbers at a place, each from what is kept up to date or bounded."""

from datetime import datetime

from arguments.judging.drills import DRILLS
from arguments.responses import DebaterId, ResponseId, ServerId
from bot.engine.boards.medians import means, medians
from bot.engine.boards.partaking import tournament_lines
from bot.engine.boards.standing import PRACTICE
from bot.engine.boards.views import Profile, RatingPoint, ShownArgument
from storage import Run, claims, debaters, profiles, responses, totals
from storage.boards import places
from storage.boards.matches import TOURNAMENT
from storage.ratings import current
from storage.responses import StoredResponse
from storage.times import from_ms

DEPTH = 20
"""How many of the latest judged responses a profile's criteria are averaged over."""
LOOKED_BACK, POINTS = 240, 60
"""How many rated attempts the line of a rating goes back, and how many points it is drawn with."""


def profile_of(
    run: Run, server_id: ServerId, debater_id: DebaterId, name: str, now: datetime
) -> Profile:
    """Give a debater's profile; `name` is for one who was never seen there.

    Empty but for the name where they never argued there.
    """
    kept = totals.of(run, server_id, debater_id)
    known = debaters.name(run, debater_id, server_id) or name
    choices = profiles.of(run, server_id, debater_id)
    base = Profile(
        name=known,
        match=places.own(run, server_id, TOURNAMENT, debater_id, now),
        match_of=places.size(run, server_id, TOURNAMENT, now),
        practice_of=places.size(run, server_id, PRACTICE, now),
        tournaments=tournament_lines(run, server_id, debater_id),
        is_hidden=choices.is_hidden,
        has_left=choices.has_left,
    )
    if kept is None:
        return base
    lives = now < kept.streak.until
    latest = responses.latest_scores(run, server_id, debater_id, limit=DEPTH)
    criteria = means(latest)
    weakest = min(criteria, key=criteria.__getitem__, default=None)
    return base.model_copy(
        update={
            "responses": kept.responses,
            "counted": kept.counted,
            "practice": places.own(run, server_id, PRACTICE, debater_id, now),
            "points": _points(run, server_id, debater_id),
            "criteria": criteria,
            "median": medians(run, server_id),
            "weakest": weakest,
            "drill": None if weakest is None else DRILLS[weakest],
            "recent": tuple(one.total for one in reversed(latest)),
            "streak": kept.streak.days if lives else 0,
            "longest_streak": kept.streak.longest,
            "sides": responses.sides_argued(run, server_id, debater_id),
            "best": _shown(run, server_id, debater_id, choices.shown),
        }
    )


def argument_of(run: Run, stored: StoredResponse) -> ShownArgument | None:
    """Give a judged response as a profile shows it; None where it cannot be shown."""
    claim = claims.get(run, stored.response.claim_id)
    if claim is None or stored.verdict is None:
        return None
    return ShownArgument(
        claim=claim,
        side=stored.response.side,
        text=stored.response.text,
        total=stored.verdict.total,
    )


def is_own(stored: StoredResponse | None, server_id: ServerId, debater_id: DebaterId) -> bool:
    """Tell whether a response is a debater's own of a server."""
    if stored is None:
        return False
    response = stored.response
    return response.debater_id == debater_id and response.server_id == server_id


def _shown(
    run: Run, server_id: ServerId, debater_id: DebaterId, response_id: ResponseId | None
) -> ShownArgument | None:
    stored = responses.get(run, response_id) if response_id else None
    if stored is None or not is_own(stored, server_id, debater_id):
        return None
    return argument_of(run, stored)


def _points(run: Run, server_id: ServerId, debater_id: DebaterId) -> tuple[RatingPoint, ...]:
    """Thin the latest ratings to what a picture has room for; the last one always stays."""
    back = current.history(run, server_id, debater_id, LOOKED_BACK)
    step = -(-len(back) // POINTS) or 1
    kept = back[::-1][::step][::-1]
    return tuple(
        RatingPoint(at=from_ms(at), rating=rating, deviation=deviation)
        for at, rating, deviation in kept
    )
