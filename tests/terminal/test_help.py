"""Help: every command and option is described, and a description begins with a verb."""

from collections.abc import Iterator

import click
import pytest

from bot.__main__ import gadfly
from bot.terminal.groups import describe
from bot.wording import load_wording
from tests.terminal.running import Machine

CONTEXT = click.Context(gadfly, info_name="gadfly")


def below(group: click.Command, path: str = "") -> Iterator[tuple[str, click.Command]]:
    if not isinstance(group, click.Group):
        return
    for name in group.list_commands(CONTEXT):
        command = group.get_command(CONTEXT, name)
        assert command is not None
        yield f"{path}{name}", command
        yield from below(command, f"{path}{name}-")


COMMANDS = dict(below(gadfly))
VERBS = """
    Practise Choose Go Print Write Turn Judge Name Say Find Show Add Set List Take Put Copy
    Check Run Try Serve Open Import Decide Approve Answer Rehearse Play Draw Rate Start End Hold
"""


def first_words(path: str) -> set[str]:
    command = describe(COMMANDS[path], path, load_wording())
    helps = [option.help for option in command.params if isinstance(option, click.Option)]
    return {(text or "").partition(" ")[0] for text in [command.help, *helps]}


@pytest.mark.parametrize("path", COMMANDS)
def test_every_description_begins_with_a_verb(path: str) -> None:
    assert first_words(path) <= set(VERBS.split())


@pytest.mark.parametrize("path", COMMANDS)
def test_every_command_has_help(machine: Machine, path: str) -> None:
    ran = machine.run(*path.split("-"), "--help")
    assert (ran.code, ran.err, ran.out.startswith("Usage: gadfly")) == (0, "", True)


def test_the_list_of_commands_begins_with_the_one_to_begin_with(machine: Machine) -> None:
    commands = machine.run("--help").out.partition("Commands:")[2].split()
    assert commands[0] == "play"


def test_help_opens_no_database(machine: Machine) -> None:
    machine.run("play", "--help")
    assert not machine.database.exists()
