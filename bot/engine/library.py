"""The library of claims: the starter packs, imports from articles, retiring and restoring."""

import logging
from collections.abc import Sequence

from arguments.claims import Claim, ClaimId
from arguments.mistakes import ClaimUnknown
from arguments.packs import starter_packs
from bot.engine.clock import Clock
from storage import Run, Store, claims

log = logging.getLogger(__name__)


class Library:
    """Put claims in, list them, and take them in and out of service."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def stock(self) -> int:
        """Install the starter packs into a library that never held a claim; gives how many."""
        now = self._clock()
        if await self._store.read(claims.ever_held):
            return 0
        packs = starter_packs()

        def work(run: Run) -> int:
            if claims.ever_held(run):
                return 0
            return sum(
                len(claims.add(run, pack.claims, now=now, pack=pack.pack_id)) for pack in packs
            )

        added = await self._store.run(work)
        log.info("stocked claims=%d", added)
        return added

    async def add(self, found: Sequence[Claim]) -> list[ClaimId]:
        """Add claims; gives the ids of those that were not there yet."""
        now = self._clock()
        return await self._store.run(lambda run: claims.add(run, found, now=now, pack=None))

    async def listing(self, *, retired: bool = False) -> list[claims.StoredClaim]:
        """List the claims in service, or with `retired` those that were taken out."""
        return await self._store.read(lambda run: claims.listing(run, retired=retired))

    async def claim(self, claim_id: ClaimId) -> Claim:
        """Give a claim, in service or retired; raises `ClaimUnknown`."""
        return (await self._store.read(lambda run: stored_claim(run, claim_id))).claim

    async def search(self, text: str, limit: int = 25) -> list[Claim]:
        """Find claims in service whose text or id contains what was typed, whatever its case."""
        found = await self._store.read(lambda run: claims.search(run, text, limit))
        return [stored.claim for stored in found]

    async def retire(self, claim_id: ClaimId) -> None:
        """Take a claim out of service; its responses stay. Raises `ClaimUnknown`."""
        now = self._clock()

        def work(run: Run) -> None:
            stored_claim(run, claim_id)
            claims.retire(run, claim_id, now)

        await self._store.run(work)

    async def restore(self, claim_id: ClaimId) -> None:
        """Put a retired claim back into service. Raises `ClaimUnknown`."""

        def work(run: Run) -> None:
            stored_claim(run, claim_id)
            claims.restore(run, claim_id)

        await self._store.run(work)


def stored_claim(run: Run, claim_id: ClaimId) -> claims.StoredClaim:
    """Give a claim as the library holds it; raises `ClaimUnknown`."""
    stored = claims.get(run, claim_id)
    if stored is None:
        raise ClaimUnknown(claim_id)
    return stored
