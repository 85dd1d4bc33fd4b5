"""The claim of the day: chosen, posted, closed, each once, whatever stopped in between.

A face carries the posting out. The post is begun in the record first and named by a nonce
that Discord knows again for some minutes, so that a stop between sending and noting neither
repeats nor loses it.
"""

import logging
from datetime import timedelta
from random import Random

from arguments.claims import Claim
from arguments.responses import ResponseId, ServerId
from arguments.schedule import Post, Schedule
from arguments.value import Value
from bot.engine.asker import Asker
from bot.engine.clock import Clock
from bot.engine.daily.posting import BATCH, ToPost, next_free, nonce_of, to_post
from bot.engine.exchange import ResponseUnknown
from bot.engine.library.library import known_claim, own_library
from storage import Run, Store, daily, responses
from storage.daily import DailyClaim, DailyPost, Tally

__all__ = ["Daily", "DailyClaim", "Tally", "ToClose", "ToPost"]

log = logging.getLogger(__name__)

AGAIN = timedelta(minutes=1)
"""When a post that Discord refused for the moment is tried again."""
TOLD_WITHIN = timedelta(hours=2)
"""How long a closing card that Discord does not take is tried again."""


class ToClose(Value):
    """A claim of the day whose time is over, and how it was argued."""

    server_id: ServerId
    day: str
    channel_id: str
    claim: Claim
    tally: Tally

    @property
    def nonce(self) -> str:
        """Name the message that closes it."""
        return nonce_of("close", self.server_id, self.day)


class Daily:
    """Every server's claim of the day."""

    def __init__(self, store: Store, clock: Clock, rng: Random) -> None:
        self._store = store
        self._clock = clock
        self._rng = rng

    async def settings(self, asker: Asker) -> DailyClaim | None:
        """Give when and where a server has its claim of the day; nothing where it has none."""
        library = own_library(asker)
        return await self._store.read(lambda run: daily.get(run, library))

    async def set(
        self, asker: Asker, channel_id: str, schedule: Schedule, *, article_id: str | None = None
    ) -> Post:
        """Have a claim posted by a schedule from now on; gives the first post to come.

        That is on a day that has none yet. Claims are taken from one article, where one is
        given, for as long as anything of it is served.
        """
        library, now = own_library(asker), self._clock()

        def work(run: Run) -> Post:
            first = next_free(run, library, schedule, now)
            daily.put(
                run,
                library,
                channel_id,
                schedule,
                by=asker.debater_id,
                now=now,
                due=first.at,
                article_id=article_id,
            )
            return first

        return await self._store.run(work)

    async def stop(self, asker: Asker) -> bool:
        """Post no more; true when there was something to stop."""
        library = own_library(asker)
        return await self._store.run(lambda run: daily.remove(run, library))

    async def to_post(self) -> list[ToPost]:
        """Begin what is due now; take up what was refused, or begun a moment ago and not told."""
        now = self._clock()
        return await self._store.run(lambda run: to_post(run, now, self._rng))

    async def posted(self, post: ToPost, message_id: str) -> None:
        """Note that a post is there."""
        await self._store.run(lambda run: daily.posted(run, post.server_id, post.day, message_id))
        log.info("daily posted server=%s", post.server_id)

    async def refused(self, post: ToPost, *, again: bool) -> None:
        """Note that Discord took no post: tried again until the next is due, or given up."""
        now = self._clock()

        def work(run: Run) -> None:
            if again:
                daily.refused(run, post.server_id, post.day, now + AGAIN)
            else:
                daily.closed(run, post.server_id, post.day, now)

        await self._store.run(work)
        log.warning("daily refused server=%s again=%s", post.server_id, again)

    async def to_close(self) -> list[ToClose]:
        """Close what is over; gives those that anybody argued, each once."""
        now = self._clock()

        def work(run: Run) -> list[ToClose]:
            over = [
                post
                for post in daily.closing(run, now, BATCH)
                if daily.closed(run, post.server_id, post.day, now)
            ]
            closed = [_to_close(run, post) for post in over if post.message_id]
            return [one for one in closed if one.tally.on_for + one.tally.on_against]

        return await self._store.run(work)

    async def untold(self, over: ToClose) -> None:
        """Note that Discord took no closing card: it is tried again, for a while."""
        since = self._clock() - TOLD_WITHIN
        await self._store.run(lambda run: daily.reopen(run, over.server_id, over.day, since=since))

    async def allow_showing(self, asker: Asker, response_id: ResponseId, *, allowed: bool) -> None:
        """Let one's response be quoted when its claim of the day closes, or take that back."""
        now = self._clock()

        def work(run: Run) -> None:
            stored = responses.get(run, response_id)
            if stored is None or stored.response.debater_id != asker.debater_id:
                raise ResponseUnknown
            responses.allow_showing(run, response_id, now if allowed else None)

        await self._store.run(work)


def showable(run: Run, stored: responses.StoredResponse) -> bool | None:
    """Tell whether a response may be quoted when its claim of the day closes; None for others."""
    one = stored.response
    post = daily.open_post_of(run, one.server_id, one.claim_id, one.created)
    return stored.showable if post and not post.closed else None


def _to_close(run: Run, post: DailyPost) -> ToClose:
    return ToClose(
        server_id=post.server_id,
        day=post.day,
        channel_id=post.channel_id,
        claim=known_claim(run, post.claim_id),
        tally=daily.tally(run, post.server_id, post.claim_id, post.tried, post.closes),
    )
