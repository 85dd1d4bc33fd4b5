"""`gadfly season`: seasons of this machine's terminals, for whoever runs the program."""

from datetime import UTC, datetime, timedelta

import click
from rich.console import RenderableType

from arguments.mistakes import Mistake
from bot.engine.boards import SeasonLine
from bot.terminal.called import called
from bot.terminal.groups import Command, Commands
from bot.terminal.opening import asker, opened, settings
from bot.terminal.printable import one_line
from bot.terminal.screen import Screen, headed, plain
from bot.wording import Wording

_SEASONS = "bot.terminal.commands.seasons"


@click.group(
    cls=Commands,
    path="season",
    places={
        "start": f"{_SEASONS}:start",
        "end": f"{_SEASONS}:end",
        "list": f"{_SEASONS}:list_seasons",
    },
)
def season() -> None:
    """Hold the commands below."""


@click.command("start", cls=Command)
@click.argument("name", metavar="NAME")
@click.option("--ends", metavar="DAY")
def start(name: str, ends: str | None) -> None:
    """Start a season."""
    config = settings()
    with opened(config) as office:
        who = asker(None, config, office.words)
        begun = office.do(office.engine.seasons.start(who, name, _after(ends)))
        said = {"name": one_line(begun.name), "gadfly": called()}
        Screen(office.words).say("terminal-season-started", **said)


@click.command("end", cls=Command)
@click.option("--yes", is_flag=True)
def end(*, yes: bool) -> None:
    """End the season that runs, after asking."""
    config = settings()
    with opened(config) as office:
        who, seasons, screen = (
            asker(None, config, office.words),
            office.engine.seasons,
            Screen(office.words),
        )
        running = office.do(seasons.running(who))
        if running is None:
            raise Mistake("mistake-season-none")
        name = one_line(running.name)
        if not yes and not _agreed(office.words.say("terminal-season-ask", name=name)):
            screen.say("terminal-season-kept", name=name)
            return
        line = office.do(seasons.end(who))
        screen.say("terminal-season-over", "bold", name=name)
        champions = _champions(line)
        screen.say("terminal-season-champions-are", count=len(line.champions), names=champions)


@click.command("list", cls=Command)
def list_seasons() -> None:
    """List the seasons."""
    config = settings()
    with opened(config) as office:
        who = asker(None, config, office.words)
        lines = office.do(office.engine.seasons.listing(who))
        Screen(office.words).show(_table(lines, office.words))


def _table(lines: tuple[SeasonLine, ...], words: Wording) -> RenderableType:
    if not lines:
        return plain(words.say("terminal-season-none-yet", gadfly=called()))
    columns = ("number", "name", "starts", "ends", "debaters", "champions")
    table = headed("terminal-season", {"number", "debaters"}, words, *columns)
    for line in lines:
        ends = line.season.ends
        table.add_row(
            str(line.season.number),
            plain(one_line(line.season.name)),
            _day(line.season.starts),
            plain(words.say("terminal-season-runs")) if ends is None else _day(ends),
            str(line.debaters),
            plain(_champions(line)),
        )
    return table


def _champions(line: SeasonLine) -> str:
    return ", ".join(one_line(one.name) for one in line.champions)


def _day(moment: datetime) -> str:
    return moment.date().isoformat()


def _after(day: str | None) -> datetime | None:
    """Give the moment when a day is over, in UTC."""
    if day is None:
        return None
    try:
        return datetime.fromisoformat(day).replace(tzinfo=UTC) + timedelta(days=1)
    except (ValueError, OverflowError):
        raise Mistake("mistake-season-day", typed=day[:60]) from None


def _agreed(question: str) -> bool:
    return click.prompt(question, default="n", show_default=False).strip().casefold() in {
        "y",
        "yes",
    }
