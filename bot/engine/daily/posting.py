"""Posting the claim of the day: begun once a day, taken up after a stop, put right after a clock.

All of it happens within one transaction of whoever carries the posting out.
"""

import hashlib
import logging
from datetime import datetime, timedelta
from random import Random

from arguments.claims import Claim, ClaimId
from arguments.mistakes import NoClaims
from arguments.responses import DebaterId, ServerId
from arguments.schedule import Post, Schedule, next_post, posts_missed
from arguments.serving import next_claim
from arguments.value import Value
from bot.engine.library.library import known_claim
from storage import Run, daily, shelves
from storage.daily import DailyClaim, DailyPost
from storage.shelves import Query, Status

log = logging.getLogger(__name__)

SURE = timedelta(minutes=2)
"""How long Discord is sure to know a nonce again; a post begun earlier is not tried again, unless
it is known not to be there."""
AHEAD = timedelta(days=8)
"""A week and a day: what is due or was posted further ahead is of a clock that ran ahead."""
BATCH = 50
MOST = 5000
"""How many claims of a server are looked at to choose one of them."""
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
        return nonce_of("post", self.server_id, self.day)


def to_post(run: Run, now: datetime, rng: Random) -> list[ToPost]:
    """Begin what is due now, and take up what was refused, or begun a moment ago and not told.

    What a clock that ran ahead has left behind is brought into the present first.
    """
    _pull_back(run, now)
    untold = daily.untold(run, since=now - SURE, until=now)
    begun = [_again(run, post, now) for post in untold]
    due = [_begin(run, one, now, rng) for one in daily.due(run, now, BATCH)]
    return [post for post in begun + due if post]


def next_free(run: Run, server_id: ServerId, schedule: Schedule, after: datetime) -> Post:
    """Give the next post of a schedule on a day that has none yet."""
    post = next_post(schedule, after)
    while daily.has_post(run, server_id, post.day.isoformat()):
        post = next_post(schedule, post.at)
    return post


def nonce_of(act: str, server_id: ServerId, day: str) -> str:
    """Name a message, the same each time."""
    return hashlib.sha256(f"{act}:{server_id}:{day}".encode()).hexdigest()[:_NONCE]


def _pull_back(run: Run, now: datetime) -> None:
    """Undo what a clock that ran ahead has put off, and let nothing of it stay open for ever."""
    for one in daily.far_ahead(run, now, BATCH, ahead=AHEAD):
        following = next_free(run, one.server_id, one.schedule, now)
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
    if post.message_id is not None:  # it is known not to be there, and its hours begin anew
        if current.due <= now:
            return None
        closes = now + timedelta(hours=current.schedule.open_for)
        post = post.model_copy(update={"tried": now, "closes": closes})
        daily.tried(run, post)
    return _to_post(run, post)


def _begin(run: Run, due: DailyClaim, now: datetime, rng: Random) -> ToPost | None:
    """Begin the latest post that fell due, and set when the next one is.

    One that is late by more than half of its time is left out: the next one is nearer.
    """
    missed = posts_missed(due.schedule, due.due - timedelta(seconds=1), now)
    late = missed is not None and now - missed.at > timedelta(hours=due.schedule.open_for) / 2
    begun = _post(run, due, missed, now, rng) if missed and not late else None
    following = next_free(run, due.server_id, due.schedule, now)
    daily.next_due_is(run, due.server_id, following.at)
    return _to_post(run, begun) if begun else None


def _post(run: Run, due: DailyClaim, missed: Post, now: datetime, rng: Random) -> DailyPost | None:
    """Note a post of a server's, with the claim for it; nothing where it has one, or no claim."""
    claim_id = _chosen(run, due, now, rng)
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
    daily.give_up(run, due.server_id, now)
    return post


def _chosen(run: Run, due: DailyClaim, now: datetime, rng: Random) -> ClaimId | None:
    """Choose among what was not posted lately, then as practice does; nothing in an empty library.

    In play is what the server's article has, else what the server imported itself, else all
    that it serves; and of that the half that was posted longest ago or never.
    """
    rows = shelves.standings_for_serving(run, due.server_id, _NOBODY, now)
    wanted = _wanted(run, due)
    rows = [row for row in rows if row.claim_id in wanted] or rows
    lately = set(daily.posted_claims(run, due.server_id)[: len(rows) // 2])
    try:
        return next_claim([row for row in rows if row.claim_id not in lately], rng)
    except NoClaims:
        return None


def _wanted(run: Run, due: DailyClaim) -> set[ClaimId]:
    query = Query(article_id=due.article_id)
    served = shelves.browse(run, due.server_id, query, 0, MOST)
    own = [one for one in served if due.article_id or one.server_id == due.server_id]
    return {one.claim.claim_id for one in own}


def _to_post(run: Run, post: DailyPost) -> ToPost:
    return ToPost(
        server_id=post.server_id,
        day=post.day,
        channel_id=post.channel_id,
        claim=known_claim(run, post.claim_id),
        closes=post.closes,
    )
