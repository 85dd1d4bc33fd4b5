"""Servers: noted when the bot joins, forgotten thirty days after it was removed."""

import json
import logging
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from datetime import datetime, timedelta
from typing import Any

from arguments.responses import ServerId
from bot.engine.clock import Clock
from storage import Run, Store, claims, facts, servers, timers

log = logging.getLogger(__name__)

FORGET_AFTER = timedelta(days=30)
FORGET = "forget-server"
_HERE = "servers:"


class Servers:
    """Keep track of the servers that the bot is in."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def joined(self, application_id: int, server_id: ServerId, name: str) -> bool:
        """Note that the bot is in a server, and call off forgetting it; true the first time."""
        now = self._clock()

        def work(run: Run) -> bool:
            known = servers.get(run, server_id)
            _stay(run, server_id, name, now)
            _note_here(run, application_id, _here(run, application_id) | {server_id})
            return known is None

        return await self._store.run(work)

    async def left(self, server_id: ServerId) -> None:
        """Note that the bot was removed, and set the timer that forgets the server."""
        now = self._clock()
        await self._store.run(lambda run: _leave(run, server_id, now))

    async def forget(self, payload: dict[str, Any]) -> None:
        """Remove everything that belongs to a server which the bot has left."""
        server_id, now = ServerId(payload["server_id"]), self._clock()

        def work(run: Run) -> None:
            stored = servers.get(run, server_id)
            if stored and stored.left and now - stored.left >= FORGET_AFTER:
                servers.forget(run, server_id)
                _note_nowhere(run, server_id)

        await self._store.run(work)
        await self._store.drop_traces()
        log.info("forgot server=%s", server_id)

    async def present(self, application_id: int, now_in: Mapping[ServerId, str]) -> None:
        """Note which servers the bot finds itself in, and take up what it missed while away.

        A server of this application that is no longer there counts as having removed it. Claims
        that stand nowhere go, whatever held them until now.
        """
        now = self._clock()

        def work(run: Run) -> None:
            for server_id in _here(run, application_id) - now_in.keys():
                _leave(run, server_id, now)
            for server_id, name in now_in.items():
                _stay(run, server_id, name, now)
            _note_here(run, application_id, now_in.keys())
            claims.drop_forsaken(run)

        await self._store.run(work)


def _here(run: Run, application_id: int) -> set[ServerId]:
    """Give the servers that this application was last known to be in."""
    return set(json.loads(facts.get(run, f"{_HERE}{application_id}") or "[]"))


def _note_here(run: Run, application_id: int, here: AbstractSet[ServerId]) -> None:
    facts.put(run, f"{_HERE}{application_id}", json.dumps(sorted(here)))


def _note_nowhere(run: Run, server_id: ServerId) -> None:
    """Note that no application is in a server."""
    for name, value in facts.beginning(run, _HERE).items():
        facts.put(run, name, json.dumps(sorted(set(json.loads(value)) - {server_id})))


def _stay(run: Run, server_id: ServerId, name: str, now: datetime) -> None:
    timers.cancel_timer(run, _key(server_id))
    servers.joined(run, server_id, name, now)


def _leave(run: Run, server_id: ServerId, now: datetime) -> None:
    if servers.left(run, server_id, now):
        payload = {"server_id": server_id}
        due = now + FORGET_AFTER
        timers.set_timer(run, _key(server_id), due, FORGET, payload, server_id=server_id)


def _key(server_id: ServerId) -> str:
    return f"{FORGET}:{server_id}"
