"""`gadfly play`: practise at a terminal, or have one argument judged from standard input."""

import sys
import uuid

import click

from arguments.claims import ClaimId, Side
from arguments.mistakes import ClaimUnknown
from bot.engine.asker import Asker
from bot.engine.exchange import Judged, Submission
from bot.terminal.editor import Editor
from bot.terminal.groups import Command
from bot.terminal.hanging_up import as_interrupt
from bot.terminal.opening import Office, asker, opened, settings
from bot.terminal.reading import read_argument
from bot.terminal.screen import Screen
from bot.terminal.session import Session
from bot.terminal.showing import show_judged
from bot.terminal.views.claim import claim_card
from bot.terminal.writing import write_json
from bot.wording.verdicts import judged_object

_LEFT_OVER = 20
"""How many responses that a stop left unjudged are worked off at the end."""


@click.command(cls=Command)
@click.option("--claim", metavar="ID")
@click.option("--side", type=click.Choice([side.value for side in Side]))
@click.option("--name", metavar="NAME")
@click.option("--json", "as_json", is_flag=True)
def play(claim: str | None, side: str | None, name: str | None, *, as_json: bool) -> None:
    """Hand over to the session where a person types, and judge once where a program does."""
    config = settings()
    if claim == "":
        raise ClaimUnknown(claim)
    claim_id = ClaimId(claim) if claim else None
    chosen = Side(side) if side else None
    with opened(config) as office:
        person = asker(name, config, office.words)
        if somebody_types() and not as_json:
            _converse(office, person, claim_id, chosen)
        else:
            judged = _once(office, person, claim_id, chosen)
            _print(judged, office, as_json=as_json)
        office.do(office.engine.practice.work_off(most=_LEFT_OVER))
        office.do(office.engine.ratings.sweep())
        office.do(office.engine.lending.sweep())


def _converse(office: Office, person: Asker, claim_id: ClaimId | None, side: Side | None) -> None:
    screen = Screen(office.words)
    editor = Editor(plain=screen.console.is_dumb_terminal)
    with as_interrupt():
        Session(office, person, screen, editor).practise(claim_id, side)


def _once(office: Office, person: Asker, claim_id: ClaimId | None, side: Side | None) -> Judged:
    practice = office.engine.practice
    text = read_argument()
    served = office.do(practice.serve(person, claim_id=claim_id))
    sheet = office.do(practice.sheet(person, served.claim.claim_id, side))
    submission = Submission(
        request_id=f"terminal:{uuid.uuid4().hex}",
        claim_id=served.claim.claim_id,
        side=sheet.side,
        text=text,
    )
    return office.do(practice.receive(person, submission))


def _print(judged: Judged, office: Office, *, as_json: bool) -> None:
    if as_json:
        write_json(judged_object(judged, office.words))
        return
    screen = Screen(office.words)
    screen.show(claim_card(judged.claim, office.words))
    screen.say("terminal-argued", "bold", side=judged.response.side.value)
    show_judged(screen, judged)


def somebody_types() -> bool:
    """Tell whether a person sits at a terminal, for input and output both."""
    return sys.stdin is not None and sys.stdin.isatty() and sys.stdout.isatty()
