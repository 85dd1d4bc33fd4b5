"""The rules of allocation: no conflict, no even panel, no room without whom it could have."""

from collections import Counter
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from arguments.responses import DebaterId
from arguments.tournaments.allocation import allocate, extra_judge
from arguments.tournaments.entries import Entry, EntryId
from arguments.tournaments.panels import (
    Allocation,
    Conflict,
    History,
    Judge,
    Panel,
    Room,
    conflict,
)
from bot.wording import load_wording

CLUBS = (None, "Owls", "Larks")
NOTHING = History()
Hall = tuple[list[Room], list[Judge], int, History]


def entry(number: int, club: str | None = None) -> Entry:
    return Entry(
        entry_id=EntryId(f"entry-{number}"),
        number=number,
        name=f"Entry {number}",
        members=(DebaterId(f"debater-{number}"),),
        club=club,
    )


def room(
    number: int, importance: int = 5, clubs: tuple[str | None, str | None] = (None, None)
) -> Room:
    on_for, on_against = entry(2 * number, clubs[0]), entry(2 * number + 1, clubs[1])
    return Room(room=number, on_for=on_for, on_against=on_against, importance=importance)


def judge(name: str, **changes: Any) -> Judge:
    return Judge(debater_id=DebaterId(name), **changes)


def judges(many: int, **changes: Any) -> list[Judge]:
    return [judge(f"judge-{number}", **changes) for number in range(many)]


def said(allocation: Allocation) -> str:
    return " ".join(map(load_wording().phrase, allocation.notes))


def seated(allocation: Allocation) -> Counter[DebaterId]:
    return Counter(one for panel in allocation.panels for one in panel.counting)


@st.composite
def halls(draw: st.DrawFn) -> Hall:
    clubs = st.sampled_from(CLUBS)
    rooms = [
        room(number, draw(st.integers(0, 10)), (draw(clubs), draw(clubs)))
        for number in range(draw(st.integers(1, 6)))
    ]
    people = [
        judge(
            draw(st.sampled_from([f"judge-{number}", f"debater-{number}"])),
            club=draw(clubs),
            skill=draw(st.integers(0, 10)),
            is_trainee=draw(st.booleans()),
            owes=draw(st.integers(0, 4)) == 0,
        )
        for number in range(draw(st.integers(0, 14)))
    ]
    pairs = st.tuples(
        st.sampled_from([one.debater_id for one in people] or [DebaterId("nobody")]),
        st.sampled_from([each.entry_id for one in rooms for each in one.entries]),
    )
    never = draw(st.frozensets(pairs, max_size=4))
    judged = draw(st.dictionaries(pairs, st.integers(1, 3), max_size=4))
    return rooms, people, draw(st.sampled_from([1, 3, 5])), History(never=never, judged=judged)


@settings(deadline=None)
@given(halls())
def test_nobody_judges_against_a_conflict(
    hall: Hall,
) -> None:
    rooms, people, size, history = hall
    by_name = {one.debater_id: one for one in people}
    panels = allocate(rooms, people, size, history).panels
    sits = [
        (by_name[one], where)
        for where, panel in zip(rooms, panels, strict=True)
        for one in (*panel.counting, *panel.trainees)
    ]
    assert [conflict(one, where, history) for one, where in sits] == [None] * len(sits)
    assert not any(one.owes for one, _ in sits)


@settings(deadline=None)
@given(halls())
def test_a_room_is_without_a_judge_only_where_nobody_may(
    hall: Hall,
) -> None:
    rooms, people, size, history = hall
    ready = [one for one in people if not (one.owes or one.is_trainee)]
    possible = {
        where.room for where in rooms if any(conflict(one, where, history) is None for one in ready)
    }
    panels = allocate(rooms, people, size, history).panels
    assert {panel.room for panel in panels if panel.chair is not None} == possible


@settings(deadline=None)
@given(halls())
def test_panels_are_odd_and_of_different_people(
    hall: Hall,
) -> None:
    rooms, people, size, history = hall
    panels = allocate(rooms, people, size, history).panels
    assert all(len(panel.counting) in {0, *range(1, size + 1, 2)} for panel in panels)
    assert all(len(set(panel.counting)) == len(panel.counting) for panel in panels)


@settings(deadline=None)
@given(halls())
def test_who_has_a_wing_has_nothing_else(
    hall: Hall,
) -> None:
    rooms, people, size, history = hall
    found = allocate(rooms, people, size, history)
    wings = {one for panel in found.panels for one in panel.wings}
    assert {one: seated(found)[one] for one in wings} == dict.fromkeys(wings, 1)


@settings(deadline=None)
@given(halls(), st.randoms(use_true_random=False))
def test_the_order_in_which_people_come_changes_nothing(hall: Hall, rng: Random) -> None:
    rooms, people, size, history = hall
    again = allocate(rng.sample(rooms, len(rooms)), rng.sample(people, len(people)), size, history)
    assert again == allocate(rooms, people, size, history)


@given(st.integers(1, 12), st.integers(1, 12))
def test_too_few_judges_share_the_rooms_evenly(rooms: int, people: int) -> None:
    found = seated(allocate([room(number) for number in range(rooms)], judges(people), 1))
    assert max(found.values()) - min(found.values(), default=0) <= 1
    assert len(found) == min(rooms, people)


def test_too_few_judges_are_said() -> None:
    found = allocate([room(number) for number in range(5)], judges(2), 1)
    assert said(found) == "There are too few judges: 2 have more than one room, 3 at the most."


def test_a_room_that_nobody_may_judge_is_said() -> None:
    found = allocate([room(3, clubs=("Owls", None))], judges(2, club="owls"), 1)
    assert found.panels == (Panel(room=3, chair=None),)
    assert "Room 3 has no judge: nobody may judge there." in said(found)


def test_no_judges_at_all_are_said() -> None:
    assert "Rooms 1, 2 have no judge" in said(allocate([room(1), room(2)], [], 3))


def test_where_most_hangs_on_it_the_panel_is_full() -> None:
    found = allocate([room(1, importance=2), room(2, importance=8)], judges(5), 3)
    assert [len(panel.counting) for panel in found.panels] == [1, 3]


def test_the_skilled_sit_where_most_hangs_on_it() -> None:
    people = [judge("old-hand", skill=9), judge("newcomer", skill=2)]
    found = allocate([room(1, importance=2), room(2, importance=9)], people, 1)
    assert [panel.chair for panel in found.panels] == ["newcomer", "old-hand"]


def test_a_judge_sees_new_entries_where_another_can() -> None:
    seen = {(DebaterId("judge-0"), EntryId("entry-2")): 1}
    found = allocate([room(1), room(2)], judges(2), 1, History(judged=seen))
    assert [panel.chair for panel in found.panels] == ["judge-1", "judge-0"]


def test_a_judge_sees_an_entry_again_rather_than_nobody_does() -> None:
    seen = {(DebaterId("judge-0"), EntryId("entry-2")): 50}
    assert allocate([room(1)], judges(1), 1, History(judged=seen)).panels[0].chair == "judge-0"


def test_a_trainee_sits_beside_and_never_counts() -> None:
    people = [judge("trainee", skill=10, is_trainee=True), judge("judge")]
    assert allocate([room(1)], people, 3).panels == (
        Panel(room=1, chair=DebaterId("judge"), trainees=(DebaterId("trainee"),)),
    )


def test_who_owes_a_ballot_is_left_out_and_that_is_said() -> None:
    found = allocate([room(1)], [judge("late", owes=True), judge("judge")], 1)
    assert found.panels[0].chair == "judge"
    assert "One judge is left out, who still owes a ballot." in said(found)


@pytest.mark.parametrize(
    ("one", "history", "why"),
    [
        (judge("debater-2"), NOTHING, Conflict.ONESELF),
        (judge("judge", club="OWLS"), NOTHING, Conflict.CLUB),
        (judge("judge", club="Larks"), NOTHING, None),
        (judge("judge"), NOTHING, None),
        (
            judge("judge"),
            History(never=frozenset({(DebaterId("judge"), EntryId("entry-3"))})),
            Conflict.NAMED,
        ),
    ],
)
def test_a_conflict_is_named(one: Judge, history: History, why: Conflict | None) -> None:
    assert conflict(one, room(1, clubs=("Owls", None)), history) is why


@pytest.mark.parametrize("why", Conflict)
def test_every_conflict_can_be_said(why: Conflict) -> None:
    assert load_wording().say(f"conflict-{why.value}")


def test_the_extra_judge_is_the_least_busy_who_may() -> None:
    people = [*judges(3), judge("debater-2"), judge("trainee", is_trainee=True)]
    panel = Panel(room=1, chair=DebaterId("judge-0"))
    rooms_of = {DebaterId("judge-1"): 1}
    assert extra_judge(room(1), people, panel, rooms_of) == "judge-2"


def test_no_extra_judge_is_there_where_all_sit_already() -> None:
    panel = Panel(room=1, chair=DebaterId("judge-0"))
    assert extra_judge(room(1), judges(1), panel, {}) is None
