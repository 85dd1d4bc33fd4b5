"""The rules of a club cap: at most so many of one club break, and no place stays empty for it."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from arguments.tournaments.breaks import Break, draw_breaks
from arguments.tournaments.entries import Entry
from arguments.tournaments.settings import Category
from arguments.tournaments.standings import Key, Placed, rank
from tests.unit.tournaments.standings.histories import beat, field, law


def with_clubs(clubs: str) -> list[Entry]:
    """Give entries from the best down, each of the club of its letter; a dot is of none."""
    return [
        entry.model_copy(update={"club": None if club == "." else club})
        for entry, club in zip(field("abcdefghijkl"[: len(clubs)]), clubs, strict=True)
    ]


def in_line(entries: list[Entry]) -> tuple[Placed, ...]:
    history = [
        beat(entry.entry_id, "nobody", number)
        for entry in entries
        for number in range(len(entries) - entry.number)
    ]
    return rank(entries, history, (Key.POINTS,))


def broken(clubs: str, size: int, cap: int | None, reserves: int = 0) -> Break:
    entries = with_clubs(clubs)
    [one] = draw_breaks(
        in_line(entries),
        entries,
        (Category(name="open", size=size),),
        club_cap=cap,
        reserves=reserves,
    )
    return one


def ranks(one: Break) -> list[int]:
    return [each.rank for each in one.breaking]


def test_without_a_cap_the_best_break() -> None:
    assert ranks(broken("xxxxyy", 4, None)) == [1, 2, 3, 4]


def test_the_best_of_others_come_in_for_those_over_the_cap() -> None:
    one = broken("xxxxyy", 4, 2)
    assert ranks(one) == [1, 2, 5, 6]
    assert len(one.passed_over) == 2


def test_clubs_are_told_apart_whatever_their_case() -> None:
    assert ranks(broken("xXyz", 2, 1)) == [1, 3]


def test_no_club_is_nobodys_club() -> None:
    assert ranks(broken("....", 3, 1)) == [1, 2, 3]


def test_a_cap_gives_way_where_a_place_would_stay_empty() -> None:
    one = broken("xxxxy", 4, 2)
    assert ranks(one) == [1, 2, 3, 5]


def test_who_stands_below_the_last_is_not_passed_over() -> None:
    assert broken("xyzxx", 3, 1).passed_over == ()


def test_reserves_are_held_to_the_cap_as_well() -> None:
    one = broken("xyxzyz", 2, 1, reserves=1)
    assert [each.rank for each in one.reserves] == [4]


@law
@given(st.text(alphabet="xyz.", min_size=2, max_size=12), st.integers(1, 4), st.data())
def test_a_break_is_full_and_over_the_cap_only_for_want_of_others(
    clubs: str, cap: int, data: st.DataObject
) -> None:
    size = data.draw(st.integers(2, len(clubs)))
    one = broken(clubs, size, cap)
    club_of = {entry.entry_id: entry.club for entry in with_clubs(clubs)}
    counted = Counter(filter(None, (club_of[each.entry_id] for each in one.breaking)))
    within = sum(
        min(cap, count) if club != "." else count for club, count in Counter(clubs).items()
    )
    assert len(one.breaking) == size
    assert max(counted.values(), default=0) <= cap or within < size
