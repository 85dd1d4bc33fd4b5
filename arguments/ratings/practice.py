"""Ratings of practice: a debater against a side of a claim, one attempt after another.

A debater has a rating in each server. A side of a claim has one for all servers, which says how
hard it is to argue well; only the first attempt of a debater on it in a server is rated.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import NamedTuple

from arguments.claims import ClaimId, Side
from arguments.ratings.glicko import Game, Rating, rate
from arguments.ratings.seasons import as_of
from arguments.responses import DebaterId, ServerId
from arguments.value import Value

SIDE_FLOOR = 60.0
"""The deviation that a side never falls below, however often it is argued."""
PICKED_WEIGHT = 0.5
"""The part of a game that an attempt counts as where the debater picked the claim by hand."""
NEWCOMER = Rating()
"""The rating of a debater before their first attempt."""
UNARGUED = Rating()
"""The rating of a side before the first attempt on it."""
_LOWEST, _RANGE = 50.0, 50.0


class Attempt(Value):
    """A rated attempt; `number` orders those of the whole installation, `total` is 50 to 100."""

    number: int
    server_id: ServerId
    debater_id: DebaterId
    claim_id: ClaimId
    side: Side
    total: float
    picked: bool
    at: datetime


class Folded(NamedTuple):
    """The latest rating of each debater in each server, and of each side of a claim."""

    debaters: dict[tuple[ServerId, DebaterId], Rating]
    sides: dict[tuple[ClaimId, Side], Rating]


def share(total: float) -> float:
    """Give the part of the scale that a total reaches: 0 at 50 points, 1 at 100."""
    return (total - _LOWEST) / _RANGE


def argue(
    debater: Rating,
    side: Rating,
    total: float,
    now: datetime,
    *,
    picked: bool,
    starts: Sequence[datetime] = (),
) -> tuple[Rating, Rating]:
    """Give the ratings of a debater and of a side after an attempt that reached a total.

    Both are rated from what they were before, aged to now; the debater's is softened first by
    each season of the server that started since (`starts` may name others too). A side's
    volatility never moves and its deviation stays at `SIDE_FLOOR` or above, so that one claim
    that many argue does not run away.
    """
    debater, side = as_of(debater, now, starts), as_of(side, now)
    weight = PICKED_WEIGHT if picked else 1.0
    score = share(total)
    argued = rate(debater, (Game(side, score, weight),))
    answered = rate(side, (Game(debater, 1 - score, weight),), tau=0.0)
    return (
        _at(argued, _later(debater.at, now), argued.deviation),
        _at(answered, _later(side.at, now), max(answered.deviation, SIDE_FLOOR)),
    )


def fold(attempts: Iterable[Attempt], starts: Mapping[ServerId, Sequence[datetime]]) -> Folded:
    """Rate attempts one after another from nothing, reading them once, in the order given.

    `starts` holds when the seasons of each server started; servers without any may be missing.
    """
    debaters: dict[tuple[ServerId, DebaterId], Rating] = {}
    sides: dict[tuple[ClaimId, Side], Rating] = {}
    for attempt in attempts:
        who, what = (attempt.server_id, attempt.debater_id), (attempt.claim_id, attempt.side)
        debaters[who], sides[what] = argue(
            debaters.get(who, NEWCOMER),
            sides.get(what, UNARGUED),
            attempt.total,
            attempt.at,
            picked=attempt.picked,
            starts=starts.get(attempt.server_id, ()),
        )
    return Folded(debaters, sides)


def _at(rating: Rating, moment: datetime, deviation: float) -> Rating:
    return Rating(
        rating=rating.rating, deviation=deviation, volatility=rating.volatility, at=moment
    )


def _later(before: datetime | None, now: datetime) -> datetime:
    """Give the later moment: a clock that was set back ages nobody twice."""
    return now if before is None else max(before, now)
