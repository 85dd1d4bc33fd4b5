"""Whatever is sent, it is answered in one sentence, and nothing else changes."""

import os
import sqlite3
import unicodedata
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.terminal.running import ARGUMENT, Machine

REFUSED = {
    "nothing": b"",
    "spaces": b"  \n\t \n",
    "emoji": "🔥🔥🔥 👍🏽 🇺🇦".encode(),
    "one word": b"Never",
    "a byte order mark alone": b"\xef\xbb\xbf",
    "a NUL alone": b"\0",
    "not UTF-8": b"Caf\xe9 talks always cost less than wars do",
    "UTF-16": "Talks cost less than wars do".encode("utf-16"),
    "4,001 characters": b"Talks help. " * 333 + b"Talks",
    "a megabyte": b"Talks cost less than wars. " * 40_000,
}
TAKEN = {
    "4,000 characters": "Talks help. " * 333,
    "right to left": "المفاوضات أرخص من الحرب لأن كل أسبوع من الحوار يؤخر الغزو.",
    "combining marks": "T̶̗a̷̙l̸k̵s̷ cost less than wars, because weeks of talk delay a war.",
    "a mention of everybody": f"@everyone <@&123> {ARGUMENT}",
    "markdown": f"**{ARGUMENT}** `code` [red]not markup[/red] [/]",
    "a code fence": f"```\n{ARGUMENT}\n```",
    "links": f"{ARGUMENT} https://example.org/?a=b&c=d",
    "escape sequences": f"\x1b[2J\x1b]0;title\x07{ARGUMENT}\x9b31m",
    "a NUL within": f"{ARGUMENT[:20]}\0{ARGUMENT[20:]}",
    "a byte order mark before": f"\ufeff{ARGUMENT}",
    "another language": "谈判比战争便宜,因为每多谈一周就推迟一次入侵,公开承诺结束了一场核危机。",
}


def kept(machine: Machine, table: str) -> int:
    with closing(sqlite3.connect(machine.database)) as database:
        return int(database.execute(f"select count(*) from {table}").fetchone()[0])  # noqa: S608 (a table's name)


def unseen(text: str) -> list[str]:
    return [mark for mark in text if mark != "\n" and unicodedata.category(mark) == "Cc"]


@pytest.mark.parametrize("text", REFUSED.values(), ids=REFUSED.keys())
def test_what_cannot_be_judged_is_refused_in_one_sentence(machine: Machine, text: bytes) -> None:
    ran = machine.run("play", "--json", typed=text)
    assert (ran.code, ran.out, len(ran.sentences)) == (1, "", 1)
    assert kept(machine, "responses") == 0


@pytest.mark.parametrize("text", TAKEN.values(), ids=TAKEN.keys())
def test_what_can_be_judged_is_stored_and_shown_without_control_characters(
    machine: Machine, text: str
) -> None:
    ran = machine.run("play", typed=text)
    assert (ran.code, ran.err, kept(machine, "responses")) == (0, "", 1)
    assert unseen(ran.out) == []


def test_a_text_of_a_megabyte_is_not_read_to_its_end(machine: Machine) -> None:
    ran = machine.run("play", typed=REFUSED["a megabyte"])
    assert "4,000" in ran.err


def test_the_claim_itself_is_taken_and_told_to_be_a_copy(machine: Machine) -> None:
    claim = machine.run("claims", "list", "--json").object[0]
    ran = machine.run("play", "--json", "--claim", claim["id"], typed=claim["text"])
    assert [guard["name"] for guard in ran.object["verdict"]["guards"]] == ["copied-claim"]


def test_the_same_text_twice_is_one_response(machine: Machine) -> None:
    command = ("play", "--json", "--claim", "ending-sets-the-rules", "--side", "for")
    first, again = (machine.run(*command, typed=ARGUMENT).object for _ in range(2))
    assert (first["repeat"], again["repeat"]) == (False, True)
    assert (first["response"], kept(machine, "responses")) == (again["response"], 1)


def test_a_retired_claim_takes_no_argument_until_it_is_restored(machine: Machine) -> None:
    command = ("play", "--json", "--claim", "ending-sets-the-rules")
    machine.run("claims", "retire", "ending-sets-the-rules")
    refused = machine.run(*command, typed=ARGUMENT)
    machine.run("claims", "restore", "ending-sets-the-rules")
    taken = machine.run(*command, typed=ARGUMENT)
    assert (refused.code, len(refused.sentences), taken.code) == (1, 1, 0)


@pytest.mark.parametrize(
    "command", [["play", "--claim"], ["claims", "retire"], ["claims", "restore"]]
)
@pytest.mark.parametrize("claim", ["nowhere", "", "'; drop table claims; --", "x" * 5000])
def test_an_unknown_claim_is_said_to_be_unknown(
    machine: Machine, command: list[str], claim: str
) -> None:
    ran = machine.run(*command, claim, typed=ARGUMENT)
    assert (ran.code, ran.out, len(ran.sentences)) == (1, "", 1)


@pytest.mark.parametrize("name", ["", "   ", "\x1b\x07", "x" * 33])
def test_a_name_that_cannot_be_shown_is_refused(machine: Machine, name: str) -> None:
    ran = machine.run("play", "--name", name, typed=ARGUMENT)
    assert (ran.code, len(ran.sentences)) == (1, 1)


@pytest.mark.parametrize("name", ["Zoë", "محمد", "李明", "🦋", "[bold]x[/bold]", "O'Brien"])
def test_any_name_that_can_be_shown_is_ranked(machine: Machine, name: str) -> None:
    machine.run("play", "--name", name, "--json", typed=ARGUMENT)
    assert machine.run("leaderboard", "--json").object["rows"][0]["name"] == name
    assert name in machine.run("leaderboard").out


def test_a_database_from_the_future_is_left_alone(machine: Machine) -> None:
    machine.run("claims", "list")
    with closing(sqlite3.connect(machine.database)) as database:
        database.execute("insert into gadfly_migrations (name) values ('m999_future')")
        database.commit()
    ran = machine.run("play", "--json", typed=ARGUMENT)
    assert (ran.code, len(ran.sentences), "newer" in ran.err) == (1, 1, True)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_read_only_database_is_said_to_be_one(machine: Machine) -> None:
    machine.run("claims", "list")
    machine.database.chmod(0o400)
    machine.home.chmod(0o500)
    ran = machine.run("play", "--json", typed=ARGUMENT)
    machine.home.chmod(0o700)
    assert (ran.code, len(ran.sentences)) == (1, 1)


@pytest.mark.parametrize("place", ["/dev/full/gadfly.db", "/dev/null", "."])
def test_a_place_where_no_database_can_be_is_said_to_be_one(
    machine: Machine, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    monkeypatch.setenv("GADFLY_DATABASE", place)
    ran = machine.run("play", "--json", typed=ARGUMENT)
    assert (ran.code, ran.out, len(ran.sentences)) == (1, "", 1)


def test_a_file_that_is_no_database_is_left_as_it_is(machine: Machine) -> None:
    machine.database.write_text("Dear diary, " * 100)
    ran = machine.run("play", "--json", typed=ARGUMENT)
    assert (ran.code, len(ran.sentences)) == (1, 1)
    assert machine.database.read_text().startswith("Dear diary")


@pytest.mark.parametrize(
    ("name", "value"),
    [("GADFLY_JUDGE_DEADLINE", "soon"), ("GADFLY_DISCORD_API", "x"), ("GADFLY_LOG_LEVEL", "all")],
)
def test_a_setting_that_cannot_be_used_is_named(
    machine: Machine, monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    monkeypatch.setenv(name, value)
    ran = machine.run("leaderboard")
    assert (ran.code, len(ran.sentences), name in ran.err) == (1, 1, True)


def test_an_env_file_that_is_no_text_is_said_to_be_one(machine: Machine) -> None:
    (machine.home / ".env").write_bytes(b"\xff\xfe\x00junk")
    assert (machine.run("leaderboard").code, machine.run("--help").code) == (1, 0)


def test_two_processes_write_to_one_file(machine: Machine) -> None:
    names = ("Ada", "Grace")
    started = [machine.start("play", "--name", name, "--json") for name in names]
    ended = [process.communicate(ARGUMENT.encode(), timeout=60) for process in started]
    assert [
        (process.returncode, err) for process, (_, err) in zip(started, ended, strict=True)
    ] == [
        (0, b""),
        (0, b""),
    ]
    assert kept(machine, "responses") == 2


@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
@given(text=st.one_of(st.binary(max_size=200), st.text(min_size=20, max_size=300)))
def test_any_bytes_at_all_are_judged_or_refused_in_a_sentence(
    machine: Machine, text: str | bytes
) -> None:
    given = text.encode("utf-8", "surrogatepass") if isinstance(text, str) else text
    ran = machine.run("play", "--json", typed=given)
    assert (ran.code, bool(ran.out), len(ran.sentences)) in {(0, True, 0), (1, False, 1)}
    assert not (Path(machine.home) / ".local").exists()
