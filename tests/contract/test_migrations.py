from pathlib import Path

import pytest

from storage import Run, Store, facts
from storage.database import DatabaseNewer, DatabaseReadOnly
from storage.migrations import MIGRATIONS, migrate, missing_from

from .ordinary import as_an_ordinary_user


def m999_moods(run: Run) -> None:
    """Stand for a step that a later Gadfly takes."""
    run("create table moods (mood text primary key, since_ms bigint not null)")


def m998_broken(run: Run) -> None:
    """Fail half way."""
    run("create table halves (half text primary key)")
    run("create table nonsense nonsense")


LATER = (*MIGRATIONS, m999_moods)


def copies(path: Path) -> list[str]:
    return sorted(each.name for each in path.parent.glob("*before*"))


def test_steps_are_numbered_in_order() -> None:
    numbers = [step.__name__[:5] for step in MIGRATIONS]
    assert numbers == [f"m{number:03}_" for number in range(1, len(MIGRATIONS) + 1)]


def test_steps_are_taken_once(store: Store) -> None:
    assert migrate(store.database) == []


def test_a_new_database_has_no_copy_beside_it(store: Store, path: Path) -> None:
    assert store.check() == []
    assert copies(path) == []


def test_a_later_step_is_taken_and_a_copy_of_before_is_kept(store: Store, path: Path) -> None:
    store.do(lambda run: facts.put(run, "fact", "old"))
    assert migrate(store.database, LATER) == ["m999_moods"]
    assert "moods" in store.database.tables()
    assert copies(path) == ["gadfly-before-m999.db"]


def test_the_copy_of_before_opens_as_it_was(store: Store, path: Path) -> None:
    store.do(lambda run: facts.put(run, "fact", "old"))
    migrate(store.database, LATER)
    with Store.open(path.with_name("gadfly-before-m999.db")) as before:
        assert before.read_now(lambda run: facts.get(run, "fact")) == "old"
        assert "moods" not in before.database.tables()


def test_a_step_that_fails_leaves_the_database_as_it_was(store: Store) -> None:
    with pytest.raises(Exception, match="syntax error"):
        migrate(store.database, (*MIGRATIONS, m998_broken))
    assert "halves" not in store.database.tables()
    assert store.check() == []


def test_a_newer_database_is_refused_and_kept(store: Store, path: Path) -> None:
    migrate(store.database, LATER)
    with pytest.raises(DatabaseNewer) as said:
        Store.open(path)
    assert said.value.values["migration"] == "m999_moods"
    assert store.read_now(lambda run: missing_from(store.database, run, LATER)) == []


def test_a_read_only_database_that_lacks_a_step_says_so(path: Path) -> None:
    Store.open(path).close()
    path.chmod(0o444)
    with as_an_ordinary_user(), Store.open(path) as reader, pytest.raises(DatabaseReadOnly):
        migrate(reader.database, LATER)
