"""`gadfly rejudge`: the verdicts of earlier judges given anew; stopped, it can go on later."""

from datetime import UTC, datetime

import click

from bot.terminal.called import called
from bot.terminal.edge import DONE, MISTAKEN, STOPPED
from bot.terminal.groups import Command
from bot.terminal.opening import opened
from bot.terminal.watching import Progress


@click.command(cls=Command)
@click.option("--since", type=click.DateTime(["%Y-%m-%d"]), metavar="YYYY-MM-DD")
def rejudge(since: datetime | None) -> int:
    """Judge anew whatever another judge has judged."""
    day = since.replace(tzinfo=UTC).date() if since else None
    with opened() as office:
        words, rejudging = office.words, office.engine.rejudging
        with Progress(words, "cli-rejudge-progress") as progress:
            try:
                result = office.do(rejudging.run(day, progress.tell))
                office.do(office.engine.ratings.catch_up())
            except KeyboardInterrupt:
                result = None
        if result is None:
            said = words.say("cli-rejudge-stopped", done=progress.done, gadfly=called())
            click.echo(said, err=True)
            return STOPPED
        click.echo(words.say("cli-rejudged", **result.model_dump()))
        if result.left:
            click.echo(words.say("cli-rejudge-left", left=result.left))
        if result.failed:
            said = words.say("cli-rejudge-failed", failed=result.failed, gadfly=called())
            click.echo(said, err=True)
        return MISTAKEN if result.failed else DONE
