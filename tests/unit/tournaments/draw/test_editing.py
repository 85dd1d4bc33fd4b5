"""The director's hand: every edit is a new draft, and what it breaks is named."""

from typing import Any

import pytest

from arguments.mistakes import Mistake
from arguments.tournaments.draw import State, pair
from arguments.tournaments.draw.editing import (
    Draft,
    change_sides,
    lock,
    move_bye,
    redrawn,
    swap,
    unlock,
)
from arguments.tournaments.draw.violations import HARD, Kind, Violation, violations
from bot.wording import load_wording
from tests.unit.tournaments.draw.states import everybody, met, one, pairs, state

EVEN = state(*everybody(6))
ODD = state(*everybody(5))


def draft(of: State = EVEN) -> Draft:
    drawn = pair(of)
    return Draft(pairs=tuple((each.for_id, each.against_id) for each in drawn.pairs), bye=drawn.bye)


def kinds(of: State, made: Draft) -> list[Kind]:
    return [each.kind for each in made.violations(of)]


def meetings(made: Draft) -> set[frozenset[object]]:
    return {frozenset(each) for each in made.pairs}


def test_a_draw_breaks_nothing() -> None:
    assert kinds(EVEN, draft()) == []


def test_two_change_places() -> None:
    made = swap(EVEN, draft(), "e01", "e02")
    assert {met("e02", "e06"), met("e01", "e05")} <= meetings(made)


def test_a_swap_can_be_taken_back() -> None:
    once = swap(EVEN, draft(), "e01", "e02")
    assert swap(EVEN, once, "e01", "e02") == draft()


def test_two_of_one_pair_do_not_change_places() -> None:
    with pytest.raises(Mistake, match="mistake-draft-same-pair"):
        swap(EVEN, draft(), "e01", "e06")


def test_the_bye_is_moved_and_who_rested_takes_the_place() -> None:
    made = move_bye(ODD, draft(ODD), "e01")
    assert (made.bye, met("e05", "e04") in meetings(made)) == ("e01", True)


def test_there_is_no_bye_to_move_in_an_even_field() -> None:
    with pytest.raises(Mistake, match="mistake-draw-no-bye"):
        move_bye(EVEN, draft(), "e01")


def test_who_is_locked_is_not_moved() -> None:
    with pytest.raises(Mistake, match="mistake-draft-locked"):
        swap(EVEN, lock(draft(), "e01"), "e02", "e06")


def test_who_is_unlocked_is() -> None:
    made = unlock(lock(draft(), "e01"), "e06")
    assert swap(EVEN, made, "e02", "e06") == swap(EVEN, draft(), "e02", "e06")


def test_a_locked_bye_is_not_moved() -> None:
    with pytest.raises(Mistake, match="mistake-draft-locked"):
        move_bye(ODD, lock(draft(ODD), "e05"), "e01")


def test_an_edited_draft_tells_its_cost() -> None:
    told = state(one("a", 1), one("b", 1), one("c"), one("d"))
    assert redrawn(told, swap(told, draft(told), "a", "c")).cost.squared_gap == 2


def test_an_unedited_draft_is_the_draw_itself() -> None:
    assert redrawn(ODD, draft(ODD)) == pair(ODD)


def test_a_broken_draft_is_no_draw() -> None:
    with pytest.raises(Mistake, match="mistake-draft-broken"):
        redrawn(EVEN, Draft(pairs=(("e01", "e02"),)))


def test_sides_are_changed_by_hand() -> None:
    made = change_sides(draft(), "e01")
    assert redrawn(EVEN, made).pairs[0].for_id == draft().pairs[0][1]


PAIRED = [("e01", "e02"), ("e03", "e04")]
TIRED: dict[str, Any] = {
    "last_side": "for",
    "in_a_row": 2,
    "for": 2,
    "against": 1,
    "club": "x",
    "met": ["e02"],
}


@pytest.mark.parametrize(
    ("told", "paired", "bye", "found"),
    [
        (everybody(4), [*PAIRED, ("z", "e01")], None, [Kind.UNKNOWN, Kind.TWICE]),
        (everybody(4), [("e01", "e02")], None, [Kind.MISSING, Kind.MISSING]),
        (everybody(4), [("e01", "e01"), ("e02", "e03")], "e04",
         [Kind.TWICE, Kind.ITSELF, Kind.NEEDLESS_BYE]),
        ((one("a", byes=1), one("b"), one("c")), [("b", "c")], "a", [Kind.BYE_AGAIN]),
        ((one("e01", 1, **TIRED), one("e02", **TIRED | {"met": ["e01"]})), [("e01", "e02")], None,
         [Kind.REMATCH, Kind.GAP, Kind.CLUB, Kind.SIDE, Kind.THIRD]),
    ],
)  # fmt: skip
def test_what_a_draft_breaks_is_named(
    told: tuple[object, ...], paired: list[tuple[str, str]], bye: str | None, found: list[Kind]
) -> None:
    given = State.model_validate({"entries": told})
    assert [each.kind for each in violations(given, paired, bye)] == found


def test_two_who_are_kept_apart_are_named() -> None:
    told = state(*everybody(4), never=(("e02", "e01"),))
    broken = violations(told, PAIRED, None)
    assert [(each.kind, each.is_hard) for each in broken] == [(Kind.NEVER, True)]


@pytest.mark.parametrize("kind", Kind)
def test_every_violation_can_be_said(kind: Kind) -> None:
    broken = Violation(kind=kind, about=("Ann", "Bob"), much=2)
    assert "Ann" in load_wording().phrase(broken.phrase(str))


def test_what_cannot_be_released_comes_first() -> None:
    assert [kind in HARD for kind in Kind] == sorted([kind in HARD for kind in Kind], reverse=True)


def test_a_lock_is_part_of_the_draw() -> None:
    drawn = pair(state(*everybody(6), locks=(("e02", "e01"),)))
    locked = next(each for each in drawn.pairs if each.has("e01"))
    assert (locked.for_id, locked.why.locked) == ("e02", True)
    assert met("e03", "e06") in pairs(drawn)


def test_all_may_be_locked() -> None:
    locks = (("e01", "e02"), ("e03", "e04"))
    assert pairs(pair(state(*everybody(5), locks=locks, bye="e05"))) == set(map(frozenset, locks))
