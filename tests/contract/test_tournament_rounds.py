"""Rounds: an entry sits once in each, and one draw of it stands, whoever taps what how often."""

import sqlite3
from pathlib import Path

import pytest

from storage import Store
from storage.tournaments import matches, rounds
from storage.tournaments.values import MatchId, MatchState, NewMatch, NewRound, Round, RoundState

from .cups import CUP, FIRST, SECOND, A, B, C, confirm, draw, four, pairs, release
from .examples import CARS, NOW, later
from .test_personal_data import every_cell


def alone(match_id: str, room: int, entry: str, other: str | None = None) -> NewMatch:
    return NewMatch.model_validate(
        {"match_id": match_id, "room": room, "entry_for": entry, "entry_against": other}
    )


def states(store: Store) -> list[tuple[int, RoundState]]:
    versions = store.read_now(lambda run: rounds.versions(run, CUP, 1))
    return [(each.version, each.state) for each in versions]


@pytest.fixture(autouse=True)
def _cup(store: Store) -> None:
    store.do(four)


def test_a_round_comes_back_as_it_was_drawn(store: Store) -> None:
    drawn = NewRound(
        round=3, seed=8, is_elimination=True, category="open", claims=(CARS,), silent=True,
        draw={"meetings": 0, "squared_gap": 0.5},
    )  # fmt: skip
    assert store.do(lambda run: rounds.add_draft(run, CUP, drawn, pairs(), NOW)) == 1
    assert store.read_now(lambda run: rounds.current(run, CUP, 3)) == Round(
        tournament_id=CUP,
        version=1,
        state=RoundState.DRAFT,
        drawn=NOW,
        released=None,
        **dict(drawn),
    )


def test_its_matches_come_back_room_by_room(store: Store) -> None:
    store.do(lambda run: draw(run, pairs(locked=True)[::-1]))
    listed = store.read_now(lambda run: matches.of_round(run, CUP, 1))
    assert [(each.match_id, each.locked, each.why) for each in listed] == [
        (FIRST, True, {"gap": 0.5}),
        (SECOND, False, {}),
    ]


@pytest.mark.parametrize(
    "second",
    [alone("two", 2, A, C), alone("two", 2, C, A), alone("two", 2, C, B), alone("two", 2, B)],
    ids=["for twice", "on both sides", "against twice", "with a bye"],
)
def test_an_entry_twice_in_a_round_is_refused_by_the_table(store: Store, second: NewMatch) -> None:
    before = every_cell(store)
    with pytest.raises(sqlite3.IntegrityError, match="match_seats"):
        store.do(lambda run: draw(run, [alone("one", 1, A, B), second]))
    assert every_cell(store) == before


def test_an_entry_against_itself_is_refused_by_the_table(store: Store) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        store.do(lambda run: draw(run, [alone("one", 1, A, A)]))


def test_two_matches_in_a_room_are_refused_by_the_table(store: Store) -> None:
    with pytest.raises(sqlite3.IntegrityError, match="room"):
        store.do(lambda run: draw(run, [alone("one", 1, A), alone("two", 1, B)]))


def test_drawn_again_a_draft_is_replaced_and_kept(store: Store) -> None:
    store.do(draw)
    assert store.do(lambda run: draw(run, pairs("again"))) == 2
    assert states(store) == [(1, RoundState.WITHDRAWN), (2, RoundState.DRAFT)]
    listed = store.read_now(lambda run: matches.of_round(run, CUP, 1))
    assert [each.match_id for each in listed] == ["again-1", "again-2"]
    earlier = store.read_now(lambda run: matches.of_round(run, CUP, 1, 1))
    assert {each.state for each in earlier} == {MatchState.WITHDRAWN}


def test_a_released_round_is_not_drawn_again(store: Store) -> None:
    store.do(release)
    before = every_cell(store)
    assert store.do(lambda run: draw(run, pairs("again"))) is None
    assert every_cell(store) == before


def test_a_draft_is_released_once_however_often_it_is_tapped(store: Store, path: Path) -> None:
    store.do(draw)
    with Store.open(path) as other:
        taps = [
            each.do(lambda run: rounds.release(run, CUP, 1, 1, later(1)))
            for each in (store, other, store)
        ]
    assert taps == [True, False, False]


def test_a_draft_that_was_drawn_again_is_not_released(store: Store) -> None:
    store.do(draw)
    store.do(lambda run: draw(run, pairs("again")))
    assert not store.do(lambda run: rounds.release(run, CUP, 1, 1, later(1)))
    assert states(store)[1] == (2, RoundState.DRAFT)


@pytest.mark.parametrize("state", ["draft", "released", "done"])
def test_two_versions_that_stand_are_refused_by_the_table(store: Store, state: str) -> None:
    store.do(draw)
    store.do(lambda run: rounds.withdraw(run, CUP, 1, 1))
    store.do(lambda run: release(run, pairs("again")))
    with pytest.raises(sqlite3.IntegrityError, match=r"rounds\.round"):
        store.do(
            lambda run: run(
                "update rounds set state = :state, released_ms = 1 where version = 1", state=state
            )
        )


def test_a_round_is_released_then_done_and_may_be_taken_up_again(store: Store) -> None:
    store.do(draw)
    assert not store.do(lambda run: rounds.done(run, CUP, 1, 1))
    store.do(lambda run: rounds.release(run, CUP, 1, 1, later(1)))
    assert store.do(lambda run: rounds.done(run, CUP, 1, 1))
    assert not store.do(lambda run: rounds.done(run, CUP, 1, 1))
    assert store.do(lambda run: rounds.take_up(run, CUP, 1, 1))
    assert states(store) == [(1, RoundState.RELEASED)]


def test_a_withdrawn_round_keeps_its_results_and_counts_nowhere(store: Store) -> None:
    store.do(release)
    store.do(confirm)
    assert store.do(lambda run: rounds.withdraw(run, CUP, 1, 1))
    assert not store.do(lambda run: rounds.withdraw(run, CUP, 1, 1))
    kept = store.read_now(lambda run: matches.get(run, FIRST))
    assert kept is not None
    assert (kept.state, kept.result_version) == (MatchState.WITHDRAWN, 1)
    assert kept.result is not None
    assert store.read_now(lambda run: rounds.of(run, CUP)) == []
    assert store.do(lambda run: draw(run, pairs("again"))) == 2


def test_rounds_that_stand_are_listed_in_order(store: Store) -> None:
    store.do(lambda run: release(run, pairs("two"), 2))
    store.do(release)
    assert [each.round for each in store.read_now(lambda run: rounds.of(run, CUP))] == [1, 2]


def test_silent_rounds_speak_once_unveiled(store: Store) -> None:
    silent = NewRound(round=1, seed=8, silent=True)
    store.do(lambda run: rounds.add_draft(run, CUP, silent, pairs(), NOW))
    store.do(lambda run: rounds.unveil(run, CUP))
    assert [each.silent for each in store.read_now(lambda run: rounds.of(run, CUP))] == [False]


def test_a_bye_sits_alone(store: Store) -> None:
    store.do(lambda run: draw(run, [alone("one", 1, A, B), alone("bye", 2, C)]))
    bye = store.read_now(lambda run: matches.get(run, MatchId("bye")))
    assert bye is not None
    assert bye.entry_against is None
