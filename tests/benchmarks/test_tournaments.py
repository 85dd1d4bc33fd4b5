"""A whole tournament by scripted debaters: its time, and the most memory that it took."""

import json
import os
import sys
import time
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.benchmarks.table import Row
from tests.terminal.running import Machine

LARGEST = ("--entrants", "1000", "--rounds", "9", "--break", "16")
MOST_SECONDS, MOST_MEGABYTES = 60, 400
SIZES = (64, 250)
"""Smaller fields, with the rounds and the break of the largest: how it grows."""

pytestmark = pytest.mark.skipif(
    not hasattr(os, "wait4"), reason="memory is read from wait4, which this system does not have"
)


class Run(NamedTuple):
    """What one rehearsal took."""

    seconds: float
    megabytes: float
    matches: int
    speeches: int


def rehearse(home: Path, *asked: str) -> Run:
    """Run the program itself to its end, its output in a file, and ask the system what it took."""
    out = home / "played.json"
    machine = Machine(home)
    began = time.perf_counter()
    with out.open("wb") as written:
        process = machine.start("tournament", "simulate", *asked, "--json", into=written)
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    seconds = time.perf_counter() - began
    assert process.returncode == 0
    played = json.loads(out.read_bytes())
    kilobytes = used.ru_maxrss / (1024 if sys.platform == "darwin" else 1)
    return Run(seconds, kilobytes * 1024 / 1e6, played["matches"], played["speeches"])


@pytest.mark.parametrize("entrants", SIZES)
def test_smaller_tournaments(tmp_path: Path, table: list[Row], entrants: int) -> None:
    took = rehearse(tmp_path, "--entrants", str(entrants), *LARGEST[2:])
    each = 1000 * took.seconds / took.matches
    table.append(
        Row(
            f"simulate {entrants} entrants, 9 rounds, break to 16",
            f"{took.seconds:.1f} s, {took.megabytes:.0f} MB",
            ratio=f"{each:.1f} ms a match",
        )
    )


def test_the_largest_tournament(tmp_path: Path, table: list[Row]) -> None:
    took = rehearse(tmp_path, *LARGEST)
    each = 1000 * took.seconds / took.matches
    name = "simulate 1,000 entrants, 9 rounds, break to 16"
    table.append(
        Row(
            f"{name}: time",
            f"{took.seconds:.1f} s",
            f"under {MOST_SECONDS} s",
            took.seconds < MOST_SECONDS,
            f"{took.matches} matches, {took.speeches} speeches, {each:.1f} ms a match",
        )
    )
    table.append(
        Row(
            f"{name}: memory",
            f"{took.megabytes:.0f} MB",
            f"under {MOST_MEGABYTES} MB",
            took.megabytes < MOST_MEGABYTES,
        )
    )
