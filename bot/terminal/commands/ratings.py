"""`gadfly ratings`: everything rated anew, where something is not as it ought to be."""

import click

from bot.terminal.called import called
from bot.terminal.edge import DONE, STOPPED
from bot.terminal.groups import Command, Commands
from bot.terminal.opening import opened
from bot.terminal.watching import Progress


@click.group(
    cls=Commands, path="ratings", places={"rebuild": "bot.terminal.commands.ratings:rebuild"}
)
def ratings() -> None:
    """Hold the commands below."""


@click.command(cls=Command)
def rebuild() -> int:
    """Rate everything anew."""
    with opened() as office:
        words = office.words
        with Progress(words, "cli-ratings-progress") as progress:
            try:
                result = office.do(office.engine.ratings.rebuild(progress.tell))
            except KeyboardInterrupt:
                result = None
        if result is None:
            said = words.say("cli-ratings-stopped", done=progress.done, gadfly=called())
            click.echo(said, err=True)
            return STOPPED
        click.echo(words.say("cli-ratings-rebuilt", **result.model_dump()))
    return DONE
