"""`gadfly demo`: the real bot in a Discord that lives in memory, shown on a local page."""

import asyncio
import logging
import sys
import webbrowser
from datetime import datetime

from discord import Permissions
from simcord import ChannelHandle, Env, GuildHandle, SetupError
from simcord.preview import Preview

from arguments.mistakes import Mistake
from arguments.responses import DebaterId
from bot.assembly import assemble
from bot.config import Config
from bot.discord_ui.cards.about import welcome_card
from bot.discord_ui.client import GadflyClient
from bot.discord_ui.judge_trouble import tell_judge_trouble
from bot.discord_ui.people import DISCORD, server_id
from bot.discord_ui.stopping import run_until_stopped
from bot.engine.asker import Asker
from bot.engine.clock import utc_now
from bot.engine.contests.rehearsal.guests import Guests
from bot.engine.engine import Engine
from bot.engine.judging.judges import worker_process

log = logging.getLogger(__name__)

WIDTH, HEIGHT = 960, 800
GUESTS = 6
"""Members who take part in tournaments by themselves; not all of them debate at once."""
FRESH_SECONDS = 1
"""How often it is looked whether the channel shows anything new."""
GUESTS_ACT_SECONDS = 2
"""How long guests take over one thing, so that it can be followed."""


class PortTaken(Mistake):
    """Another program listens there."""

    def __init__(self, port: int) -> None:
        super().__init__("mistake-port-taken", port=str(port))


def run_demo(config: Config, port: int | None, *, browser: bool) -> int:
    """Serve the page until it is closed or interrupted; everything on it is the real thing.

    Raises `PortTaken`.
    """
    engine = assemble(config, bench=worker_process())
    try:
        run_until_stopped(_serve(engine, port, browser=browser))
    except SetupError as error:
        if not isinstance(error.__cause__, OSError):
            raise
        raise PortTaken(port or 0) from None
    finally:
        engine.close()
    return 0


async def _serve(engine: Engine, port: int | None, *, browser: bool) -> None:
    await engine.library.stock()
    await engine.judges.warm_up()
    await tell_judge_trouble(engine)
    client = GadflyClient(engine, threads=False)  # the page shows one channel, and no threads
    env = Env(client, shard_count=1, check_errors=False)
    env.backend.bot_user.name = engine.wording.say("help-title")
    guild = env.create_guild(engine.wording.say("demo-server"))
    channel = guild.create_text_channel(engine.wording.say("demo-channel"))
    organiser = guild.create_role(
        engine.wording.say("demo-organiser"), permissions=Permissions(manage_guild=True)
    )
    people = [
        guild.add_member(env.create_user(name.casefold(), global_name=name), roles=roles)
        for name, roles in (
            (engine.wording.say("demo-you"), [organiser]),
            (engine.wording.say("demo-friend"), []),
        )
    ]
    guests = Guests(
        engine.contests, engine.wording, [_guest(env, guild, name) for name in _names(engine)]
    )
    # The same people every time, so that their arguments are there again; but from now on, so
    # that no interaction of today has the id of an earlier one.
    env.backend.advance_clock((utc_now() - env.now()).total_seconds())
    await env.start()
    try:
        with env.time_context():
            hall = client.get_partial_messageable(channel.id)
            await hall.send(view=welcome_card(engine.wording))
            async with env.preview(
                channel, viewers=people, layout="channel", width=WIDTH, height=HEIGHT, port=port
            ) as preview:
                _announce(engine, preview.url, browser=browser)
                chores = [
                    asyncio.create_task(chore)
                    for chore in (
                        _keep_time(env),
                        _take_part(guests),
                        _keep_fresh(env, preview, channel),
                    )
                ]
                await preview.wait_closed()
                for chore in chores:
                    chore.cancel()
    finally:
        await env.shutdown()


def _names(engine: Engine) -> list[str]:
    return [engine.wording.say(f"demo-guest-{number}") for number in range(1, GUESTS + 1)]


def _guest(env: Env, guild: GuildHandle, name: str) -> Asker:
    """Let a guest into the server; gives who that is for the engine."""
    user = env.create_user(name.casefold(), global_name=name)
    guild.add_member(user)
    return Asker(
        debater_id=DebaterId(f"{DISCORD}{user.id}"), name=name, server_id=server_id(guild.id)
    )


async def _take_part(guests: Guests) -> None:
    """Let the guests do one thing after the other."""
    while True:
        await asyncio.sleep(GUESTS_ACT_SECONDS)
        try:
            await guests.act()
        except Exception:  # the outermost edge of a chore
            log.exception("defect guests")


async def _keep_fresh(env: Env, preview: Preview, channel: ChannelHandle) -> None:
    """Let the bot's timers run, and show what they brought; left alone, the page does neither."""
    shown = _looks(channel)
    while True:
        await asyncio.sleep(FRESH_SECONDS)
        try:
            await env.settle()
            if (now := _looks(channel)) != shown:
                await preview.refresh()
                shown = now
        except (SetupError, TimeoutError):  # somebody taps just now, and sees it by that
            continue


def _looks(channel: ChannelHandle) -> list[tuple[int, datetime | None]]:
    return [(message.id, message.edited_at) for message in channel.history()]


async def _keep_time(env: Env) -> None:
    """Let the simulated clock follow the real one; left alone, it stands still."""
    while True:
        await asyncio.sleep(1)
        env.backend.advance_clock((utc_now() - env.now()).total_seconds())


def _announce(engine: Engine, url: str, *, browser: bool) -> None:
    sys.stdout.write(engine.wording.say("demo-open", url=url) + "\n")
    sys.stdout.flush()
    if browser:
        webbrowser.open(url)
