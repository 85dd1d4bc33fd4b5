"""Who argues for: balance, then the last meeting's sides, the last side, its row, the seed."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arguments.claims import Side
from arguments.tournaments.draw import Contender, pair
from arguments.tournaments.draw.drawn import SideRule
from arguments.tournaments.draw.sides import rows, sides
from tests.unit.tournaments.draw.states import met, one, pairs, state

LASTS = st.sampled_from([None, *Side])
CONTENDERS = st.tuples(st.integers(0, 6), st.integers(0, 6), LASTS, st.none() | st.integers(0, 3))


def who(name: str, told: tuple[int, int, Side | None, int | None]) -> Contender:
    """Give an entry by how often it was for and against, its last side and the row of it."""
    been = {"for": told[0], "against": told[1]}
    return one(name, last_side=told[2], in_a_row=told[3], **been)


@pytest.mark.parametrize(
    ("first", "second", "rule"),
    [
        ((1, 2, Side.FOR, 1), (2, 1, Side.AGAINST, 1), SideRule.BALANCE),
        ((1, 1, Side.AGAINST, 1), (1, 1, Side.FOR, 1), SideRule.LAST),
        ((1, 1, Side.AGAINST, 1), (0, 0, None, None), SideRule.LAST),
        ((2, 2, Side.AGAINST, 2), (2, 2, Side.AGAINST, 1), SideRule.RUN),
        ((2, 2, Side.FOR, 1), (2, 2, Side.FOR, 2), SideRule.RUN),
    ],
)
def test_the_first_of_two_is_for_by_rule(
    first: tuple[int, int, Side | None, int | None],
    second: tuple[int, int, Side | None, int | None],
    rule: SideRule,
) -> None:
    given_sides = sides(0, who("a", first), who("b", second))
    assert (given_sides.for_entry.entry_id, given_sides.rule) == ("a", rule)


def test_the_seed_tosses_where_nothing_else_decides() -> None:
    tossed = [sides(seed, one("a"), one("b")) for seed in range(40)]
    assert {(each.for_entry.entry_id, each.rule) for each in tossed} == {
        ("a", SideRule.COIN),
        ("b", SideRule.COIN),
    }


@given(CONTENDERS, CONTENDERS, st.integers(0, 99))
def test_it_does_not_matter_who_is_named_first(
    first: tuple[int, int, Side | None, int | None],
    second: tuple[int, int, Side | None, int | None],
    seed: int,
) -> None:
    one_way = sides(seed, who("a", first), who("b", second))
    assert one_way == sides(seed, who("b", second), who("a", first))


@given(CONTENDERS, CONTENDERS)
def test_the_one_that_was_for_more_often_is_against(
    first: tuple[int, int, Side | None, int | None],
    second: tuple[int, int, Side | None, int | None],
) -> None:
    given_sides = sides(0, who("a", first), who("b", second))
    assert given_sides.for_entry.balance <= given_sides.against_entry.balance


def test_a_second_meeting_changes_sides_where_balance_allows_it() -> None:
    first = one(
        "a", met=["b"], met_as={"b": "for"}, last_side="against", **{"for": 1, "against": 1}
    )
    second = one("b", met=["a"], last_side="for", **{"for": 1, "against": 1})
    assert sides(0, first, second)[1:] == (first, SideRule.REMATCH)


def test_a_second_meeting_costs_no_balance() -> None:
    first = one("a", met=["b"], met_as={"b": "for"}, **{"for": 1, "against": 2})
    second = one("b", met=["a"], **{"for": 2, "against": 1})
    assert sides(0, first, second)[0] == first


def test_a_second_meeting_gives_nobody_a_third_time_in_a_row() -> None:
    twice: dict[str, Any] = {"last_side": "against", "in_a_row": 2, "for": 2, "against": 2}
    first = one("a", met_as={"b": "for"}, **twice)
    second = one("b", last_side="for", in_a_row=1, **{"for": 2, "against": 2})
    assert sides(0, first, second)[0] == first


def test_two_who_need_the_same_side_are_kept_apart_where_they_can_be() -> None:
    needs = {"a": (1, 0), "b": (0, 1), "c": (1, 0), "d": (0, 1)}
    entries = [one(name, **{"for": f, "against": a}) for name, (f, a) in needs.items()]
    drawn = pair(state(*entries, never=(("a", "d"),)))
    assert (pairs(drawn), drawn.cost.side) == ({met("a", "b"), met("c", "d")}, 0)


@pytest.mark.parametrize(
    ("been", "last", "row"),
    [
        ((0, 0), None, (0, 0)),
        ((1, 0), "for", (1, 1)),
        ((2, 0), "for", (2, 2)),
        ((2, 3), "for", (1, 1)),
        ((3, 2), "for", (1, 2)),
        ((4, 1), "for", (2, 2)),
        ((0, 3), "for", (1, 1)),
    ],
)
def test_a_row_that_is_not_told_is_what_the_counts_allow(
    been: tuple[int, int], last: str | None, row: tuple[int, int]
) -> None:
    assert rows(one("a", last_side=last, **{"for": been[0], "against": been[1]})) == row
