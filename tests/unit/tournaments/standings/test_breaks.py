"""The rules of the break: who goes on, in which category, and what a tie at the cut does."""

import pickle
from collections.abc import Sequence
from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arguments.mistakes import Mistake
from arguments.tournaments.breaks import (
    Break,
    CutUndecided,
    call_reserve,
    draw_breaks,
    is_eligible,
)
from arguments.tournaments.entries import Entry, EntryId, Status
from arguments.tournaments.results import Played
from arguments.tournaments.settings import Category, TieRule
from arguments.tournaments.standings import Key, Placed, rank
from tests.unit.tournaments.standings.histories import (
    beat,
    field,
    histories,
    ids,
    law,
    many,
    with_novices,
)

OPEN, NOVICE = "open", "novice"
Drawn = tuple[list[Entry], list[Played]]


def category(size: int, name: str = OPEN) -> Category:
    return Category(name=name, size=size)


def in_line(entries: list[Entry]) -> tuple[Placed, ...]:
    """Place entries one after the other, by wins over somebody who is not among them."""
    history = [
        beat(entry.entry_id, "nobody", number)
        for entry in entries
        for number in range(len(entries) - entry.number)
    ]
    return rank(entries, history, (Key.POINTS,))


def level(entries: list[Entry]) -> tuple[Placed, ...]:
    return rank(entries, [], (Key.POINTS,))


def names(one: Break) -> str:
    return "".join(each.entry_id for each in one.breaking)


def waiting(one: Break) -> str:
    return "".join(each.entry_id for each in one.reserves)


def test_the_best_break_by_seed() -> None:
    entries = field("abcde")
    (one,) = draw_breaks(in_line(entries), entries, [category(3)])
    assert [(each.seed, each.entry_id, each.rank) for each in one.breaking] == [
        (1, "a", 1),
        (2, "b", 2),
        (3, "c", 3),
    ]
    assert one.cut is None


def test_who_breaks_in_the_first_category_leaves_the_second_to_others() -> None:
    entries = with_novices(field("abcdefgh"), "bdfh")
    both = draw_breaks(in_line(entries), entries, [category(4), category(2, NOVICE)])
    assert [names(one) for one in both] == ["abcd", "fh"]


def test_the_category_that_is_named_first_comes_first() -> None:
    entries = with_novices(field("abcdefgh"), "bdfh")
    both = draw_breaks(in_line(entries), entries, [category(2, NOVICE), category(4)])
    assert [names(one) for one in both] == ["bd", "acef"]


def test_reserves_are_the_next_who_broke_nowhere() -> None:
    entries = with_novices(field("abcdefgh"), "df")
    both = draw_breaks(in_line(entries), entries, [category(3), category(2, NOVICE)], reserves=2)
    assert [waiting(one) for one in both] == ["eg", ""]
    assert [each.seed for each in both[0].reserves] == [4, 5]


def test_a_category_is_found_whatever_its_letters() -> None:
    (entry,) = field("a", "Novice")
    assert is_eligible(entry, category(2, "NOVICE"))
    assert is_eligible(entry, category(2, "Open"))
    assert not is_eligible(entry, category(2, "schools"))


@pytest.mark.parametrize("status", [Status.WITHDRAWN, Status.SIGNED_UP])
def test_only_who_takes_part_can_break(status: Status) -> None:
    entries = field("abcd")
    entries[0] = entries[0].model_copy(update={"status": status})
    (one,) = draw_breaks(in_line(entries), entries, [category(2)])
    assert names(one) == "bc"


def test_a_break_as_large_as_the_field_takes_everyone() -> None:
    entries = field("abc")
    (one,) = draw_breaks(level(entries), entries, [category(3)])
    assert sorted(names(one)) == ["a", "b", "c"]
    assert one.cut is None


def test_a_break_larger_than_the_field_is_refused() -> None:
    entries = with_novices(field("abcdefgh"), "abc")
    with pytest.raises(Mistake) as raised:
        draw_breaks(in_line(entries), entries, [category(2), category(2, NOVICE)])
    assert raised.value.key == "mistake-break-too-large"
    assert raised.value.values == {"category": NOVICE, "size": 2, "eligible": 1}


def test_a_tie_at_the_cut_is_named() -> None:
    entries = field("abcde")
    placed = rank(entries, [beat("a", "b"), beat("a", "c")], (Key.POINTS,))
    (one,) = draw_breaks(placed, entries, [category(3)], seed=4)
    assert one.cut is not None
    assert (sorted(one.cut.tied), one.cut.places, len(one.cut.through)) == (list("bcde"), 2, 2)
    assert "".join(one.cut.through) == names(one)[1:]


def test_a_tie_above_the_cut_is_not_a_tie_at_it() -> None:
    entries = field("abcd")
    placed = rank(entries, [beat("a", "c"), beat("b", "d")], (Key.POINTS,))
    (one,) = draw_breaks(placed, entries, [category(2)])
    assert one.cut is None


def test_the_seed_draws_the_lot() -> None:
    entries = field("abcdef")
    drawn = {
        names(draw_breaks(level(entries), entries, [category(2)], seed=n)[0]) for n in range(40)
    }
    assert set(chain(*drawn)) == set("abcdef")


def test_a_lot_does_not_change_when_somebody_leaves() -> None:
    entries = field("abcdef")
    (one,) = draw_breaks(level(entries), entries, [category(2)], seed=7)
    left = [entry for entry in entries if entry.entry_id != one.breaking[0].entry_id]
    (then,) = draw_breaks(level(left), left, [category(2)], seed=7)
    assert then.breaking[0].entry_id == one.breaking[1].entry_id


def test_the_organiser_is_asked_who_of_the_tied_goes_through() -> None:
    entries = field("abcd")
    with pytest.raises(CutUndecided) as raised:
        draw_breaks(level(entries), entries, [category(2)], rule=TieRule.ORGANISER)
    assert raised.value.category == OPEN
    assert (sorted(raised.value.tied), raised.value.places) == (list("abcd"), 2)


def test_the_organisers_choice_goes_through() -> None:
    (one,) = chosen_of_four("bd")
    assert sorted(names(one)) == ["b", "d"]
    assert one.cut is not None
    assert one.cut.rule is TieRule.ORGANISER


@pytest.mark.parametrize("choice", ["", "b", "bb", "bcd", "bx"])
def test_a_choice_that_does_not_fit_the_tie_is_refused(choice: str) -> None:
    with pytest.raises(Mistake, match="mistake-break-choice"):
        chosen_of_four(choice)


def chosen_of_four(choice: str) -> Sequence[Break]:
    entries = field("abcd")
    return draw_breaks(
        level(entries),
        entries,
        [category(2)],
        rule=TieRule.ORGANISER,
        chosen={OPEN: ids(choice)},
    )


def test_a_question_about_the_cut_survives_the_way_between_processes() -> None:
    asked = CutUndecided(OPEN, ids("ab"), 1)
    arrived = pickle.loads(pickle.dumps(asked))  # noqa: S301 (our own)
    assert (arrived.category, arrived.tied, arrived.places) == (OPEN, ids("ab"), 1)


def test_a_reserve_comes_in_last_and_the_others_move_up() -> None:
    entries = with_novices(field("abcdefgh"), "cdef")
    drawn = draw_breaks(in_line(entries), entries, [category(3), category(2, NOVICE)], reserves=2)
    both = call_reserve(drawn, EntryId("a"))
    assert [names(one) for one in both] == ["bcf", "de"]
    assert [each.seed for each in both[0].breaking] == [1, 2, 3]
    assert [waiting(one) for one in both] == ["g", ""]


def test_nobody_comes_in_where_there_is_no_reserve() -> None:
    entries = field("abc")
    drawn = draw_breaks(in_line(entries), entries, [category(2)])
    with pytest.raises(Mistake, match="mistake-break-no-reserve"):
        call_reserve(drawn, EntryId("a"))


def test_nobody_comes_in_for_who_did_not_break() -> None:
    entries = field("abc")
    drawn = draw_breaks(in_line(entries), entries, [category(2)], reserves=1)
    with pytest.raises(Mistake, match="mistake-break-not-in"):
        call_reserve(drawn, EntryId("c"))


@law
@given(histories(), st.sets(st.sampled_from([f"e{number}" for number in range(1, 10)]), min_size=6))
def test_nobody_breaks_twice_and_every_break_is_full(drawn: Drawn, novices: set[str]) -> None:
    entries = with_novices(many(9), novices)
    sizes = [category(4), category(2, NOVICE)]
    found = draw_breaks(rank(entries, drawn[1]), entries, sizes, reserves=3)
    broke = [each.entry_id for one in found for each in one.breaking]
    assert len(broke) == len(set(broke)) == sum(one.size for one in sizes)


@law
@given(histories(), st.integers(2, 9), st.integers())
def test_nobody_who_breaks_is_behind_anybody_who_does_not(
    drawn: Drawn, size: int, seed: int
) -> None:
    entries = many(9)
    placed = rank(entries, drawn[1])
    (one,) = draw_breaks(placed, entries, [category(size)], seed=seed)
    broke = {each.entry_id for each in one.breaking}
    out = [each.rank for each in placed if each.entry_id not in broke]
    assert max(each.rank for each in one.breaking) <= min(out, default=len(entries))
