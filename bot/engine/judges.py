"""Judging off the event loop: bounded, with a deadline, over any `concurrent.futures` executor."""

import asyncio
import contextlib
import logging
import multiprocessing
import os
import threading
from collections.abc import Callable
from concurrent.futures import BrokenExecutor, Executor, ProcessPoolExecutor, ThreadPoolExecutor
from dataclasses import dataclass
from multiprocessing.process import BaseProcess

from arguments.claims import Side
from arguments.judging import judge
from arguments.judging.verdict import Verdict
from arguments.mistakes import Mistake

log = logging.getLogger(__name__)

Judge = Callable[[str, Side, str], Verdict]


class JudgeBusy(Mistake):
    """Too many texts wait, or one took too long; what was sent is kept and judged later."""

    def __init__(self) -> None:
        super().__init__("mistake-judge-busy")


@dataclass(frozen=True)
class Bench:
    """Where judging runs: how to open an executor and how to abandon one that hangs."""

    open: Callable[[], Executor]
    abandon: Callable[[Executor], None]


def worker_process() -> Bench:
    """Judge in one process of its own, so that the event loop never waits for it."""
    context = multiprocessing.get_context("forkserver" if "forkserver" in _methods() else "spawn")
    return Bench(
        open=lambda: ProcessPoolExecutor(1, mp_context=context, initializer=_leave_with_parent),
        abandon=_abandon_process,
    )


def same_process() -> Bench:
    """Judge in a thread of this process: nothing to start, for a single person at a terminal."""
    return Bench(open=lambda: ThreadPoolExecutor(1, "judge"), abandon=_abandon_thread)


class Judges:
    """Judge texts one after another on a bench; rebuilds a broken one, refuses over `limit`."""

    def __init__(
        self, bench: Bench, *, judge: Judge = judge, deadline: float = 20.0, limit: int = 200
    ) -> None:
        self._bench = bench
        self._judge = judge
        self._deadline = deadline
        self._limit = limit
        self._waiting = 0
        self._closed = False
        self._executor: Executor | None = None

    async def judge(self, claim: str, side: Side, text: str) -> Verdict:
        """Give the verdict; raises `JudgeBusy` when it cannot be had in time."""
        if self._waiting >= self._limit:
            raise JudgeBusy
        self._waiting += 1
        try:
            return await self._attempt(claim, side, text)
        except BrokenExecutor:
            log.warning("judge restarted reason=broken")
            self._drop()
            return await self._last_attempt(claim, side, text)
        finally:
            self._waiting -= 1

    async def warm_up(self) -> None:
        """Open the bench and judge a word, so that the first person does not wait for it."""
        with contextlib.suppress(JudgeBusy):
            await self.judge("Practice makes a debater.", Side.FOR, "It does, because habits last.")

    def close(self) -> None:
        """Let go of the bench; what still waits is dropped and judged at the next start."""
        self._closed = True
        self._drop()

    async def _last_attempt(self, claim: str, side: Side, text: str) -> Verdict:
        try:
            return await self._attempt(claim, side, text)
        except BrokenExecutor:
            self._drop()
            raise JudgeBusy from None

    async def _attempt(self, claim: str, side: Side, text: str) -> Verdict:
        executor = self._opened()
        future = asyncio.get_running_loop().run_in_executor(
            executor, self._judge, claim, side, text
        )
        try:
            return await asyncio.wait_for(future, self._deadline)
        except TimeoutError:
            log.warning("judge late deadline_s=%s", self._deadline)
            if self._executor is executor:
                self._drop()
            raise JudgeBusy from None
        except asyncio.CancelledError:
            task = asyncio.current_task()
            if task is not None and task.cancelling():
                raise  # we are to stop; else the bench was abandoned under us
            return await self._attempt(claim, side, text)
        except BrokenExecutor:
            if self._executor is not executor:
                return await self._attempt(claim, side, text)
            raise

    def _opened(self) -> Executor:
        if self._closed:
            raise JudgeBusy
        if self._executor is None:
            self._executor = self._bench.open()
        return self._executor

    def _drop(self) -> None:
        executor, self._executor = self._executor, None
        if executor is not None:
            self._bench.abandon(executor)


def _methods() -> list[str]:
    return multiprocessing.get_all_start_methods()


def _leave_with_parent() -> None:
    """Have the worker end when the program does, also when that was killed without warning."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_follow, args=(parent,), daemon=True).start()


def _follow(parent: BaseProcess) -> None:
    parent.join()
    os._exit(0)


def _abandon_process(executor: Executor) -> None:
    executor.shutdown(wait=False, cancel_futures=True)
    for child in multiprocessing.active_children():
        child.kill()
        child.join()


def _abandon_thread(executor: Executor) -> None:
    executor.shutdown(wait=False, cancel_futures=True)
