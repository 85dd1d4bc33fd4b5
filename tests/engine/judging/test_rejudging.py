"""Rejudging: every earlier judge's verdict anew, stoppable anywhere, while the bot runs."""

import asyncio
from datetime import date

import pytest

from arguments.claims import Side
from arguments.judging.surroundings import Surroundings
from arguments.judging.verdict import Verdict
from bot.engine.judging.judges import Judges, same_process
from bot.engine.judging.rejudging import Rejudged, Rejudging
from bot.engine.practice import Practice
from storage import Store
from tests.engine.submitting import TEXT, submission
from tests.stand_ins import Clock, Recorded, asker, scored

OLD, NEW = "scripted-1", "scripted-2"
Tellings = list[tuple[int, int]]


@pytest.fixture
def rejudging(store: Store, judges: Judges, clock: Clock) -> Rejudging:
    return Rejudging(store, judges, clock, lambda: NEW)


@pytest.fixture
async def three(practice: Practice, judge: Recorded) -> None:
    """Have three responses judged by an earlier judge, and the next ones by a later."""
    for number in range(3):
        text = f"{TEXT} This is number {number}."
        await practice.receive(asker(), submission(text, request=f"r{number}"))
    judge.version, judge.total = NEW, 80.0


def nobody(_done: int, _of: int) -> None:
    """Tell nobody."""


def versions(store: Store) -> list[str]:
    """List the versions of the stored verdicts, in the order of the responses."""
    rows = store.read_now(lambda run: run("select * from responses order by request_id"))
    return [row["judge_version"] for row in rows]


@pytest.mark.usefixtures("three")
async def test_every_verdict_is_given_anew(rejudging: Rejudging, store: Store) -> None:
    assert await rejudging.run(None, nobody) == Rejudged(version=NEW, done=3, changed=3)
    assert versions(store) == [NEW, NEW, NEW]


@pytest.mark.usefixtures("three")
async def test_there_is_nothing_left_to_do_the_second_time(rejudging: Rejudging) -> None:
    await rejudging.run(None, nobody)
    assert await rejudging.run(None, nobody) == Rejudged(version=NEW)


@pytest.mark.usefixtures("three")
async def test_a_total_that_stays_is_no_change(rejudging: Rejudging, judge: Recorded) -> None:
    judge.total = 70.0
    assert await rejudging.run(None, nobody) == Rejudged(version=NEW, done=3)


@pytest.mark.usefixtures("three")
async def test_progress_is_told_from_the_start_to_the_end(rejudging: Rejudging) -> None:
    told: Tellings = []
    await rejudging.run(None, lambda done, of: told.append((done, of)))
    assert told == [(0, 3), (1, 3), (2, 3), (3, 3)]


@pytest.mark.usefixtures("three")
async def test_stopped_half_way_it_goes_on_from_there(rejudging: Rejudging, store: Store) -> None:
    def stop(done: int, _of: int) -> None:
        if done == 1:
            raise asyncio.CancelledError

    with pytest.raises(asyncio.CancelledError):
        await rejudging.run(None, stop)
    assert versions(store).count(NEW) == 1
    assert (await rejudging.run(None, nobody)).done == 2


async def test_only_what_was_sent_since_a_day_is_judged_anew(
    practice: Practice, rejudging: Rejudging, judge: Recorded, clock: Clock
) -> None:
    await practice.receive(asker(), submission(request="r1"))
    clock.advance(days=1)
    await practice.receive(asker(), submission(f"{TEXT} Still.", request="r2"))
    judge.version = NEW
    assert (await rejudging.run(date(2026, 3, 2), nobody)).done == 1
    assert judge.texts[-1] == f"{TEXT} Still."


async def test_what_a_second_judge_said_is_left(
    practice: Practice, rejudging: Rejudging, judge: Recorded, store: Store
) -> None:
    judge.version = "llm:small"
    await practice.receive(asker(), submission())
    judge.version = NEW
    assert await rejudging.run(None, nobody) == Rejudged(version=NEW, left=1)
    assert versions(store) == ["llm:small"]


@pytest.mark.usefixtures("three")
async def test_one_that_cannot_be_judged_keeps_its_verdict_and_no_other_waiting(
    store: Store, clock: Clock
) -> None:
    def picky(claim: str, side: Side, text: str, surroundings: Surroundings) -> Verdict:
        if "number 1" in text:
            raise RuntimeError
        return scored(80).model_copy(update={"version": NEW})

    judges = Judges(same_process(), judge=picky)
    result = await Rejudging(store, judges, clock, lambda: NEW).run(None, nobody)
    assert (result.done, result.failed, versions(store)) == (2, 1, [NEW, OLD, NEW])


@pytest.mark.usefixtures("three")
async def test_a_judge_that_only_stands_in_replaces_nothing(
    rejudging: Rejudging, judge: Recorded, store: Store
) -> None:
    judge.version = "rules-9"
    assert await rejudging.run(None, nobody) == Rejudged(version=NEW, failed=3)
    assert versions(store) == [OLD, OLD, OLD]


async def test_a_response_meets_what_it_met_the_first_time(
    practice: Practice, rejudging: Rejudging, judge: Recorded, clock: Clock
) -> None:
    for number, name in enumerate(("Ben", "Ada", "Cy")):
        clock.advance(minutes=1)
        await practice.receive(asker(name), submission(f"{TEXT} {name}.", request=f"r{number}"))
    judge.version = NEW
    await rejudging.run(None, nobody)
    assert judge.surroundings[3:] == judge.surroundings[:3]
