"""Review: found claims put before the people who decide which of them are served.

Every decision names the state that it was taken in, and counts only while that is still the
state: of two reviewers who decide the same claim at once, one wins and the other is told.
"""

from datetime import datetime

from arguments.claim_ids import claim_id_for
from arguments.claims import LONGEST, SHORTEST, Claim, ClaimId
from arguments.mistakes import Mistake
from arguments.responses import ServerId
from arguments.tidying import tidy_line
from arguments.value import Value
from bot.engine.asker import Asker
from bot.engine.clock import Clock
from bot.engine.library.desk import Desk
from bot.engine.library.library import own_library, seen_claim
from storage import Run, Store, debaters, shelves
from storage.shelves import Shelved, Status


class Candidate(Value):
    """A found claim as a reviewer sees it, and how far the review of its article has come.

    `place` of `of` counts the claims of its import, as `approved` and `skipped` do; `waiting`
    counts all that wait in the library.
    `replaced_by` is the wording that took its place, where it was edited.
    """

    shelved: Shelved
    place: int
    of: int
    approved: int
    skipped: int
    waiting: int
    has_before: bool
    replaced_by: str = ""


class Step(Value):
    """What a decision came to: whether it was taken, and what is next.

    `late` says that somebody else had decided before, `by` who that was, where that is known.
    """

    claim: Claim
    status: Status
    taken: bool
    late: bool
    by: str
    next: Candidate | None


class Approved(Value):
    """What was approved at once, best first, and the moment, by which it can be taken back."""

    claims: tuple[Claim, ...]
    at: datetime


class Review:
    """One claim at a time, for as many reviewers as there are."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def first(self, asker: Asker, batch_id: str | None = None) -> Candidate | None:
        """Give the claim that has waited longest, of one import or of all; none when none waits."""
        library = own_library(asker)

        def work(run: Run) -> Candidate | None:
            waiting = shelves.next_waiting(run, library, batch_id=batch_id)
            return _candidate(run, library, waiting) if waiting else None

        return await self._store.read(work)

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

    async def onward(self, asker: Asker, claim_id: ClaimId) -> Candidate | None:
        """Give the next one of the same import that waits; nothing when none does."""
        library = own_library(asker)

        def work(run: Run) -> Candidate | None:
            return _next(run, library, seen_claim(run, library, claim_id))

        return await self._store.read(work)

    async def back(self, asker: Asker, claim_id: ClaimId) -> Candidate | None:
        """Give the one before of the same import, whatever became of it."""
        library = own_library(asker)

        def work(run: Run) -> Candidate | None:
            before = shelves.neighbour_before(run, library, claim_id)
            return _candidate(run, library, before) if before else None

        return await self._store.read(work)

    async def decide(self, asker: Asker, claim_id: ClaimId, seen: Status, to: Status) -> Step:
        """Approve (`SERVED`) or skip a claim last seen in a state.

        Raises `ClaimUnknown`, and `mistake-claim-known` where another serves its very words.
        """
        library, now = own_library(asker), self._clock()

        def work(run: Run) -> Step:
            desk = Desk(run, library, asker, now)
            before = seen_claim(run, library, claim_id)
            taken = seen is to or desk.move(claim_id, seen, to)
            if taken and seen is Status.EDITED and before.became:
                desk.move(before.became, Status.SERVED, Status.RETIRED)
            if Status.SERVED is to is not seen and shelves.served_alike(run, library, claim_id):
                raise Mistake("mistake-claim-known")
            return _step(desk, claim_id, taken=taken)

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
            return _step(desk, claim_id, taken=desk.reword(before, seen, claim))

        return await self._store.run(work)

    async def approve_best(
        self, asker: Asker, most: int, *, batch_id: str | None = None
    ) -> Approved:
        """Approve the best so many that wait and need no hand, of one import or of all."""
        library, now = own_library(asker), self._clock()

        def work(run: Run) -> Approved:
            claims = Desk(run, library, asker, now).approve_best(most, batch_id=batch_id)
            return Approved(claims=claims, at=now)

        return await self._store.run(work)

    async def skip_rest(self, asker: Asker, claim_id: ClaimId) -> Candidate:
        """Skip whatever of a claim's import still waits; gives the claim as it is then."""
        library, now = own_library(asker), self._clock()

        def work(run: Run) -> Candidate:
            desk = Desk(run, library, asker, now)
            batch_id = seen_claim(run, library, claim_id).batch_id or ""
            while waiting := shelves.next_waiting(run, library, batch_id=batch_id):
                desk.move(waiting.claim.claim_id, Status.WAITING, Status.SKIPPED)
            return _candidate(run, library, seen_claim(run, library, claim_id))

        return await self._store.run(work)

    async def take_back(self, asker: Asker, batch_id: str, at: datetime) -> int:
        """Have what one approved at a moment wait again; gives how many."""
        library, now = own_library(asker), self._clock()

        def work(run: Run) -> int:
            desk = Desk(run, library, asker, now)
            approved = shelves.approved_at(run, library, batch_id, asker.debater_id, at)
            ids = [one.claim.claim_id for one in approved]
            return sum(desk.move(one, Status.SERVED, Status.WAITING) for one in ids)

        return await self._store.run(work)


def _one_line(wording: str) -> str:
    text = tidy_line(wording)
    if not SHORTEST <= len(text) <= LONGEST:
        raise Mistake("mistake-claim-wording", characters=len(text), least=SHORTEST, most=LONGEST)
    return text


def _next(run: Run, library: ServerId, shelved: Shelved) -> Candidate | None:
    """Give the next that waits of the same import."""
    claim_id, batch_id = shelved.claim.claim_id, shelved.batch_id or ""
    waiting = shelves.next_waiting(run, library, after=claim_id, batch_id=batch_id)
    return _candidate(run, library, waiting) if waiting else None


def _candidate(run: Run, library: ServerId, shelved: Shelved) -> Candidate:
    progress = shelves.progress(run, library, shelved.batch_id)
    became = shelves.found(run, library, shelved.became) if shelved.became else None
    return Candidate(
        shelved=shelved,
        place=shelved.number,
        of=progress.of,
        approved=progress.approved,
        skipped=progress.skipped,
        waiting=shelves.waiting(run, library),
        has_before=shelves.neighbour_before(run, library, shelved.claim.claim_id) is not None,
        replaced_by=became.claim.text if became else "",
    )


def _step(desk: Desk, claim_id: ClaimId, *, taken: bool) -> Step:
    """Say what became of a claim, and give the next that waits."""
    after = seen_claim(desk.run, desk.library, claim_id)
    late = not taken and after.decided_by != desk.asker.debater_id
    by = after.decided_by if late else None
    return Step(
        claim=after.claim,
        status=after.status,
        taken=taken,
        late=late,
        by=debaters.name(desk.run, by, desk.asker.server_id) if by else "",
        next=_next(desk.run, desk.library, after),
    )
