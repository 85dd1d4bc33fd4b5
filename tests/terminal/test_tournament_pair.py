"""`gadfly tournament pair`: the director's tool, which other programs may call as well."""

import json
from typing import Any

import pytest

from tests.terminal.running import Machine

PAIR = ("tournament", "pair")


def entry(name: str, **values: object) -> dict[str, object]:
    """Give an entry that has not met anybody, with some of it otherwise."""
    fresh: dict[str, object] = {"id": name, "points": 0, "club": None, "met": []}
    return {**fresh, "for": 0, "against": 0, "byes": 0, "last_side": None, **values}


def state(*entries: dict[str, object], **values: object) -> str:
    return json.dumps({"order": "strict", "seed": 1, "entries": entries, "never": [], **values})


FOUR = (
    entry("a", points=1, met=["b"]),
    entry("b", met=["a"]),
    entry("c", points=1.0, met=["d"]),
    entry("d", met=["c"]),
)


def met(answer: Any) -> set[frozenset[object]]:
    """Give who meets whom."""
    return {frozenset((pair["for"], pair["against"])) for pair in answer["pairs"]}


def test_a_round_is_drawn_from_a_file(machine: Machine) -> None:
    machine.home.joinpath("state.json").write_text(state(*FOUR))
    ran = machine.run(*PAIR, "state.json")
    assert (ran.code, ran.err, ran.out.count("\n")) == (0, "", 1)
    assert set(ran.object) == {"pairs", "bye", "cost"}
    assert set(ran.object["cost"]) == {"meetings", "squared_gap", "same_club", "side"}
    assert met(ran.object) == {frozenset[object]("ac"), frozenset[object]("bd")}


def test_a_round_is_drawn_from_standard_input(machine: Machine) -> None:
    answer = machine.run(*PAIR, "-", typed=state(*FOUR)).object
    assert (len(answer["pairs"]), answer["bye"]) == (2, None)


def test_every_pair_says_why(machine: Machine) -> None:
    [pair, _] = machine.run(*PAIR, "-", typed=state(*FOUR)).object["pairs"]
    assert pair["why"]["bracket"] == 1


def test_an_odd_field_has_a_bye(machine: Machine) -> None:
    answer = machine.run(*PAIR, "-", typed=state(*FOUR[:2], entry("e", byes=1))).object
    assert answer["bye"] == "b"


def test_the_same_state_gives_the_same_bytes_whatever_its_order(machine: Machine) -> None:
    drawn = [machine.run(*PAIR, "-", typed=state(*each)).out for each in (FOUR, FOUR[::-1])]
    assert drawn[0] == drawn[1]


def test_numbers_may_be_ids_and_a_byte_order_mark_is_no_matter(machine: Machine) -> None:
    given = state(*({**one, "id": number, "met": []} for number, one in enumerate(FOUR)))
    ran = machine.run(*PAIR, "-", typed=f"\ufeff{given}")
    assert met(ran.object) == {frozenset[object]((0, 2)), frozenset[object]((1, 3))}


def test_nothing_is_stored(machine: Machine) -> None:
    machine.run(*PAIR, "-", typed=state(*FOUR))
    assert not machine.database.exists()


@pytest.mark.parametrize(
    "bad",
    [
        "",
        "nonsense",
        "[" * 100_000,
        "[]",
        "{}",
        b"\xff\xfe",
        '{"entries": [',
        '{"seed": 1' + "0" * 5000 + "}",
        state(entry("a", points=float("nan")), entry("b")),
        state(entry("a", points="many"), entry("b")),
        state(entry("a", points=1 / 3), entry("b")),
        state(entry("a", met=["a"]), entry("b")),
        state(entry("a"), entry("a")),
        state(entry("a"), entry("b"), order="fair"),
        state(entry("a"), entry("b"), never=[["a", "z"]]),
        state(entry("a"), entry("b"), never=[["a", "b"]]),
        state(entry("a"), entry("b"), surprise=1),
        state(entry("a")),
        state(),
    ],
)
def test_a_state_that_no_round_can_be_drawn_from_is_answered_by_one_sentence(
    machine: Machine, bad: str | bytes
) -> None:
    ran = machine.run(*PAIR, "-", typed=bad)
    assert (ran.code, ran.out, len(ran.sentences)) == (1, "", 1)


def test_what_is_no_json_is_named_by_its_line(machine: Machine) -> None:
    assert "line 3" in machine.run(*PAIR, "-", typed='{"seed": 1,\n"order":\n}').err


def test_a_file_that_is_not_there_is_answered_by_one_sentence(machine: Machine) -> None:
    ran = machine.run(*PAIR, "nowhere.json")
    assert (ran.code, len(ran.sentences)) == (1, 1)


def test_a_file_that_is_too_large_is_not_read(machine: Machine) -> None:
    ran = machine.run(*PAIR, "-", typed=" " * 6_000_000)
    assert (ran.code, "5 MB" in ran.err) == (1, True)
