"""Reports: debaters who find something wrong with a claim, and the reviewers who settle it."""

from enum import StrEnum

from arguments.claims import ClaimId
from arguments.tidying import tidy_line
from arguments.value import Value
from bot.engine.asker import Asker
from bot.engine.clock import Clock
from bot.engine.library.desk import Desk
from bot.engine.library.library import own_library, seen_claim
from storage import Run, Store, debaters, reports, settings, shelves
from storage.reports import ClaimReports
from storage.shelves import Status, library_of

__all__ = ["ClaimReports", "Reason", "Reported", "Reports", "Settled"]

LONGEST_NOTE = 300
"""Characters that a reporter may add to a reason."""


class Reason(StrEnum):
    """What may be wrong with a claim."""

    UNCLEAR = "unclear"
    ONE_SIDED = "one-sided"
    MISREAD = "misread"  # not what the article says
    OFFENSIVE = "offensive"
    OTHER = "other"


class Reported(Value):
    """Whether a report is this person's first on the claim, and the channel that wants to know."""

    new: bool
    channel_id: str | None


class Settled(Value):
    """How many reports were open, and whether the claim is served now."""

    reports: int
    served: bool


class Reports:
    """Take reports in, list what is open, settle it."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def report(
        self, asker: Asker, claim_id: ClaimId, reason: Reason, note: str = ""
    ) -> Reported:
        """Put a report before the reviewers of one's place; once a person and claim."""
        library, now = library_of(asker.server_id), self._clock()
        said = tidy_line(note)[:LONGEST_NOTE]

        def work(run: Run) -> Reported:
            debaters.seen(run, asker.debater_id, asker.server_id, asker.name, now)
            seen_claim(run, asker.server_id, claim_id)
            new = reports.add(run, library, claim_id, asker.debater_id, reason.value, said, now)
            return Reported(new=new, channel_id=settings.get(run, library).reports_channel)

        return await self._store.run(work)

    async def open(self, asker: Asker) -> list[ClaimReports]:
        """List the claims with open reports, the most reported first."""
        library = own_library(asker)
        return await self._store.read(lambda run: reports.waiting(run, library))

    async def settle(self, asker: Asker, claim_id: ClaimId, *, retire: bool) -> Settled:
        """Settle a claim's reports, retiring it if it is still served, or leaving it as it is."""
        library, now = own_library(asker), self._clock()

        def work(run: Run) -> Settled:
            desk = Desk(run, library, asker, now)
            if retire:
                desk.move(claim_id, Status.SERVED, Status.RETIRED)
            shelved = shelves.found(run, library, claim_id)
            return Settled(
                reports=reports.settle(run, library, claim_id, asker.debater_id, now),
                served=shelved is not None and shelved.status is Status.SERVED,
            )

        return await self._store.run(work)
