"""Whatever the record cannot do is said in a sentence that names the file."""

from pathlib import Path

import pytest

from arguments.mistakes import Mistake
from bot.wording import load_wording
from storage import StorageMistake, Store, personal_data
from storage.database import (
    DatabaseBusy,
    DatabaseDamaged,
    DatabaseForeign,
    DatabaseGone,
    DatabaseNewer,
    DatabaseReadOnly,
    DatabaseUnopenable,
    DiskFull,
)

from .examples import ADA

PATH = Path("/data/gadfly.db")
SAID: list[StorageMistake] = [
    DatabaseBusy(PATH),
    DatabaseDamaged(PATH),
    DatabaseForeign(PATH),
    DatabaseGone(PATH),
    DatabaseNewer(PATH, migration="m999_moods"),
    DatabaseReadOnly(PATH),
    DatabaseUnopenable(PATH, reason="is a directory"),
    DiskFull(PATH),
]


def test_every_mistake_is_listed_here() -> None:
    assert {type(each) for each in SAID} == set(StorageMistake.__subclasses__())


@pytest.mark.parametrize("mistake", SAID, ids=lambda mistake: mistake.key)
def test_a_mistake_names_the_file(mistake: StorageMistake) -> None:
    assert str(PATH) in load_wording().mistake(mistake)


def test_whatever_is_kept_about_somebody_is_said(store: Store) -> None:
    kept = store.read_now(lambda run: personal_data.show(run, ADA))
    keys = {f"privacy-kept-{kind.replace('_', '-')}" for kind in kept}
    assert keys <= load_wording().keys()


def test_a_backup_onto_itself_is_said(store: Store, path: Path) -> None:
    with pytest.raises(Mistake) as raised:
        store.backup(path)
    assert str(path) in load_wording().mistake(raised.value)


def test_a_row_that_refers_to_nothing_is_found_and_said(store: Store) -> None:
    store.database.connection.execute("pragma foreign_keys = off")  # type: ignore[attr-defined] # SQLite's own
    store.do(lambda run: run("insert into drafts values ('discord:1', 'gone', 'for', 'text', 1)"))
    [problem] = store.check()
    assert "drafts" in load_wording().phrase(problem)


def test_a_database_without_its_steps_is_found_and_said(store: Store) -> None:
    store.do(lambda run: run("delete from gadfly_migrations where name = 'm004_timers'"))
    [problem] = store.check()
    assert "m004_timers" in load_wording().phrase(problem)


def test_a_database_that_was_moved_while_in_use_takes_nothing_more(
    store: Store, path: Path
) -> None:
    path.rename(path.with_name("elsewhere.db"))
    with pytest.raises(DatabaseGone):
        store.do(lambda run: run("select 1"))
