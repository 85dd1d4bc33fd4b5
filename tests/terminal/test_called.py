"""A command that is hinted at can be typed as it stands."""

import sys
from pathlib import Path

import pytest

from bot.terminal.called import called
from tests.terminal.running import Machine


@pytest.fixture
def program(tmp_path: Path) -> Path:
    program = tmp_path / "my tools" / "gadfly"
    program.parent.mkdir()
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    return program


def test_a_program_on_the_path_goes_by_its_name(
    program: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(program.parent))
    monkeypatch.setattr(sys, "argv", [str(program)])
    assert called() == "gadfly"


def test_a_program_elsewhere_goes_by_the_path_that_was_typed(
    program: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")
    monkeypatch.setattr(sys, "argv", [str(program)])
    assert called() == f"'{program}'"


def test_a_program_hidden_behind_another_goes_by_the_path_that_was_typed(
    program: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(program.parent))
    monkeypatch.setattr(sys, "argv", [".venv/bin/gadfly"])
    assert called() == ".venv/bin/gadfly"


def test_a_module_that_python_ran_is_hinted_at_as_one(machine: Machine) -> None:
    assert "-m bot play` brings a claim" in " ".join(machine.program("leaderboard").out.split())
