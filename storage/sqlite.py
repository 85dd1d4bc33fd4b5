"""The default engine: one SQLite file, whose full text is set up through sqlite-utils.

One connection, one user of it at a time. Statements go straight to the connection:
sqlite-utils reads the schema again for each insert, which doubles the cost of a response. It
is loaded for a new file alone, as it takes longer (and numpy) than all else to start.
"""

import os
import re
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from threading import RLock
from typing import Any, Self
from uuid import uuid4

from storage.database import (
    DatabaseBusy,
    DatabaseDamaged,
    DatabaseGone,
    DatabaseReadOnly,
    DatabaseUnopenable,
    DiskFull,
    FullText,
    Row,
    Run,
    StorageMistake,
)
from storage.full_text import INDEX, drop_traces_of_words, index_words

PATIENCE = 10.0
"""Seconds to wait for another program to finish its write."""

_COLUMNS = """
    select tables.name, columns.name
    from sqlite_master as tables, pragma_table_info(tables.name) as columns
    where tables.type = 'table'
    order by tables.name, columns.cid"""
_STATEMENTS_KEPT = 256
_PAUSE = 0.02
_SHAPING = re.compile(r"\s*(create|alter) table\b")
_STRICT_TYPES = {"bigint": "integer", "double precision": "real"}
_SIMPLE_MISTAKES: dict[int, type[DatabaseReadOnly | DiskFull | DatabaseBusy | DatabaseDamaged]] = {
    sqlite3.SQLITE_READONLY: DatabaseReadOnly,
    sqlite3.SQLITE_FULL: DiskFull,
    sqlite3.SQLITE_BUSY: DatabaseBusy,
    sqlite3.SQLITE_LOCKED: DatabaseBusy,
    sqlite3.SQLITE_CORRUPT: DatabaseDamaged,
    sqlite3.SQLITE_NOTADB: DatabaseDamaged,
}
_REFUSALS = {sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM, sqlite3.SQLITE_IOERR}


class SqliteDatabase:
    """A SQLite file behind the seam; `transaction` and `reading` take turns on one connection."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self.path = path
        self.connection = connection
        self._run = SqliteRun(connection)
        self._turn = RLock()
        self._file = _identity(path)

    @classmethod
    def open(cls, path: Path, patience: float = PATIENCE) -> Self:
        """Open the file, with its folder where that is missing; nothing in it changes yet."""
        with told_as_mistakes(path):
            path.parent.mkdir(parents=True, exist_ok=True)
            connection = sqlite3.connect(
                path,
                timeout=patience,
                isolation_level=None,
                check_same_thread=False,
                cached_statements=_STATEMENTS_KEPT,
            )
            try:
                _prepare(connection)
            except BaseException:
                connection.close()
                raise
        return cls(connection, path)

    @contextmanager
    def transaction(self) -> Iterator[Run]:
        """Open a write transaction, with the write lock from the start.

        A deferred one that reads first fails at once when another process has written since.
        """
        with self._turn, self._between("begin immediate") as run:
            yield run

    @contextmanager
    def reading(self) -> Iterator[Run]:
        """Open a read transaction: a snapshot that waits for nobody."""
        with self._turn, self._between("begin deferred") as run:
            yield run

    def changes(self) -> tuple[int, int]:
        """Give what is another whenever anything was written, by this program or another."""
        with self._turn, told_as_mistakes(self.path):
            if _identity(self.path) != self._file:
                raise DatabaseGone(self.path)
            [(others,)] = self.connection.execute("pragma data_version")
            return others, self.connection.total_changes

    def serve(self, patience: float = PATIENCE) -> None:
        """Ready the file, once it is known to be ours: readers beside one writer, full text."""
        with self._turn, told_as_mistakes(self.path):
            _write_ahead(self.connection, time.monotonic() + patience)
            self._run.full_text = index_words(self.connection)

    def define(self, statement: str) -> str:
        """Make a table strict, with the names that strict tables have for their types."""
        shaping = _SHAPING.match(statement)
        if not shaping:
            return statement
        for name, strict_name in _STRICT_TYPES.items():
            statement = re.sub(rf"\b{name}\b", strict_name, statement)
        return f"{statement} strict" if shaping[1] == "create" else statement

    def tables(self) -> dict[str, tuple[str, ...]]:
        """Give every table but those of full text itself, with the names of its columns."""
        with self._turn, told_as_mistakes(self.path):
            columns: dict[str, list[str]] = {}
            for table, column in self.connection.execute(_COLUMNS):
                columns.setdefault(table, []).append(column)
        return {
            table: tuple(names) for table, names in columns.items() if not table.startswith(INDEX)
        }

    def copy_to(self, path: Path) -> None:
        """Keep a whole copy, written beside its place first: a half copy never has the name."""
        beside = path.with_name(f".{path.name}.{uuid4().hex}")
        with told_as_mistakes(path):
            path.parent.mkdir(parents=True, exist_ok=True)
            try:
                with (
                    closing(sqlite3.connect(self.path)) as source,
                    closing(sqlite3.connect(beside)) as target,
                ):
                    source.backup(target)
                beside.replace(path)
            finally:
                beside.unlink(missing_ok=True)

    def problems(self) -> list[str]:
        """List what SQLite's own checks find wrong."""
        with self.reading() as run:
            broken = [row["integrity_check"] for row in run("pragma integrity_check")]
            orphans = run("pragma foreign_key_check")
        return [line for line in broken if line != "ok"] + [
            f"{row['table']} {row['rowid']} -> {row['parent']}" for row in orphans
        ]

    def close(self) -> None:
        """Let go of the file; closing twice is harmless."""
        with self._turn:
            self.connection.close()

    def drop_traces(self) -> None:
        """Empty the write-ahead log, where words that were erased may still stand."""
        with self._turn, told_as_mistakes(self.path):
            if self._run.full_text:
                drop_traces_of_words(self.connection)
            self.connection.execute("pragma wal_checkpoint(truncate)").fetchall()

    @contextmanager
    def _between(self, begin: str) -> Iterator[Run]:
        connection = self.connection
        if _identity(self.path) != self._file:
            raise DatabaseGone(self.path)
        try:
            connection.execute(begin)
            yield self._run
            connection.execute("commit")
        except sqlite3.Error as error:
            raise _mistake_or_itself(error, self.path) from error
        finally:
            # Whatever came between, no transaction stays open; some failures (a full disk)
            # have rolled back already.
            if connection.in_transaction:
                connection.execute("rollback")


class SqliteRun:
    """Runs statements on one connection."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self.full_text: FullText | None = None

    def __call__(self, sql: str, /, **values: Any) -> list[Row]:
        """Run one statement; its rows by column name."""
        cursor = self._connection.execute(sql, values)
        if cursor.description is None:
            return []
        names = [column[0] for column in cursor.description]
        return [dict(zip(names, row, strict=True)) for row in cursor]


def _identity(path: Path) -> tuple[int, int] | None:
    """Give what tells a file from another one under its name; nothing when none can be there."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


@contextmanager
def told_as_mistakes(path: Path) -> Iterator[None]:
    """Turn what the system and SQLite say about a file into what a person can put right."""
    try:
        yield
    except sqlite3.Error as error:
        raise _mistake_or_itself(error, path) from error
    except OSError as error:
        raise DatabaseUnopenable(path, error.strerror or type(error).__name__) from error


def _mistake_or_itself(error: sqlite3.Error, path: Path) -> StorageMistake | sqlite3.Error:
    """Give the mistake that an error of SQLite is; an error that is ours to fix stays itself."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in _SIMPLE_MISTAKES:
        return _SIMPLE_MISTAKES[code](path)
    if code in _REFUSALS:
        # SQLite needs to make files beside a database even to read it.
        if _identity(path) and not os.access(path.parent, os.W_OK):
            return DatabaseReadOnly(path)
        return DatabaseUnopenable(path, str(error))
    return error


def _prepare(connection: sqlite3.Connection) -> None:
    """Set up a connection, leaving the file as it is: references held, erased text overwritten."""
    for pragma in ("synchronous = normal", "foreign_keys = on", "secure_delete = on"):
        connection.execute(f"pragma {pragma}")


def _write_ahead(connection: sqlite3.Connection, deadline: float) -> None:
    """Switch the file to its write-ahead log, unless it may only be read.

    SQLite does not wait for other processes here, so several that start together must.
    """
    while True:
        try:
            connection.execute("pragma journal_mode = wal").fetchone()
        except sqlite3.OperationalError as error:
            code = error.sqlite_errorcode & 0xFF
            if code == sqlite3.SQLITE_READONLY:
                return
            if code != sqlite3.SQLITE_BUSY or time.monotonic() > deadline:
                raise
            time.sleep(_PAUSE)
        else:
            return
