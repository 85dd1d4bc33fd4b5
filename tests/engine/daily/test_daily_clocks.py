"""The claim of the day where the clock was wrong: nothing is put off, nothing posted twice."""

from datetime import UTC, datetime
from random import Random

import pytest

from arguments.claims import Side
from bot.engine.daily.daily import Daily
from bot.engine.practice import Practice
from storage import Store
from tests.engine.daily.days import NINE, argue, post
from tests.stand_ins import Clock, asker

ADA = asker("Ada")


@pytest.fixture
def clock() -> Clock:
    return Clock(now=datetime(2026, 3, 27, 7, 30, tzinfo=UTC))  # 8:30 in Berlin


@pytest.fixture
def daily(store: Store, clock: Clock) -> Daily:
    return Daily(store, clock, Random(3))


@pytest.mark.parametrize("days", [3, 365])
async def test_a_clock_that_ran_ahead_puts_no_post_off(
    daily: Daily, clock: Clock, days: int
) -> None:
    await daily.set(ADA, "77", NINE)
    clock.advance(days=days, hours=1)
    await post(daily)
    clock.advance(days=-days)
    await daily.to_post()
    clock.advance(days=1)
    assert (await post(daily)).day == "2026-03-28"


async def test_what_a_clock_that_ran_ahead_posted_closes_after_its_hours(
    daily: Daily, clock: Clock, practice: Practice
) -> None:
    await daily.set(ADA, "77", NINE)
    clock.advance(days=365, hours=1)
    claim_id = (await post(daily)).claim.claim_id
    clock.advance(days=-365)
    await daily.to_post()
    await argue(practice, "Ada", claim_id, Side.FOR)
    clock.advance(hours=10)
    assert [one.claim.claim_id for one in await daily.to_close()] == [claim_id]


async def test_a_clock_that_fell_behind_posts_nothing_twice(daily: Daily, clock: Clock) -> None:
    await daily.set(ADA, "77", NINE)
    clock.advance(hours=1)
    await post(daily)
    clock.advance(days=-365)
    await daily.to_post()
    clock.advance(days=365)
    assert await daily.to_post() == []
