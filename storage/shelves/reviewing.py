"""Claims that wait for a reviewer, in order of arrival, and how far a review has come."""

from datetime import datetime

from arguments.claims import ClaimId
from arguments.responses import DebaterId, ServerId
from storage.database import Row, Run
from storage.shelves.rows import IN_ORDER, SHELVED, shelved_of
from storage.shelves.values import Progress, Shelved
from storage.times import to_ms


def waiting(run: Run, library: ServerId) -> int:
    """Count the claims that wait."""
    rows = run(
        "select count(*) as n from shelves where server_id = :library and status = 'waiting'",
        library=library,
    )
    return int(rows[0]["n"])


def next_waiting(
    run: Run, library: ServerId, *, after: ClaimId | None = None, batch_id: str | None = None
) -> Shelved | None:
    """Give the next claim that waits, of one batch or of all.

    After the last one comes the first that was passed over.
    """
    place = _place(run, library, after) if after else None
    rows = run(_WAITING_AFTER, library=library, batch_id=batch_id, **place) if place else []
    rows = rows or run(_FIRST_WAITING, library=library, batch_id=batch_id)
    return shelved_of(rows[0]) if rows else None


def approved_at(
    run: Run, library: ServerId, batch_id: str, by: DebaterId, moment: datetime
) -> list[Shelved]:
    """List what somebody approved of a batch at one moment and is served still, in order."""
    rows = run(_APPROVED_AT, library=library, batch_id=batch_id, by=by, moment=to_ms(moment))
    return [shelved_of(row) for row in rows]


def best_waiting(
    run: Run, library: ServerId, most: int, *, batch_id: str | None = None
) -> list[Shelved]:
    """List the best so many that wait and need no hand; of one batch, or (none given) of all."""
    rows = run(_BEST_WAITING, library=library, batch_id=batch_id, most=most)
    return [shelved_of(row) for row in rows]


def neighbour_before(run: Run, library: ServerId, claim_id: ClaimId) -> Shelved | None:
    """Give the claim of the same batch before one, whatever became of it."""
    place = _place(run, library, claim_id)
    rows = run(_BEFORE, library=library, **place) if place else []
    return shelved_of(rows[0]) if rows else None


def progress(run: Run, library: ServerId, batch_id: str | None) -> Progress:
    """Tell how far the review of a batch has come; none: of what came without an import."""
    rows = run(
        """
        select count(*) as total,
          count(*) filter (where status = 'waiting') as waiting,
          count(*) filter (where status = 'skipped') as skipped
        from shelves
        where server_id = :library and coalesce(batch_id, '') = coalesce(:batch_id, '')""",
        library=library,
        batch_id=batch_id,
    )
    total, still, skipped = (rows[0][name] for name in ("total", "waiting", "skipped"))
    return Progress(of=total, waiting=still, approved=total - still - skipped, skipped=skipped)


_PLACE = f"({IN_ORDER})"
_GIVEN = "(:added_ms, :batch, :number, :claim_id)"
_OWN_WAITING = """where seen.server_id = :library and seen.status = 'waiting'
          and coalesce(seen.batch_id, '') = coalesce(:batch_id, seen.batch_id, '')"""
_FIRST_WAITING = f"{SHELVED} {_OWN_WAITING} order by {IN_ORDER} limit 1"
_WAITING_AFTER = f"{SHELVED} {_OWN_WAITING} and {_PLACE} > {_GIVEN} order by {IN_ORDER} limit 1"
_BEST_WAITING = f"""{SHELVED}
        {_OWN_WAITING} and seen.hands = '[]'
        order by seen.score desc nulls last, {IN_ORDER}
        limit :most"""
_APPROVED_AT = f"""{SHELVED}
        where seen.server_id = :library and seen.batch_id = :batch_id
          and seen.status = 'served' and seen.decided_by = :by and seen.decided_ms = :moment
        order by {IN_ORDER}"""
_BEFORE = f"""{SHELVED}
        where seen.server_id = :library and seen.batch_id = :batch and {_PLACE} < {_GIVEN}
        order by seen.added_ms desc, seen.batch_id desc, seen.number desc, seen.claim_id desc
        limit 1"""


def _place(run: Run, library: ServerId, claim_id: ClaimId) -> Row | None:
    """Give where a claim stands in the order of review."""
    rows = run(
        """
        select added_ms, coalesce(batch_id, '') as batch, number, claim_id
        from shelves
        where server_id = :library and claim_id = :claim_id""",
        library=library,
        claim_id=claim_id,
    )
    return rows[0] if rows else None
