"""Beliefs: how far somebody agrees with a claim, before they argue it and after."""

from datetime import datetime

from arguments.beliefs import Moved
from arguments.claims import ClaimId, Side
from arguments.responses import DebaterId, ServerId
from arguments.value import Value
from storage.database import Row, Run
from storage.times import from_ms, from_ms_or_none, to_ms


class Belief(Value):
    """What somebody said of a claim in a server, 0 to 100, and when they first did.

    Of the last, both are None until they were asked again.
    """

    claim_id: ClaimId
    at_first: int
    first: datetime
    at_last: int | None = None
    last: datetime | None = None


def note_first(
    run: Run,
    server_id: ServerId,
    debater_id: DebaterId,
    claim_id: ClaimId,
    *,
    value: int,
    now: datetime,
) -> bool:
    """Keep a first value, in place of the one before; false where there is a last one by now."""
    return bool(
        run(
            """
            insert into beliefs (server_id, debater_id, claim_id, at_first, first_ms)
            values (:server_id, :debater_id, :claim_id, :value, :now)
            on conflict (server_id, debater_id, claim_id) do update
            set at_first = excluded.at_first, first_ms = excluded.first_ms
            where beliefs.at_last is null
            returning claim_id""",
            server_id=server_id,
            debater_id=debater_id,
            claim_id=claim_id,
            value=value,
            now=to_ms(now),
        )
    )


def note_last(
    run: Run,
    server_id: ServerId,
    debater_id: DebaterId,
    claim_id: ClaimId,
    *,
    value: int,
    now: datetime,
) -> bool:
    """Keep a last value, in place of the one before; false where there is no first one.

    Its moment stays the first one's: who says it again changes nobody's turn in `moves`.
    """
    return bool(
        run(
            """
            update beliefs
            set at_last = :value, last_ms = coalesce(last_ms, :now)
            where server_id = :server_id and debater_id = :debater_id and claim_id = :claim_id
            returning claim_id""",
            server_id=server_id,
            debater_id=debater_id,
            claim_id=claim_id,
            value=value,
            now=to_ms(now),
        )
    )


def get(run: Run, server_id: ServerId, debater_id: DebaterId, claim_id: ClaimId) -> Belief | None:
    """Give what somebody said of a claim in a server, if they were asked."""
    rows = run(
        """
        select *
        from beliefs
        where server_id = :server_id and debater_id = :debater_id and claim_id = :claim_id""",
        server_id=server_id,
        debater_id=debater_id,
        claim_id=claim_id,
    )
    return _belief(rows[0]) if rows else None


def own(run: Run, server_id: ServerId, debater_id: DebaterId, limit: int) -> list[Belief]:
    """List what somebody said in a server, the newest first."""
    rows = run(
        """
        select *
        from beliefs
        where server_id = :server_id and debater_id = :debater_id
        order by coalesce(last_ms, first_ms) desc, claim_id
        limit :limit""",
        server_id=server_id,
        debater_id=debater_id,
        limit=limit,
    )
    return [_belief(row) for row in rows]


def moves(run: Run, server_id: ServerId) -> list[Moved]:
    """List who said both in a server, in the order in which they first did.

    With each comes the side that they argued last there; none where they argued neither.
    """
    rows = run(
        """
        select debater_id, claim_id, at_first, at_last, (
            select side
            from responses
            where responses.debater_id = beliefs.debater_id
              and responses.claim_id = beliefs.claim_id
              and responses.server_id = beliefs.server_id
            order by created_ms desc, response_id
            limit 1) as side
        from beliefs
        where server_id = :server_id and at_last is not null
        order by last_ms, debater_id, claim_id""",
        server_id=server_id,
    )
    return [
        Moved(
            debater_id=row["debater_id"],
            claim_id=row["claim_id"],
            at_first=row["at_first"],
            at_last=row["at_last"],
            side=Side(row["side"]) if row["side"] else None,
        )
        for row in rows
    ]


def _belief(row: Row) -> Belief:
    return Belief(
        claim_id=row["claim_id"],
        at_first=row["at_first"],
        first=from_ms(row["first_ms"]),
        at_last=row["at_last"],
        last=from_ms_or_none(row["last_ms"]),
    )
