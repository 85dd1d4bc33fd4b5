"""The desk: one person changing one library, within one transaction.

Every change names the state that it was made in, and counts only while that is still the state.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from arguments.claims import Claim, ClaimId, Proposal
from arguments.mistakes import Mistake
from arguments.responses import ServerId
from bot.engine.asker import Asker
from bot.engine.library.library import seen_claim
from storage import Run, claims, debaters, shelves
from storage.shelves import Shelved, Status


@dataclass(frozen=True)
class Desk:
    """Somebody at work on a library."""

    run: Run
    library: ServerId
    asker: Asker
    now: datetime

    def move(
        self, claim_id: ClaimId, seen: Status, to: Status, *, became: ClaimId | None = None
    ) -> bool:
        """Bring a claim from the state it was seen in to another; false when that has passed."""
        who = self.asker
        debaters.seen(self.run, who.debater_id, who.server_id, who.name, self.now)
        return shelves.move(
            self.run,
            self.library,
            claim_id,
            seen=seen,
            to=to,
            by=who.debater_id,
            now=self.now,
            became=became,
        )

    def approve_best(self, most: int, *, batch_id: str | None = None) -> tuple[Claim, ...]:
        """Approve the best so many that wait and need no hand, of one batch or of all."""
        best = shelves.best_waiting(self.run, self.library, most, batch_id=batch_id)
        claims = [one.claim for one in best]
        moves = [self.move(one.claim_id, Status.WAITING, Status.SERVED) for one in claims]
        return tuple(claim for claim, moved in zip(claims, moves, strict=True) if moved)

    def reword(self, before: Shelved, seen: Status, claim: Claim) -> bool:
        """Serve a better wording in a claim's place; false when somebody decided it meanwhile."""
        old_id, former = before.claim.claim_id, before.became
        if before.status is not seen:
            return False
        if claim.text == before.claim.text:  # the same words are an approval
            self.move(old_id, seen, Status.SERVED)
            now_served = old_id
        else:
            now_served = self._serve(claim, instead_of=[one for one in (old_id, former) if one])
            self.move(old_id, seen, Status.EDITED, became=now_served)
        if former is not None and former != now_served:
            self.move(former, Status.SERVED, Status.RETIRED)
        return True

    def _serve(self, claim: Claim, *, instead_of: Sequence[ClaimId]) -> ClaimId:
        """Serve a claim, new or retired before, and give the id that it is kept under."""
        new = shelves.arrive(
            self.run,
            self.library,
            [Proposal(claim=claim)],
            status=Status.SERVED,
            now=self.now,
            instead_of=instead_of,
        )
        kept = new[0] if new else claims.kept_as(self.run, claim)
        if kept is None:
            raise Mistake("mistake-claim-known")
        there = seen_claim(self.run, self.library, kept)
        if there.status is Status.RETIRED:
            self.move(kept, Status.RETIRED, Status.SERVED)
        elif not new and kept not in instead_of:
            raise Mistake("mistake-claim-known")
        return kept
