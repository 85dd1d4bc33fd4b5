"""The claim of the day: each day once, caught up once, chosen from what the server wants."""

from datetime import UTC, datetime, timedelta
from random import Random

import pytest

from arguments.claims import ClaimId
from bot.engine.daily.daily import Daily
from bot.engine.library.library import Library
from storage import Store
from tests.engine.daily.days import NINE, own_claim, post
from tests.stand_ins import Clock, asker

ADA, BEN = asker("Ada"), asker("Ben")


@pytest.fixture
def clock() -> Clock:
    return Clock(now=datetime(2026, 3, 27, 7, 30, tzinfo=UTC))  # 8:30 in Berlin


@pytest.fixture
def daily(store: Store, clock: Clock) -> Daily:
    return Daily(store, clock, Random(3))


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


async def test_a_post_that_is_late_by_more_than_half_of_its_time_is_left_out(
    daily: Daily, clock: Clock
) -> None:
    await daily.set(ADA, "77", NINE)
    clock.now = datetime(2026, 3, 27, 22, tzinfo=UTC)
    assert await daily.to_post() == []
    clock.now = datetime(2026, 3, 28, 8, 1, tzinfo=UTC)
    assert (await post(daily)).day == "2026-03-28"


async def test_a_server_is_given_its_own_claims_before_common_ones(
    daily: Daily, clock: Clock, store: Store
) -> None:
    store.do(lambda run: own_claim(run, ADA.server_id, "Trees should line every street.", clock))
    await daily.set(ADA, "77", NINE)
    clock.advance(hours=1)
    assert (await post(daily)).claim.text == "Trees should line every street."


async def test_claims_of_one_article_are_posted_where_it_is_named(
    daily: Daily, clock: Clock, library: Library, store: Store
) -> None:
    store.do(lambda run: own_claim(run, ADA.server_id, "Trees should line every street.", clock))
    [other] = [one for one in await library.articles(ADA.server_id) if one.source.title != "Trees"]
    await daily.set(ADA, "77", NINE, article_id=other.article_id)
    clock.advance(hours=1)
    assert (await post(daily)).claim.source == other.source


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


async def test_a_stopped_claim_of_the_day_posts_no_more(daily: Daily, clock: Clock) -> None:
    await daily.set(ADA, "77", NINE)
    assert await daily.stop(ADA)
    clock.advance(days=1)
    assert (await daily.to_post(), await daily.settings(ADA)) == ([], None)


async def test_a_post_that_was_refused_comes_after_a_stop_with_all_its_hours(
    daily: Daily, clock: Clock
) -> None:
    await daily.set(ADA, "77", NINE)
    clock.advance(hours=1)
    [due] = await daily.to_post()
    await daily.refused(due, again=True)
    clock.advance(hours=12)
    [again] = await daily.to_post()
    assert (again.nonce, again.closes) == (due.nonce, clock.now + timedelta(hours=10))


async def test_a_post_that_was_refused_gives_way_to_the_next(daily: Daily, clock: Clock) -> None:
    await daily.set(ADA, "77", NINE)
    clock.advance(hours=1)
    [due] = await daily.to_post()
    await daily.refused(due, again=True)
    clock.advance(days=1)
    assert (await post(daily)).day == "2026-03-28"
    clock.advance(hours=1)
    assert await daily.to_post() == []


async def test_a_post_that_was_begun_is_not_taken_up_after_a_stop_of_the_claims(
    daily: Daily, clock: Clock
) -> None:
    await daily.set(ADA, "77", NINE)
    clock.advance(hours=1)
    await daily.to_post()
    await daily.stop(ADA)
    clock.advance(seconds=30)
    assert await daily.to_post() == []


async def test_a_post_that_was_begun_is_not_taken_up_once_its_claim_is_retired(
    daily: Daily, clock: Clock, library: Library
) -> None:
    await daily.set(ADA, "77", NINE)
    clock.advance(hours=1)
    [due] = await daily.to_post()
    await library.retire(ADA, due.claim.claim_id)
    clock.advance(seconds=30)
    assert await daily.to_post() == []


@pytest.mark.parametrize(
    "changes", [{"hour": 11}, {"hour": 0, "zone": "Pacific/Pago_Pago"}, {"hour": 18}]
)
async def test_the_first_post_that_is_promised_comes(
    daily: Daily, clock: Clock, changes: dict[str, object]
) -> None:
    await daily.set(ADA, "77", NINE)
    clock.advance(hours=1)
    await post(daily)
    first = await daily.set(ADA, "77", NINE.model_copy(update=changes))
    clock.now = first.at
    assert (await post(daily)).day == first.day.isoformat()


async def test_after_a_change_a_day_still_has_one_post(daily: Daily, clock: Clock) -> None:
    await daily.set(ADA, "77", NINE)
    clock.advance(hours=1)
    await post(daily)
    first = await daily.set(ADA, "77", NINE.model_copy(update={"hour": 11}))
    assert first.at == datetime(2026, 3, 28, 10, tzinfo=UTC)


async def test_a_day_without_a_claim_to_post_is_told_to_the_log(
    daily: Daily, clock: Clock, library: Library, caplog: pytest.LogCaptureFixture
) -> None:
    await library.retire(ADA, ClaimId("claim-1"))
    await library.retire(ADA, ClaimId("claim-2"))
    await library.retire(ADA, ClaimId("claim-3"))
    await daily.set(ADA, "77", NINE)
    clock.advance(hours=1)
    await daily.to_post()
    assert "reason=no-claims" in caplog.text
