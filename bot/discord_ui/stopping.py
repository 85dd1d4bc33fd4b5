"""Ending cleanly when asked to: Ctrl-C and a service manager's SIGTERM alike."""

import asyncio
import contextlib
import signal
from collections.abc import Coroutine
from typing import Any

AGAIN_SECONDS = 6
"""How long after it was cancelled the work is cancelled once more.

Before Python 3.12 `asyncio.wait_for`, which the Discord library awaits, may lose a cancellation.
"""


def run_until_stopped(work: Coroutine[Any, Any, None], *, again: float = AGAIN_SECONDS) -> None:
    """Run until the work ends or the program is asked to stop; what it was doing is cancelled."""
    asyncio.run(_until_stopped(work, again))


async def _until_stopped(work: Coroutine[Any, Any, None], again: float) -> None:
    task, stop = asyncio.ensure_future(work), asyncio.Event()
    loop = asyncio.get_running_loop()
    for sign in (signal.SIGINT, signal.SIGTERM):
        with contextlib.suppress(NotImplementedError):  # Windows: Ctrl-C arrives as an exception
            loop.add_signal_handler(sign, stop.set)
    asked = asyncio.ensure_future(stop.wait())
    await asyncio.wait({task, asked}, return_when=asyncio.FIRST_COMPLETED)
    asked.cancel()
    while not task.done():
        task.cancel()
        await asyncio.wait({task}, timeout=again)
    with contextlib.suppress(asyncio.CancelledError, KeyboardInterrupt):
        await task
