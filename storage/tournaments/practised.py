"""What the entrants of a tournament argued of late, so that no round gives them that again."""

from datetime import datetime

from arguments.claims import ClaimId, Side
from arguments.tournaments.entries import EntryId, TournamentId
from arguments.value import Value
from storage.database import Run
from storage.times import to_ms


class Argued(Value):
    """A claim that a member of an entry argued on a side."""

    entry_id: EntryId
    claim_id: ClaimId
    side: Side


def in_practice(run: Run, tournament_id: TournamentId, since: datetime) -> list[Argued]:
    """List what entries argued in practice from a moment on, in any place."""
    rows = run(
        """
        select distinct entry_id, claim_id, side
        from entry_members
        join responses using (debater_id)
        where tournament_id = :tournament_id and created_ms >= :since
        order by entry_id, claim_id, side""",
        tournament_id=tournament_id,
        since=to_ms(since),
    )
    return [Argued.model_validate(row) for row in rows]
