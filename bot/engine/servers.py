"""Servers: noted when the bot joins, forgotten thirty days after it was removed."""

import logging
from datetime import timedelta
from typing import Any

from arguments.responses import ServerId
from bot.engine.clock import Clock
from storage import Run, Store, servers, timers

log = logging.getLogger(__name__)

FORGET_AFTER = timedelta(days=30)
FORGET = "forget-server"


class Servers:
    """Keep track of the servers that the bot is in."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def joined(self, server_id: ServerId, name: str) -> bool:
        """Note that the bot is in a server, and call off forgetting it; true the first time."""
        now = self._clock()

        def work(run: Run) -> bool:
            timers.cancel_timer(run, _key(server_id))
            known = servers.get(run, server_id)
            servers.joined(run, server_id, name, now)
            return known is None

        return await self._store.run(work)

    async def left(self, server_id: ServerId) -> None:
        """Note that the bot was removed, and set the timer that forgets the server."""
        now = self._clock()

        def work(run: Run) -> None:
            servers.left(run, server_id, now)
            timers.set_timer(
                run, _key(server_id), now + FORGET_AFTER, FORGET, {"server_id": server_id}
            )

        await self._store.run(work)

    async def forget(self, payload: dict[str, Any]) -> None:
        """Remove everything that belongs to a server which the bot has left."""
        server_id = ServerId(payload["server_id"])
        await self._store.run(lambda run: servers.forget(run, server_id))
        log.info("forgot server=%s", server_id)


def _key(server_id: ServerId) -> str:
    return f"{FORGET}:{server_id}"
