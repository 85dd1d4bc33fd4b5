"""Ids of buttons, menus and forms have room for the longest of what they name."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.discord_ui import cutting
from bot.discord_ui.routes import LIMIT, custom_id

FACE = Path(__file__).parents[2] / "bot" / "discord_ui"
LONGEST_ID = "discord:12345678901234567890"
"""That of a ballot, which is its interaction's."""
LONGEST = {"t-": "12345678901234567890", "m-": LONGEST_ID}
"""Of what the ids of a tournament, and those of a match, name; the engine's ids have ten."""
LONGEST_STEP = 99_999
ONES_OWN = {"t-cut", "t-draft"}
"""What remembers more than ids, and has a rule of its own below."""


def calls() -> Iterator[tuple[str, int]]:
    """Give the verb of each id that tournaments write, and of how many parts it is."""
    trees = (ast.parse(path.read_text()) for path in sorted(FACE.rglob("*.py")))
    nodes = (node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Call))
    for node in nodes:
        named = isinstance(node.func, ast.Name) and node.func.id == "custom_id"
        if named and isinstance(node.args[0], ast.Constant):
            yield str(node.args[0].value), len(node.args) - 1


IDS = sorted({one for one in calls() if one[0].startswith(("t-", "m-"))})


@pytest.mark.parametrize(("verb", "parts"), [one for one in IDS if one[0] not in ONES_OWN])
def test_an_id_has_room_for_the_longest_of_what_it_names(verb: str, parts: int) -> None:
    assert len(custom_id(verb, *[LONGEST[verb[:2]]] * parts)) <= LIMIT


def test_a_break_of_five_categories_with_all_tied_has_room_in_an_id() -> None:
    everybody = [str(place) for place in range(25)]
    written = ""
    for _ in range(5):  # the categories, each asked about in turn
        written = cutting.remembered(written, everybody)
    assert len(custom_id("t-cut", "A" * 13, LONGEST_STEP, written, "chooses")) <= LIMIT


def test_a_ballot_that_comes_back_has_room_for_what_was_typed() -> None:
    assert len(custom_id("m-ballot", LONGEST_ID, "against", "against", "against", "low")) <= LIMIT


def test_who_was_chosen_of_equals_is_read_back() -> None:
    written = cutting.remembered(cutting.remembered("", ["0", "2"]), ["1"])
    first, second = cutting.choices(written)
    assert cutting.picked("abc", first) == ["a", "c"]
    assert cutting.picked("abc", second) == ["b"]
