"""Judging off the loop: bounded, in time, and rebuilt when it breaks."""

import asyncio
import time
from pathlib import Path

import pytest

from arguments.claims import Side
from bot.engine.judging.judges import JudgeBusy, Judges, same_process, worker_process
from tests.stand_ins import Recorded, dies_once, scored, sleeps, slow, slow_for_one


async def test_a_worker_process_that_dies_is_replaced(tmp_path: Path) -> None:
    judges = Judges(worker_process(), judge=dies_once)
    verdict = await judges.judge("Claim.", Side.FOR, str(tmp_path / "died"))
    judges.close()
    assert verdict.total == 80


async def test_a_judge_that_takes_too_long_is_given_up() -> None:
    judges = Judges(worker_process(), judge=slow, deadline=0.2)
    with pytest.raises(JudgeBusy):
        await judges.judge("Claim.", Side.FOR, "Text.")
    judges.close()


async def test_more_than_can_wait_are_refused_at_once() -> None:
    judges = Judges(same_process(), judge=slow, limit=1)
    first = asyncio.create_task(judges.judge("Claim.", Side.FOR, "One."))
    await asyncio.sleep(0)
    with pytest.raises(JudgeBusy):
        await judges.judge("Claim.", Side.FOR, "Two.")
    await first
    judges.close()


async def test_a_verdict_is_the_same_in_a_process_of_its_own_and_in_a_thread() -> None:
    here, there = Judges(same_process()), Judges(worker_process())
    arguments = ("Talks prevent wars.", Side.FOR, "They do, because they buy time for both.")
    assert await here.judge(*arguments) == await there.judge(*arguments)
    here.close()
    there.close()


async def test_a_text_that_hangs_the_judge_takes_no_other_with_it() -> None:
    judges = Judges(same_process(), judge=slow_for_one, deadline=0.5)
    hanging = asyncio.create_task(judges.judge("Claim.", Side.FOR, "slow"))
    await asyncio.sleep(0.3)
    assert await judges.judge("Claim.", Side.FOR, "Text.") == scored(70)
    with pytest.raises(JudgeBusy):
        await hanging
    judges.close()


async def test_a_text_that_kills_the_judge_twice_is_put_off(tmp_path: Path) -> None:
    judges = Judges(worker_process(), judge=dies_once)
    with pytest.raises(JudgeBusy):
        await judges.judge("Claim.", Side.FOR, str(tmp_path / "nowhere" / "died"))
    judges.close()


async def test_closing_does_not_wait_for_a_judge_that_hangs() -> None:
    judges = Judges(worker_process(), judge=sleeps)
    hanging = asyncio.create_task(judges.judge("Claim.", Side.FOR, "Text."))
    await asyncio.sleep(0.5)
    judges.close()
    with pytest.raises(JudgeBusy):
        await hanging


async def test_closing_twice_is_harmless() -> None:
    judges = Judges(same_process(), judge=Recorded())
    await judges.judge("Claim.", Side.FOR, "Text.")
    judges.close()
    judges.close()


async def test_other_work_is_done_where_texts_are_judged() -> None:
    judges = Judges(worker_process())
    assert await judges.work(divmod, 7, 2) == (3, 1)
    judges.close()


async def test_other_work_that_takes_too_long_is_given_up() -> None:
    judges = Judges(worker_process(), deadline=0.2)
    with pytest.raises(JudgeBusy):
        await judges.work(time.sleep, 5)
    judges.close()


async def test_other_work_waits_in_the_line_of_texts() -> None:
    judges = Judges(same_process(), judge=slow, limit=1)
    first = asyncio.create_task(judges.judge("Claim.", Side.FOR, "One."))
    await asyncio.sleep(0)
    with pytest.raises(JudgeBusy):
        await judges.work(divmod, 7, 2)
    await first
    judges.close()
