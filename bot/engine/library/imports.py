"""Imports: an article from a file, a link or pasted text, read into claims that wait for review."""

import asyncio
import logging
import uuid
from datetime import datetime

from arguments.claims import Claim, ReadArticle, Source
from arguments.documents import Told
from arguments.mistakes import Mistake
from arguments.packs import Pack, load_pack
from arguments.value import Value
from bot.engine.asker import Asker
from bot.engine.clock import Clock
from bot.engine.library.articles import Articles, Linked, Material, Pasted, Uploaded
from bot.engine.library.desk import Desk
from bot.engine.library.library import own_library
from storage import Run, Store, batches, settings, shelves
from storage.shelves import Status

log = logging.getLogger(__name__)

__all__ = ["Imports", "Linked", "Material", "Pasted", "Queued", "Uploaded", "is_pack"]


class Queued(Value):
    """What an import came to: how many claims are new and wait, were there, were approved at once.

    `best` are those approved at once, best first, at the moment `at`, by which they can be taken
    back. `before` is when an article of the same source was imported last, where it was.
    """

    batch_id: str
    source: Source
    new: int
    there: int
    hands: int
    before: datetime | None
    best: tuple[Claim, ...]
    at: datetime

    @property
    def approved(self) -> int:
        """Count those approved at once."""
        return len(self.best)


class Imports:
    """From an article to claims that wait for review."""

    def __init__(self, store: Store, clock: Clock, articles: Articles) -> None:
        self._store = store
        self._clock = clock
        self._articles = articles

    async def read(
        self, material: Material, *, told: Told | None = None, any_language: bool = False
    ) -> ReadArticle:
        """Read an article and find its claims, as `Articles.read` does; nothing is stored.

        Raises the `Mistake` `mistake-no-claims-found` too.
        """
        article = await self._articles.read(material, told=told, any_language=any_language)
        if not article.proposals:
            raise Mistake("mistake-no-claims-found")
        return article

    async def read_pack(self, data: bytes) -> Pack:
        """Read a pack; raises the `PackInvalid` that lists what is wrong with it."""
        return await asyncio.to_thread(load_pack, data)

    async def queue(self, asker: Asker, article: ReadArticle, *, best: int | None = None) -> Queued:
        """Have an article's new claims wait for review; what was there before stays as it is.

        `best` approves so many of the best at once; left out, as many as the server set.
        """
        library, now = own_library(asker), self._clock()
        batch_id = uuid.uuid4().hex[:12]
        proposals = article.proposals

        def work(run: Run) -> Queued:
            before = batches.latest_of(run, library, article.source)
            fresh = shelves.fresh(run, library, proposals)
            if fresh:
                batches.open_batch(run, batch_id, library, article.source, asker.debater_id, now)
            shelves.arrive(run, library, fresh, status=Status.WAITING, now=now, batch_id=batch_id)
            wanted = settings.get(run, library).approve_best if best is None else best
            desk = Desk(run, library, asker, now)
            approved = desk.approve_best(wanted, batch_id=batch_id)
            return Queued(
                batch_id=batch_id,
                source=article.source,
                new=len(fresh),
                there=len(proposals) - len(fresh),
                hands=sum(bool(one.hands) for one in fresh),
                before=before.imported if before else None,
                best=approved,
                at=now,
            )

        queued = await self._store.run(work)
        log.info("imported new=%d there=%d", queued.new, queued.there)
        return queued


def is_pack(name: str) -> bool:
    """Tell by its name whether a file is a pack of claims."""
    return name.casefold().endswith(".toml")
