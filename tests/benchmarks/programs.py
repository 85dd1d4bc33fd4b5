"""The bot and the bare client, each a process of its own on a Discord of its own on loopback."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any, NamedTuple

from tests.discord.conftest import ARGUMENT
from tests.discord.loopback import TOKEN, Loopback
from tests.discord.reading import pieces

ROOT = Path(__file__).parents[2]
GADFLY = ("bot", "run")
BARE = ("tests.benchmarks.bare_client",)
SLASH, BUTTON, FORM = 2, 3, 5
PRACTICE = {"id": "1", "name": "practice", "type": 1}

Ask = Callable[[int, dict[str, Any]], Awaitable[dict[str, Any]]]


class Connected(NamedTuple):
    """A program that is connected, and the Discord that it is connected to."""

    discord: Loopback
    pid: int


@asynccontextmanager
async def connected(module: tuple[str, ...], home: Path) -> AsyncIterator[Connected]:
    """Start a program with nothing in its environment but what it needs, and stop it after."""
    async with Loopback() as discord:
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            *module,
            cwd=home,
            env={
                "PATH": os.environ["PATH"],
                "PYTHONPATH": str(ROOT),
                "HOME": str(home),
                "DISCORD_TOKEN": TOKEN,
                "GADFLY_DISCORD_API": discord.api,
                "GADFLY_DATABASE": str(home / "gadfly.db"),
            },
        )
        try:
            await asyncio.wait_for(discord.ready.wait(), 30)
            yield Connected(discord, process.pid)
        finally:
            with suppress(ProcessLookupError):
                process.terminate()
            await process.wait()


async def practise(ask: Ask, number: int) -> None:
    """Walk from `/practice` over a tap on For to the verdict on an argument not sent before."""
    card = await ask(SLASH, PRACTICE)
    button = next(piece for piece in pieces(card["data"]["components"]) if "custom_id" in piece)
    form = await ask(BUTTON, {"custom_id": button["custom_id"], "component_type": 2})
    text = {"type": 4, "custom_id": "text", "value": f"{ARGUMENT} That makes case {number}."}
    field = {"type": 18, "id": 1, "component": text}
    await ask(FORM, {"custom_id": form["data"]["custom_id"], "components": [field]})
