"""`gadfly rejudge`: with progress, stopped with a sentence, and taken up again."""

import sqlite3
from contextlib import closing
from typing import Any

import pytest

from tests.broken_install import without_model
from tests.terminal.running import ARGUMENT, Machine

COPIES = """
    with recursive numbers (n) as (
      select 1
      union all
      select n + 1 from numbers where n < :copies)
    insert into responses (response_id, request_id, fingerprint, counts, judge_version, judged_ms,
      server_id, debater_id, claim_id, side, text, created_ms, verdict, total)
    select 'copy-' || n, 'copy-' || n, 'copy-' || n, 0, 'old-1', 1,
      server_id, debater_id, claim_id, side, text, created_ms, verdict, total
    from responses, numbers"""


@pytest.fixture
def judged_before(machine: Machine) -> Machine:
    """Have an argument stored that an older judge judged."""
    machine.run("play", "--json", typed=ARGUMENT)
    asked(machine, "update responses set judge_version = 'old-1', total = 50.5")
    asked(machine, "update totals set best = 50.5")
    return machine


def asked(machine: Machine, statement: str, **values: int) -> list[Any]:
    """Ask the database itself."""
    with closing(sqlite3.connect(machine.database)) as database, database:
        return database.execute(statement, values).fetchall()


def many(machine: Machine, copies: int) -> None:
    """Have so many more like it."""
    asked(machine, COPIES, copies=copies)
    asked(machine, "update totals set responses = 1 + :copies, judged = 1 + :copies", copies=copies)


def test_what_an_older_judge_judged_is_judged_again(judged_before: Machine) -> None:
    ran = judged_before.run("rejudge")
    assert (ran.code, ran.err) == (0, "")
    assert "Judged one argument again" in ran.out
    [(total, best)] = asked(judged_before, "select total, best from responses, totals")
    assert total == best != 50.5
    assert asked(judged_before, "select judge_version, total from earlier_verdicts") == [
        ("old-1", 50.5)
    ]


def test_a_second_time_there_is_nothing_to_do(judged_before: Machine) -> None:
    judged_before.run("rejudge")
    assert "No argument was judged again" in judged_before.run("rejudge").out


def test_only_what_was_sent_since_a_day_is_judged_again(judged_before: Machine) -> None:
    assert "No argument" in judged_before.run("rejudge", "--since", "2999-01-01").out
    assert "Judged one" in judged_before.run("rejudge", "--since", "2020-01-01").out


@pytest.mark.parametrize("day", ["yesterday", "2026-02-30", "", "01/02/2026"])
def test_a_day_that_is_none_is_wrong_usage(machine: Machine, day: str) -> None:
    assert machine.run("rejudge", "--since", day).code == 2


def test_a_second_judges_verdict_is_said_to_stay(judged_before: Machine) -> None:
    asked(judged_before, "update responses set judge_version = 'llm:small'")
    assert "One verdict of a second judge was left" in judged_before.run("rejudge").out


def test_without_its_model_the_judge_replaces_nothing(judged_before: Machine) -> None:
    without_model(judged_before.home)
    ran = judged_before.program("rejudge", PYTHONPATH=str(judged_before.home))
    assert (ran.code, "cannot be loaded" in ran.err, len(ran.sentences)) == (1, True, 1)
    assert asked(judged_before, "select * from earlier_verdicts") == []


def test_stopped_it_leaves_with_a_sentence_and_goes_on_later(judged_before: Machine) -> None:
    many(judged_before, 900)
    terminal = judged_before.at_terminal("rejudge")
    terminal.until(r"[1-9]\d* of 901 judged again")
    assert terminal.leave("\x03") == 130
    assert "goes on from there" in terminal.shown
    [(done,)] = asked(judged_before, "select count(*) from earlier_verdicts")
    assert 0 < done < 901
