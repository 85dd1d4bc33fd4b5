"""A Discord on the loopback interface: enough REST and gateway for the unmodified program.

It is the outside, so it is faked: it answers the routes that a start needs, speaks the
gateway's hello, identify, heartbeat and resume, and records what it is told.
"""

import asyncio
import json
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Self

from aiohttp import WSCloseCode, WSMsgType, web

TOKEN = "MTIzNDU2Nzg5MDEyMzQ1Njc4.Gabcde.a-made-up-token-of-the-right-shape"
APPLICATION, GUILD, CHANNEL, PERSON = "100", "200", "300", "400"
DISPATCH, HEARTBEAT, IDENTIFY, RESUME, HELLO, ACKNOWLEDGED = 0, 1, 2, 6, 10, 11
ME = {"id": APPLICATION, "username": "Gadfly", "discriminator": "0", "avatar": None, "bot": True}
PLACE = {"id": CHANNEL, "type": 0, "name": "practice", "position": 0, "permissions": "0"}
AUTHENTICATION_FAILED = 4004


def answer(value: Any, *, status: int = 200) -> web.Response:
    """Answer with JSON under the bare content type that Discord uses."""
    body = json.dumps(value).encode()
    return web.Response(body=body, status=status, content_type="application/json")


@dataclass
class Loopback:
    """The server, what it was asked, and how it is to misbehave."""

    unavailable: int = 0
    refuses_identify: bool = False
    requests: list[str] = field(default_factory=list)
    commands: list[dict[str, Any]] = field(default_factory=list)
    answers: asyncio.Queue[dict[str, Any]] = field(default_factory=asyncio.Queue)
    ready: asyncio.Event = field(default_factory=asyncio.Event)
    sessions: int = 0
    _socket: web.WebSocketResponse | None = None
    _sequence: int = 0
    _url: str = ""

    async def __aenter__(self) -> Self:
        app = web.Application(middlewares=[self._gate])
        app.router.add_get("/api/v10/users/@me", self._me)
        app.router.add_get("/api/v10/oauth2/applications/@me", self._application)
        app.router.add_put("/api/v10/applications/{id}/commands", self._register)
        app.router.add_get("/api/v10/gateway/bot", self._gateway)
        app.router.add_post("/api/v10/interactions/{id}/{token}/callback", self._answer)
        app.router.add_get("/gateway", self._connect)
        self._runner = web.AppRunner(app, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        host, port = self._runner.addresses[0][:2]
        self._url = f"{host}:{port}"
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self._runner.cleanup()

    @property
    def api(self) -> str:
        """Give the REST base for `GADFLY_DISCORD_API`."""
        return f"http://{self._url}/api/v10"

    async def interact(self, kind: int, data: dict[str, Any], number: int) -> dict[str, Any]:
        """Send one interaction in the server and give the answer to it."""
        user = {"id": PERSON, "username": "ada", "discriminator": "0", "avatar": None}
        member = {
            "user": user,
            "roles": [],
            "joined_at": "2026-01-01T00:00:00+00:00",
            "deaf": False,
        }
        await self._dispatch(
            "INTERACTION_CREATE",
            {
                "id": str(number),
                "application_id": APPLICATION,
                "type": kind,
                "token": f"token-{number}",
                "version": 1,
                "data": data,
                "guild_id": GUILD,
                "channel_id": CHANNEL,
                "channel": PLACE,
                "member": {**member, "mute": False, "permissions": "0", "flags": 0},
                "entitlements": [],
                "authorizing_integration_owners": {"0": GUILD},
                "context": 0,
                "locale": "en-US",
                "attachment_size_limit": 10_000_000,
            },
        )
        return await asyncio.wait_for(self.answers.get(), 10)

    async def hang_up(self) -> None:
        """Drop the gateway's connection."""
        self.ready.clear()
        if self._socket is not None:
            await self._socket.close(code=WSCloseCode.SERVICE_RESTART)

    @web.middleware
    async def _gate(self, request: web.Request, handler: Any) -> web.StreamResponse:
        self.requests.append(f"{request.method} {request.path}")
        if self.unavailable > 0 and request.path != "/gateway":
            self.unavailable -= 1
            request.transport.abort()  # type: ignore[union-attr] # as a host that is down
        if request.path != "/gateway" and request.headers.get("Authorization") not in (
            f"Bot {TOKEN}",
            None,
        ):
            return answer({"message": "401: Unauthorized", "code": 0}, status=401)
        response: web.StreamResponse = await handler(request)
        return response

    async def _me(self, _: web.Request) -> web.Response:
        return answer(ME)

    async def _application(self, _: web.Request) -> web.Response:
        return answer(
            {
                "id": APPLICATION,
                "name": "Gadfly",
                "description": "",
                "icon": None,
                "verify_key": "",
                "bot_public": True,
                "bot_require_code_grant": False,
                "owner": ME,
                "flags": 0,
            }
        )

    async def _register(self, request: web.Request) -> web.Response:
        self.commands = await request.json()
        return answer(self.commands)

    async def _gateway(self, _: web.Request) -> web.Response:
        limit = {"total": 1000, "remaining": 999, "reset_after": 1, "max_concurrency": 1}
        return answer(
            {"url": f"ws://{self._url}/gateway", "shards": 1, "session_start_limit": limit}
        )

    async def _answer(self, request: web.Request) -> web.Response:
        body = await request.json()
        await self.answers.put(body)
        interaction = {"id": request.match_info["id"], "type": 2}
        return answer({"interaction": interaction})

    async def _connect(self, request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        self._socket = socket
        await socket.send_json({"op": HELLO, "d": {"heartbeat_interval": 30_000}})
        async for message in socket:
            if message.type is WSMsgType.TEXT:
                await self._hear(socket, json.loads(message.data))
        return socket

    async def _hear(self, socket: web.WebSocketResponse, said: dict[str, Any]) -> None:
        if said["op"] == HEARTBEAT:
            await socket.send_json({"op": ACKNOWLEDGED, "d": None})
        elif said["op"] == IDENTIFY and self.refuses_identify:
            await socket.close(code=AUTHENTICATION_FAILED)
        elif said["op"] == IDENTIFY:
            self.sessions += 1
            await self._dispatch("READY", self._ready())
            self.ready.set()
        elif said["op"] == RESUME:
            await self._dispatch("RESUMED", {})
            self.ready.set()

    def _ready(self) -> dict[str, Any]:
        return {
            "v": 10,
            "user": ME,
            "guilds": [],
            "session_id": f"session-{self.sessions}",
            "resume_gateway_url": f"ws://{self._url}/gateway",
            "shard": [0, 1],
            "application": {"id": APPLICATION, "flags": 0},
        }

    async def _dispatch(self, event: str, data: dict[str, Any]) -> None:
        self._sequence += 1
        assert self._socket is not None
        await self._socket.send_json({"op": DISPATCH, "t": event, "s": self._sequence, "d": data})
