"""Several processes on one file: they start together, and they write together."""

import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path

import pytest

from storage import Store

from .neighbour import EACH
from .recomputed import kept, recomputed

PROCESSES = 3
ROOT = Path(__file__).parents[2]


def start_together(path: Path) -> list[tuple[int, str]]:
    """Let several processes open a fresh file at one moment; give how each ended."""
    with ExitStack() as running:
        neighbours = [
            running.enter_context(
                subprocess.Popen(
                    [sys.executable, "-m", "tests.contract.neighbour", str(path), str(n * EACH)],
                    cwd=ROOT,
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    stderr=subprocess.PIPE,
                    text=True,
                )
            )
            for n in range(PROCESSES)
        ]
        ready = [process.stdout.readline() for process in neighbours if process.stdout]
        assert ready == ["ready\n"] * PROCESSES
        for process in neighbours:
            process.stdin.write("go\n")  # type: ignore[union-attr] # a pipe, as asked for above
            process.stdin.flush()  # type: ignore[union-attr]
        said = [process.communicate()[1] for process in neighbours]
        return [(p.returncode, words) for p, words in zip(neighbours, said, strict=True)]


@pytest.fixture(scope="module")
def shared_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("shared") / "gadfly.db"
    assert start_together(path) == [(0, "")] * PROCESSES
    return path


def test_processes_that_start_together_take_each_step_once(shared_file: Path) -> None:
    with Store.open(shared_file) as store:
        assert store.check() == []


def test_what_each_process_wrote_is_there(shared_file: Path) -> None:
    with Store.open(shared_file) as store:
        rows = store.read_now(lambda run: run("select request_id from responses"))
    assert len({row["request_id"] for row in rows}) == PROCESSES * EACH


def test_totals_follow_whoever_writes(shared_file: Path) -> None:
    with Store.open(shared_file) as store:
        assert store.read_now(kept) == store.read_now(recomputed)


def test_starting_together_leaves_no_copy_behind(shared_file: Path) -> None:
    Store.open(shared_file).close()
    assert [each.name for each in shared_file.parent.iterdir()] == ["gadfly.db"]
