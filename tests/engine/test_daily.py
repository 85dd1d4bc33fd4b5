"""The claim of the day: each day once, caught up once, closed once, quoted only with consent."""

from datetime import UTC, datetime, timedelta
from random import Random

import pytest

from arguments.claims import ClaimId, Side
from arguments.responses import ResponseId
from arguments.schedule import Schedule
from bot.engine.daily import Daily, ToPost
from bot.engine.exchange import Submission
from bot.engine.library import Library
from bot.engine.practice import Practice
from storage import Store
from tests.stand_ins import Clock, asker

ADA, BEN = asker("Ada"), asker("Ben")
NINE = Schedule(hour=9, zone="Europe/Berlin", days=(0, 1, 2, 3, 4, 5, 6), open_for=10)
TEXT = "Trees cool a street, because their leaves give off water all day long."


@pytest.fixture
def clock() -> Clock:
    return Clock(now=datetime(2026, 3, 27, 7, 30, tzinfo=UTC))  # 8:30 in Berlin


@pytest.fixture
def daily(store: Store, clock: Clock) -> Daily:
    return Daily(store, clock, Random(3))


async def post(daily: Daily) -> ToPost:
    [due] = await daily.to_post()
    await daily.posted(due, "1234")
    return due


async def argue(practice: Practice, who: str, claim_id: ClaimId, side: Side) -> ResponseId:
    submission = Submission(
        request_id=f"{who}:{side}", claim_id=claim_id, side=side, text=f"{TEXT} Says {who}."
    )
    return (await practice.receive(asker(who), submission)).response.response_id


async def test_nothing_is_posted_before_its_hour(daily: Daily, clock: Clock) -> None:
    first = await daily.set(ADA, "77", NINE)
    assert first.at == datetime(2026, 3, 27, 8, tzinfo=UTC)
    assert await daily.to_post() == []


async def test_a_claim_is_posted_once_a_day(daily: Daily, clock: Clock) -> None:
    await daily.set(ADA, "77", NINE)
    clock.advance(minutes=31)
    due = await post(daily)
    assert (due.channel_id, due.day) == ("77", "2026-03-27")
    clock.advance(minutes=1)
    assert await daily.to_post() == []


async def test_the_hour_follows_daylight_saving(daily: Daily, clock: Clock) -> None:
    await daily.set(ADA, "77", NINE)
    clock.now = datetime(2026, 3, 28, 8, tzinfo=UTC)
    await post(daily)
    clock.now = datetime(2026, 3, 29, 7, 1, tzinfo=UTC)  # 9:01 in summer time
    assert (await post(daily)).day == "2026-03-29"


async def test_a_stop_of_days_is_caught_up_once(daily: Daily, clock: Clock) -> None:
    await daily.set(ADA, "77", NINE)
    clock.advance(days=3, hours=1)
    due = await post(daily)
    assert (due.day, due.closes) == ("2026-03-30", clock.now + timedelta(hours=10))
    assert await daily.to_post() == []


async def test_a_stop_while_posting_tries_again_under_the_same_nonce(
    daily: Daily, clock: Clock
) -> None:
    await daily.set(ADA, "77", NINE)
    clock.advance(hours=1)
    [begun] = await daily.to_post()
    clock.advance(seconds=30)
    [again] = await daily.to_post()
    assert (again.nonce, again.claim) == (begun.nonce, begun.claim)


async def test_a_post_that_may_be_there_already_is_not_tried_for_ever(
    daily: Daily, clock: Clock
) -> None:
    await daily.set(ADA, "77", NINE)
    clock.advance(hours=1)
    await daily.to_post()
    clock.advance(minutes=10)
    assert await daily.to_post() == []


async def test_a_post_that_was_refused_for_the_moment_comes_a_little_later(
    daily: Daily, clock: Clock
) -> None:
    await daily.set(ADA, "77", NINE)
    clock.advance(hours=1)
    [due] = await daily.to_post()
    await daily.refused(due, again=True)
    assert await daily.to_post() == []
    clock.advance(minutes=2)
    assert [one.day for one in await daily.to_post()] == [due.day]


async def test_a_post_that_was_refused_for_good_waits_for_the_next_day(
    daily: Daily, clock: Clock
) -> None:
    await daily.set(ADA, "77", NINE)
    clock.advance(hours=1)
    [due] = await daily.to_post()
    await daily.refused(due, again=False)
    clock.advance(minutes=2)
    assert await daily.to_post() == []
    clock.advance(days=1)
    assert len(await daily.to_post()) == 1


async def test_what_was_posted_lately_is_not_posted_again(daily: Daily, clock: Clock) -> None:
    await daily.set(ADA, "77", NINE)
    clock.advance(hours=1)
    first = await post(daily)
    clock.advance(days=1)
    assert (await post(daily)).claim != first.claim


async def test_an_empty_library_posts_nothing(daily: Daily, clock: Clock, library: Library) -> None:
    for n in (1, 2, 3):
        await library.retire(ADA, ClaimId(f"claim-{n}"))
    await daily.set(ADA, "77", NINE)
    clock.advance(hours=1)
    assert await daily.to_post() == []


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


async def test_a_stopped_claim_of_the_day_posts_no_more(daily: Daily, clock: Clock) -> None:
    await daily.set(ADA, "77", NINE)
    assert await daily.stop(ADA)
    clock.advance(days=1)
    assert (await daily.to_post(), await daily.settings(ADA)) == ([], None)
