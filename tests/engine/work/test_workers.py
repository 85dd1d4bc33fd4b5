"""Work off the loop: in time, in a process of its own, and rebuilt when it breaks."""

import asyncio
import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.engine.work.benches import Bench, same_process, worker_process
from bot.engine.work.workers import Broken, Closed, Late, Worker
from tests.engine.work.works import dies, dies_once, fails, running, sleeps, title, whoami


@pytest.fixture
def worker() -> Iterator[Worker]:
    worker = Worker(worker_process(), "test", deadline=10.0)
    yield worker
    worker.close()


@pytest.mark.parametrize("bench", [same_process(), worker_process()], ids=["thread", "process"])
async def test_a_worker_gives_what_the_function_gives(bench: Bench) -> None:
    worker = Worker(bench, "test", deadline=10.0)
    assert await worker.run(title, "a claim") == "A Claim"
    worker.close()


async def test_work_is_done_in_a_process_of_its_own(worker: Worker) -> None:
    assert await worker.run(whoami) != os.getpid()


async def test_one_process_does_one_work_after_another(worker: Worker) -> None:
    assert await worker.run(whoami) == await worker.run(whoami)


async def test_the_loop_runs_on_while_a_worker_works(worker: Worker) -> None:
    await worker.run(whoami)
    work = asyncio.create_task(worker.run(sleeps, 0.5))
    began = time.monotonic()
    await asyncio.sleep(0.05)
    assert time.monotonic() - began < 0.3
    await work


async def test_work_that_takes_too_long_is_ended() -> None:
    worker = Worker(worker_process(), "test", deadline=0.5)
    with pytest.raises(Late):
        await worker.run(sleeps, 60.0)
    worker.close()


async def test_a_process_that_dies_is_broken_and_the_next_work_finds_another(
    worker: Worker,
) -> None:
    with pytest.raises(Broken):
        await worker.run(dies)
    assert await worker.run(title, "alive") == "Alive"


async def test_work_may_be_tried_again_after_its_process_died(tmp_path: Path) -> None:
    worker = Worker(worker_process(), "test", deadline=10.0, attempts=2)
    assert await worker.run(dies_once, tmp_path / "died") != os.getpid()
    worker.close()


async def test_an_error_of_the_work_arrives_as_it_is(worker: Worker) -> None:
    with pytest.raises(LookupError, match="defect"):
        await worker.run(fails)


async def test_a_worker_that_rests_has_no_process_and_takes_new_work(worker: Worker) -> None:
    first = await worker.run(whoami)
    worker.rest()
    assert await worker.run(whoami) != first
    assert not running(first)


async def test_a_closed_worker_takes_no_work(worker: Worker) -> None:
    worker.close()
    with pytest.raises(Closed):
        await worker.run(whoami)


async def test_one_worker_that_is_late_ends_no_other(worker: Worker) -> None:
    late = Worker(worker_process(), "late", deadline=0.5)
    first = await worker.run(whoami)
    with pytest.raises(Late):
        await late.run(sleeps, 60.0)
    assert await worker.run(whoami) == first


async def test_work_that_waits_behind_late_work_is_done_after_all() -> None:
    worker = Worker(worker_process(), "test", deadline=2.0)
    await worker.run(whoami)
    late = asyncio.create_task(worker.run(sleeps, 60.0))
    await asyncio.sleep(1.5)
    assert await worker.run(title, "patience") == "Patience"
    with pytest.raises(Late):
        await late
    worker.close()
