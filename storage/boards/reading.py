"""What boards are made from: a debater's attempts in a server, and what else is known of them."""

from datetime import timedelta
from typing import NamedTuple

from arguments.claims import ClaimId
from arguments.leaderboards import Streak
from arguments.responses import DebaterId, ServerId
from storage.database import Row, Run
from storage.totals import streak_of

SPAN_MS = timedelta(days=31) // timedelta(milliseconds=1)
"""How far back from a latest attempt boards look: over a month, and over thirty days."""
_FURTHER = 20
"""How many attempts further back than that."""


class Whose(NamedTuple):
    """A debater in a server."""

    server_id: ServerId
    debater_id: DebaterId


class Known(NamedTuple):
    """What is known beside attempts; `article_id` is that of the claim that was asked about."""

    is_hidden: bool
    has_seasons: bool
    streak: Streak | None
    article_id: str


def known_of(run: Run, whose: Whose, claim_id: ClaimId | None = None) -> Known:
    """Say whether a debater is hidden, whether the server has had seasons, and their streak."""
    [row] = run(_KNOWN, **whose._asdict(), claim_id=claim_id)
    streak = None if row["streak_days"] is None else streak_of(row)
    return Known(
        is_hidden=bool(row["is_hidden"]),
        has_seasons=bool(row["has_seasons"]),
        streak=streak,
        article_id=row["article_id"],
    )


def recent_attempts(run: Run, whose: Whose) -> list[Row]:
    """List the attempts that boards look at, oldest first: of a month, and some before it."""
    return run(_RECENT, **whose._asdict(), span=SPAN_MS, further=_FURTHER)


def all_attempts(run: Run, whose: Whose) -> list[Row]:
    """List every rated attempt of a debater in a server, oldest first, each with its article."""
    return run(
        """
        select attempts.*, article_id
        from attempts
        join claims using (claim_id)
        where debater_id = :debater_id and server_id = :server_id
        order by number""",
        **whose._asdict(),
    )


_KNOWN = """
        select
          exists (
            select 1
            from profile_choices
            where server_id = :server_id and debater_id = :debater_id
              and (hidden_ms is not null or left_ms is not null)) as is_hidden,
          exists (select 1 from seasons where server_id = :server_id) as has_seasons,
          streak_days, streak_last, streak_longest, article_id
        from (select 1 as one) as here
        left join totals on totals.server_id = :server_id and totals.debater_id = :debater_id
        left join claims on claims.claim_id = :claim_id"""
_RECENT = """
        select *
        from attempts
        where debater_id = :debater_id and server_id = :server_id
          and number > coalesce((
            select number
            from attempts
            where debater_id = :debater_id and server_id = :server_id
              and at_ms < (
                select at_ms - :span
                from attempts
                where debater_id = :debater_id and server_id = :server_id
                order by number desc
                limit 1)
            order by number desc
            limit 1
            offset :further), 0)
        order by number"""
