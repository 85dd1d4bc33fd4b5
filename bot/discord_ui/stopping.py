"""Ending cleanly when asked to: Ctrl-C and a service manager's SIGTERM alike."""

import asyncio
import contextlib
import signal
from collections.abc import Coroutine
from typing import Any


def run_until_stopped(work: Coroutine[Any, Any, None]) -> None:
    """Run until the work ends or the program is asked to stop; what it was doing is cancelled."""
    asyncio.run(_until_stopped(work))


async def _until_stopped(work: Coroutine[Any, Any, None]) -> None:
    task = asyncio.ensure_future(work)
    loop = asyncio.get_running_loop()
    for sign in (signal.SIGINT, signal.SIGTERM):
        with contextlib.suppress(NotImplementedError):  # Windows: Ctrl-C arrives as an exception
            loop.add_signal_handler(sign, task.cancel)
    with contextlib.suppress(asyncio.CancelledError, KeyboardInterrupt):
        await task
