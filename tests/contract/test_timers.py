from arguments.responses import DebaterId
from storage import Store, facts, servers, timers

from .examples import HALL, NOW, later


def test_a_timer_is_due_from_its_moment_on(store: Store) -> None:
    store.do(lambda run: timers.set_timer(run, "daily", later(1), "serve", {"claim": "cars"}))
    assert store.read_now(lambda run: timers.due_timers(run, NOW, 9)) == []
    [due] = store.read_now(lambda run: timers.due_timers(run, later(1), 9))
    assert due == timers.Timer(key="daily", kind="serve", due=later(1), payload={"claim": "cars"})


def test_setting_a_timer_again_replaces_it(store: Store) -> None:
    store.do(lambda run: timers.set_timer(run, "daily", later(1), "serve", {}))
    store.do(lambda run: timers.set_timer(run, "daily", later(2), "serve", {"n": 2}))
    [due] = store.read_now(lambda run: timers.due_timers(run, later(9), 9))
    assert (due.due, due.payload) == (later(2), {"n": 2})


def test_the_longest_overdue_comes_first(store: Store) -> None:
    store.do(lambda run: timers.set_timer(run, "late", later(1), "serve", {}))
    store.do(lambda run: timers.set_timer(run, "later", later(2), "serve", {}))
    [first] = store.read_now(lambda run: timers.due_timers(run, later(9), 1))
    assert first.key == "late"


def test_a_cancelled_timer_never_comes_due(store: Store) -> None:
    store.do(lambda run: timers.set_timer(run, "daily", NOW, "serve", {}))
    assert store.do(lambda run: timers.cancel_timer(run, "daily"))
    assert not store.do(lambda run: timers.cancel_timer(run, "daily"))
    assert store.read_now(lambda run: timers.due_timers(run, later(9), 9)) == []


def test_a_timer_that_is_done_is_gone(store: Store) -> None:
    store.do(lambda run: timers.set_timer(run, "daily", NOW, "serve", {}))
    store.do(lambda run: timers.done(run, "daily"))
    assert store.read_now(lambda run: timers.due_timers(run, later(9), 9)) == []


def test_a_timer_goes_with_its_server(store: Store) -> None:
    anyone = DebaterId("discord:1")
    store.do(
        lambda run: timers.set_timer(
            run, "daily", NOW, "serve", {}, debater_id=anyone, server_id=HALL
        )
    )
    store.do(lambda run: servers.forget(run, HALL))
    assert store.read_now(lambda run: timers.due_timers(run, later(9), 9)) == []


def test_a_fact_is_what_was_last_put(store: Store) -> None:
    assert store.read_now(lambda run: facts.get(run, "commands")) is None
    store.do(lambda run: facts.put(run, "commands", "abc"))
    store.do(lambda run: facts.put(run, "commands", "def"))
    assert store.read_now(lambda run: facts.get(run, "commands")) == "def"
