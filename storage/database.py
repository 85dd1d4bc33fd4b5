"""The seam between the record and the engine that keeps it, and the ways in which that fails.

SQL is written once, in the subset that SQLite (3.38 and newer) and PostgreSQL share; an
engine gives transactions, says tables in its own words, and turns its errors into these:

    Mistake
    └── StorageMistake              path
        ├── DatabaseNewer           migration: made by a newer Gadfly
        ├── DatabaseForeign         another program's tables
        ├── DatabaseReadOnly
        ├── DiskFull
        ├── DatabaseBusy            another program holds it
        ├── DatabaseDamaged         not a database, or malformed
        ├── DatabaseGone            moved or deleted while in use
        └── DatabaseUnopenable      reason
"""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any, NamedTuple, Protocol

from arguments.mistakes import Mistake, WordingValue

Row = dict[str, Any]
"""One row by column name."""


class FullText(NamedTuple):
    """How an engine that searches full text finds rows of `claim_words`.

    `matches` is a query that gives each row's `number` and `rank`, the best rank the least; its
    value `:matching` is what `matching` makes of the beginnings of words to look for.
    """

    matches: str
    matching: Callable[[Sequence[str]], str]


class Run(Protocol):
    """Run one statement with its values by name; rows come back, or none."""

    @property
    def full_text(self) -> FullText | None:
        """How this engine searches full text; nothing where it has no such thing."""
        ...

    def __call__(self, sql: str, /, **values: Any) -> list[Row]:
        """Run `select ... where x = :x` with `x=1`."""
        ...


class Database(Protocol):
    """What the record needs of the engine that keeps it."""

    path: Path

    def transaction(self) -> AbstractContextManager[Run]:
        """Open a write transaction: all of it is kept, or nothing."""
        ...

    def reading(self) -> AbstractContextManager[Run]:
        """Open a read transaction: one snapshot, whatever others write meanwhile."""
        ...

    def changes(self) -> tuple[int, int]:
        """Give what is another whenever anything was written, by this program or another."""
        ...

    def define(self, statement: str) -> str:
        """Put a statement that shapes tables into this engine's words (types, strictness)."""
        ...

    def tables(self) -> dict[str, tuple[str, ...]]:
        """Give every table with the names of its columns."""
        ...

    def copy_to(self, path: Path) -> None:
        """Keep a whole copy as a file, without stopping anyone's work."""
        ...

    def problems(self) -> list[str]:
        """List what the engine itself finds wrong with the data, in its words."""
        ...

    def drop_traces(self) -> None:
        """Rid the engine's own logs of what was erased, as far as nobody else reads them now."""
        ...

    def close(self) -> None:
        """Let go of the database; closing twice is harmless."""
        ...


class StorageMistake(Mistake):
    """The record cannot be kept here until whoever runs the program puts something right."""

    operators = True

    def __init__(self, key: str, path: Path, **values: WordingValue) -> None:
        super().__init__(key, path=str(path), **values)


class DatabaseNewer(StorageMistake):
    """A newer Gadfly made this database; an older one would spoil it."""

    def __init__(self, path: Path, migration: str) -> None:
        super().__init__("mistake-database-newer", path, migration=migration)


class DatabaseForeign(StorageMistake):
    """The file is a database, but another program's."""

    def __init__(self, path: Path) -> None:
        super().__init__("mistake-database-foreign", path)


class DatabaseReadOnly(StorageMistake):
    """The file or its folder may be read but not written."""

    def __init__(self, path: Path) -> None:
        super().__init__("mistake-database-read-only", path)


class DiskFull(StorageMistake):
    """There is no room left."""

    def __init__(self, path: Path) -> None:
        super().__init__("mistake-disk-full", path)


class DatabaseBusy(StorageMistake):
    """Another program held the database for longer than we wait."""

    def __init__(self, path: Path) -> None:
        super().__init__("mistake-database-busy", path)


class DatabaseDamaged(StorageMistake):
    """The file is not a database, or is a broken one."""

    def __init__(self, path: Path) -> None:
        super().__init__("mistake-database-damaged", path)


class DatabaseGone(StorageMistake):
    """The file was moved or deleted while it was in use; what is written now would be lost."""

    def __init__(self, path: Path) -> None:
        super().__init__("mistake-database-gone", path)


class DatabaseUnopenable(StorageMistake):
    """The system refuses; its own words say why."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__("mistake-database-unopenable", path, reason=reason)
