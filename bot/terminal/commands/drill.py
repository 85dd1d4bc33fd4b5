"""`gadfly drill`: short exercises at a terminal; the list of them, progress, and the week."""

import sys

import click

from arguments.claims import ClaimId
from arguments.drills.catalogue import drill_of
from arguments.mistakes import ClaimUnknown, Mistake
from bot.engine.asker import Asker
from bot.terminal.drilling import DrillSession
from bot.terminal.editor import Editor
from bot.terminal.groups import Command
from bot.terminal.hanging_up import as_interrupt
from bot.terminal.opening import Office, asker, opened, settings
from bot.terminal.screen import Screen
from bot.terminal.views.drills import list_view, progress_view, week_view

_LEFT_OVER = 20
"""How many answers that a stop left unscored are worked off at the end."""


@click.command(cls=Command)
@click.argument("what", metavar="[NAME|list|progress|week]", required=False)
@click.option("--name", metavar="NAME")
@click.option("--claim", metavar="ID")
def drill(what: str | None, name: str | None, claim: str | None) -> None:
    """Show what was asked for, or hand over to the session where a person types."""
    if claim == "":
        raise ClaimUnknown(claim)
    config = settings()
    with opened(config) as office:
        person, screen = asker(name, config, office.words), Screen(office.words)
        if what in _SHOWN:
            _SHOWN[what](office, person, screen)
            return
        _drill(office, person, screen, what, ClaimId(claim) if claim else None)
        office.do(office.engine.drilling.work_off(most=_LEFT_OVER))


def _drill(
    office: Office, person: Asker, screen: Screen, what: str | None, claim_id: ClaimId | None
) -> None:
    named = None if what is None else drill_of(what).name
    if named is None and claim_id is not None:
        raise Mistake("mistake-drill-claim-alone")
    if not (sys.stdin is not None and sys.stdin.isatty() and sys.stdout.isatty()):
        raise Mistake("mistake-drill-no-terminal")
    editor = Editor(plain=screen.console.is_dumb_terminal)
    with as_interrupt():
        DrillSession(office, person, screen, editor).drill(named, claim_id)


def _list(office: Office, person: Asker, screen: Screen) -> None:
    lines = office.do(office.engine.drilling.listed(person))
    screen.show(list_view(lines, office.words))


def _progress(office: Office, person: Asker, screen: Screen) -> None:
    progress = office.do(office.engine.drilling.progress(person))
    ascii_only = screen.console.options.ascii_only
    screen.show(progress_view(progress, office.words, ascii_only=ascii_only))


def _week(office: Office, person: Asker, screen: Screen) -> None:
    week = office.do(office.engine.drilling.week(person))
    screen.show(week_view(week, office.words))


_SHOWN = {"list": _list, "progress": _progress, "week": _week}
"""What can be asked for that is no drill."""
