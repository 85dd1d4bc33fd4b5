import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from arguments.mistakes import Mistake
from storage import Run, Store, facts, shelves
from storage.database import (
    DatabaseBusy,
    DatabaseDamaged,
    DatabaseForeign,
    DatabaseReadOnly,
    DatabaseUnopenable,
    DiskFull,
)
from storage.shelves import Query, Shelved

from .examples import HALL, claim, shelve
from .ordinary import as_an_ordinary_user


def put(store: Store, value: str = "value") -> None:
    store.do(lambda run: facts.put(run, "fact", value))


def served(run: Run) -> list[Shelved]:
    return shelves.browse(run, HALL, Query(), 0, 10)


def test_opening_makes_the_folder_and_the_file(tmp_path: Path) -> None:
    path = tmp_path / "a" / "b" / "gadfly.db"
    Store.open(path).close()
    assert path.is_file()


def test_a_new_database_is_sound(store: Store) -> None:
    assert store.check() == []


def test_what_was_stored_is_there_after_a_restart(path: Path) -> None:
    with Store.open(path) as first:
        put(first)
    with Store.open(path) as second:
        assert second.read_now(lambda run: facts.get(run, "fact")) == "value"


def test_closing_leaves_one_file_and_may_be_done_twice(path: Path) -> None:
    store = Store.open(path)
    put(store)
    store.close()
    store.close()
    assert [each.name for each in path.parent.iterdir()] == ["gadfly.db"]


def test_every_table_is_strict(store: Store) -> None:
    tables = store.read_now(lambda run: run("pragma table_list"))
    ours = [row for row in tables if not row["name"].startswith("claim_words_fts")]
    lax = {row["name"] for row in ours if row["strict"] == 0}
    assert lax == {"sqlite_schema", "sqlite_temp_schema"}


def test_a_readers_snapshot_stays_while_others_write(store: Store, path: Path) -> None:
    put(store, "before")
    with Store.open(path) as other, other.database.reading() as run:
        assert facts.get(run, "fact") == "before"
        put(store, "after")
        assert facts.get(run, "fact") == "before"


def test_text_that_is_no_database_is_refused_and_kept(path: Path) -> None:
    path.write_text("Dear diary, " * 100)
    with pytest.raises(DatabaseDamaged):
        Store.open(path)
    assert path.read_text() == "Dear diary, " * 100


def test_a_database_with_a_spoilt_page_is_damaged(path: Path) -> None:
    with Store.open(path) as store:
        put(store, "x" * 9000)
    spoilt = path.read_bytes()[:4096] + b"\x99" * (path.stat().st_size - 4096)
    path.write_bytes(spoilt)
    with pytest.raises(DatabaseDamaged):
        Store.open(path)


def test_another_programs_database_is_refused_and_kept(path: Path) -> None:
    with closing(sqlite3.connect(path)) as other:
        other.execute("create table claims (mine text)")
    before = path.read_bytes()
    with pytest.raises(DatabaseForeign):
        Store.open(path)
    assert path.read_bytes() == before


def test_a_folder_is_no_database(tmp_path: Path) -> None:
    with pytest.raises(DatabaseUnopenable):
        Store.open(tmp_path)


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(DatabaseUnopenable) as said:
        Store.open(tmp_path / "file" / "gadfly.db")
    assert said.value.values["reason"]


def test_a_read_only_file_can_be_read_and_says_so_when_written(path: Path) -> None:
    with Store.open(path) as store:
        put(store)
    path.chmod(0o444)
    with as_an_ordinary_user(), Store.open(path) as store:
        assert store.read_now(lambda run: facts.get(run, "fact")) == "value"
        with pytest.raises(DatabaseReadOnly):
            put(store)


def test_a_read_only_folder_is_said(path: Path) -> None:
    Store.open(path).close()
    path.parent.chmod(0o555)
    with as_an_ordinary_user(), pytest.raises(DatabaseReadOnly):
        Store.open(path)
    path.parent.chmod(0o755)


def test_an_unreadable_file_is_said(path: Path) -> None:
    Store.open(path).close()
    path.chmod(0)
    with as_an_ordinary_user(), pytest.raises(DatabaseUnopenable):
        Store.open(path)


def test_a_full_disk_is_said_and_what_was_stored_stays(store: Store) -> None:
    put(store, "small")
    store.read_now(lambda run: run("pragma max_page_count = 1"))  # no more pages than there are
    with pytest.raises(DiskFull):
        put(store, "large" * 10_000)
    assert store.read_now(lambda run: facts.get(run, "fact")) == "small"


def test_after_a_full_disk_writing_goes_on(store: Store) -> None:
    store.read_now(lambda run: run("pragma max_page_count = 1"))
    with pytest.raises(DiskFull):
        put(store, "large" * 10_000)
    store.read_now(lambda run: run("pragma max_page_count = 100000"))
    put(store, "large" * 10_000)
    assert store.check() == []


def test_a_database_that_another_holds_is_busy_after_some_patience(path: Path) -> None:
    with Store.open(path) as holder, Store.open(path, patience=0.05) as waiter:
        with holder.database.transaction(), pytest.raises(DatabaseBusy):
            put(waiter)
        put(waiter)


def test_a_fresh_file_that_another_holds_is_busy(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as holder:
        holder.execute("begin exclusive")
        with pytest.raises(DatabaseBusy):
            Store.open(path, patience=0.05)


def test_an_error_of_ours_is_no_mistake(store: Store) -> None:
    with pytest.raises(sqlite3.OperationalError):
        store.do(lambda run: run("select nothing from nowhere"))
    put(store)


def test_a_mistake_raised_in_the_work_stays_itself(store: Store) -> None:
    def work(_: object) -> None:
        raise Mistake("mistake-example")

    with pytest.raises(Mistake, match="mistake-example"):
        store.do(work)


def test_a_backup_while_others_write_is_whole(store: Store, tmp_path: Path) -> None:
    copy = tmp_path / "copies" / "copy.db"
    with store.database.transaction() as run:
        facts.put(run, "fact", "half")
        store.backup(copy)
    with Store.open(copy) as copied:
        assert copied.check() == []
        assert copied.read_now(served) == store.read_now(served)
        assert copied.read_now(lambda run: facts.get(run, "fact")) is None


def test_a_backup_replaces_the_one_before(store: Store, tmp_path: Path) -> None:
    store.backup(tmp_path / "copy.db")
    added = claim("tea", "Tea is better than coffee.")
    store.do(lambda run: shelve(run, [added]))
    store.backup(tmp_path / "copy.db")
    with Store.open(tmp_path / "copy.db") as copied:
        assert len(copied.read_now(served)) == 3


def test_a_backup_never_replaces_the_database(store: Store, path: Path) -> None:
    with pytest.raises(Mistake, match="mistake-backup-onto-itself"):
        store.backup(path.parent / "." / path.name)
    put(store)


def test_a_backup_that_cannot_be_written_is_said(store: Store, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(DatabaseUnopenable):
        store.backup(tmp_path / "file" / "copy.db")
