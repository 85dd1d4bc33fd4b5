"""The checkup says what is set, what is missing and what is wrong, and changes nothing."""

import sqlite3
import sys
from base64 import urlsafe_b64encode
from contextlib import closing

import pytest

from bot.checkup import has_token_shape
from tests.terminal.running import Machine

TOKEN = f"{urlsafe_b64encode(b'123456789012345678').decode()}.GhIjKl.{'x' * 38}"


def states(machine: Machine) -> dict[str, str]:
    return {found["about"]: found["state"] for found in machine.run("check", "--json").object}


def test_a_fresh_machine_is_sound_but_for_what_is_missing(machine: Machine) -> None:
    found = states(machine)
    assert (found["token"], found["database"]) == ("missing", "missing")
    assert machine.run("check").code == 0
    assert not machine.database.exists()


def test_a_database_in_use_is_sound(machine: Machine) -> None:
    machine.run("claims", "list")
    assert states(machine)["database"] == "sound"


def test_a_damaged_database_is_wrong(machine: Machine) -> None:
    machine.database.write_bytes(b"not a database at all, but long enough to be one" * 100)
    assert (states(machine)["database"], machine.run("check").code) == ("wrong", 1)


def test_a_database_from_the_future_is_wrong(machine: Machine) -> None:
    machine.run("claims", "list")
    with closing(sqlite3.connect(machine.database)) as database:
        database.execute("insert into gadfly_migrations (name) values ('m999_future')")
        database.commit()
    assert states(machine)["database"] == "wrong"


@pytest.mark.parametrize(("token", "state"), [(TOKEN, "sound"), ("hunter2", "wrong")])
def test_a_token_is_known_by_its_shape_and_never_shown(
    machine: Machine, monkeypatch: pytest.MonkeyPatch, token: str, state: str
) -> None:
    monkeypatch.setenv("DISCORD_TOKEN", token)
    ran = machine.run("check", "--json")
    assert states(machine)["token"] == state
    assert token not in ran.out + ran.err


@pytest.mark.parametrize(
    "text", ["", "a.b.c", TOKEN + ".x", TOKEN.replace(".", "-"), "Bot " + TOKEN]
)
def test_what_is_no_token_has_not_its_shape(text: str) -> None:
    assert not has_token_shape(text)


def test_a_locale_that_does_not_ship_is_wrong(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GADFLY_LOCALE", "tlh")
    assert machine.run("check").code == 1


def test_a_second_judge_without_its_extra_is_wrong(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GADFLY_LLM_URL", "http://localhost:8080/v1")
    monkeypatch.setenv("GADFLY_LLM_MODEL", "small")
    assert states(machine)["second-judge"] == "sound"
    monkeypatch.setitem(sys.modules, "openai", None)
    assert states(machine)["second-judge"] == "wrong"


def test_demo_without_its_extra_says_what_to_install(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "simcord", None)
    ran = machine.run("demo", "--no-browser")
    assert (ran.code, "gadfly[demo]" in ran.err, len(ran.sentences)) == (1, True, 1)


def test_run_without_a_token_says_what_to_do(machine: Machine) -> None:
    ran = machine.run("run")
    assert (ran.code, "DISCORD_TOKEN" in ran.err, len(ran.sentences)) == (1, True, 1)
