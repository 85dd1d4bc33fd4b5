"""Drills at a terminal."""

import sqlite3
from contextlib import closing

from tests.terminal.conftest import CLAIM
from tests.terminal.running import ARGUMENT, Machine

CTRL_C = "\x03"
CASE = ("drill", "one-minute-case", "--claim", CLAIM)


def drafts(machine: Machine) -> list[str]:
    with closing(sqlite3.connect(machine.database)) as database:
        return [
            row[0]
            for row in database.execute("select draft from drill_tasks where draft is not null")
        ]


def test_a_drill_from_its_task_to_its_score_and_on(machine: Machine) -> None:
    terminal = machine.at_terminal(*CASE)
    task = terminal.at_keys()
    terminal.enter()
    came_to = terminal.argue(ARGUMENT)
    terminal.enter("l")
    listed = terminal.at_keys()
    assert terminal.leave("q\r") == 0
    assert all(shown in task for shown in ("One-minute case", "The claim", "[b]", "[q]"))
    assert came_to.index("Next") < came_to.index("of 4") < came_to.index("[a]")
    assert "done once" in listed


def test_ctrl_c_keeps_what_was_typed_and_the_drill_offers_it_again(machine: Machine) -> None:
    terminal = machine.at_terminal(*CASE)
    terminal.at_keys()
    terminal.enter()
    terminal.at_line()
    terminal.press("Rules rest on prec")
    assert terminal.leave(CTRL_C) == 0
    assert "drill one-minute-case --name Ada" in terminal.shown
    assert drafts(machine) == ['{"text":"Rules rest on prec"}']

    again = machine.at_terminal("drill", "one-minute-case")
    assert "is kept" in again.at_keys()
    again.close()


def test_a_choice_is_made_by_its_number(machine: Machine) -> None:
    terminal = machine.at_terminal("drill", "sorting")
    assert "[1]" in terminal.at_keys()
    terminal.enter("9")
    assert "number from 1" in terminal.at_keys()
    terminal.enter("1")
    assert "Your rating on these" in terminal.at_keys()
    assert terminal.leave("q\r") == 0


def test_the_list_names_every_drill(machine: Machine) -> None:
    ran = machine.run("drill", "list")
    assert ran.code == 0
    assert "Steelman" in ran.out
    assert "Four-step rebuttal" in ran.out


def test_who_did_nothing_is_told_so(machine: Machine) -> None:
    assert "Nothing to show yet" in machine.run("drill", "progress").out
    assert "Next:" in machine.run("drill", "week").out


def test_a_drill_that_is_not_there_is_named(machine: Machine) -> None:
    ran = machine.run("drill", "juggling")
    assert ran.code != 0
    assert "juggling" in ran.err


def test_a_claim_alone_is_not_enough(machine: Machine) -> None:
    assert "which drill" in machine.run("drill", "--claim", CLAIM).err


def test_without_a_terminal_it_says_what_works(machine: Machine) -> None:
    assert "drill list" in machine.run("drill", "steelman").err
