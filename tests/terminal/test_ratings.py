"""`gadfly ratings rebuild`, and what `gadfly check` says of ratings."""

import sqlite3
from contextlib import closing

import pytest

from tests.terminal.running import ARGUMENT, Machine


def asked(machine: Machine, statement: str) -> list[tuple[object, ...]]:
    """Ask the database itself."""
    with closing(sqlite3.connect(machine.database)) as database, database:
        return database.execute(statement).fetchall()


def finding(machine: Machine) -> tuple[str, str]:
    """Give what the checkup finds of ratings."""
    found = {each["about"]: each for each in machine.run("check", "--json").object}
    return found["ratings"]["state"], found["ratings"]["says"]


def test_a_rebuild_of_nothing_says_so(machine: Machine) -> None:
    ran = machine.run("ratings", "rebuild")
    assert (ran.code, ran.out) == (0, "No argument is there to rate.\n")


def test_a_rebuild_rates_what_was_argued(machine: Machine) -> None:
    machine.run("play", "--json", typed=ARGUMENT)
    before = asked(machine, "select * from attempts")
    assert machine.run("ratings", "rebuild").out == "Rated one argument anew.\n"
    assert asked(machine, "select * from attempts") == before


def test_a_checkup_says_that_ratings_agree(machine: Machine) -> None:
    machine.run("play", "--json", typed=ARGUMENT)
    assert finding(machine) == ("sound", "one rated argument agrees with its verdict")


def test_a_checkup_finds_a_rating_that_does_not_and_a_rebuild_helps(machine: Machine) -> None:
    machine.run("play", "--json", typed=ARGUMENT)
    asked(machine, "update attempts set rating = 2400")
    assert (finding(machine)[0], machine.run("check").code) == ("wrong", 1)
    machine.run("ratings", "rebuild")
    assert finding(machine)[0] == "sound"


def test_judging_again_rates_again(machine: Machine) -> None:
    machine.run("play", "--json", typed=ARGUMENT)
    asked(machine, "update responses set judge_version = 'old-1', total = 50.5")
    asked(machine, "update totals set best = 50.5")
    asked(machine, "update attempts set total = 50.5")
    machine.run("rejudge")
    assert finding(machine) == ("sound", "one rated argument agrees with its verdict")


def test_practising_catches_up_with_what_waits(machine: Machine) -> None:
    machine.run("play", "--json", typed=ARGUMENT)
    asked(machine, "insert into facts values ('ratings_stale_from', '1')")
    assert "waiting to be rated anew: one argument;" in finding(machine)[1]
    machine.run("play", "--json", "--name", "Ben", typed=ARGUMENT)
    assert "agree" in finding(machine)[1]


def wait(machine: Machine) -> None:
    """Have a machine as it is right after an upgrade: all is to be rated, boards are empty."""
    asked(machine, "insert into facts values ('ratings_stale_from', '1')")
    asked(machine, "delete from board_entries")


@pytest.mark.parametrize("command", ["leaderboard", "profile"])
def test_whatever_shows_ratings_catches_up_first(machine: Machine, command: str) -> None:
    machine.run("play", "--json", typed=ARGUMENT)
    wait(machine)
    assert "±" in machine.run(command).out
    assert "agrees" in finding(machine)[1]


def test_an_exported_board_catches_up_first(machine: Machine) -> None:
    machine.run("play", "--json", typed=ARGUMENT)
    wait(machine)
    machine.run("export", "--board", "practice", "board.csv")
    assert "Ada" in (machine.home / "board.csv").read_text(encoding="utf-8-sig")


def test_written_pages_catch_up_first(machine: Machine) -> None:
    machine.run("play", "--json", typed=ARGUMENT)
    wait(machine)
    machine.run("publish", "practice")
    machine.run("site", "pages")
    boards = (machine.home / "pages").glob("*/boards/practice/index.html")
    assert [page for page in boards if "Ada" in page.read_text()]
