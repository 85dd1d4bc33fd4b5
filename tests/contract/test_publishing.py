"""Publishing: nothing is public until somebody says so, and a place has one slug."""

from storage import Store, publishing, servers

from .examples import CLUB, HALL, NOW


def name(store: Store, title: str = "The Hall") -> publishing.Place:
    return store.do(lambda run: publishing.name_place(run, HALL, "the-hall", title))


def publish(store: Store, what: str) -> None:
    store.do(lambda run: publishing.publish(run, HALL, what, NOW))


def test_at_first_nothing_is_public(store: Store) -> None:
    name(store)
    assert store.read_now(lambda run: publishing.of(run, HALL)) == frozenset()
    assert store.read_now(publishing.places) == []
    assert store.read_now(lambda run: publishing.place_by_slug(run, "the-hall")) is None


def test_what_is_published_is_public_until_it_is_withdrawn(store: Store) -> None:
    place = name(store)
    publish(store, "practice")
    publish(store, "practice")
    assert store.read_now(lambda run: publishing.of(run, HALL)) == {"practice"}
    assert store.read_now(lambda run: publishing.place_by_slug(run, "the-hall")) == place
    store.do(lambda run: publishing.withdraw(run, HALL, "practice"))
    assert store.read_now(publishing.places) == []


def test_what_one_server_publishes_is_no_other_servers(store: Store) -> None:
    publish(store, "practice")
    assert store.read_now(lambda run: publishing.of(run, CLUB)) == frozenset()


def test_a_place_keeps_its_slug_when_its_title_changes(store: Store) -> None:
    name(store)
    again = store.do(lambda run: publishing.name_place(run, HALL, "another", "Great Hall"))
    assert (again.slug, again.title) == ("the-hall", "Great Hall")


def test_a_forgotten_server_is_public_no_more(store: Store) -> None:
    name(store)
    publish(store, "practice")
    store.do(lambda run: servers.forget(run, HALL))
    assert store.read_now(lambda run: publishing.place_of(run, HALL)) is None
    assert store.read_now(lambda run: publishing.of(run, HALL)) == frozenset()
