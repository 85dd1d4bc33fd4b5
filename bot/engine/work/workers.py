"""Heavy work off the event loop: one after another, with a deadline, on a bench that may break.

GadflyError
└── Unfinished      the work came to nothing; whoever gave it out says what that means
    ├── Late        it took longer than the deadline
    ├── Broken      its process died over it
    └── Closed      the program is about to end
"""

import asyncio
import logging
from collections.abc import Callable
from concurrent.futures import BrokenExecutor, Executor
from functools import partial
from typing import TypeVar, TypeVarTuple

from arguments.mistakes import GadflyError
from bot.engine.work.benches import Bench, within

log = logging.getLogger(__name__)

_T = TypeVar("_T")
_Ts = TypeVarTuple("_Ts")


class Unfinished(GadflyError):
    """The work came to nothing."""


class Late(Unfinished):
    """It took longer than the deadline."""


class Broken(Unfinished):
    """Its process died over it, as often as it was tried."""


class Closed(Unfinished):
    """The worker takes no more work."""


class Worker:
    """Do one work after another on a bench; opens it when there is work, rebuilds a broken one."""

    def __init__(self, bench: Bench, name: str, *, deadline: float, attempts: int = 1) -> None:
        self._bench = bench
        self._name = name
        self._deadline = deadline
        self._attempts = attempts
        self._closed = False
        self._executor: Executor | None = None

    async def run(self, function: Callable[[*_Ts], _T], *args: *_Ts) -> _T:
        """Give what the function gives; raises what it raises, or `Unfinished`.

        A work whose bench was abandoned or broke over another one starts again.
        """
        broken = 0
        while broken < self._attempts:
            executor = self._opened()
            try:
                return await self._attempt(executor, function, *args)
            except BrokenExecutor:
                if self._drop(executor):
                    log.warning("worker broken name=%s", self._name)
                    broken += 1
            except asyncio.CancelledError:
                task = asyncio.current_task()
                if task is not None and task.cancelling():
                    raise  # we are to stop; else the bench was abandoned under us
        raise Broken

    def rest(self) -> None:
        """Let go of the bench, and of what is being done on it, until there is work again."""
        if self._executor is not None:
            self._drop(self._executor)

    def close(self) -> None:
        """Let go of the bench for good; what still waits is `Closed`."""
        self._closed = True
        self.rest()

    async def _attempt(self, executor: Executor, function: Callable[[*_Ts], _T], *args: *_Ts) -> _T:
        work = partial(function, *args)
        if self._bench.seconds is not None:
            work = partial(within, self._bench.seconds, work)
        future = asyncio.get_running_loop().run_in_executor(executor, work)
        try:
            async with asyncio.timeout(self._deadline) as deadline:
                return await future
        except TimeoutError:
            if not deadline.expired():
                raise  # the work itself raised it
            log.warning("worker late name=%s deadline_s=%s", self._name, self._deadline)
            self._drop(executor)
            raise Late from None

    def _opened(self) -> Executor:
        if self._closed:
            raise Closed
        if self._executor is None:
            self._executor = self._bench.open()
        return self._executor

    def _drop(self, executor: Executor) -> bool:
        """Abandon an executor; tells whether it was still in use."""
        if self._executor is not executor:
            return False
        self._executor = None
        self._bench.abandon(executor)
        return True
