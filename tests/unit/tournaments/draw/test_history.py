"""What confirmed results make of an entry, as a draw sees it."""

from typing import Any

import pytest

from arguments.claims import Side
from arguments.responses import DebaterId
from arguments.tournaments.draw import Contender, Draw, State, pair
from arguments.tournaments.draw.first_round import first_state
from arguments.tournaments.draw.history import from_history
from arguments.tournaments.entries import Entry, EntryId, Status
from arguments.tournaments.results import How, Played, Result
from arguments.tournaments.settings import Method, Seeding
from tests.unit.tournaments.draw.states import everyone_in, met, pairs

A, B, C = EntryId("a"), EntryId("b"), EntryId("c")


def entry(name: EntryId, number: int = 1, **more: object) -> Entry:
    told = {"status": Status.ACTIVE, **more}
    return Entry.model_validate(
        {"entry_id": name, "number": number, "name": name, "members": (DebaterId(name),), **told}
    )


def played(
    round_number: int, one: EntryId, two: EntryId | None, how: How, winner: Side | None
) -> Played:
    return Played(
        round=round_number, for_id=one, against_id=two, result=Result(how=how, winner=winner)
    )


def state(*history: Played, joined: int = 1, **more: Any) -> State:
    there = [entry(A, 1, first_round=joined), entry(B, 2), entry(C, 3, **more)]
    return from_history(there, history, round_number=9, seed=1)


def seen(*history: Played) -> Contender:
    return state(*history).entries[0]


@pytest.mark.parametrize(
    ("one", "points", "byes", "sides"),
    [
        (played(1, A, B, How.DECIDED, Side.FOR), 1, 0, 1),
        (played(1, A, B, How.DECIDED, Side.AGAINST), 0, 0, 1),
        (played(1, A, B, How.DECIDED, None), 0.5, 0, 1),
        (played(1, A, None, How.BYE, Side.FOR), 1, 1, 0),
        (played(1, B, A, How.WALKOVER, Side.AGAINST), 1, 1, 0),
        (played(1, B, A, How.WALKOVER, Side.FOR), 0, 0, 0),
        (played(1, A, B, How.DOUBLE_FORFEIT, None), 0, 0, 0),
        (played(1, A, B, How.POSTPONED, None), 0, 0, 1),
    ],
)
def test_a_result_counts_as_it_came_about(
    one: Played, points: float, byes: int, sides: int
) -> None:
    entry = seen(one)
    assert (entry.points, entry.byes, entry.argued_for) == (points, byes, sides)


def test_meetings_are_told_oldest_first_and_repeated() -> None:
    history = [played(n, A, other, How.POSTPONED, None) for n, other in ((3, B), (1, C), (2, B))]
    assert seen(*history).met == (C, B, B)


def test_the_last_side_and_its_row_are_told() -> None:
    history = [
        played(1, B, A, How.DECIDED, Side.FOR),
        played(2, A, C, How.DECIDED, Side.FOR),
        played(3, A, None, How.BYE, Side.FOR),
        played(4, A, B, How.DECIDED, Side.FOR),
    ]
    entry = seen(*history)
    assert (entry.last_side, entry.in_a_row, entry.met_as[B]) == (Side.FOR, 2, Side.FOR)


def test_a_late_entry_counts_as_having_rested() -> None:
    assert state(joined=4).entries[0].byes == 3


def test_rounds_to_come_and_matches_after_the_break_do_not_count() -> None:
    won = played(1, A, B, How.DECIDED, Side.FOR)
    others = [won.model_copy(update=more) for more in ({"round": 9}, {"is_elimination": True})]
    assert seen(*others).points == 0


@pytest.mark.parametrize("more", [{"status": Status.WITHDRAWN}, {"first_round": 10}])
def test_who_is_gone_or_not_there_yet_is_not_drawn(more: dict[str, Any]) -> None:
    assert [each.entry_id for each in state(**more).entries] == [A, B]


def test_a_pair_apart_with_somebody_gone_does_not_matter() -> None:
    told = from_history([entry(A), entry(B, 2)], (), round_number=1, seed=1, never=[(A, C), (A, B)])
    assert told.never == ((A, B),)


FIELD = [entry(EntryId(f"e{n}"), n, rating=1000 + n) for n in range(1, 9)]


def by_lot(seed: int) -> Draw:
    return pair(first_state(FIELD, seed=seed, seeding=Seeding.RANDOM, method=Method.SLIDE))


def by_rating(field: list[Entry], method: Method) -> Draw:
    return pair(first_state(field, seed=1, seeding=Seeding.RATING, method=method))


def test_the_first_round_is_drawn_by_lot() -> None:
    drawn = [by_lot(seed) for seed in (1, 1, 2)]
    assert drawn[0] == drawn[1]
    assert pairs(drawn[1]) != pairs(drawn[2])


@pytest.mark.parametrize(("method", "opponent"), [(Method.FOLD, "e1"), (Method.SLIDE, "e4")])
def test_the_first_round_is_drawn_by_rating(method: Method, opponent: str) -> None:
    drawn = by_rating(FIELD, method)
    assert met("e8", opponent) in pairs(drawn)


def test_the_unrated_come_last() -> None:
    field = [*FIELD[:3], entry(EntryId("e4"), 4)]
    drawn = by_rating(field, Method.FOLD)
    assert met("e3", "e4") in pairs(drawn)
    assert everyone_in(drawn) == ["e1", "e2", "e3", "e4"]
