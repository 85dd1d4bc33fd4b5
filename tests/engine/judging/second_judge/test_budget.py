"""A server's day has so many tokens; each request is counted before it leaves."""

import asyncio

from arguments.responses import ServerId
from bot.engine.judging.second_judge import SecondJudge
from bot.engine.judging.second_judge.silences import Why
from storage import Store, spending
from storage.spending import Spent
from tests.engine.judging.second_judge.scripted import (
    SERVER,
    TEXT,
    Model,
    Says,
    Second,
    judged,
    reads,
    refusal,
    why_silent,
)
from tests.stand_ins import Clock

ENOUGH_FOR_ONE = 6_000
"""Three reads of a short text are counted as more than half of this."""


def spent(store: Store, clock: Clock, server: ServerId = SERVER) -> Spent:
    return store.do(lambda run: spending.spent(run, server, clock().date()))


async def test_every_request_is_counted(
    second: SecondJudge, store: Store, clock: Clock, model: Model
) -> None:
    model.will(refusal(429), *reads(70, 80, 75))
    await judged(second)
    assert spent(store, clock).requests == len(model.asked) == 4


async def test_a_request_without_an_answer_has_cost_all_the_same(
    make: Second, store: Store, clock: Clock, model: Model
) -> None:
    model.will(Says("{}", pause=1.0))
    asking = asyncio.create_task(judged(make()))
    await model.heard.wait()
    before_the_answer = spent(store, clock)
    asking.cancel()
    await asyncio.gather(asking, return_exceptions=True)
    assert before_the_answer.requests == 1


async def test_more_is_counted_than_is_written(
    second: SecondJudge, store: Store, clock: Clock
) -> None:
    await judged(second)
    words = 3 * len(TEXT.split())
    assert spent(store, clock).tokens > words


async def test_a_day_that_is_used_up_is_the_offline_judges(make: Second, model: Model) -> None:
    second = make(daily=ENOUGH_FOR_ONE)
    await judged(second)
    assert await why_silent(second) == Why.SPENT
    assert len(model.asked) < 6


async def test_the_next_day_has_its_own(make: Second, model: Model, clock: Clock) -> None:
    second = make(daily=ENOUGH_FOR_ONE)
    await judged(second)
    clock.advance(days=1)
    model.will(*reads(60, 62, 61))
    assert (await judged(second)).total == 61


async def test_another_server_has_its_own(make: Second, model: Model) -> None:
    second = make(daily=ENOUGH_FOR_ONE)
    await judged(second)
    model.will(*reads(60, 62, 61))
    assert (await judged(second, server=ServerId("discord:2"))).total == 61


async def test_a_limit_of_nothing_sends_nothing(make: Second, model: Model) -> None:
    assert await why_silent(make(daily=0)) == Why.SPENT
    assert model.asked == []


async def test_what_is_refused_is_not_counted(make: Second, store: Store, clock: Clock) -> None:
    await why_silent(make(daily=10))
    assert spent(store, clock) == Spent(requests=0, tokens=0)


async def test_many_at_once_stay_within_the_day(
    make: Second, store: Store, clock: Clock, model: Model
) -> None:
    second = make(daily=ENOUGH_FOR_ONE)
    await asyncio.gather(*(judged(second) for _ in range(5)))
    assert spent(store, clock).tokens <= ENOUGH_FOR_ONE
