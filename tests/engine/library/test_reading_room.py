"""Reading what strangers wrote: whatever a document does, one sentence says it."""

import asyncio
import logging
import os
import signal
import sys
from collections.abc import Callable, Iterator

import pytest

from arguments.mistakes import Mistake, ResponseTooShort
from bot.engine.library.reading_room import LIMITS, ArticleTooHard, ReadingBusy, ReadingRoom
from bot.engine.work.benches import Limits, same_process, worker_process
from tests.engine.work.works import (
    burns,
    dies,
    fails,
    finds_too_short,
    nests,
    refuses,
    running,
    sleeps,
    spins,
    swells,
    title,
    whoami,
)

LIMITED = pytest.mark.skipif(sys.platform != "linux", reason="the system knows no such limits")


@pytest.fixture
def room() -> Iterator[ReadingRoom]:
    room = ReadingRoom()
    yield room
    room.close()


async def test_reading_gives_what_the_function_gives(room: ReadingRoom) -> None:
    assert await room.read(title, "a claim", loud=True) == "A CLAIM"


async def test_reading_is_done_in_a_process_of_its_own(room: ReadingRoom) -> None:
    assert await room.read(whoami) != os.getpid()


async def test_a_mistake_in_a_document_arrives_as_itself(room: ReadingRoom) -> None:
    with pytest.raises(Mistake) as caught:
        await room.read(refuses, "mistake-claim-unknown")
    assert (caught.value.key, caught.value.values) == ("mistake-claim-unknown", {"page": 3})


async def test_a_mistake_with_numbers_of_its_own_arrives_as_itself(room: ReadingRoom) -> None:
    with pytest.raises(ResponseTooShort) as caught:
        await room.read(finds_too_short)
    assert caught.value.values == {"words": 3, "needed": 20}


async def test_a_defect_is_not_taken_for_a_hard_document(room: ReadingRoom) -> None:
    with pytest.raises(LookupError, match="defect"):
        await room.read(fails)


@pytest.mark.parametrize("work", [dies, nests, pytest.param(swells, marks=LIMITED)])
async def test_a_document_that_breaks_its_reader_is_too_hard(
    room: ReadingRoom, work: Callable[[], int]
) -> None:
    with pytest.raises(ArticleTooHard):
        await room.read(work)
    assert await room.read(title, "the next") == "The Next"


async def test_a_document_that_takes_too_long_is_too_hard() -> None:
    room = ReadingRoom(deadline=0.5)
    with pytest.raises(ArticleTooHard):
        await room.read(sleeps, 60.0)
    room.close()


@LIMITED
async def test_a_document_that_takes_too_much_of_the_processor_is_too_hard() -> None:
    room = ReadingRoom(worker_process(Limits(memory=LIMITS.memory, seconds=0)))
    with pytest.raises(ArticleTooHard):
        await room.read(spins)
    room.close()


async def test_the_seconds_of_the_processor_count_for_each_document() -> None:
    room = ReadingRoom(worker_process(Limits(memory=LIMITS.memory, seconds=1)))
    pids = {await room.read(burns, 0.7) for _ in range(4)}
    assert len(pids) == 1
    room.close()


async def test_the_room_is_left_when_nobody_reads() -> None:
    room = ReadingRoom(idle=0.1)
    pid = await room.read(whoami)
    await asyncio.sleep(0.3)
    assert not running(pid)
    room.close()


async def test_the_room_is_not_left_in_the_middle_of_a_document() -> None:
    room = ReadingRoom(idle=0.1)
    first = await room.read(whoami)
    assert await room.read(sleeps, 0.4) == first
    room.close()


async def test_a_reader_whom_nobody_waits_for_is_ended(room: ReadingRoom) -> None:
    first = await room.read(whoami)
    reading = asyncio.create_task(room.read(sleeps, 60.0))
    await asyncio.sleep(0.1)
    reading.cancel()
    await asyncio.wait([reading])
    assert not running(first)
    assert await room.read(title, "the next") == "The Next"


async def test_more_documents_than_can_wait_are_refused_at_once() -> None:
    room = ReadingRoom(same_process(), limit=1)
    first = asyncio.create_task(room.read(sleeps, 0.3))
    await asyncio.sleep(0)
    with pytest.raises(ReadingBusy):
        await room.read(whoami)
    await first
    room.close()


async def test_a_hard_document_is_nobody_elses_trouble(room: ReadingRoom) -> None:
    hard = asyncio.create_task(room.read(dies))
    easy = asyncio.create_task(room.read(title, "easy"))
    with pytest.raises(ArticleTooHard):
        await hard
    assert await easy == "Easy"


async def test_closing_ends_a_document_in_the_middle() -> None:
    room = ReadingRoom()
    await room.read(whoami)
    reading = asyncio.create_task(room.read(sleeps, 60.0))
    await asyncio.sleep(0.1)
    room.close()
    with pytest.raises(ReadingBusy):
        await reading


async def test_an_interrupt_at_the_terminal_is_for_the_program_alone(room: ReadingRoom) -> None:
    pid = await room.read(whoami)
    os.kill(pid, signal.SIGINT)
    assert await room.read(whoami) == pid


async def test_libraries_log_nothing_of_a_document(
    room: ReadingRoom, capfd: pytest.CaptureFixture[str]
) -> None:
    await room.read(logging.getLogger("library").critical, "what a stranger wrote")
    assert "stranger" not in capfd.readouterr().err
