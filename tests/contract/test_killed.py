"""Nothing acknowledged is lost and nothing is stored twice, whenever the program is killed."""

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import NamedTuple

import pytest

from storage import Store

from .recomputed import kept, recomputed

KILLS = 200
LATEST = 0.06
"""Seconds until a child is killed, at the latest: from its start, or from its first word."""
ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="kill -9 is a thing of POSIX")


class Acknowledged(NamedTuple):
    """What the killed children said was stored."""

    saved: set[int]
    judged: set[int]


def kill_again_and_again(
    path: Path, program: str = "tests.contract.saver", kills: int = KILLS
) -> Acknowledged:
    """Kill a child at each of many random moments; each begins where the last was stopped.

    So each repeats the one request that its forerunner may have stored but did not confirm.
    """
    chance = Random(0)
    heard = Acknowledged(set(), set())
    command = [sys.executable, "-m", program, str(path)]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as saver:
        for kill in range(kills):
            moment = chance.uniform(0, LATEST)
            for word, number in _one_life(saver, len(heard.saved), moment, from_first=kill % 2):
                getattr(heard, word).add(number)
        saver.stdin.close()  # type: ignore[union-attr] # a pipe, as asked for above
    return heard


def _one_life(
    saver: subprocess.Popen[str], begin: int, moment: float, *, from_first: int
) -> Iterator[tuple[str, int]]:
    """Start a child, kill it at its moment, and give what it said."""
    assert saver.stdin is not None
    assert saver.stdout is not None
    saver.stdin.write(f"{begin}\n")
    saver.stdin.flush()
    said = [saver.stdout.readline() for _ in range(1 + from_first)]
    child = int(re.search(r"child (\d+)", "".join(said)).group(1))  # type: ignore[union-attr] # a saver names its child
    time.sleep(moment)
    os.kill(child, signal.SIGKILL)
    while not said[-1].startswith("ended"):
        said.append(saver.stdout.readline())
    yield from (
        (word, int(number)) for word, number in map(str.split, said) if word in Acknowledged._fields
    )


@pytest.fixture(scope="module")
def killed(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Acknowledged]:
    path = tmp_path_factory.mktemp("killed") / "gadfly.db"
    return path, kill_again_and_again(path)


@pytest.fixture
def survivor(killed: tuple[Path, Acknowledged]) -> Iterator[Store]:
    with Store.open(killed[0]) as store:
        yield store


def stored(store: Store, condition: str = "true") -> list[int]:
    """List the numbers of the responses on file that meet a condition."""
    rows = store.read_now(lambda run: run(f"select text from responses where {condition}"))  # noqa: S608 (our own words)
    return [int(row["text"].split()[2].strip(",")) for row in rows]


def test_nothing_acknowledged_is_missing(
    killed: tuple[Path, Acknowledged], survivor: Store
) -> None:
    assert len(killed[1].saved) > KILLS
    assert killed[1].saved <= set(stored(survivor))


def test_no_acknowledged_verdict_is_missing(
    killed: tuple[Path, Acknowledged], survivor: Store
) -> None:
    assert killed[1].judged <= set(stored(survivor, "verdict is not null"))


def test_nothing_is_stored_twice(survivor: Store) -> None:
    numbers = stored(survivor)
    assert sorted(numbers) == list(range(len(numbers)))


def test_the_file_passes_its_integrity_check(survivor: Store) -> None:
    assert survivor.check() == []


def test_totals_are_what_the_responses_add_up_to(survivor: Store) -> None:
    assert survivor.read_now(kept) == survivor.read_now(recomputed)
