"""`gadfly spar`: argue with the bot at a terminal, in three exchanges."""

import click

from arguments.claims import ClaimId, Side
from arguments.mistakes import ClaimUnknown, Mistake
from bot.terminal.commands.play import somebody_types
from bot.terminal.editor import Editor
from bot.terminal.groups import Command
from bot.terminal.hanging_up import as_interrupt
from bot.terminal.opening import asker, opened, settings
from bot.terminal.screen import Screen
from bot.terminal.sparring import SparSession

_LEFT_OVER = 20
"""How many texts that a stop left unjudged are worked off at the end."""


@click.command(cls=Command)
@click.option("--claim", metavar="ID")
@click.option("--side", type=click.Choice([side.value for side in Side]))
@click.option("--name", metavar="NAME")
def spar(claim: str | None, side: str | None, name: str | None) -> None:
    """Hand over to the session; a spar needs somebody who types."""
    config = settings()
    if claim == "":
        raise ClaimUnknown(claim)
    if not somebody_types():
        raise Mistake("mistake-spar-needs-terminal")
    with opened(config) as office:
        person = asker(name, config, office.words)
        screen = Screen(office.words)
        editor = Editor(plain=screen.console.is_dumb_terminal)
        with as_interrupt():
            session = SparSession(office, person, screen, editor)
            session.spar(ClaimId(claim) if claim else None, Side(side) if side else None)
        office.do(office.engine.spars.work_off())
        office.do(office.engine.practice.work_off(most=_LEFT_OVER))
        office.do(office.engine.ratings.sweep())
