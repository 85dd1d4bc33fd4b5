"""The store: opens the database, brings it up to date, and runs whole transactions on it."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Self, TypeVar

from arguments.judging.verdict import Phrase
from arguments.mistakes import Mistake
from storage.database import Database, Run
from storage.migrations import migrate, missing_from
from storage.sqlite import PATIENCE, SqliteDatabase

T = TypeVar("T")


class Store:
    """The record. A piece of work is a plain function of `run`, and is done whole or not at all.

    `run` and `read` are for programs with an event loop: one owner thread does their work in
    order. `do` and `read_now` are for those without one: they work in the caller's thread.
    """

    def __init__(self, database: Database) -> None:
        self.database = database
        self._owner = ThreadPoolExecutor(max_workers=1, thread_name_prefix="gadfly-store")

    @classmethod
    def open(cls, path: Path, *, patience: float = PATIENCE) -> Self:
        """Open the database at a path, made or migrated where needed.

        Waits up to `patience` seconds for other processes. Raises the mistakes of
        `storage.database` when the file cannot serve.
        """
        database = SqliteDatabase.open(path, patience)
        try:
            migrate(database)
            database.serve(patience)
        except BaseException:
            database.close()
            raise
        return cls(database)

    def do(self, work: Callable[[Run], T]) -> T:
        """Do a piece of work as one write transaction, here and now."""
        with self.database.transaction() as run:
            return work(run)

    def read_now(self, work: Callable[[Run], T]) -> T:
        """Do a piece of work that only reads, on one snapshot, here and now."""
        with self.database.reading() as run:
            return work(run)

    async def run(self, work: Callable[[Run], T]) -> T:
        """Do a piece of work as one write transaction on the owner thread."""
        return await asyncio.get_running_loop().run_in_executor(self._owner, self.do, work)

    async def read(self, work: Callable[[Run], T]) -> T:
        """Do a piece of work that only reads, on one snapshot, on the owner thread."""
        return await asyncio.get_running_loop().run_in_executor(self._owner, self.read_now, work)

    async def changes(self) -> tuple[int, int]:
        """Give what is another whenever anything was written, by this program or another."""
        return await asyncio.get_running_loop().run_in_executor(self._owner, self.database.changes)

    async def drop_traces(self) -> None:
        """Rid the database's own logs of what was erased."""
        loop = asyncio.get_running_loop()
        await loop.run_in_executor(self._owner, self.database.drop_traces)

    def backup(self, path: Path) -> None:
        """Keep a whole copy of the database as a file; safe while anyone writes."""
        if self.owns(path):
            raise Mistake("mistake-backup-onto-itself", path=str(path))
        self.database.copy_to(path)

    def owns(self, path: Path) -> bool:
        """Tell whether a path is the database's file, or one that it keeps beside it."""
        place = self.database.path.resolve()
        ours = (place.with_name(f"{place.name}{ending}") for ending in ("", "-wal", "-shm"))
        return path.resolve() in ours

    def check(self) -> list[Phrase]:
        """List what is wrong with the database: nothing, as a rule."""
        damaged = [
            Phrase(key="problem-database-data", values={"detail": detail})
            for detail in self.database.problems()
        ]
        with self.database.reading() as run:
            steps = missing_from(self.database, run)
        missing = [
            Phrase(key="problem-database-migration", values={"migration": name}) for name in steps
        ]
        return damaged + missing

    def close(self) -> None:
        """Finish the work under way and let go of the database; closing twice is harmless."""
        self._owner.shutdown(wait=True)
        self.database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
