"""The outbox: an effect added twice is one, in order, and done once with what came of it."""

import pytest

from arguments.mistakes import Mistake
from storage import Run, Store
from storage.tournaments import outbox, steps
from storage.tournaments.outbox import NewEffect
from storage.tournaments.values import MatchId

from .cups import CUP, FIRST, SECOND, play
from .examples import HALL, NOW, later
from .test_personal_data import every_cell


def effect(key: str, match_id: MatchId | None = None) -> NewEffect:
    return NewEffect(
        key=key, tournament_id=CUP, server_id=HALL, kind="post", match_id=match_id,
        payload={"key": key},
    )  # fmt: skip


def add(store: Store, *effects: NewEffect) -> list[str]:
    return store.do(lambda run: outbox.add(run, effects, NOW))


def waiting(store: Store, minute: int = 0, limit: int = 10) -> list[str]:
    listed = store.read_now(lambda run: outbox.waiting(run, limit, later(minute)))
    return [each.key for each in listed]


@pytest.fixture(autouse=True)
def _cup(store: Store) -> None:
    store.do(play)


def test_effects_wait_in_the_order_in_which_they_came(store: Store) -> None:
    assert add(store, effect("z"), effect("a")) == ["z", "a"]
    assert add(store, effect("m")) == ["m"]
    assert waiting(store) == ["z", "a", "m"]
    assert waiting(store, limit=2) == ["z", "a"]


def test_an_effect_added_twice_is_one(store: Store) -> None:
    add(store, effect("a"), effect("b"))
    before = every_cell(store)
    assert add(store, effect("b"), effect("a", FIRST)) == []
    assert every_cell(store) == before


def test_a_step_and_its_effects_are_kept_together_or_not_at_all(store: Store) -> None:
    def work(run: Run) -> None:
        steps.take_step(run, CUP, 0, action="go", now=NOW)
        outbox.add(run, [effect("a")], NOW)
        raise Mistake("mistake-example")

    before = every_cell(store)
    with pytest.raises(Mistake):
        store.do(work)
    assert every_cell(store) == before


def test_an_effect_is_done_once_with_what_came_of_it(store: Store) -> None:
    add(store, effect("a"))
    assert store.read_now(lambda run: outbox.result_of(run, "a")) is None
    assert store.do(lambda run: outbox.done(run, "a", later(1), {"thread": "5001"}))
    assert not store.do(lambda run: outbox.done(run, "a", later(2), {"thread": "5002"}))
    assert store.read_now(lambda run: outbox.result_of(run, "a")) == {"thread": "5001"}
    assert waiting(store) == []
    assert add(store, effect("a")) == []


def test_what_was_tried_waits_and_says_so(store: Store) -> None:
    add(store, effect("a"))
    store.do(lambda run: outbox.tried(run, "a", later(1)))
    store.do(lambda run: outbox.tried(run, "a", later(2)))
    [tried] = store.read_now(lambda run: outbox.waiting(run, 10, later(3)))
    assert (tried.tried, tried.tries, tried.done) == (later(2), 2, None)


def test_what_is_put_off_holds_up_its_match_alone(store: Store) -> None:
    add(store, effect("thread 1", FIRST), effect("thread 2", SECOND), effect("card 1", FIRST))
    store.do(lambda run: outbox.tried(run, "thread 1", NOW))
    store.do(lambda run: outbox.put_off(run, "thread 1", later(5)))
    assert waiting(store, 4) == ["thread 2"]
    assert waiting(store, 5) == ["thread 1", "thread 2", "card 1"]
    [put_off, *_] = store.read_now(lambda run: outbox.of(run, CUP))
    assert (put_off.tried, put_off.tries) == (None, 1)


def test_what_is_put_off_for_a_tournament_holds_up_what_comes_after(store: Store) -> None:
    add(store, effect("thread 1", FIRST), effect("draw"), effect("thread 2", SECOND))
    store.do(lambda run: outbox.put_off(run, "draw", later(5)))
    assert waiting(store, 4) == ["thread 1"]
