"""How a claim of the day was argued while it was open."""

from collections.abc import Sequence
from datetime import datetime

from arguments.claims import ClaimId, Side
from arguments.responses import ServerId
from arguments.value import Value
from storage.database import Row, Run
from storage.responses import StoredResponse, stored_of
from storage.times import to_ms


class Tally(Value):
    """How many debaters argued each side while it was open, and the best that may be quoted."""

    on_for: int
    on_against: int
    best_for: StoredResponse | None
    best_against: StoredResponse | None


def tally(
    run: Run, server_id: ServerId, claim_id: ClaimId, since: datetime, until: datetime
) -> Tally:
    """Tell how a claim was argued in a server from a moment on and before another.

    What may be quoted is what its author allows, or has shared with the channel already.
    """
    rows = run(
        # By way of who is on the server's board: responses are found by their debater.
        """
        select *
        from responses
        where debater_id in (select debater_id from totals where server_id = :server_id)
          and claim_id = :claim_id and side in ('for', 'against') and server_id = :server_id
          and created_ms >= :since and created_ms < :until
        order by total desc nulls last, created_ms, response_id""",
        server_id=server_id,
        claim_id=claim_id,
        since=to_ms(since),
        until=to_ms(until),
    )
    sides = {side: [row for row in rows if row["side"] == side.value] for side in Side}
    return Tally(
        on_for=len({row["debater_id"] for row in sides[Side.FOR]}),
        on_against=len({row["debater_id"] for row in sides[Side.AGAINST]}),
        best_for=_best(sides[Side.FOR]),
        best_against=_best(sides[Side.AGAINST]),
    )


def _best(rows: Sequence[Row]) -> StoredResponse | None:
    """Give the first judged response, of these from the best on, that may be quoted."""
    for row in rows:
        allowed = row["showable_ms"] is not None or row["shared_ms"] is not None
        if allowed and row["total"] is not None:
            return stored_of(row)
    return None
