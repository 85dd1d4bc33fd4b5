"""`gadfly run` and `gadfly demo`: the Discord face, imported only by these two."""

import signal
import sys
from importlib.util import find_spec
from types import FrameType
from typing import NoReturn

import click

from arguments.mistakes import Mistake
from bot.terminal.groups import Command
from bot.terminal.opening import settings


@click.command(cls=Command)
def run() -> int:
    """Run the bot in Discord until it is told to stop."""
    signal.signal(signal.SIGTERM, _end)  # until the event loop answers it, once it runs
    from bot.discord_ui.running import run_bot  # noqa: PLC0415 (half a second that others save)

    return run_bot(settings())


@click.command(cls=Command)
@click.option("--port", type=click.IntRange(1, 65535), metavar="N")
@click.option("--browser/--no-browser", default=True)
def demo(port: int | None, *, browser: bool) -> int:
    """Run the bot against a Discord in memory, in a browser."""
    if find_spec("simcord") is None:
        raise Mistake("mistake-demo-missing")
    from bot.discord_ui.demo import run_demo  # noqa: PLC0415 (half a second that others save)

    return run_demo(settings(), port, browser=browser)


def _end(_number: int, _frame: FrameType | None) -> NoReturn:
    sys.exit(0)
