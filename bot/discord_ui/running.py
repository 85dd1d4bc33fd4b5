"""`gadfly run`: the client, supervised until it is told to stop."""

import asyncio
import logging
from random import SystemRandom

import aiohttp
import discord
import yarl
from discord.gateway import DiscordWebSocket
from discord.http import Route

from arguments.mistakes import Mistake
from bot.assembly import assemble
from bot.config import DISCORD_API, Config
from bot.discord_ui.client import GadflyClient
from bot.discord_ui.judge_trouble import tell_judge_trouble
from bot.discord_ui.stopping import run_until_stopped
from bot.engine.engine import Engine
from bot.engine.judging.judges import worker_process
from bot.logs import set_up_logs

log = logging.getLogger(__name__)

FIRST_PAUSE, LONGEST_PAUSE = 1.0, 300.0
"""Seconds between attempts to connect: doubled each time, with chance, up to five minutes."""
STEADY_SECONDS = 600.0
"""A connection that held this long counts as good, and the next pause is the first again."""
BAD_TOKEN_CODE = 4004
LOST = (OSError, aiohttp.ClientError, discord.HTTPException, discord.GatewayNotFound, TimeoutError)


class TokenMissing(Mistake):
    """No token is set."""

    def __init__(self) -> None:
        super().__init__("mistake-token-missing")


class TokenRefused(Mistake):
    """Discord does not know the token."""

    def __init__(self) -> None:
        super().__init__("mistake-token-refused")


def run_bot(config: Config) -> int:
    """Run the bot until it is interrupted; raises `TokenMissing` or `TokenRefused`."""
    if config.discord_token is None or not config.discord_token.get_secret_value().strip():
        raise TokenMissing
    set_up_logs(config)
    discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False
    Route.BASE = config.discord_api
    engine = assemble(config, bench=worker_process())
    try:
        run_until_stopped(_run(engine, config, config.discord_token.get_secret_value().strip()))
        log.info("stopped")
    finally:
        engine.close()
    return 0


async def _run(engine: Engine, config: Config, token: str) -> None:
    await engine.library.stock()
    await engine.judges.warm_up()
    await tell_judge_trouble(engine)
    await supervise(engine, config, token)


async def supervise(engine: Engine, config: Config, token: str) -> None:
    """Keep a client connected: pause and try again when Discord is lost, stop on a bad token."""
    chance = SystemRandom()
    pause = FIRST_PAUSE
    loop = asyncio.get_running_loop()
    while True:
        started = loop.time()
        reason = await _connect_once(engine, config, token)
        if loop.time() - started > STEADY_SECONDS:
            pause = FIRST_PAUSE
        wait = pause * chance.uniform(0.5, 1.0)
        log.warning("disconnected reason=%s retry_s=%.1f", reason, wait)
        await asyncio.sleep(wait)
        pause = min(pause * 2, LONGEST_PAUSE)


async def _connect_once(engine: Engine, config: Config, token: str) -> str:
    async with GadflyClient(engine) as client:
        try:
            await client.login(token)
            if config.discord_api != DISCORD_API:
                _, gateway, _ = await client.http.get_bot_gateway()
                DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(gateway)
            await client.connect()
        except discord.LoginFailure:
            raise TokenRefused from None
        except discord.ConnectionClosed as closed:
            if closed.code == BAD_TOKEN_CODE:
                raise TokenRefused from None
            return f"closed-{closed.code}"
        except LOST as error:
            return type(error).__name__
        except Exception:  # the outermost edge: the library ends on what it cannot read
            log.exception("defect connection")
            return "defect"
    return "ended"
