"""A language model on the loopback interface that says what it was told to say."""

import asyncio
import json
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Self

from aiohttp import web

from arguments.claims import Side
from arguments.judging.surroundings import ALONE, Surroundings
from arguments.judging.verdict import Criterion, GuardFinding, Phrase, Verdict
from arguments.responses import ServerId
from bot.engine.judging.second_judge import SecondJudge
from tests.stand_ins import scored

Second = Callable[..., SecondJudge]
"""What makes a second judge, with another first judge, time or budget where asked."""

CLAIM = "Talks prevent wars."
TEXT = "They do, because every week of talks is a week without an attack."
SERVER = ServerId("discord:1")
KEY = "a-key-that-nobody-may-see"
STANCES = ("for", "side-two", "proposition")
"""What the side for is called from one angle after another."""


@dataclass(frozen=True)
class Says:
    """One response: what comes back, and after how long."""

    body: str
    status: int = 200
    pause: float = 0.0
    kind: str = "application/json"
    headers: dict[str, str] = field(default_factory=dict)


def completion(content: str | None, finish: str = "stop", **message: str) -> Says:
    """Wrap what the model says as a chat completion."""
    said = {"role": "assistant", "content": content, **message}
    return Says(json.dumps({"choices": [{"message": said, "finish_reason": finish}]}))


def reply(stance: str = "for", total: Any = 70, score: Any = 2, **more: Any) -> str:
    """Write an answer as it is asked for, or nearly so."""
    scores = {criterion.value: score for criterion in Criterion}
    return json.dumps(
        {"stance": stance, "reason": "It gives one.", "scores": scores, "total": total, **more}
    )


def reads(*totals: float, stances: tuple[str, ...] = STANCES) -> list[Says]:
    """Answer a text's reads one after another, each with its total."""
    return [completion(reply(stance, total)) for stance, total in zip(stances, totals, strict=True)]


def refusal(status: int, message: str = "no", **headers: str) -> Says:
    """Refuse a request with a status."""
    body = json.dumps({"error": {"message": message}})
    return Says(body, status=status, headers=headers)


@dataclass
class Model:
    """A server with one model: a script of responses, the last for ever, and what was asked."""

    script: deque[Says] = field(default_factory=deque)
    asked: list[dict[str, Any]] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)
    heard: asyncio.Event = field(default_factory=asyncio.Event)

    def will(self, *says: Says) -> None:
        """Tell it what to say from now on."""
        self.script = deque(says)

    async def __aenter__(self) -> Self:
        app = web.Application()
        app.router.add_post("/v1/chat/completions", self._answer)
        self._runner = web.AppRunner(app, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}/v1"
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self._runner.cleanup()

    async def _answer(self, request: web.Request) -> web.Response:
        self.asked.append(await request.json())
        self.headers.append(dict(request.headers))
        self.heard.set()
        says = self.script.popleft() if len(self.script) > 1 else self.script[0]
        await asyncio.sleep(says.pause)
        return web.Response(
            text=says.body, status=says.status, content_type=says.kind, headers=says.headers
        )

    def users(self) -> list[str]:
        """List what was asked in the user's messages, in order."""
        return [str(body["messages"][1]["content"]) for body in self.asked]


def capped(claim: str, side: Side, text: str, around: Surroundings = ALONE) -> Verdict:
    """Find that a text speaks to its judge."""
    finding = GuardFinding(name="to-the-judge", cap=52, says=Phrase(key="guard-to-the-judge"))
    return scored(52).model_copy(update={"guards": (finding,)})


async def judged(second: SecondJudge, text: str = TEXT, server: ServerId = SERVER) -> Verdict:
    """Have a text judged for a server."""
    return await second.judge(CLAIM, Side.FOR, text, server_id=server)


async def why_silent(second: SecondJudge) -> str:
    """Have a text judged that the second judge will not speak on; gives why."""
    verdict = await judged(second)
    assert verdict.model_copy(update={"notes": ()}) == scored(70)
    (note,) = verdict.notes
    assert note.key == "judge-note-fallback"
    return str(note.values["why"])
