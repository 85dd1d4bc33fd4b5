"""Beliefs as they are kept: the first until there is a last, and the last as it is last said."""

from arguments.claims import Side
from arguments.responses import DebaterId
from storage import Run, Store, beliefs, servers

from .examples import ADA, BEA, BOOKS, CARS, CLUB, HALL, NOW, claim, later, response, save, shelve


def first(store: Store, value: int) -> bool:
    return store.do(lambda run: beliefs.note_first(run, HALL, ADA, CARS, value=value, now=NOW))


def last(store: Store, value: int) -> bool:
    return store.do(lambda run: beliefs.note_last(run, HALL, ADA, CARS, value=value, now=later(1)))


def said(store: Store) -> tuple[int, int | None] | None:
    kept = store.read_now(lambda run: beliefs.get(run, HALL, ADA, CARS))
    return (kept.at_first, kept.at_last) if kept else None


def test_a_first_belief_can_be_put_right_until_there_is_a_last(store: Store) -> None:
    assert [first(store, 40), first(store, 45), last(store, 60), first(store, 0)] == [
        True, True, True, False,
    ]  # fmt: skip
    assert said(store) == (45, 60)


def test_a_last_belief_needs_a_first(store: Store) -> None:
    assert not last(store, 60)
    assert said(store) is None


def test_a_later_last_belief_replaces_the_earlier(store: Store) -> None:
    first(store, 40)
    last(store, 60)
    last(store, 30)
    assert said(store) == (40, 30)


def test_who_says_their_last_again_keeps_their_turn(store: Store) -> None:
    def ask(run: Run, who: DebaterId, minute: int) -> None:
        beliefs.note_first(run, HALL, who, CARS, value=40, now=NOW)
        beliefs.note_last(run, HALL, who, CARS, value=50, now=later(minute))

    store.do(lambda run: ask(run, ADA, 1))
    store.do(lambda run: ask(run, BEA, 2))
    store.do(lambda run: ask(run, ADA, 3))
    moves = store.read_now(lambda run: beliefs.moves(run, HALL))
    assert [one.debater_id for one in moves] == [ADA, BEA]


def test_moves_come_with_the_side_that_was_argued_last(store: Store) -> None:
    store.do(lambda run: shelve(run, [claim(), claim(BOOKS, "Books should be free for all.")]))
    save(store, response(1, side=Side.FOR))
    save(store, response(2, side=Side.AGAINST))
    first(store, 40)
    last(store, 60)
    store.do(lambda run: beliefs.note_first(run, HALL, BEA, CARS, value=1, now=NOW))
    [moved] = store.read_now(lambda run: beliefs.moves(run, HALL))
    assert (moved.debater_id, moved.side, moved.at_last) == (ADA, Side.AGAINST, 60)


def test_beliefs_are_a_servers_own_and_go_with_it(store: Store) -> None:
    first(store, 40)
    store.do(lambda run: servers.forget(run, CLUB))
    assert said(store) == (40, None)
    assert store.read_now(lambda run: beliefs.own(run, CLUB, ADA, 9)) == []
    store.do(lambda run: servers.forget(run, HALL))
    assert said(store) is None
