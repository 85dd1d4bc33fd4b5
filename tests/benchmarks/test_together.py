"""Two hundred people who send an answer in the same moment: until the last one is told so.

In simulated Discord, with the unmodified client, and without the simulator's own waiting for all
that goes on; beside it, in the same run, as many answers kept one after another without Discord.
"""

import asyncio
import time
from collections.abc import AsyncIterator
from pathlib import Path
from random import Random
from typing import Self

import pytest
from simcord import Env

from bot.assembly import assemble
from bot.config import Config
from bot.discord_ui.client import GadflyClient
from tests.benchmarks.table import Row
from tests.discord.conftest import World, peopled
from tests.discord.gatherings import GOOD, Hall, all_at_once
from tests.discord.reading import words
from tests.stand_ins import Clock, asker

PEOPLE, AIM, BEAT = 200, 5.0, 0.005
"""How many answer, and the seconds within which all of them are told that it is in,
felt so often."""


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    config, clock = Config(database=tmp_path / "gadfly.db", _env_file=None), Clock()
    engine = assemble(config, rng=Random(7), clock=clock)
    await engine.library.stock()
    client = GadflyClient(engine)
    env = Env(client, shard_count=1)
    await env.start()
    yield peopled(env, engine, client, config, clock)
    await env.shutdown()
    env.raise_errors()
    engine.close()


async def test_two_hundred_answers_at_once(world: World, table: list[Row]) -> None:
    hall, pulse = await Hall.make(world), Pulse()
    sent = await all_at_once(hall, PEOPLE)
    async with pulse:
        while not all(one.response for one in sent):
            await pulse.beat()
    await world.env.settle()
    assert sum("Your answer is in" in words(one) for one in sent) == PEOPLE
    alone = await one_after_another(hall)
    table.append(
        Row(
            f"{PEOPLE} answers at once, all told",
            f"{pulse.seconds:.2f} s, loop held {1000 * pulse.longest:.0f} ms at most",
            aim=f"under {AIM:.0f} s",
            met=pulse.seconds < AIM,
            ratio=f"{pulse.seconds / alone:.1f} x kept without Discord ({alone:.2f} s)",
        )
    )


async def one_after_another(hall: Hall) -> float:
    """Give the seconds that it takes to keep as many answers of others."""
    one = await hall.now()
    assert one is not None
    answering, place = hall.world.engine.together.answering, f"discord:{hall.world.guild.id}"
    began = time.perf_counter()
    for number in range(PEOPLE):
        who, text = asker(f"Q{number}", place), {"text": f"{GOOD} Number {number}."}
        await answering.answer(who, one.gathering_id, f"q{number}", text)
    return time.perf_counter() - began


class Pulse:
    """Feels how long something takes, and how long it keeps the event loop from all else."""

    def __init__(self) -> None:
        self.longest = self.seconds = 0.0

    async def __aenter__(self) -> Self:
        self._began = time.perf_counter()
        return self

    async def __aexit__(self, *_: object) -> None:
        self.seconds = time.perf_counter() - self._began

    async def beat(self) -> None:
        before = time.perf_counter()
        await asyncio.sleep(BEAT)
        self.longest = max(self.longest, time.perf_counter() - before - BEAT)
