"""Working off what was saved and waits for the judge, so that nothing keeps anything waiting."""

import logging
from collections.abc import Awaitable, Callable, Sequence
from typing import TypeVar

from bot.engine.judging.judges import JudgeBusy

log = logging.getLogger(__name__)

BATCH, MOST = 50, 1000
"""What is read at once, and what one turn tries."""
REFUSALS = 3
"""Refusals after which the judge is taken to have no time for the others either."""

T = TypeVar("T")


async def work_off(
    waiting: Callable[[int, int], Awaitable[Sequence[T]]],
    do: Callable[[T], Awaitable[None]],
    called: Callable[[T], str],
    *,
    batch: int = BATCH,
    most: int = MOST,
) -> int:
    """Do what waits, oldest first, a batch at a time; gives how many were done.

    `waiting` lists at most so many, beyond so many of the oldest. One that cannot be done is left
    for the next time, and keeps no other waiting; after refusals in a row the rest is left.
    """
    done = failed = refused = 0
    while found := await waiting(min(batch, most - done - failed), failed):
        for one in found:
            try:
                await do(one)
            except JudgeBusy:
                failed, refused = failed + 1, refused + 1
                if refused == REFUSALS:
                    return done
            except Exception:  # the outermost edge of a chore
                log.exception("left undone %s", called(one))
                failed += 1
            else:
                done, refused = done + 1, 0
    return done
