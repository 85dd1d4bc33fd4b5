"""Reports: what debaters find wrong with a claim, until a reviewer settles it."""

from datetime import datetime

from arguments.claims import Claim, ClaimId
from arguments.responses import DebaterId, ServerId
from arguments.value import Value
from storage.claims import claim_of
from storage.database import Row, Run
from storage.texts import storable
from storage.times import to_ms


class ClaimReports(Value):
    """The open reports on one claim: how many, the reasons (commonest first), the notes."""

    claim: Claim
    count: int
    reasons: tuple[str, ...]
    notes: tuple[str, ...]


def add(  # noqa: PLR0917 (where, what, whose, why, when: each has a type or a place of its own)
    run: Run,
    library: ServerId,
    claim_id: ClaimId,
    debater_id: DebaterId,
    reason: str,
    note: str,
    now: datetime,
) -> bool:
    """Keep a report; true for this person's first on this claim, which is the one kept."""
    rows = run(
        """
        insert into reports (server_id, claim_id, debater_id, reason, note, created_ms)
        values (:library, :claim_id, :debater_id, :reason, :note, :now)
        on conflict do nothing
        returning claim_id""",
        library=library,
        claim_id=claim_id,
        debater_id=debater_id,
        reason=reason,
        note=storable(note),
        now=to_ms(now),
    )
    return bool(rows)


def waiting(run: Run, library: ServerId) -> list[ClaimReports]:
    """List the claims with open reports in a library, the most reported first."""
    rows = run(
        """
        select claims.*, articles.*, reason, note
        from reports
        join claims on claims.claim_id = reports.claim_id
        join articles on articles.article_id = claims.article_id
        where reports.server_id = :library and settled_ms is null
        order by created_ms, debater_id""",
        library=library,
    )
    by_claim: dict[str, list[Row]] = {}
    for row in rows:
        by_claim.setdefault(row["claim_id"], []).append(row)
    # What is equally often reported stays in the order of its first report.
    return sorted(map(_claim_reports, by_claim.values()), key=lambda one: -one.count)


def settle(
    run: Run, library: ServerId, claim_id: ClaimId, by: DebaterId | None, now: datetime
) -> int:
    """Settle the open reports on a claim; gives how many there were."""
    rows = run(
        """
        update reports
        set settled_by = :by, settled_ms = :now
        where server_id = :library and claim_id = :claim_id and settled_ms is null
        returning debater_id""",
        library=library,
        claim_id=claim_id,
        by=by,
        now=to_ms(now),
    )
    return len(rows)


def _claim_reports(rows: list[Row]) -> ClaimReports:
    reasons = [row["reason"] for row in rows]
    return ClaimReports(
        claim=claim_of(rows[0]),
        count=len(rows),
        reasons=tuple(sorted(dict.fromkeys(reasons), key=lambda reason: -reasons.count(reason))),
        notes=tuple(row["note"] for row in rows if row["note"]),
    )
