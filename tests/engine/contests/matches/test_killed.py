"""Killed at any moment, a tournament goes on: no speech or ballot is lost, nothing told twice."""

import asyncio
import os
import re
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import NamedTuple

import pytest

from storage import Store
from storage.tournaments import keeping, matches, outbox, rounds, speeches
from storage.tournaments.outbox import Effect
from storage.tournaments.values import Match, MatchId
from tests.engine.contests.matches import debating

KILLS = 30
LATEST = 0.15
"""Seconds until a child is killed, at the latest: from its start, or from its first word."""
ROOT = Path(__file__).parents[4]

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="kill -9 is a thing of POSIX")


class Killed(NamedTuple):
    """A tournament after many killings and one quiet turn, and what was acknowledged in it."""

    path: Path
    heard: list[list[str]]

    def of(self, word: str) -> list[list[str]]:
        """Give what was said after a word."""
        return [rest for first, *rest in self.heard if first == word]

    def posts(self) -> Counter[str]:
        """Count what was posted by its key."""
        return Counter(self.path.with_suffix(".posts").read_text().split())


def kill_again_and_again(path: Path) -> list[list[str]]:
    """Kill a child at each of many random moments; each begins where the last was stopped."""
    chance, heard = Random(0), list[list[str]]()
    command = [sys.executable, "-m", debating.__name__, str(path)]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as program:
        for kill in range(KILLS):
            heard += _one_life(program, chance.uniform(0, LATEST), from_first=kill % 4 > 0)
        program.stdin.close()  # type: ignore[union-attr] # a pipe, as asked for above
    return heard


def _one_life(
    program: subprocess.Popen[str], moment: float, *, from_first: bool
) -> Iterator[list[str]]:
    """Start a child, kill it at its moment, and give what it said."""
    assert program.stdin is not None
    assert program.stdout is not None
    program.stdin.write("go\n")
    program.stdin.flush()
    said = [program.stdout.readline() for _ in range(1 + from_first)]
    child = int(re.search(r"child (\d+)", "".join(said)).group(1))  # type: ignore[union-attr] # it is named first
    time.sleep(moment)
    os.kill(child, signal.SIGKILL)
    while not said[-1].startswith("ended"):
        said.append(program.stdout.readline())
    yield from (line.split() for line in said)


@pytest.fixture(scope="module")
def killed(tmp_path_factory: pytest.TempPathFactory) -> Killed:
    path = tmp_path_factory.mktemp("killed") / "gadfly.db"
    asyncio.run(debating.begin(path))
    path.with_suffix(".posts").touch()
    heard = kill_again_and_again(path)
    asyncio.run(debating.one_turn(path))
    return Killed(path, heard)


@pytest.fixture
def survivor(killed: Killed) -> Iterator[Store]:
    with Store.open(killed.path) as store:
        yield store


def every_match(store: Store) -> list[Match]:
    """Give the matches of all rounds as they stand."""
    [t] = store.read_now(lambda run: keeping.everywhere(run, limit=2))
    tid = t.tournament_id
    return store.read_now(
        lambda run: [
            match for one in rounds.of(run, tid) for match in matches.of_round(run, tid, one.round)
        ]
    )


def effects_of(store: Store) -> list[Effect]:
    [t] = store.read_now(lambda run: keeping.everywhere(run, limit=2))
    return store.read_now(lambda run: outbox.of(run, t.tournament_id))


def test_no_acknowledged_speech_is_lost(killed: Killed, survivor: Store) -> None:
    said = killed.of("said")
    there = {
        (one.match_id, str(one.place), one.side.value)
        for match in {MatchId(match_id) for match_id, *_ in said}
        for one in survivor.read_now(lambda run, match=match: speeches.of_match(run, match))  # type: ignore[misc] # bound at once
        if one.text == debating.text_of(one)
    }
    assert said
    assert {tuple(one) for one in said} <= there


def test_no_acknowledged_ballot_is_lost(killed: Killed, survivor: Store) -> None:
    rows = survivor.read_now(lambda run: run("select ballot_id from ballots"))
    handed_in = {ballot_id for [ballot_id] in killed.of("judged")}
    assert handed_in
    assert handed_in <= {row["ballot_id"] for row in rows}


def test_nothing_is_posted_twice(killed: Killed) -> None:
    assert [key for key, times in killed.posts().items() if times > 1] == []


def test_all_that_is_done_was_posted(killed: Killed, survivor: Store) -> None:
    done = {one.key for one in effects_of(survivor) if one.done is not None}
    assert done <= set(killed.posts())


def test_nobody_is_drawn_twice_in_a_round(survivor: Store) -> None:
    seats = Counter(
        (match.round, entry)
        for match in every_match(survivor)
        for entry in (match.entry_for, match.entry_against)
        if entry is not None
    )
    assert max(seats.values()) == 1


def test_the_file_passes_its_integrity_check(survivor: Store) -> None:
    assert survivor.check() == []
