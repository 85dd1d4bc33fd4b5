"""The claim of the day: chosen, posted, closed, each once, whatever stopped in between.

A face carries the posting out. The post is begun in the record first and named by a nonce
that Discord knows again for some minutes, so that a stop between sending and noting neither
repeats nor loses it.
"""

import hashlib
import logging
from datetime import datetime, timedelta
from random import Random

from arguments.claims import Claim, ClaimId
from arguments.mistakes import NoClaims
from arguments.responses import DebaterId, ResponseId, ServerId
from arguments.schedule import Post, Schedule, next_post, posts_missed
from arguments.serving import next_claim
from arguments.value import Value
from bot.engine.asker import Asker
from bot.engine.clock import Clock
from bot.engine.exchange import ResponseUnknown
from bot.engine.library import known_claim, own_library
from storage import Run, Store, daily, responses, shelves
from storage.daily import DailyClaim, DailyPost, Tally
from storage.shelves import Status

__all__ = ["Daily", "DailyClaim", "Tally", "ToClose", "ToPost"]

log = logging.getLogger(__name__)

SURE = timedelta(minutes=2)
"""How long Discord is sure to know a nonce again; a post begun earlier is not tried again, unless
it is known not to be there."""
AHEAD = timedelta(days=8)
"""A week and a day: what is due or was posted further ahead is of a clock that ran ahead."""
AGAIN = timedelta(minutes=1)
"""When a post that Discord refused for the moment is tried again."""
TOLD_WITHIN = timedelta(hours=2)
"""How long a closing card that Discord does not take is tried again."""
BATCH = 50
_NOBODY = DebaterId("")
_NONCE = 25


class ToPost(Value):
    """A claim of the day to post now; posting it twice with this nonce posts it once."""

    server_id: ServerId
    day: str
    channel_id: str
    claim: Claim
    closes: datetime

    @property
    def nonce(self) -> str:
        """Name this post."""
        return _nonce("post", self.server_id, self.day)


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
        return _nonce("close", self.server_id, self.day)


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

    async def set(self, asker: Asker, channel_id: str, schedule: Schedule) -> Post:
        """Have a claim posted by a schedule from now on; gives the first post to come.

        That is on a day that has none yet.
        """
        library, now = own_library(asker), self._clock()

        def work(run: Run) -> Post:
            first = _next(run, library, schedule, now)
            daily.put(
                run, library, channel_id, schedule, by=asker.debater_id, now=now, due=first.at
            )
            return first

        return await self._store.run(work)

    async def stop(self, asker: Asker) -> bool:
        """Post no more; true when there was something to stop."""
        library = own_library(asker)
        return await self._store.run(lambda run: daily.remove(run, library))

    async def to_post(self) -> list[ToPost]:
        """Begin what is due now, and take up what was refused, or begun a moment ago and not told.

        What a clock that ran ahead has left behind is brought into the present first.
        """
        now = self._clock()

        def work(run: Run) -> list[ToPost]:
            _pull_back(run, now)
            untold = daily.untold(run, since=now - SURE, until=now)
            begun = [_again(run, post, now) for post in untold]
            due = [_begin(run, one, now, self._rng) for one in daily.due(run, now, BATCH)]
            return [post for post in begun + due if post]

        return await self._store.run(work)

    async def posted(self, post: ToPost, message_id: str) -> None:
        """Note that a post is there."""
        await self._store.run(lambda run: daily.posted(run, post.server_id, post.day, message_id))
        log.info("daily posted server=%s", post.server_id)

    async def refused(self, post: ToPost, *, again: bool) -> None:
        """Note that Discord took no post: tried again soon until the next, or given up for the day."""
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


def _next(run: Run, server_id: ServerId, schedule: Schedule, after: datetime) -> Post:
    """Give the next post on a day that has none yet."""
    post = next_post(schedule, after)
    while daily.has_post(run, server_id, post.day.isoformat(), post.at):
        post = next_post(schedule, post.at)
    return post


def _pull_back(run: Run, now: datetime) -> None:
    """Undo what a clock that ran ahead has put off, and let nothing of it stay open for ever."""
    for one in daily.far_ahead(run, now, BATCH, ahead=AHEAD):
        following = _next(run, one.server_id, one.schedule, now)
        if following.at < one.due:
            daily.next_due_is(run, one.server_id, following.at)
            log.warning("daily pulled back server=%s", one.server_id)
    daily.pull_back(run, now, ahead=AHEAD)


def _again(run: Run, post: DailyPost, now: datetime) -> ToPost | None:
    """Try a post again that may be there or was refused, while its claim is served there."""
    current = daily.get(run, post.server_id)
    shelved = shelves.found(run, post.server_id, post.claim_id)
    if current is None or shelved is None or shelved.status is not Status.SERVED:
        return None
    if post.message_id is not None:  # known not to be there, so that its hours begin anew
        closes = now + timedelta(hours=current.schedule.open_for)
        post = post.model_copy(update={"tried": now, "closes": closes})
        daily.tried(run, post)
    return _to_post(run, post)


def _begin(run: Run, due: DailyClaim, now: datetime, rng: Random) -> ToPost | None:
    """Begin the latest post that fell due, and set when the next one is."""
    missed = posts_missed(due.schedule, due.due - timedelta(seconds=1), now)
    begun = _post(run, due, missed, now, rng) if missed else None
    following = _next(run, due.server_id, due.schedule, now)
    daily.next_due_is(run, due.server_id, following.at)
    return _to_post(run, begun) if begun else None


def _post(run: Run, due: DailyClaim, missed: Post, now: datetime, rng: Random) -> DailyPost | None:
    """Note a post of a server's, with the claim for it; nothing where it has one, or no claim."""
    claim_id = _chosen(run, due.server_id, rng)
    if claim_id is None:
        log.warning("daily skipped server=%s reason=no-claims", due.server_id)
        return None
    post = DailyPost(
        server_id=due.server_id,
        day=missed.day.isoformat(),
        claim_id=claim_id,
        channel_id=due.channel_id,
        tried=now,
        closes=now + timedelta(hours=due.schedule.open_for),
    )
    if not daily.begin(run, post):
        log.info("daily skipped server=%s reason=posted", due.server_id)
        return None
    return post


def _chosen(run: Run, server_id: ServerId, rng: Random) -> ClaimId | None:
    """Choose among what was not posted lately, then as practice does; nothing in an empty library.

    Of all that the server serves, the half that was posted longest ago or never is in play.
    """
    rows = shelves.standings_for_serving(run, server_id, _NOBODY)
    lately = set(daily.posted_claims(run, server_id)[: len(rows) // 2])
    try:
        return next_claim([row for row in rows if row.claim_id not in lately], rng)
    except NoClaims:
        return None


def _to_post(run: Run, post: DailyPost) -> ToPost:
    return ToPost(
        server_id=post.server_id,
        day=post.day,
        channel_id=post.channel_id,
        claim=known_claim(run, post.claim_id),
        closes=post.closes,
    )


def _to_close(run: Run, post: DailyPost) -> ToClose:
    return ToClose(
        server_id=post.server_id,
        day=post.day,
        channel_id=post.channel_id,
        claim=known_claim(run, post.claim_id),
        tally=daily.tally(run, post.server_id, post.claim_id, post.tried, post.closes),
    )


def _nonce(act: str, server_id: ServerId, day: str) -> str:
    return hashlib.sha256(f"{act}:{server_id}:{day}".encode()).hexdigest()[:_NONCE]
