"""Fair claims: what practice serves by ratings, and how much an argument on it weighs."""

from datetime import timedelta

import pytest

from arguments.claims import ClaimId, Side
from arguments.serving import Level
from bot.engine.practice import Practice
from storage import Run, Store, daily
from storage.daily import DailyPost
from tests.engine.submitting import CLAIM, submission
from tests.stand_ins import CLAIMS, Clock, asker

HARD, MIDDLING, EASY = (claim.claim_id for claim in CLAIMS)
BEN = asker("Ben")


def rated(run: Run) -> None:
    """Have the sides of the first claim be hard, and those of the last be easy."""
    run("update attempts set rating = 1500, deviation = 60, side_deviation = 60")
    run("update attempts set side_rating = 1590 where claim_id = :hard", hard=HARD)
    run("update attempts set side_rating = 1460 where claim_id = :middling", middling=MIDDLING)
    run("update attempts set side_rating = 1330 where claim_id = :easy", easy=EASY)


async def argue_both_sides(practice: Practice, claim_id: ClaimId) -> None:
    for_it = submission(request=f"{claim_id}-for", claim=claim_id)
    await practice.receive(BEN, for_it)
    against = submission(request=f"{claim_id}-against", claim=claim_id, side=Side.AGAINST)
    await practice.receive(BEN, against)


@pytest.fixture
async def _rated(practice: Practice, store: Store) -> None:
    await argue_both_sides(practice, HARD)
    await argue_both_sides(practice, MIDDLING)
    await argue_both_sides(practice, EASY)
    await store.run(rated)


@pytest.mark.usefixtures("_rated")
@pytest.mark.parametrize(
    ("level", "claim_id"), [(Level.HARDER, HARD), (Level.FAIR, MIDDLING), (Level.EASIER, EASY)]
)
async def test_a_claim_of_the_level_that_was_wanted_is_served(
    practice: Practice, level: Level, claim_id: ClaimId
) -> None:
    assert (await practice.serve(BEN, level=level)).claim.claim_id == claim_id


async def test_an_argument_on_a_claim_picked_by_hand_weighs_half(practice: Practice) -> None:
    await practice.serve(BEN, claim_id=CLAIM)
    move = (await practice.receive(BEN, submission())).standing.move
    assert move is not None
    assert move.is_halved


async def test_an_argument_on_a_claim_that_was_due_weighs_whole(practice: Practice) -> None:
    due = (await practice.serve(BEN)).claim.claim_id
    move = (await practice.receive(BEN, submission(claim=due))).standing.move
    assert move is not None
    assert not move.is_halved


async def test_the_claim_of_the_day_is_picked_by_nobody(
    practice: Practice, store: Store, clock: Clock
) -> None:
    post = DailyPost(
        server_id=BEN.server_id,
        day="2026-03-01",
        claim_id=CLAIM,
        channel_id="channel-1",
        tried=clock(),
        closes=clock() + timedelta(hours=20),
    )
    await store.run(lambda run: daily.begin(run, post))
    await practice.serve(BEN, claim_id=CLAIM)
    move = (await practice.receive(BEN, submission())).standing.move
    assert move is not None
    assert not move.is_halved
