"""A machine with nothing on it but Gadfly."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.terminal.running import Machine, Terminal


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Machine:
    machine = Machine(tmp_path)
    monkeypatch.chdir(tmp_path)
    for name in ("DISCORD_TOKEN", "NO_COLOR", "COLUMNS", "XDG_STATE_HOME"):
        monkeypatch.delenv(name, raising=False)
    for name, value in machine.environment.items():
        monkeypatch.setenv(name, value)
    return machine


@pytest.fixture
def terminal(machine: Machine) -> Iterator[Terminal]:
    terminal = machine.sit_down("--claim", CLAIM)
    yield terminal
    terminal.close()


CLAIM = "ending-sets-the-rules"
