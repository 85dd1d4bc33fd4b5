"""Starting: from nothing to the first prompt of `gadfly play`, against what imports alone cost."""

import sys
import time
from pathlib import Path
from statistics import median

import pexpect
import pytest

from tests.benchmarks.table import Row
from tests.terminal.running import Machine

AIM = 1.0
"""Seconds from the command to the first prompt."""
ROUNDS = 9
IMPORTS = "import asyncio, sqlite3, click, pydantic, rich.console, fluent.runtime"
"""What any program on these libraries has to import."""


def to_the_prompt(machine: Machine) -> float:
    """Measure one start to the first prompt, in seconds."""
    began = time.perf_counter()
    terminal = machine.sit_down()
    terminal.at_keys()
    took = time.perf_counter() - began
    terminal.leave("q\r")
    return took


def bare(machine: Machine) -> float:
    """Measure a Python at a terminal that imports the libraries and ends, in seconds."""
    began = time.perf_counter()
    child = pexpect.spawn(sys.executable, ["-c", IMPORTS], env=machine.environment)
    child.expect(pexpect.EOF)
    took = time.perf_counter() - began
    child.close()
    assert child.exitstatus == 0
    return took


@pytest.mark.parametrize("database", ["new", "used"])
def test_play_starts(tmp_path: Path, database: str, table: list[Row]) -> None:
    to_the_prompt(Machine(tmp_path))
    homes = [tmp_path / str(n) if database == "new" else tmp_path for n in range(ROUNDS)]
    for home in homes:
        home.mkdir(exist_ok=True)
    pairs = [(to_the_prompt(Machine(home)), bare(Machine(home))) for home in homes]
    start, floor = (median(times) for times in zip(*pairs, strict=True))
    table.append(
        Row(
            f"play to its first prompt, {database} database",
            f"{start:.2f} s",
            aim=f"under {AIM:.0f} s",
            met=start < AIM,
            ratio=f"{start / floor:.1f} x library imports ({floor:.2f} s)",
        )
    )
