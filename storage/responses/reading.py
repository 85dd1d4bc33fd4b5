"""Responses on record: one, those that wait for a verdict, and a debater's own."""

from arguments.responses import DebaterId, Response, ResponseId, ServerId
from storage.database import Run
from storage.responses.values import HistoryEntry, StoredResponse, response_of, stored_of


def get(run: Run, response_id: ResponseId) -> StoredResponse | None:
    """Give one response with its verdict."""
    rows = run("select * from responses where response_id = :response_id", response_id=response_id)
    return stored_of(rows[0]) if rows else None


def by_request(run: Run, request_id: str) -> StoredResponse | None:
    """Give the response that a request brought."""
    rows = run("select * from responses where request_id = :request_id", request_id=request_id)
    return stored_of(rows[0]) if rows else None


def unjudged(run: Run, limit: int, *, beyond: int = 0) -> list[Response]:
    """List responses that wait for a verdict, the longest wait first, beyond the first so many."""
    rows = run(
        """
        select *
        from responses
        where verdict is null
        order by created_ms, response_id
        limit :limit
        offset :beyond""",
        limit=limit,
        beyond=beyond,
    )
    return [response_of(row) for row in rows]


def history(
    run: Run, debater_id: DebaterId, server_id: ServerId | None, offset: int, limit: int
) -> list[HistoryEntry]:
    """List a debater's responses, newest first; in one server, or (none given) everywhere."""
    rows = run(
        """
        select responses.*, claims.text as claim_text
        from responses
        join claims using (claim_id)
        where debater_id = :debater_id and server_id = coalesce(:server_id, server_id)
        order by created_ms desc, response_id
        limit :limit
        offset :offset""",
        debater_id=debater_id,
        server_id=server_id,
        limit=limit,
        offset=offset,
    )
    return [
        HistoryEntry(
            response=response_of(row),
            claim_text=row["claim_text"],
            total=row["total"],
            counts=bool(row["counts"]),
            shared=row["shared_ms"] is not None,
        )
        for row in rows
    ]


def count_of(run: Run, debater_id: DebaterId, server_id: ServerId | None) -> int:
    """Count a debater's responses; in one server, or (none given) everywhere."""
    rows = run(
        """
        select coalesce(sum(responses), 0) as n
        from totals
        where debater_id = :debater_id and server_id = coalesce(:server_id, server_id)""",
        debater_id=debater_id,
        server_id=server_id,
    )
    return int(rows[0]["n"])
