"""Timers: rows that fall due, carried out once each, whatever stopped in between."""

import logging
from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from typing import Any

from bot.engine.clock import Clock
from storage import Store, timers

log = logging.getLogger(__name__)

Handler = Callable[[dict[str, Any]], Awaitable[None]]


class Timers:
    """Carry out due timers by kind; one that fails stays and is tried again."""

    def __init__(self, store: Store, clock: Clock, handlers: Mapping[str, Handler]) -> None:
        self._store = store
        self._clock = clock
        self._handlers = handlers

    async def run_due(self, batch: int = 50) -> int:
        """Carry out what is due now; gives how many."""
        now = self._clock()
        due = await self._store.read(lambda run: timers.due_timers(run, now, batch))
        for timer in due:
            try:
                await self._handlers[timer.kind](timer.payload)
            except Exception:  # the outermost edge of a timer
                log.exception("timer failed key=%s", timer.key)
                continue
            await self._store.run(partial(timers.done, key=timer.key))
            log.info("timer done kind=%s", timer.kind)
        return len(due)
