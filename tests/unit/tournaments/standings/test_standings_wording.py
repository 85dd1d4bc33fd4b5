"""Every key of the standings has a name and a short head, and every mistake its sentence."""

import pytest

from arguments.mistakes import Mistake
from arguments.tournaments.breaks import CutUndecided
from arguments.tournaments.liveness import Life
from arguments.tournaments.standings import Key
from bot.wording import load_wording

WIDEST = 5


@pytest.mark.parametrize("key", Key)
def test_a_key_has_a_name_and_a_narrow_head(key: Key) -> None:
    words = load_wording()
    assert words.say(key.name_key)
    assert 0 < len(words.say(key.column_key)) <= WIDEST


def test_no_two_heads_are_the_same() -> None:
    heads = [load_wording().say(key.column_key) for key in Key]
    assert sorted(set(heads)) == sorted(heads)


@pytest.mark.parametrize("life", Life)
def test_a_life_is_said(life: Life) -> None:
    assert load_wording().say(f"life-{life}")


@pytest.mark.parametrize(
    ("left", "name"),
    [
        (2, "Final"),
        (4, "Semi-finals"),
        (8, "Quarter-finals"),
        (16, "Round of 16"),
        (5, "Round of 5"),
    ],
)
def test_a_round_of_the_bracket_is_named_by_who_is_left(left: int, name: str) -> None:
    assert load_wording().say("bracket-round", left=left) == name


@pytest.mark.parametrize(
    ("mistake", "part"),
    [
        (Mistake("mistake-break-too-large", category="open", size=8, eligible=1), "only one entry"),
        (Mistake("mistake-break-too-large", category="open", size=8, eligible=0), "nobody"),
        (CutUndecided("open", (), 1), "the last place of"),
        (CutUndecided("open", (), 3), "the last 3 places of"),
        (Mistake("mistake-break-choice", category="open", places=2, tied=4), "2 of the 4"),
        (Mistake("mistake-break-no-reserve", category="open"), "open"),
        (Mistake("mistake-break-not-in"), "not in a break"),
        (Mistake("mistake-bracket-too-small", entries=0), "Nobody"),
        (Mistake("mistake-bracket-missing", matches=1, rooms="3"), "room 3"),
        (
            Mistake("mistake-bracket-no-winner", matches=2, rooms="3, 4", category="novice"),
            "the novice bracket have a result but no winner: rooms 3, 4",
        ),
        (Mistake("mistake-bracket-over"), "final"),
    ],
)
def test_a_mistake_is_said_with_its_numbers(mistake: Mistake, part: str) -> None:
    assert part in load_wording().mistake(mistake)
