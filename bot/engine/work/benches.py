"""Where work is done: in a process of its own, within limits or not, or in a thread of this one."""

import contextlib
import logging
import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Callable
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from dataclasses import dataclass
from multiprocessing.process import BaseProcess
from typing import TypeVar

if sys.platform != "win32":
    import resource

_T = TypeVar("_T")


@dataclass(frozen=True)
class Bench:
    """Where work is done: how to open an executor and how to abandon one that hangs.

    `seconds` bounds the processor's time for each work, counted from its start.
    """

    open: Callable[[], Executor]
    abandon: Callable[[Executor], None]
    seconds: int | None = None


@dataclass(frozen=True)
class Limits:
    """What a process may take: bytes of memory, and seconds of the processor for each work.

    Windows knows neither; there the deadline alone holds.
    """

    memory: int
    seconds: int


def worker_process(limits: Limits | None = None) -> Bench:
    """Work in one process of its own, so that the event loop never waits for it."""
    return Bench(
        open=lambda: OneProcess(limits),
        abandon=_abandon,
        seconds=limits.seconds if limits else None,
    )


def same_process() -> Bench:
    """Work in a thread of this process: nothing to start, for a single person at a terminal."""
    return Bench(open=lambda: ThreadPoolExecutor(1, "worker"), abandon=_abandon)


class OneProcess(ProcessPoolExecutor):
    """One process that ends with this one, and that can be ended at any moment."""

    def __init__(self, limits: Limits | None = None) -> None:
        methods = multiprocessing.get_all_start_methods()
        context = multiprocessing.get_context("forkserver" if "forkserver" in methods else "spawn")
        super().__init__(1, mp_context=context, initializer=_settle, initargs=(limits,))

    def end(self) -> None:
        """End the process whatever it does; what waits for it is cancelled."""
        processes = list((self._processes or {}).values())
        self.shutdown(wait=False, cancel_futures=True)
        for process in processes:
            process.kill()
            process.join()


def _abandon(executor: Executor) -> None:
    if isinstance(executor, OneProcess):
        executor.end()
    else:
        executor.shutdown(wait=False, cancel_futures=True)


def _settle(limits: Limits | None) -> None:
    """Make a fresh worker leave with the program, and with it alone, and keep to its limits."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_follow, args=(parent,), daemon=True).start()
    if limits is not None:
        logging.captureWarnings(capture=True)
        logging.disable()  # what a library says of a stranger's document is for no log
        _limit_memory(limits.memory)


def _follow(parent: BaseProcess) -> None:
    parent.join()
    os._exit(0)


def _limit_memory(memory: int) -> None:
    if sys.platform != "win32":
        _lower(resource.RLIMIT_CORE, 0)
        _lower(resource.RLIMIT_AS, memory)


def within(seconds: int, work: Callable[[], _T]) -> _T:
    """Do a work for at most so many more seconds of the processor; the system ends it then."""
    if sys.platform != "win32":
        used = resource.getrusage(resource.RUSAGE_SELF)
        _lower(resource.RLIMIT_CPU, int(used.ru_utime + used.ru_stime) + 1 + seconds)
    return work()


def _lower(limit: int, most: int) -> None:
    """Set the soft limit, under the hard one; where the system will not, the deadline holds."""
    _, hard = resource.getrlimit(limit)
    with contextlib.suppress(ValueError, OSError):
        allowed = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(limit, (allowed, hard))
