"""`gadfly demo`: the real bot in a Discord that lives in memory, shown on a local page."""

import asyncio
import sys
import webbrowser

from discord import Permissions
from simcord import Env, SetupError

from arguments.mistakes import Mistake
from bot.assembly import assemble
from bot.config import Config
from bot.discord_ui.cards.about import welcome_card
from bot.discord_ui.client import GadflyClient
from bot.discord_ui.judge_trouble import tell_judge_trouble
from bot.discord_ui.stopping import run_until_stopped
from bot.engine.clock import utc_now
from bot.engine.engine import Engine
from bot.engine.judges import worker_process

WIDTH, HEIGHT = 960, 800


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
    client = GadflyClient(engine)
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
                clock = asyncio.create_task(_keep_time(env))
                await preview.wait_closed()
                clock.cancel()
    finally:
        await env.shutdown()


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
