"""`gadfly run`, `demo`, `web` and `site`: other faces, imported only by their own commands."""

import signal
import sys
from importlib.util import find_spec
from pathlib import Path
from types import FrameType
from typing import NoReturn

import click

from arguments.mistakes import Mistake
from bot.terminal.catching_up import caught_up
from bot.terminal.groups import Command
from bot.terminal.opening import settings
from bot.terminal.printable import one_line
from bot.terminal.spoken import spoken
from bot.terminal.watching import Progress


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


@click.command(cls=Command)
@click.option("--host", default="127.0.0.1", metavar="ADDRESS")
@click.option("--port", type=click.IntRange(1, 65535), default=8080, metavar="N")
def web(host: str, port: int) -> int:
    """Serve the result pages."""
    from bot.web.serving import run_web  # noqa: PLC0415 (what makes pages takes its time to load)

    def told(address: str) -> None:
        click.echo(spoken().say("web-serving", address=one_line(address)))

    config = settings()
    with caught_up(config):
        pass
    return run_web(config, host, port, told)


@click.command(cls=Command)
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False))
def site(folder: Path) -> None:
    """Write the result pages as files."""
    from bot.web.serving import pages_of  # noqa: PLC0415 (what makes pages takes its time to load)
    from bot.web.site import write_site  # noqa: PLC0415

    config = settings()
    with caught_up(config) as office, Progress(office.words, "site-progress") as progress:
        pages = pages_of(office.engine, config.locale)
        written = office.do(write_site(pages, folder, progress.tell))
    click.echo(
        spoken().say(
            "site-written",
            pages=written.files,
            folder=one_line(str(folder)),
            changed=written.changed,
            removed=written.removed,
        )
    )


def _end(_number: int, _frame: FrameType | None) -> NoReturn:
    sys.exit(0)
