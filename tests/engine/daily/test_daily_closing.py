"""The claim of the day is closed once, and quotes nobody without consent."""

from datetime import UTC, datetime
from random import Random

import pytest

from arguments.claims import Side
from bot.engine.daily.daily import Daily
from bot.engine.practice import Practice
from storage import Store
from tests.engine.daily.days import NINE, argue, post
from tests.stand_ins import Clock, asker

ADA, BEN = asker("Ada"), asker("Ben")


@pytest.fixture
def clock() -> Clock:
    return Clock(now=datetime(2026, 3, 27, 7, 30, tzinfo=UTC))  # 8:30 in Berlin


@pytest.fixture
def daily(store: Store, clock: Clock) -> Daily:
    return Daily(store, clock, Random(3))


async def test_closing_counts_each_side_once(
    daily: Daily, clock: Clock, practice: Practice
) -> None:
    await daily.set(ADA, "77", NINE)
    clock.advance(hours=1)
    claim_id = (await post(daily)).claim.claim_id
    await argue(practice, "Ada", claim_id, Side.FOR)
    await argue(practice, "Ben", claim_id, Side.AGAINST)
    await argue(practice, "Cy", claim_id, Side.AGAINST)
    clock.advance(hours=11)
    [closed] = await daily.to_close()
    assert (closed.tally.on_for, closed.tally.on_against) == (1, 2)
    assert await daily.to_close() == []


async def test_a_closing_that_discord_did_not_take_is_told_again(
    daily: Daily, clock: Clock, practice: Practice
) -> None:
    await daily.set(ADA, "77", NINE)
    clock.advance(hours=1)
    await argue(practice, "Ada", (await post(daily)).claim.claim_id, Side.FOR)
    clock.advance(hours=11)
    [closed] = await daily.to_close()
    await daily.untold(closed)
    assert [one.nonce for one in await daily.to_close()] == [closed.nonce]


async def test_nobodys_words_are_shown_without_consent(
    daily: Daily, clock: Clock, practice: Practice
) -> None:
    await daily.set(ADA, "77", NINE)
    clock.advance(hours=1)
    claim_id = (await post(daily)).claim.claim_id
    await argue(practice, "Ada", claim_id, Side.FOR)
    shown = await argue(practice, "Ben", claim_id, Side.AGAINST)
    await daily.allow_showing(BEN, shown, allowed=True)
    clock.advance(hours=11)
    [closed] = await daily.to_close()
    assert closed.tally.best_for is None
    assert closed.tally.best_against is not None
    assert closed.tally.best_against.response.response_id == shown


async def test_a_verdict_knows_that_it_answers_an_open_claim_of_the_day(
    daily: Daily, clock: Clock, practice: Practice
) -> None:
    await daily.set(ADA, "77", NINE)
    clock.advance(hours=1)
    claim_id = (await post(daily)).claim.claim_id
    response_id = await argue(practice, "Ada", claim_id, Side.FOR)
    judged = await practice.judged(ADA, response_id)
    assert judged.showable is False


async def test_a_day_that_nobody_argued_closes_quietly(daily: Daily, clock: Clock) -> None:
    await daily.set(ADA, "77", NINE)
    clock.advance(hours=1)
    await post(daily)
    clock.advance(hours=11)
    assert await daily.to_close() == []
