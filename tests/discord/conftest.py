"""A simulated Discord around the unmodified client, on a real database and the real judge."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

import discord
import pytest
from simcord import Env

from arguments.responses import DebaterId, ServerId
from bot.assembly import assemble
from bot.config import Config
from bot.discord_ui.client import GadflyClient
from bot.engine.asker import Asker
from bot.engine.clock import Clock, utc_now
from bot.engine.engine import Engine
from tests.discord.discord_rules import DiscordRules
from tests.records import new_record

ARGUMENT = (
    "Talking costs less than war, because every week of negotiation delays an invasion. "
    "Critics say that talks reward threats, but in 1962 a public pledge over Cuba ended a "
    "nuclear crisis without a shot."
)
REPLY = (
    "A public promise is hard to take back, because every later government is held to it. "
    "For example, the pledge of 2008 bound NATO for years although nobody meant to keep it soon."
)
PEOPLE = ("Ada", "Ben", "Eve")


@dataclass
class World:
    """One server with a channel, two people in it and one outside, and what they would tap.

    Ada is one of the server's organisers.
    """

    env: Env
    engine: Engine
    client: GadflyClient
    guild: Any
    channel: Any
    ada: Any
    ben: Any
    eve: Any
    config: Config
    organisers: Any
    clock: Clock

    async def restart(self) -> None:
        """Stop the bot and start a new one on the same database."""
        self.client = GadflyClient(self.engine)
        await self.env.restart_bot(self.client)
        self.env.bot = self.client

    def join(self, name: str, *, organiser: bool = False) -> Any:
        """Let somebody into the server, perhaps as one of its organisers."""
        person = self.env.create_user(name.lower(), global_name=name)
        return self.guild.add_member(person, roles=[self.organisers] if organiser else [])

    def asker(self, person: Any) -> Asker:
        """Give somebody of the server as the engine knows them."""
        return Asker(
            debater_id=DebaterId(f"discord:{person.id}"),
            name=person.user.global_name,
            server_id=ServerId(f"discord:{self.guild.id}"),
        )

    async def claim(self, person: Any) -> Any:
        """Ask for a claim."""
        return await person.slash(self.channel, "practice")

    async def argue(self, person: Any, side: str = "For", text: str = ARGUMENT) -> Any:
        """Ask for a claim, tap a side and send an argument."""
        return await self.send(
            person, await self.open(person, await self.claim(person), side), text
        )

    async def open(self, person: Any, card: Any, label: str) -> Any:
        """Tap a button by its label."""
        return await person.click(card.response, label=label)

    async def tap_id(self, person: Any, custom_id: str) -> Any:
        """Tap a button that some other message has, as an old or forged client would."""
        view = discord.ui.View(timeout=None)
        view.add_item(discord.ui.Button(label="Old", custom_id=custom_id))
        view.stop()
        message = await self.client.get_partial_messageable(self.channel.id).send(view=view)
        return await person.click(message, label="Old")

    async def send(self, person: Any, form: Any, text: str) -> Any:
        """Fill in a form and send it."""
        return await person.submit_modal(form, {"text": text})


@pytest.fixture
def config(tmp_path: Path) -> Config:
    return Config(database=tmp_path / "gadfly.db", _env_file=None)


@pytest.fixture
def clock() -> Clock:
    return utc_now


@pytest.fixture
async def engine(config: Config, clock: Clock) -> AsyncIterator[Engine]:
    new_record(config.database)
    engine = assemble(config, rng=Random(7), clock=clock)
    await engine.library.stock()
    yield engine
    engine.close()


@pytest.fixture
def client(engine: Engine) -> GadflyClient:
    return GadflyClient(engine)


@pytest.fixture
async def env(client: GadflyClient, discord_rules: DiscordRules) -> AsyncIterator[Env]:
    env = Env(client, shard_count=1)
    await env.start()
    yield env
    await env.shutdown()
    env.raise_errors()
    discord_rules.check(env.http_requests)


@pytest.fixture
def world(env: Env, engine: Engine, client: GadflyClient, config: Config, clock: Clock) -> World:
    return peopled(env, engine, client, config, clock)


def peopled(
    env: Env, engine: Engine, client: GadflyClient, config: Config, clock: Clock = utc_now
) -> World:
    """Make the server and its people."""
    guild = env.create_guild("Debate Club")
    channel = guild.create_text_channel("practice")
    organisers = guild.create_role("Organisers", permissions=discord.Permissions(manage_guild=True))
    ada, ben, eve = (env.create_user(name.lower(), global_name=name) for name in PEOPLE)
    members = guild.add_member(ada, roles=[organisers]), guild.add_member(ben)
    return World(env, engine, client, guild, channel, *members, eve, config, organisers, clock)


@pytest.fixture(scope="session")
def discord_rules() -> DiscordRules:
    return DiscordRules.load()
