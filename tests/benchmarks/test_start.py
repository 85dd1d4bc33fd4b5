"""Starting: from nothing to the first prompt of `gadfly play`, against what imports alone cost."""

import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

import pexpect
import pytest

ROOT = Path(__file__).parents[2]
AIM = 1.0
"""Seconds from the command to the first prompt."""
ROUNDS = 7
BARE = "import asyncio, sqlite3, click, pydantic, rich.console, fluent.runtime"
"""What any program on these libraries has to import."""


def environment(home: Path) -> dict[str, str]:
    database = str(home / "gadfly.db")
    return {**os.environ, "PYTHONPATH": str(ROOT), "GADFLY_DATABASE": database, "TERM": "xterm"}


def to_the_prompt(home: Path) -> float:
    """Measure one start to the first prompt, in seconds."""
    began = time.perf_counter()
    child = pexpect.spawn(
        sys.executable, ["-m", "bot", "play"], cwd=str(home), env=environment(home), timeout=30
    )
    child.expect("\n> ")
    took = time.perf_counter() - began
    child.close(force=True)
    return took


def bare(home: Path) -> float:
    """Measure a Python that imports the libraries and ends, in seconds."""
    began = time.perf_counter()
    subprocess.run([sys.executable, "-c", BARE], cwd=home, env=environment(home), check=True)
    return time.perf_counter() - began


@pytest.mark.parametrize("database", ["new", "used"])
def test_play_is_ready_within_a_second(tmp_path: Path, database: str) -> None:
    to_the_prompt(tmp_path)
    homes = [tmp_path / str(n) if database == "new" else tmp_path for n in range(ROUNDS)]
    for home in homes:
        home.mkdir(exist_ok=True)
    pairs = [(to_the_prompt(home), bare(home)) for home in homes]
    start, floor = (median(times) for times in zip(*pairs, strict=True))
    print(f"\n{database} database: {start:.2f} s, {start / floor:.1f} x bare imports")  # noqa: T201 (a benchmark's answer)
    assert start < AIM
