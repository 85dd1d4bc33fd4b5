"""Responses as they come in, are judged, and are shown: each change in one transaction."""

from datetime import datetime

from arguments.claims import ClaimId, Side
from arguments.judging.verdict import Verdict
from arguments.mistakes import Defect
from arguments.responses import Response, ResponseId
from storage import claims, drafts, lending, profiles, totals
from storage.boards import refreshing
from storage.database import Run
from storage.ratings import attempts
from storage.responses.values import Saved, stored_of
from storage.times import to_ms


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
    server_id, debater_id, created = response.server_id, response.debater_id, response.created
    totals.one_more_response(run, server_id, debater_id, created.date())
    profiles.argued(run, server_id, debater_id, created)
    claims.argued(run, response.claim_id, response.side)
    drafts.drop_draft(run, response.debater_id, response.claim_id, response.side)
    return Saved(response=response, is_new=True, counts=bool(new[0]["counts"]), verdict=None)


def judged(run: Run, response_id: ResponseId, verdict: Verdict, now: datetime) -> bool:
    """Store the verdict on a response that has none; true when it was stored.

    Where it counts it is rated, and the boards follow.
    """
    rows = run(
        """
        update responses
        set verdict = :verdict, total = :total, judge_version = :version, judged_ms = :now
        where response_id = :response_id and verdict is null
        returning server_id, debater_id, claim_id, side, counts""",
        response_id=response_id,
        verdict=verdict.model_dump_json(),
        total=verdict.total,
        version=verdict.version,
        now=to_ms(now),
    )
    for row in rows:
        claim_id, side = ClaimId(row.pop("claim_id")), Side(row.pop("side"))
        totals.one_more_verdict(run, total=verdict.total, **row)
        lending.judged(run, response_id)
        if row["counts"]:
            claims.scored(run, claim_id, side, verdict.total)
            refreshing.after_attempt(run, attempts.rate(run, response_id, now), now)
    return bool(rows)


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


def allow_showing(run: Run, response_id: ResponseId, when: datetime | None) -> None:
    """Note when its author let a response be quoted, or (none given) that they do not."""
    run(
        "update responses set showable_ms = :moment where response_id = :response_id",
        response_id=response_id,
        moment=None if when is None else to_ms(when),
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
    stored = stored_of(rows[0])
    return Saved(
        response=stored.response, is_new=False, counts=stored.counts, verdict=stored.verdict
    )
