"""The library of claims: what a place serves, looking through it, packs, retiring and restoring."""

import logging
from collections.abc import Sequence

from arguments.claims import Claim, ClaimId, Proposal
from arguments.mistakes import ClaimRetired, ClaimUnknown, Mistake, NoClaims
from arguments.packs import Pack, pack_of, starter_packs
from arguments.responses import ServerId
from arguments.value import Value
from bot.engine.asker import Asker
from bot.engine.clock import Clock
from storage import Run, Store, claims, debaters, shelves
from storage.shelves import EVERYONE, Query, Shelved, ShelvedArticle, Status, library_of

__all__ = [
    "Added",
    "Library",
    "Query",
    "Shelf",
    "Shelved",
    "ShelvedArticle",
    "Status",
]

log = logging.getLogger(__name__)


class Shelf(Value):
    """One page of a library."""

    entries: tuple[Shelved, ...]
    page: int
    pages: int
    claims: int


class Added(Value):
    """How many claims were new to a library, and how many it held already."""

    new: int
    there: int


class Library:
    """Put claims in, look through them, and take them in and out of service."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def stock(self) -> int:
        """Install the starter packs into a record that never held a claim; gives how many."""
        now = self._clock()
        if await self._store.read(shelves.ever_held):
            return 0
        packs = starter_packs()

        def work(run: Run) -> int:
            if shelves.ever_held(run):
                return 0
            return sum(
                len(
                    shelves.arrive(
                        run,
                        EVERYONE,
                        [Proposal(claim=claim) for claim in pack.claims],
                        status=Status.SERVED,
                        now=now,
                        pack=pack.pack_id,
                    )
                )
                for pack in packs
            )

        added = await self._store.run(work)
        log.info("stocked claims=%d", added)
        return added

    async def add(self, asker: Asker, proposals: Sequence[Proposal]) -> list[ClaimId]:
        """Serve claims at once, without review; gives the ids of those that were not there yet."""
        library, now = own_library(asker), self._clock()
        return await self._store.run(
            lambda run: shelves.arrive(run, library, proposals, status=Status.SERVED, now=now)
        )

    async def add_pack(self, asker: Asker, pack: Pack) -> Added:
        """Serve the claims of a pack; what the library holds already stays as it is."""
        library, now = own_library(asker), self._clock()
        proposals = [Proposal(claim=claim) for claim in pack.claims]

        def work(run: Run) -> int:
            added = shelves.arrive(
                run, library, proposals, status=Status.SERVED, now=now, pack=pack.pack_id
            )
            return len(added)

        new = await self._store.run(work)
        log.info("pack added claims=%d", new)
        return Added(new=new, there=len(proposals) - new)

    async def pack(
        self, place: ServerId, *, pack_id: str, title: str, licence: str, article_id: str | None
    ) -> Pack:
        """Give what a place serves, from one article or from all, as a pack; raises `NoClaims`."""
        listed = await self.listing(place, Query(article_id=article_id))
        served = [shelved.claim for shelved in listed]
        if not served:
            raise NoClaims
        return pack_of(served, pack_id=pack_id, title=title, licence=licence)

    async def listing(self, place: ServerId, query: Query | None = None) -> list[Shelved]:
        """List all that a place serves, or all that a query finds there."""
        wanted = query or Query()

        def work(run: Run) -> list[Shelved]:
            return shelves.browse(run, place, wanted, 0, shelves.browse_size(run, place, wanted))

        return await self._store.read(work)

    async def browse(self, place: ServerId, query: Query, page: int = 1, *, size: int = 5) -> Shelf:
        """Give a page of what a query finds; a page beyond the ends is the nearest one."""

        def work(run: Run) -> Shelf:
            total = shelves.browse_size(run, place, query)
            pages = max(1, -(-total // size))
            shown = min(max(page, 1), pages)
            entries = shelves.browse(run, place, query, (shown - 1) * size, size)
            return Shelf(entries=tuple(entries), page=shown, pages=pages, claims=total)

        return await self._store.read(work)

    async def fresh(self, place: ServerId, proposals: Sequence[Proposal]) -> list[Proposal]:
        """Give those of some proposals that a place has not, served, retired or under review."""
        library = library_of(place)
        return await self._store.read(lambda run: shelves.fresh(run, library, proposals))

    async def articles(self, place: ServerId) -> list[ShelvedArticle]:
        """List the articles whose claims a place serves."""
        return await self._store.read(lambda run: shelves.articles(run, place))

    async def shelved(self, place: ServerId, claim_id: ClaimId) -> Shelved:
        """Give a claim as a place sees it; raises `ClaimUnknown`."""
        return await self._store.read(lambda run: seen_claim(run, place, claim_id))

    async def search(self, place: ServerId, text: str, limit: int = 25) -> list[Claim]:
        """Find claims that a place serves by words of theirs or of their article, best first."""
        found = await self._store.read(lambda run: shelves.search(run, place, text, limit))
        return [shelved.claim for shelved in found]

    async def lopsided(self, place: ServerId) -> list[Shelved]:
        """List the claims whose sides differ in score beyond chance."""
        return await self._store.read(lambda run: shelves.lopsided(run, place))

    async def retire(self, asker: Asker, claim_id: ClaimId) -> Claim:
        """Take a claim out of service at one's place; its responses stay.

        Raises `ClaimUnknown`, and `mistake-claim-waiting` for one that waits for review.
        """
        return await self._move(asker, claim_id, Status.SERVED, Status.RETIRED)

    async def restore(self, asker: Asker, claim_id: ClaimId) -> Claim:
        """Put a retired claim back into service.

        Raises what `retire` does, and `mistake-claim-known` where it is served in another's place.
        """
        return await self._move(asker, claim_id, Status.RETIRED, Status.SERVED)

    async def _move(self, asker: Asker, claim_id: ClaimId, seen: Status, to: Status) -> Claim:
        library, now = own_library(asker), self._clock()

        def work(run: Run) -> Claim:
            debaters.seen(run, asker.debater_id, asker.server_id, asker.name, now)
            shelved = seen_claim(run, asker.server_id, claim_id)
            if shelved.status is Status.WAITING:
                raise Mistake("mistake-claim-waiting")
            if shelved.status not in (seen, to):
                raise ClaimUnknown(claim_id)
            restored = shelved.status is Status.RETIRED and to is Status.SERVED
            if restored and shelves.served_alike(run, library, claim_id):
                raise Mistake("mistake-claim-known")
            shelves.move(run, library, claim_id, seen=seen, to=to, by=asker.debater_id, now=now)
            return shelved.claim

        return await self._store.run(work)


def own_library(asker: Asker) -> ServerId:
    """Give the library that may be changed from an asker's place; a person's own place has none."""
    if asker.alone:
        raise Mistake("mistake-library-elsewhere")
    return library_of(asker.server_id)


def known_claim(run: Run, claim_id: ClaimId) -> Claim:
    """Give a claim by its id, whatever its status anywhere; raises `ClaimUnknown`."""
    claim = claims.get(run, claim_id)
    if claim is None:
        raise ClaimUnknown(claim_id)
    return claim


def seen_claim(run: Run, place: ServerId, claim_id: ClaimId) -> Shelved:
    """Give a claim as a place sees it, in service or not; raises `ClaimUnknown`."""
    shelved = shelves.found(run, place, claim_id)
    if shelved is None:
        raise ClaimUnknown(claim_id)
    return shelved


def served_claim(run: Run, place: ServerId, claim_id: ClaimId) -> Claim:
    """Give a claim that a place serves; raises `ClaimUnknown` or `ClaimRetired` for another."""
    shelved = seen_claim(run, place, claim_id)
    if shelved.status in (Status.RETIRED, Status.EDITED):
        raise ClaimRetired(claim_id)
    if shelved.status is not Status.SERVED:
        raise ClaimUnknown(claim_id)
    return shelved.claim
