"""Reading what strangers wrote: one document at a time, where time and memory are bounded.

The room is opened when there is something to read and left again soon after, so that an idle
program holds none of the libraries that read documents.
"""

import asyncio
from collections.abc import Callable
from functools import partial
from typing import ParamSpec, TypeVar

from arguments.mistakes import Mistake
from bot.engine.work.benches import Bench, Limits, worker_process
from bot.engine.work.workers import Broken, Closed, Late, Worker

DEADLINE = 30.0
"""Seconds for one document."""
LIMITS = Limits(memory=1_000_000_000, seconds=int(DEADLINE))
IDLE = 60.0
"""Seconds without a reader after which the room is left."""

_P = ParamSpec("_P")
_T = TypeVar("_T")


class ArticleTooHard(Mistake):
    """Reading it took too long or too much memory, or ended the process that tried."""

    def __init__(self) -> None:
        super().__init__("mistake-article-too-hard")


class ReadingBusy(Mistake):
    """Too many documents wait to be read."""

    def __init__(self) -> None:
        super().__init__("mistake-reading-busy")


class ReadingRoom:
    """Run what reads documents, one at a time, so that whatever breaks it is that document's."""

    def __init__(
        self,
        bench: Bench | None = None,
        *,
        deadline: float = DEADLINE,
        idle: float = IDLE,
        limit: int = 20,
    ) -> None:
        self._worker = Worker(bench or worker_process(LIMITS), "reader", deadline=deadline)
        self._idle = idle
        self._limit = limit
        self._waiting = 0
        self._turn = asyncio.Lock()
        self._leaving: asyncio.TimerHandle | None = None

    async def read(self, function: Callable[_P, _T], *args: _P.args, **kwargs: _P.kwargs) -> _T:
        """Give what the function gives; its mistakes arrive as they are.

        Raises `ArticleTooHard` where it came to no end, and `ReadingBusy` when too many wait.
        """
        if self._waiting >= self._limit:
            raise ReadingBusy
        self._waiting += 1
        try:
            async with self._turn:
                return await self._read(partial(function, *args, **kwargs))
        finally:
            self._waiting -= 1

    def close(self) -> None:
        """Leave the room for good, in the middle of a sentence if need be."""
        self._stay()
        self._worker.close()

    async def _read(self, work: Callable[[], _T]) -> _T:
        self._stay()
        try:
            return await self._worker.run(work)
        except Closed:
            raise ReadingBusy from None
        except (Late, Broken, MemoryError, RecursionError):
            self._worker.rest()
            raise ArticleTooHard from None
        except asyncio.CancelledError:
            self._worker.rest()  # nobody waits for it any more, and the next one would
            raise
        finally:
            loop = asyncio.get_running_loop()
            self._leaving = loop.call_later(self._idle, self._worker.rest)

    def _stay(self) -> None:
        if self._leaving is not None:
            self._leaving.cancel()
            self._leaving = None
