"""Asked to stop, the program stops, even where its work loses a cancellation on the way."""

import asyncio
import os
import signal
from contextlib import suppress

from bot.discord_ui.stopping import run_until_stopped


async def asks_to_stop(cancellations: int) -> None:
    """Ask this process to stop, and lose so many cancellations but one."""
    os.kill(os.getpid(), signal.SIGTERM)
    for _ in range(cancellations - 1):
        with suppress(asyncio.CancelledError):
            await asyncio.sleep(60)
    await asyncio.sleep(60)


def test_work_that_is_cancelled_ends() -> None:
    run_until_stopped(asks_to_stop(1))


def test_work_that_loses_a_cancellation_is_cancelled_again() -> None:
    run_until_stopped(asks_to_stop(3), again=0.01)
