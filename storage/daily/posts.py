"""What was posted as a claim of the day: begun before it is sent, posted, closed, each once."""

from datetime import datetime, timedelta

from arguments.claims import ClaimId
from arguments.responses import ServerId
from arguments.value import Value
from storage.database import Row, Run
from storage.times import from_ms, from_ms_or_none, to_ms


class DailyPost(Value):
    """One day's claim: begun, then posted (it has a message), then closed.

    `day` is a date as YYYY-MM-DD. A message is `None` while nobody knows whether it is there and
    empty while it is known that none is. A post that came to nothing is closed without one.
    """

    server_id: ServerId
    day: str
    claim_id: ClaimId
    channel_id: str
    message_id: str | None = None
    tried: datetime
    closes: datetime
    closed: datetime | None = None


def begin(run: Run, post: DailyPost) -> bool:
    """Note a post before it is sent; false when that day has one already."""
    rows = run(
        """
        insert into daily_posts (server_id, day, claim_id, channel_id, tried_ms, closes_ms)
        values (:server_id, :day, :claim_id, :channel_id, :tried, :closes)
        on conflict do nothing
        returning day""",
        server_id=post.server_id,
        day=post.day,
        claim_id=post.claim_id,
        channel_id=post.channel_id,
        tried=to_ms(post.tried),
        closes=to_ms(post.closes),
    )
    return bool(rows)


def has_post(run: Run, server_id: ServerId, day: str) -> bool:
    """Tell whether a day has its post already."""
    rows = run(
        "select 1 from daily_posts where server_id = :server_id and day = :day",
        server_id=server_id,
        day=day,
    )
    return bool(rows)


def posted(run: Run, server_id: ServerId, day: str, message_id: str) -> None:
    """Note the message that a post is now."""
    run(
        """
        update daily_posts
        set message_id = :message_id
        where server_id = :server_id and day = :day""",
        server_id=server_id,
        day=day,
        message_id=message_id,
    )


def refused(run: Run, server_id: ServerId, day: str, again: datetime) -> None:
    """Note that a post is not there, and when it is tried again."""
    run(
        """
        update daily_posts
        set message_id = '', tried_ms = :again
        where server_id = :server_id and day = :day and coalesce(message_id, '') = ''""",
        server_id=server_id,
        day=day,
        again=to_ms(again),
    )


def tried(run: Run, post: DailyPost) -> None:
    """Note that a refused post is tried again: from now on nobody knows whether it is there."""
    run(
        """
        update daily_posts
        set message_id = null, tried_ms = :tried, closes_ms = :closes
        where server_id = :server_id and day = :day and message_id = ''""",
        server_id=post.server_id,
        day=post.day,
        tried=to_ms(post.tried),
        closes=to_ms(post.closes),
    )


def give_up(run: Run, server_id: ServerId, now: datetime) -> None:
    """Close what a server refused until now: it is not tried again."""
    run(
        """
        update daily_posts
        set closed_ms = :now
        where server_id = :server_id and closed_ms is null and message_id = ''""",
        server_id=server_id,
        now=to_ms(now),
    )


def untold(run: Run, *, since: datetime, until: datetime) -> list[DailyPost]:
    """List open posts of which no message is known and that may be tried (again) by `until`.

    That is what was begun not before `since`, where nobody knows, and all that was refused;
    nothing where a server has stopped.
    """
    rows = run(
        """
        select *
        from daily_posts
        where closed_ms is null and tried_ms <= :until
          and (message_id = '' or (message_id is null and tried_ms >= :since))
          and server_id in (select server_id from daily_claims)
        order by tried_ms, server_id, day""",
        since=to_ms(since),
        until=to_ms(until),
    )
    return [_post(row) for row in rows]


def pull_back(run: Run, now: datetime, *, ahead: timedelta) -> None:
    """Bring open posts of a clock that ran further ahead than this into the present.

    They close after as long as they were to stay open; what nobody saw there is closed at once.
    """
    run(
        """
        update daily_posts
        set tried_ms = :now, closes_ms = :now + closes_ms - tried_ms,
          closed_ms = case when coalesce(message_id, '') = '' then :now end
        where closed_ms is null and closes_ms > :far and tried_ms > :far""",
        now=to_ms(now),
        far=to_ms(now + ahead),
    )


def open_post_of(
    run: Run, server_id: ServerId, claim_id: ClaimId, moment: datetime
) -> DailyPost | None:
    """Give the post of a claim in whose time a moment falls, also when it is closed by now."""
    rows = run(
        """
        select *
        from daily_posts
        where server_id = :server_id and claim_id = :claim_id
          and tried_ms <= :moment and closes_ms > :moment
        order by tried_ms desc
        limit 1""",
        server_id=server_id,
        claim_id=claim_id,
        moment=to_ms(moment),
    )
    return _post(rows[0]) if rows else None


def closing(run: Run, now: datetime, limit: int) -> list[DailyPost]:
    """List open posts whose time is over, the longest over first."""
    rows = run(
        """
        select *
        from daily_posts
        where closed_ms is null and closes_ms <= :now
        order by closes_ms, server_id, day
        limit :limit""",
        now=to_ms(now),
        limit=limit,
    )
    return [_post(row) for row in rows]


def closed(run: Run, server_id: ServerId, day: str, now: datetime) -> bool:
    """Note that a post is closed; true the first time."""
    rows = run(
        """
        update daily_posts
        set closed_ms = :now
        where server_id = :server_id and day = :day and closed_ms is null
        returning day""",
        server_id=server_id,
        day=day,
        now=to_ms(now),
    )
    return bool(rows)


def reopen(run: Run, server_id: ServerId, day: str, *, since: datetime) -> None:
    """Take back that a post is closed, where telling so came to nothing; not for one from before.

    `since` is the moment: a post whose time was over before it stays closed.
    """
    run(
        """
        update daily_posts
        set closed_ms = null
        where server_id = :server_id and day = :day and closes_ms >= :since""",
        server_id=server_id,
        day=day,
        since=to_ms(since),
    )


def posted_claims(run: Run, server_id: ServerId) -> list[ClaimId]:
    """List the claims that a server had as its claim of the day, the newest first."""
    rows = run(
        "select claim_id from daily_posts where server_id = :server_id order by day desc",
        server_id=server_id,
    )
    return [row["claim_id"] for row in rows]


def _post(row: Row) -> DailyPost:
    return DailyPost(
        server_id=row["server_id"],
        day=row["day"],
        claim_id=row["claim_id"],
        channel_id=row["channel_id"],
        message_id=row["message_id"],
        tried=from_ms(row["tried_ms"]),
        closes=from_ms(row["closes_ms"]),
        closed=from_ms_or_none(row["closed_ms"]),
    )
