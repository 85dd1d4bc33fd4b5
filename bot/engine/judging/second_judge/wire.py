"""The wire: the `openai` SDK, in the one module that imports it. Import it late: it takes a second.

The SDK's own retries are off, so that every request is paid for before it leaves, and redirects
are not followed: a text goes where the settings say and nowhere else. What the SDK and its
HTTP library log when a program debugs would hold the debater's text, and is kept quiet.
"""

import asyncio
import logging
from types import TracebackType
from typing import Any, Self

import openai

from arguments.mistakes import GadflyError
from bot.engine.judging.second_judge.endpoint import Endpoint
from bot.engine.judging.second_judge.prompt import Messages
from bot.engine.judging.second_judge.silences import Silent, Unfit, Unwell, Why

NO_KEY = "none"
"""What is sent as the key when none is set; local servers do not look."""
_LOGGERS = ("openai", "httpx2", "httpcore2", "httpx", "httpcore")
_PASSING = (408, 409)
_UNFIT = (400, 404, 415, 422)
_DEFECTIVE = 500


class Wire:
    """A connection to one server, for the few requests of one verdict."""

    def __init__(self, endpoint: Endpoint) -> None:
        for name in _LOGGERS:
            logging.getLogger(name).setLevel(logging.WARNING)
        self._endpoint = endpoint
        self._sdk = openai.AsyncOpenAI(
            base_url=endpoint.url,
            api_key=endpoint.key.get_secret_value() if endpoint.key else NO_KEY,
            timeout=endpoint.seconds,
            max_retries=0,
            http_client=openai.DefaultAsyncHttpxClient(follow_redirects=False),
        )

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self._sdk.close()

    async def send(self, messages: Messages, form: dict[str, Any]) -> str:
        """Give the body of the response as it came; raises `Silent`, `Unwell` or `Unfit`."""
        try:
            async with asyncio.timeout(self._endpoint.seconds):
                return await self._send(messages, form)
        except (TimeoutError, openai.APITimeoutError):
            raise Unwell(Why.LATE) from None
        except openai.APIStatusError as error:
            raise _meant_by(error, form) from None
        except openai.OpenAIError:
            raise Unwell(Why.BROKEN) from None

    async def _send(self, messages: Messages, form: dict[str, Any]) -> str:
        asked: dict[str, Any] = {"model": self._endpoint.model, "messages": messages, **form}
        raw = await self._sdk.chat.completions.with_raw_response.create(**asked)
        body: str = raw.http_response.text
        return body


def _meant_by(error: openai.APIStatusError, form: dict[str, Any]) -> GadflyError:
    """Tell what a status means; who names a part of the form refuses the form, with any status.

    llama-cpp-python's server, for one, calls a form that it does not know its own error (500).
    """
    status = error.status_code
    if status == openai.RateLimitError.status_code:
        return Unwell(Why.BUSY)
    if status in _UNFIT or any(part in error.message for part in form):
        return Unfit()
    if status in _PASSING or status >= _DEFECTIVE:
        return Unwell(Why.BROKEN)
    return Silent(Why.REFUSED)
