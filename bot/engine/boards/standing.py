"""Where a debater stands in a server: their line on the board of practice, and their totals."""

from datetime import datetime

from arguments.leaderboards import Board, BoardKind, Ranked
from arguments.responses import DebaterId, ResponseId, ServerId
from arguments.value import Value
from storage import Run, debaters, profiles, totals
from storage.boards import places
from storage.ratings import current
from storage.totals import Totals

PRACTICE = Board(kind=BoardKind.PRACTICE)


class RatingMove(Value):
    """What one rated attempt did to a rating: before and after it, in points of the rating.

    `is_halved` tells that it weighed half, because the claim was picked by hand.
    """

    before: float
    after: float
    is_halved: bool


class Standing(Value):
    """Where somebody stands; `practice` is None while nothing is rated, and while they are hidden.

    `of` counts who is on the board. `totals` are None before a first argument there. `move` is
    what the attempt that was asked about did; None where that only trains, and for none.
    """

    name: str
    practice: Ranked | None
    of: int
    totals: Totals | None
    is_hidden: bool
    move: RatingMove | None = None


def standing_of(
    run: Run,
    server_id: ServerId,
    debater_id: DebaterId,
    now: datetime,
    *,
    after: ResponseId | None = None,
) -> Standing:
    """Give where a debater stands in a server, and what one attempt of theirs did to that."""
    return Standing(
        name=debaters.name(run, debater_id, server_id),
        practice=places.own(run, server_id, PRACTICE, debater_id, now),
        of=places.size(run, server_id, PRACTICE, now),
        totals=totals.of(run, server_id, debater_id),
        is_hidden=profiles.of(run, server_id, debater_id).is_hidden,
        move=None if after is None else _move(run, after),
    )


def _move(run: Run, response_id: ResponseId) -> RatingMove | None:
    moved = current.moved_by(run, response_id)
    if moved is None:
        return None
    return RatingMove(before=moved.before, after=moved.after, is_halved=moved.picked)
