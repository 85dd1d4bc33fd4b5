"""`gadfly run` and `gadfly demo`: the Discord face, imported only by these two."""

from importlib.util import find_spec

import click

from arguments.mistakes import Mistake
from bot.terminal.groups import Command
from bot.terminal.opening import settings


@click.command(cls=Command)
def run() -> int:
    """Run the bot in Discord until it is told to stop."""
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
