"""The shape of the record, step by step: numbered, forward only, never edited once released.

All steps that a file lacks are taken in one transaction, so that it has the old shape or the
new one and nothing between, however many processes start together. A database that holds
anything is copied first, beside itself, under a name that says which step the copy precedes.

Times are milliseconds since 1970 (`_ms`). Ids are text, made by the program. Scores that are
added up are whole numbers, so that a sum is the same in any order.
"""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from storage.database import Database, DatabaseForeign, DatabaseNewer, FullText, Row, Run
from storage.steps.first import m001_claims, m002_debaters, m003_responses, m004_timers
from storage.steps.judging import m006_judging
from storage.steps.library import m005_library
from storage.steps.ratings import m008_ratings
from storage.steps.redrawing import m010_redrawing
from storage.steps.sparring import m009_sparring
from storage.steps.tournaments import m007_tournaments

Migration = Callable[[Run], None]
"""A step: it shapes tables, and moves what is in them, through the `run` that it is given."""

LEDGER = "gadfly_migrations"
"""The table that lists the steps taken; a database without it is not ours."""


MIGRATIONS: tuple[Migration, ...] = (
    m001_claims,
    m002_debaters,
    m003_responses,
    m004_timers,
    m005_library,
    m006_judging,
    m007_tournaments,
    m008_ratings,
    m009_sparring,
    m010_redrawing,
)


def migrate(database: Database, steps: Sequence[Migration] = MIGRATIONS) -> list[str]:
    """Bring a database up to date and name the steps taken; one process does it, others wait.

    Raises `DatabaseNewer` when it has steps that we do not know and `DatabaseForeign` when it
    is another program's.
    """
    with database.reading() as run:
        if not missing_from(database, run, steps):
            return []
    with database.transaction() as run:
        missing = missing_from(database, run, steps)
        if not missing:
            return []
        if LEDGER in database.tables():
            database.copy_to(_copy_path(database.path, missing[0]))
        else:
            run(database.define(f"create table {LEDGER} (name text primary key)"))
        for step in steps:
            if step.__name__ in missing:
                step(_Shaping(database, run))
                run("insert into gadfly_migrations (name) values (:name)", name=step.__name__)
    return missing


def missing_from(
    database: Database, run: Run, steps: Sequence[Migration] = MIGRATIONS
) -> list[str]:
    """Name the steps that a database lacks, in order."""
    tables = database.tables()
    names = [step.__name__ for step in steps]
    if LEDGER not in tables:
        if tables:
            raise DatabaseForeign(database.path)
        return names
    taken = {row["name"] for row in run("select name from gadfly_migrations")}
    newer = sorted(taken.difference(names))
    if newer:
        raise DatabaseNewer(database.path, migration=newer[-1])
    return [name for name in names if name not in taken]


class _Shaping:
    """Runs a step's statements, each in the engine's own words."""

    full_text: FullText | None = None

    def __init__(self, database: Database, run: Run) -> None:
        self._database = database
        self._run = run

    def __call__(self, sql: str, /, **values: Any) -> list[Row]:
        return self._run(self._database.define(sql), **values)


def _copy_path(path: Path, step: str) -> Path:
    number = step.partition("_")[0]
    return path.with_name(f"{path.stem}-before-{number}{path.suffix}")
