"""`gadfly tournament pair`: one round from a file, without any database."""

import json

import click

from arguments.mistakes import Mistake
from arguments.tournaments.draw import State, pair, read_state
from bot.terminal.groups import Command
from bot.terminal.reading import read_text
from bot.terminal.writing import write_json

_LONGEST_NUMBER = 400
"""Characters of a number; more are none that a file of a tournament means."""


@click.command("pair", cls=Command)
@click.argument("file", metavar="STATE.json")
def pair_round(file: str) -> None:
    """Draw one round from its state and print it."""
    write_json(pair(_state(file)).as_json())


def _state(file: str) -> State:
    try:
        read = json.loads(read_text(file), parse_constant=_refuse, parse_int=_whole)
    except RecursionError:
        raise Mistake("mistake-state-deep") from None
    except json.JSONDecodeError as error:
        raise Mistake("mistake-state-json", line=error.lineno) from None
    return read_state(read)


def _whole(number: str) -> int:
    return int(number) if len(number) <= _LONGEST_NUMBER else _refuse(number)


def _refuse(number: str) -> int:
    """Refuse what Python takes for a number and nobody else does."""
    raise Mistake("mistake-state-number", number=number)
