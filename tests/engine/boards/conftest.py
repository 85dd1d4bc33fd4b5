"""Boards of a server in which some argued, on a real database."""

from collections.abc import Awaitable, Callable

import pytest

from arguments.claims import ClaimId, Side
from arguments.leaderboards import Board, BoardKind, Entry
from arguments.responses import DebaterId, ResponseId
from bot.engine.practice import Practice
from bot.engine.seasons import Seasons
from storage import Run, Store, debaters
from storage.boards import places
from tests.engine.submitting import CLAIM, submission
from tests.stand_ins import Clock, Recorded, asker

Argue = Callable[..., Awaitable[ResponseId]]

PRACTICE = Board(kind=BoardKind.PRACTICE)
LEVEL = Entry(order=1000, value=1500, spread=90, counted=7)


@pytest.fixture
def seasons(store: Store, clock: Clock) -> Seasons:
    return Seasons(store, clock)


@pytest.fixture
def argue(practice: Practice, judge: Recorded) -> Argue:
    """Give what has somebody argue a side of a claim, and be judged at a total."""

    async def argue(
        name: str = "Ada", total: float = 70.0, *, side: Side = Side.FOR, claim: ClaimId = CLAIM
    ) -> ResponseId:
        judge.total = total
        text = f"{name} holds {total} on {side} of {claim}, because a reason says so."
        given = submission(text, request=text, claim=claim, side=side)
        return (await practice.receive(asker(name), given)).response.response_id

    return argue


def crowd(run: Run, size: int, clock: Clock) -> None:
    """Have so many debaters stand level on the board of practice."""
    here = asker().server_id
    for number in range(size):
        debater_id = DebaterId(f"discord:{number:06d}")
        debaters.seen(run, debater_id, here, f"Debater {number}", clock())
        places.put(run, here, debater_id, {PRACTICE: LEVEL}, clock())
