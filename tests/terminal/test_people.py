"""Whose numbers are shown: one's own, those of a name that is known, and nobody's."""

import pytest

from tests.terminal.running import ARGUMENT, Machine


@pytest.mark.parametrize("command", ["profile", "history"])
@pytest.mark.parametrize("form", [(), ("--json",)])
def test_a_name_that_nobody_goes_by_is_said_to_be_one(
    machine: Machine, command: str, form: tuple[str, ...]
) -> None:
    ran = machine.run(command, "--name", "nobody", *form)
    assert (ran.code, ran.out, "Nobody here goes by “nobody”" in ran.err) == (1, "", True)


@pytest.mark.parametrize("command", ["profile", "history"])
def test_a_name_that_has_argued_is_known(machine: Machine, command: str) -> None:
    machine.run("play", "--name", "Grace", "--json", typed=ARGUMENT)
    assert machine.run(command, "--name", "Grace").code == 0


@pytest.mark.parametrize("command", ["profile", "history"])
def test_whoever_has_not_argued_yet_is_told_how_to_begin(machine: Machine, command: str) -> None:
    ran = machine.run(command)
    assert (ran.code, "yet" in ran.out) == (0, True)
