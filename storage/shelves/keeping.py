"""Claims that arrive on a shelf, are found there, and move from one status to another."""

import json
from collections.abc import Collection, Sequence
from datetime import datetime

from arguments.claims import Claim, ClaimId, Proposal
from arguments.responses import DebaterId, ServerId, fingerprint
from storage import claims
from storage.database import Run
from storage.shelves.rows import SEEN, SHELVED_ALONE, shelved_of
from storage.shelves.values import EVERYONE, Shelved, Status, library_of
from storage.times import to_ms


def arrive(
    run: Run,
    library: ServerId,
    proposals: Sequence[Proposal],
    *,
    status: Status,
    now: datetime,
    pack: str | None = None,
    batch_id: str | None = None,
    instead_of: Collection[ClaimId] = (),
) -> list[ClaimId]:
    """Put claims on a library's shelf and give the ids, as kept, of those that are new to it."""
    arrived: list[ClaimId] = []
    number = _last_number(run, library, batch_id)
    for proposal in fresh(run, library, proposals, instead_of=instead_of):
        [claim_id] = claims.add(run, [proposal.claim])
        arrived.append(claim_id)
        run(
            """
            insert into shelves (server_id, claim_id, status, batch_id, number, pack, score,
              why, hands, added_ms)
            values (:library, :claim_id, :status, :batch_id, :number, :pack, :score,
              :why, :hands, :now)""",
            library=library,
            claim_id=claim_id,
            status=status.value,
            batch_id=batch_id,
            number=number + len(arrived),
            pack=pack,
            score=proposal.score,
            why=json.dumps(proposal.why, ensure_ascii=False),
            hands=json.dumps(proposal.hands),
            now=to_ms(now),
        )
    return arrived


def fresh(
    run: Run,
    library: ServerId,
    proposals: Sequence[Proposal],
    *,
    instead_of: Collection[ClaimId] = (),
) -> list[Proposal]:
    """Give those of these that are new to a library, each wording once.

    A claim is not new where one in the same words stands on the shelf, in whatever status, or
    is served to everyone: case and marks make no difference. Beside what they are to replace
    (`instead_of`, or what was edited to become them) claims are new all the same.
    """
    new: dict[str, Proposal] = {}
    for proposal in proposals:
        if not _is_there(run, library, proposal.claim, instead_of):
            new.setdefault(fingerprint(proposal.claim.text), proposal)
    return list(new.values())


def found(run: Run, place: ServerId, claim_id: ClaimId) -> Shelved | None:
    """Give a claim as a place sees it, whatever its status there."""
    rows = run(
        SHELVED_ALONE,
        library=library_of(place),
        claim_id=claim_id,
    )
    return shelved_of(rows[0]) if rows else None


def move(
    run: Run,
    library: ServerId,
    claim_id: ClaimId,
    *,
    seen: Status,
    to: Status,
    by: DebaterId | None,
    now: datetime,
    became: ClaimId | None = None,
) -> bool:
    """Move a claim to another status; true when the one that was seen is still the one there.

    A server that moves a claim of everyone's gets a row of its own for it.
    """
    values = {
        "library": library,
        "claim_id": claim_id,
        "seen": seen.value,
        "to": to.value,
        "became": became if to is Status.EDITED else None,
        "by": by,
        "now": to_ms(now),
    }
    return bool(run(_MOVE, **values) or (library != EVERYONE and run(_MOVE_COMMON, **values)))


def ever_held(run: Run) -> bool:
    """Tell whether any claim is or was in everyone's library."""
    return bool(run("select 1 from shelves where server_id = 'everyone' limit 1"))


def served_alike(run: Run, place: ServerId, claim_id: ClaimId) -> bool:
    """Tell whether a place serves another claim in the same words as one."""
    return bool(run(_SERVED_ALIKE, library=library_of(place), claim_id=claim_id))


_MOVE = """
        update shelves
        set status = :to, became = :became, decided_by = :by, decided_ms = :now
        where server_id = :library and claim_id = :claim_id and status = :seen
        returning claim_id"""
_MOVE_COMMON = """
        insert into shelves (server_id, claim_id, status, number, pack, score, why, hands,
          became, decided_by, decided_ms, added_ms)
        select :library, claim_id, :to, number, pack, score, why, hands,
          :became, :by, :now, added_ms
        from shelves
        where server_id = 'everyone' and claim_id = :claim_id and status = :seen
          and status in ('served', 'retired')
        on conflict do nothing
        returning claim_id"""
_SERVED_ALIKE = f"""{SEEN}
        select 1
        from seen
        join claims on claims.claim_id = seen.claim_id
        where seen.status = 'served' and seen.claim_id <> :claim_id
          and alike = (select alike from claims where claim_id = :claim_id)"""  # noqa: S608 (our own words)
_ALIKE = """
        select claim_id
        from claims
        where alike = :alike
          and exists (
            select 1
            from shelves
            where shelves.claim_id = claims.claim_id
              and (server_id = :library or (server_id = 'everyone' and status = 'served'))
              and (became is null or became <> :kept_as))"""


def _is_there(run: Run, library: ServerId, claim: Claim, instead_of: Collection[ClaimId]) -> bool:
    """Tell whether a library has a claim, to the letter or in the same words."""
    kept_as = claims.kept_as(run, claim)
    alike = run(_ALIKE, library=library, alike=fingerprint(claim.text), kept_as=kept_as or "")
    return any(row["claim_id"] == kept_as or row["claim_id"] not in instead_of for row in alike)


def _last_number(run: Run, library: ServerId, batch_id: str | None) -> int:
    """Give the number of the last claim of a batch, or of what came without; 0 before the first."""
    rows = run(
        """
        select coalesce(max(number), 0) as n
        from shelves
        where server_id = :library and coalesce(batch_id, '') = coalesce(:batch_id, '')""",
        library=library,
        batch_id=batch_id,
    )
    return int(rows[0]["n"])
