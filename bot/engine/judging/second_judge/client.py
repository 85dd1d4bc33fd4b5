"""The client: one server, asked in the strictest form it takes, once more when it is unwell."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any, Protocol

from bot.engine.judging.second_judge.endpoint import Endpoint
from bot.engine.judging.second_judge.forms import ANSWER_TOKENS, forms
from bot.engine.judging.second_judge.prompt import Messages
from bot.engine.judging.second_judge.reads import Ask
from bot.engine.judging.second_judge.reply import content_of
from bot.engine.judging.second_judge.silences import Silent, Unfit, Unwell, Why

ATTEMPTS = 2
PAUSE = 1.0
"""Seconds before a server that was unwell is asked once more."""
_BYTES_A_TOKEN = 3
"""Fewer than English has (about four), so that no script is counted too low by much."""

Pay = Callable[[int], Awaitable[None]]
"""Whoever counts the tokens of a request before it leaves; raises `Silent` to forbid it."""


class Line(Protocol):
    """A connection that carries one request at a time."""

    async def send(self, messages: Messages, form: dict[str, Any]) -> str:
        """Give the body of the response; raises `Silent`, `Unwell` or `Unfit`."""


class Client:
    """Ask one server; the form that it took last is the first that is tried next time."""

    def __init__(self, endpoint: Endpoint, *, pause: float = PAUSE) -> None:
        self._endpoint = endpoint
        self._pause = pause
        self._form = 0

    @property
    def model(self) -> str:
        """Name the model that is asked."""
        return self._endpoint.model

    @asynccontextmanager
    async def asking(self, pay: Pay) -> AsyncIterator[Ask]:
        """Give what asks this server, for the few requests of one verdict; raises `Silent`."""
        async with await asyncio.to_thread(_connected, self._endpoint) as line:

            async def ask(messages: Messages, schema: dict[str, Any]) -> str:
                return content_of(await self._fitting(line, messages, schema, pay))

            yield ask

    async def _fitting(
        self, line: Line, messages: Messages, schema: dict[str, Any], pay: Pay
    ) -> str:
        """Send in one form after another, until the server takes one."""
        for number, form in list(enumerate(forms(schema)))[self._form :]:
            try:
                body = await self._insisting(line, messages, form, pay)
            except Unfit:
                continue
            self._form = number
            return body
        raise Silent(Why.REFUSED)

    async def _insisting(
        self, line: Line, messages: Messages, form: dict[str, Any], pay: Pay
    ) -> str:
        for _ in range(ATTEMPTS - 1):
            await pay(tokens_of(messages, form))
            try:
                return await line.send(messages, form)
            except Unwell:
                await asyncio.sleep(self._pause)
        await pay(tokens_of(messages, form))
        return await line.send(messages, form)


def tokens_of(messages: Messages, form: dict[str, Any]) -> int:
    """Count what a request may cost at the most, as well as it can be known before it is sent."""
    written = json.dumps([messages, form], ensure_ascii=False).encode()
    return len(written) // _BYTES_A_TOKEN + ANSWER_TOKENS


def _connected(endpoint: Endpoint) -> AbstractAsyncContextManager[Line]:
    """Load the SDK, which takes a second the first time, and connect; raises `Silent`."""
    try:
        from bot.engine.judging.second_judge.wire import Wire  # noqa: PLC0415 (an extra, and slow to load)
    except ImportError:
        raise Silent(Why.ABSENT) from None
    return Wire(endpoint)
