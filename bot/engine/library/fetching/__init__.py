"""Fetching a page of the web for somebody, from wherever they point, without being led astray.

A page is asked for as it is, once, after its site's robots.txt. Only addresses of the public
web are connected to, and only those that were checked: see `addresses`, `pins` and `journey`.
"""

import asyncio
import logging
import time

from arguments.documents import MAX_BYTES
from arguments.mistakes import Mistake
from bot.engine.library.fetching.addresses import Allowed, may_be_visited
from bot.engine.library.fetching.names import LookUp, look_up
from bot.engine.library.fetching.page import Page

__all__ = ["Allowed", "Fetcher", "FetcherBusy", "LookUp", "Page"]

log = logging.getLogger(__name__)

SECONDS = 15.0
"""For everything: names, robots.txt, redirects and the body."""
AT_ONCE, WAITING = 4, 20
"""Fetches that run at the same time, and those that may wait or run in all."""


class FetcherBusy(Mistake):
    """Too many pages are being fetched."""

    def __init__(self) -> None:
        super().__init__("mistake-fetching-busy")


class Fetcher:
    """Fetch pages, a few at a time, each within so many seconds and bytes."""

    def __init__(
        self,
        *,
        allowed: Allowed = may_be_visited,
        look_up: LookUp = look_up,
        seconds: float = SECONDS,
        limit: int = MAX_BYTES,
    ) -> None:
        self._allowed = allowed
        self._look_up = look_up
        self._seconds = seconds
        self._limit = limit
        self._under_way = 0
        self._turns = asyncio.Semaphore(AT_ONCE)

    async def fetch(self, address: str) -> Page:
        """Give the page; raises the `Mistake` that says why it cannot be had."""
        if self._under_way >= WAITING:
            raise FetcherBusy
        self._under_way += 1
        try:
            async with self._turns:
                return await self._fetch(address)
        finally:
            self._under_way -= 1

    async def _fetch(self, address: str) -> Page:
        from bot.engine.library.fetching.journey import Journey  # noqa: PLC0415 (aiohttp takes 0.2 s, and most commands fetch nothing)
        from bot.engine.library.fetching.links import read_link  # noqa: PLC0415 (as above)

        url = read_link(address)
        began = time.monotonic()
        try:
            async with (
                asyncio.timeout(self._seconds),
                Journey(self._allowed, self._look_up, self._limit) as journey,
            ):
                page = await journey.page(url)
        except TimeoutError:
            self._tell("mistake-page-late", began)
            host, seconds = url.raw_host or "", round(self._seconds)
            raise Mistake("mistake-page-late", host=host, seconds=seconds) from None
        except Mistake as mistake:
            self._tell(mistake.key, began)
            raise
        self._tell("fetched", began)
        return page

    def _tell(self, outcome: str, began: float) -> None:
        milliseconds = 1000 * (time.monotonic() - began)
        log.info("page outcome=%s ms=%d", outcome, milliseconds)
