"""Export and backup: all of it, whole, and never over what is there."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.terminal.running import ARGUMENT, Machine, Ran


@pytest.fixture
def used(machine: Machine) -> Machine:
    machine.run("play", "--json", typed=ARGUMENT)
    return machine


def exported(machine: Machine, name: str, *more: str) -> Ran:
    return machine.run("export", str(machine.home / name), *more)


def test_an_export_has_every_row_of_every_table(used: Machine) -> None:
    exported(used, "all.jsonl")
    rows = Ran(0, (used.home / "all.jsonl").read_text(), "").objects
    responses = [row["row"] for row in rows if row["table"] == "responses"]
    assert {"articles", "claims", "debaters", "totals"} <= {row["table"] for row in rows}
    assert [row["text"] for row in responses] == [ARGUMENT]


def test_an_export_may_go_to_standard_output(used: Machine) -> None:
    ran = used.run("export", "-")
    assert (ran.code, {"table", "row"}) == (0, set(ran.objects[0]))


def test_a_backup_is_a_database_that_opens(used: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    copy = used.home / "copy.db"
    assert used.run("backup", str(copy)).code == 0
    monkeypatch.setenv("GADFLY_DATABASE", str(copy))
    assert used.run("leaderboard", "--json").object["debaters"] == 1
    with closing(sqlite3.connect(copy)) as database:
        assert database.execute("pragma integrity_check").fetchone() == ("ok",)


@pytest.mark.parametrize("command", ["export", "backup"])
def test_what_is_there_is_written_over_only_by_force(used: Machine, command: str) -> None:
    there = used.home / "there"
    there.write_text("mine")
    refused = used.run(command, str(there))
    assert (refused.code, len(refused.sentences), there.read_text()) == (1, 1, "mine")
    assert used.run(command, str(there), "--force").code == 0
    assert there.stat().st_size > 4


@pytest.mark.parametrize("command", ["export", "backup"])
@pytest.mark.parametrize("place", ["/dev/full/x", "/proc/x", "."])
def test_a_place_that_cannot_be_written_is_said_to_be_one(
    used: Machine, command: str, place: str
) -> None:
    ran = used.run(command, place, "--force")
    assert (ran.code, len(ran.sentences)) == (1, 1)


@pytest.mark.parametrize("command", ["export", "backup"])
def test_nothing_unfinished_is_left_behind(used: Machine, command: str) -> None:
    used.run(command, str(used.home / "file"))
    left = {path.name for path in Path(used.home).iterdir()}
    assert left - {"gadfly.db-wal", "gadfly.db-shm"} == {"gadfly.db", "file"}


@pytest.mark.parametrize("command", ["export", "backup"])
@pytest.mark.parametrize("name", ["gadfly.db", "folder/../gadfly.db", "link.db"])
def test_the_database_itself_is_never_written_over(used: Machine, command: str, name: str) -> None:
    (used.home / "folder").mkdir()
    (used.home / "link.db").symlink_to(used.database)
    ran = used.run(command, str(used.home / name), "--force")
    assert (ran.code, len(ran.sentences)) == (1, 1)
    assert used.run("leaderboard", "--json").object["debaters"] == 1


def test_what_is_no_file_is_never_written_over(used: Machine) -> None:
    pipe = used.home / "pipe"
    os.mkfifo(pipe)
    assert used.run("export", str(pipe), "--force").code == 1
    assert pipe.is_fifo()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_an_output_that_takes_nothing_is_said(used: Machine) -> None:
    with Path("/dev/full").open("wb") as full:
        process = used.start("leaderboard", into=full)
        _, said = process.communicate(timeout=60)
    assert (process.returncode, said.count(b"\n")) == (1, 1)
