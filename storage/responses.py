"""Responses and their verdicts: saved before they are judged, and never twice.

`save` and `judged` each belong to one transaction that also moves the running totals. A
response without a verdict was stopped between the two, and is judged at the next start.
"""

from datetime import datetime

from arguments.judging.verdict import Verdict
from arguments.mistakes import Defect
from arguments.responses import DebaterId, Response, ResponseId, ServerId
from arguments.value import Value
from storage import claims, drafts, totals
from storage.database import Row, Run
from storage.times import from_ms, to_ms


class Saved(Value):
    """What `save` came to: the response on record, whether it is new, and its verdict if judged."""

    response: Response
    is_new: bool
    counts: bool
    verdict: Verdict | None


class StoredResponse(Value):
    """A response on record: its verdict if judged, whether it counts, whether it was shared."""

    response: Response
    verdict: Verdict | None
    counts: bool
    shared: bool


class HistoryEntry(Value):
    """One line of a debater's history: no more of the verdict than its total."""

    response: Response
    claim_text: str
    total: float | None
    counts: bool
    shared: bool


def save(run: Run, response: Response, fingerprint: str) -> Saved:
    """Store a response, once for its request and once for its words; a repeat gives the stored one.

    Whether it is the debater's first on this side here, and so counts, is settled now. The
    draft that it grew from goes, also when it was sent before.
    """
    new = run(
        """
        insert into responses (response_id, request_id, server_id, debater_id, claim_id, side,
          text, fingerprint, created_ms, improves, counts)
        values (:response_id, :request_id, :server_id, :debater_id, :claim_id, :side,
          :text, :fingerprint, :created_ms, :improves,
          case when exists (
            select 1
            from responses
            where debater_id = :debater_id and claim_id = :claim_id and side = :side
              and server_id = :server_id
          ) then 0 else 1 end)
        on conflict do nothing
        returning counts""",
        response_id=response.response_id,
        request_id=response.request_id,
        server_id=response.server_id,
        debater_id=response.debater_id,
        claim_id=response.claim_id,
        side=response.side.value,
        text=response.text,
        fingerprint=fingerprint,
        created_ms=to_ms(response.created),
        improves=response.improves,
    )
    if not new:
        return _saved_before(run, response, fingerprint)
    totals.one_more_response(run, response.server_id, response.debater_id)
    claims.argued(run, response.claim_id, response.side)
    drafts.drop_draft(run, response.debater_id, response.claim_id, response.side)
    return Saved(response=response, is_new=True, counts=bool(new[0]["counts"]), verdict=None)


def judged(run: Run, response_id: ResponseId, verdict: Verdict, now: datetime) -> bool:
    """Store the verdict on a response that has none; true when it was stored."""
    rows = run(
        """
        update responses
        set verdict = :verdict, total = :total, judge_version = :version, judged_ms = :now
        where response_id = :response_id and verdict is null
        returning server_id, debater_id, counts""",
        response_id=response_id,
        verdict=verdict.model_dump_json(),
        total=verdict.total,
        version=verdict.version,
        now=to_ms(now),
    )
    for row in rows:
        totals.one_more_verdict(run, total=verdict.total, **row)
    return bool(rows)


def get(run: Run, response_id: ResponseId) -> StoredResponse | None:
    """Give one response with its verdict."""
    rows = run("select * from responses where response_id = :response_id", response_id=response_id)
    return _stored(rows[0]) if rows else None


def by_request(run: Run, request_id: str) -> StoredResponse | None:
    """Give the response that a request brought."""
    rows = run("select * from responses where request_id = :request_id", request_id=request_id)
    return _stored(rows[0]) if rows else None


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
    return [_response(row) for row in rows]


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
            response=_response(row),
            claim_text=row["claim_text"],
            total=row["total"],
            counts=bool(row["counts"]),
            shared=row["shared_ms"] is not None,
        )
        for row in rows
    ]


def latest_verdicts(
    run: Run, debater_id: DebaterId, server_id: ServerId, *, limit: int
) -> list[Verdict]:
    """List a debater's verdicts in a server, newest first."""
    rows = run(
        """
        select verdict
        from responses
        where debater_id = :debater_id and server_id = :server_id and verdict is not null
        order by created_ms desc, response_id
        limit :limit""",
        debater_id=debater_id,
        server_id=server_id,
        limit=limit,
    )
    return [Verdict.model_validate_json(row["verdict"]) for row in rows]


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


def first_sharing(run: Run, response_id: ResponseId, now: datetime) -> bool:
    """Mark a response as shared; true the first time alone, so that a double tap shares once."""
    rows = run(
        """
        update responses
        set shared_ms = :now
        where response_id = :response_id and shared_ms is null
        returning response_id""",
        response_id=response_id,
        now=to_ms(now),
    )
    return bool(rows)


def unshare(run: Run, response_id: ResponseId) -> None:
    """Take the mark back, where sharing came to nothing."""
    run(
        "update responses set shared_ms = null where response_id = :response_id",
        response_id=response_id,
    )


def _saved_before(run: Run, response: Response, fingerprint: str) -> Saved:
    rows = run(
        """
        select *
        from responses
        where request_id = :request_id
          or (debater_id = :debater_id and claim_id = :claim_id and side = :side
            and server_id = :server_id and fingerprint = :fingerprint)
        order by case when request_id = :request_id then 0 else 1 end
        limit 1""",
        request_id=response.request_id,
        debater_id=response.debater_id,
        claim_id=response.claim_id,
        side=response.side.value,
        server_id=response.server_id,
        fingerprint=fingerprint,
    )
    if not rows:
        raise Defect(f"response id {response.response_id} names another response")
    drafts.drop_draft(run, response.debater_id, response.claim_id, response.side)
    stored = _stored(rows[0])
    return Saved(
        response=stored.response, is_new=False, counts=stored.counts, verdict=stored.verdict
    )


def _stored(row: Row) -> StoredResponse:
    verdict = row["verdict"]
    return StoredResponse(
        response=_response(row),
        verdict=None if verdict is None else Verdict.model_validate_json(verdict),
        counts=bool(row["counts"]),
        shared=row["shared_ms"] is not None,
    )


def _response(row: Row) -> Response:
    values = {name: row[name] for name in Response.model_fields if name != "created"}
    return Response(created=from_ms(row["created_ms"]), **values)
