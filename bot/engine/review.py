"""Review: found claims put before the people who decide which of them are served.

Every decision names the state that it was taken in, and counts only while that is still the
state: of two reviewers who decide the same claim at once, one wins and the other is told.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from arguments.claims import LONGEST, SHORTEST, Claim, ClaimId, Proposal
from arguments.importing import claim_id_for
from arguments.mistakes import Mistake
from arguments.responses import ServerId, tidy
from arguments.value import Value
from bot.engine.asker import Asker
from bot.engine.clock import Clock
from bot.engine.library import own_library, seen_claim
from storage import Run, Store, claims, debaters, shelves
from storage.shelves import Shelved, Status


class Candidate(Value):
    """A found claim as a reviewer sees it, and how far the review of its article has come.

    `place` of `of` counts the claims of its import; `waiting` all that wait in the library.
    `replaced_by` is the wording that took its place, where it was edited.
    """

    shelved: Shelved
    place: int
    of: int
    approved: int
    skipped: int
    waiting: int
    replaced_by: str = ""


class Step(Value):
    """What a decision came to: whether it was taken, else by whom what else; and what is next."""

    claim: Claim
    status: Status
    taken: bool
    by: str
    next: Candidate | None


class Review:
    """One claim at a time, for as many reviewers as there are."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def first(self, asker: Asker) -> Candidate | None:
        """Give the claim that has waited longest; nothing when none waits."""
        library = own_library(asker)
        return await self._store.read(lambda run: _next(run, library, after=None))

    async def waiting(self, asker: Asker) -> int:
        """Count the claims that wait for review."""
        library = own_library(asker)
        return await self._store.read(lambda run: shelves.waiting(run, library))

    async def see(self, asker: Asker, claim_id: ClaimId) -> Candidate:
        """Give a found claim again, whatever became of it; raises `ClaimUnknown`."""
        library = own_library(asker)
        return await self._store.read(
            lambda run: _candidate(run, library, seen_claim(run, library, claim_id))
        )

    async def back(self, asker: Asker, claim_id: ClaimId) -> Candidate | None:
        """Give the one before in the order of review, whatever became of it."""
        library = own_library(asker)

        def work(run: Run) -> Candidate | None:
            before = shelves.neighbour_before(run, library, claim_id)
            return _candidate(run, library, before) if before else None

        return await self._store.read(work)

    async def decide(self, asker: Asker, claim_id: ClaimId, seen: Status, to: Status) -> Step:
        """Approve (`SERVED`) or skip a claim last seen in a state; raises `ClaimUnknown`."""
        library, now = own_library(asker), self._clock()

        def work(run: Run) -> Step:
            desk = Desk(run, library, asker, now)
            before = seen_claim(run, library, claim_id)
            taken = seen is to or desk.move(claim_id, seen, to)
            if taken and seen is Status.EDITED and before.became:
                desk.move(before.became, Status.SERVED, Status.RETIRED)
            return desk.step(claim_id, taken=taken)

        return await self._store.run(work)

    async def edit(self, asker: Asker, claim_id: ClaimId, seen: Status, wording: str) -> Step:
        """Serve a claim in a better wording; its own sentence and place stay with it.

        Raises the mistakes `mistake-claim-wording` (too short or too long for a card),
        `mistake-claim-known` (the library has it already), and `ClaimUnknown`.
        """
        library, now = own_library(asker), self._clock()
        text = _one_line(wording)

        def work(run: Run) -> Step:
            desk = Desk(run, library, asker, now)
            before = seen_claim(run, library, claim_id)
            changed = {"claim_id": claim_id_for(text), "text": text}
            claim = before.claim.model_copy(update=changed)
            return desk.step(claim_id, taken=desk.reword(before, seen, claim))

        return await self._store.run(work)

    async def approve_best(self, asker: Asker, most: int, *, batch_id: str | None = None) -> int:
        """Approve the best so many that wait and need no hand, of one import or of all."""
        library, now = own_library(asker), self._clock()

        def work(run: Run) -> int:
            return Desk(run, library, asker, now).approve_best(most, batch_id=batch_id)

        return await self._store.run(work)


@dataclass(frozen=True)
class Desk:
    """A reviewer at work on a library, within one transaction."""

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

    def approve_best(self, most: int, *, batch_id: str | None = None) -> int:
        """Approve the best so many that wait and need no hand, of one batch or of all."""
        best = shelves.best_waiting(self.run, self.library, most, batch_id=batch_id)
        return sum(self.move(one.claim.claim_id, Status.WAITING, Status.SERVED) for one in best)

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

    def step(self, claim_id: ClaimId, *, taken: bool) -> Step:
        """Say what became of a claim, and give the next that waits."""
        after = seen_claim(self.run, self.library, claim_id)
        other = after.decided_by if not taken else None
        return Step(
            claim=after.claim,
            status=after.status,
            taken=taken,
            by=debaters.name(self.run, other, self.asker.server_id) if other else "",
            next=_next(self.run, self.library, after=claim_id),
        )

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


def _one_line(wording: str) -> str:
    text = " ".join(tidy(wording).split())
    if not SHORTEST <= len(text) <= LONGEST:
        raise Mistake("mistake-claim-wording", characters=len(text), least=SHORTEST, most=LONGEST)
    return text


def _next(run: Run, library: ServerId, *, after: ClaimId | None) -> Candidate | None:
    waiting = shelves.next_waiting(run, library, after=after)
    return _candidate(run, library, waiting) if waiting else None


def _candidate(run: Run, library: ServerId, shelved: Shelved) -> Candidate:
    progress = shelves.progress(run, library, shelved.batch_id)
    became = shelves.found(run, library, shelved.became) if shelved.became else None
    return Candidate(
        shelved=shelved,
        place=shelved.number or 1,
        of=progress.of,
        approved=progress.approved,
        skipped=progress.skipped,
        waiting=shelves.waiting(run, library),
        replaced_by=became.claim.text if became else "",
    )
