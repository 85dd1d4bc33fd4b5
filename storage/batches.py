"""Batches: what one import of an article brought, who imported it, and when."""

from datetime import datetime

from arguments.claims import Source
from arguments.responses import DebaterId, ServerId
from arguments.value import Value
from storage import claims
from storage.database import Row, Run
from storage.times import from_ms, to_ms


class Batch(Value):
    """One import; who did it is missing once that person is forgotten."""

    batch_id: str
    server_id: ServerId
    source: Source
    imported_by: DebaterId | None
    imported: datetime


def open_batch(  # noqa: PLR0917 (what, where, whence, who, when: each has a type of its own)
    run: Run,
    batch_id: str,
    library: ServerId,
    source: Source,
    by: DebaterId | None,
    now: datetime,
) -> None:
    """Note an import, before its claims arrive."""
    run(
        """
        insert into batches (batch_id, server_id, article_id, imported_by, imported_ms)
        values (:batch_id, :library, :article_id, :by, :now)""",
        batch_id=batch_id,
        library=library,
        article_id=claims.add_article(run, source),
        by=by,
        now=to_ms(now),
    )


def get(run: Run, batch_id: str) -> Batch | None:
    """Give one import."""
    rows = run(f"{_SELECT} where batch_id = :batch_id", batch_id=batch_id)
    return _batch(rows[0]) if rows else None


def latest_of(run: Run, library: ServerId, source: Source) -> Batch | None:
    """Give the latest import of an article into a library."""
    rows = run(
        f"""{_SELECT}
        where server_id = :library and article_id = :article_id
        order by imported_ms desc, batch_id
        limit 1""",
        library=library,
        article_id=claims.article_id_of(source),
    )
    return _batch(rows[0]) if rows else None


_SELECT = """
        select *
        from batches
        join articles using (article_id)"""


def _batch(row: Row) -> Batch:
    return Batch(
        batch_id=row["batch_id"],
        server_id=row["server_id"],
        source=claims.source_of(row),
        imported_by=row["imported_by"],
        imported=from_ms(row["imported_ms"]),
    )
