"""Whose a spar is, and whether it can still be taken up."""

from datetime import datetime

from bot.engine.asker import Asker
from bot.engine.sparring.mistakes import SparLeft, SparOfAnother, SparOver, SparUnknown
from bot.engine.sparring.standing import Standing, standing_of, state_at
from bot.engine.sparring.views import KEPT
from storage import Run
from storage.spars import SparId, State, StoredSpar


def own_standing(run: Run, asker: Asker, spar_id: SparId) -> Standing:
    """Give a spar of one's own as it stands; raises `SparUnknown` or `SparOfAnother`.

    A spar of another server is unknown: what is lent there is not to be shown here.
    """
    standing = standing_of(run, spar_id)
    if standing.spar.server_id != asker.server_id:
        raise SparUnknown
    if standing.spar.debater_id != asker.debater_id:
        raise SparOfAnother
    return standing


def still_open(spar: StoredSpar, now: datetime) -> None:
    """Hold that a spar can be taken up; raises `SparOver` or `SparLeft`."""
    state = state_at(spar, now)
    if state is State.CLOSED:
        raise SparOver
    if state is State.LEFT:
        raise SparLeft(days=KEPT.days)
