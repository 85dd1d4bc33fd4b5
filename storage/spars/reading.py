"""Reading spars: one, a debater's own, its exchanges, and those that wait for something."""

from datetime import datetime

from arguments.claims import ClaimId
from arguments.responses import DebaterId, ServerId
from storage.database import Run
from storage.spars.values import SparId, StoredExchange, StoredSpar, exchange_of, spar_of
from storage.times import to_ms


def get(run: Run, spar_id: SparId) -> StoredSpar | None:
    """Give one spar."""
    rows = run("select * from spars where spar_id = :spar_id", spar_id=spar_id)
    return spar_of(rows[0]) if rows else None


def open_ones(
    run: Run,
    server_id: ServerId,
    debater_id: DebaterId,
    since: datetime,
    *,
    claim_id: ClaimId | None = None,
) -> list[StoredSpar]:
    """List a debater's spars in a server that can be taken up, newest first; on one claim or all.

    Those count that were touched since a moment.
    """
    rows = run(
        """
        select *
        from spars
        where debater_id = :debater_id and server_id = :server_id
          and state in ('opening', 'open') and touched_ms >= :since
          and claim_id = coalesce(:claim_id, claim_id)
        order by touched_ms desc, spar_id""",
        debater_id=debater_id,
        server_id=server_id,
        since=to_ms(since),
        claim_id=claim_id,
    )
    return [spar_of(row) for row in rows]


def exchanges(run: Run, spar_id: SparId) -> list[StoredExchange]:
    """List the exchanges of a spar in their order."""
    rows = run(
        "select * from spar_exchanges where spar_id = :spar_id order by number", spar_id=spar_id
    )
    return [exchange_of(row) for row in rows]


def answers_in(run: Run, spar_id: SparId) -> int:
    """Count the answers that are in."""
    [row] = run(
        """
        select count(*) as n
        from spar_exchanges
        where spar_id = :spar_id and reply is not null""",
        spar_id=spar_id,
    )
    return int(row["n"])


def passed(run: Run, spar_id: SparId) -> tuple[str, ...]:
    """List the keys of the moves that were passed over."""
    rows = run(
        "select move_key from spar_moves_passed where spar_id = :spar_id order by move_key",
        spar_id=spar_id,
    )
    return tuple(row["move_key"] for row in rows)


def waiting(run: Run, limit: int) -> list[StoredSpar]:
    """List spars in which something is to be judged or chosen, the longest wait first."""
    rows = run(
        """
        select *
        from spars
        where (state = 'open' and not exists (
            select 1
            from spar_exchanges
            where spar_exchanges.spar_id = spars.spar_id and reply is null and move is not null
          )) or (state = 'opening' and response_id is not null)
        order by touched_ms, spar_id
        limit :limit""",
        limit=limit,
    )
    return [spar_of(row) for row in rows]
