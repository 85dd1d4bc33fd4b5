"""Ratings of practice as they are now: of a debater in a server, and of a claim's sides."""

from collections.abc import Sequence
from typing import NamedTuple

from arguments.claims import ClaimId, Side
from arguments.ratings.glicko import START, Rating
from arguments.responses import DebaterId, ResponseId, ServerId
from storage.database import Run
from storage.ratings.attempts import rating_of, side_rating_of


def of(run: Run, server_id: ServerId, debater_id: DebaterId) -> Rating:
    """Give a debater's rating in a server after their latest attempt; a newcomer's before one."""
    rows = run(
        """
        select *
        from attempts
        where debater_id = :debater_id and server_id = :server_id
        order by number desc
        limit 1""",
        debater_id=debater_id,
        server_id=server_id,
    )
    return rating_of(rows[0]) if rows else Rating()


def sides(run: Run, claim_ids: Sequence[ClaimId]) -> dict[tuple[ClaimId, Side], Rating]:
    """Give the ratings of those sides of claims that were argued."""
    if not claim_ids:
        return {}
    wanted = {f"claim_{n}": claim_id for n, claim_id in enumerate(claim_ids)}
    among = ", ".join(f":{name}" for name in wanted)
    rows = run(
        f"""
        select attempts.*
        from attempts
        join (
          select max(number) as number
          from attempts
          where claim_id in ({among})
          group by claim_id, side
        ) as latest using (number)""",  # noqa: S608 (our own names)
        **wanted,
    )
    return {(row["claim_id"], Side(row["side"])): side_rating_of(row) for row in rows}


def history(
    run: Run, server_id: ServerId, debater_id: DebaterId, limit: int
) -> list[tuple[int, float, float]]:
    """List the moment (in milliseconds), rating and deviation after each attempt, oldest first.

    The latest so many.
    """
    rows = run(
        """
        select at_ms, rating, deviation
        from attempts
        where debater_id = :debater_id and server_id = :server_id
        order by number desc
        limit :limit""",
        debater_id=debater_id,
        server_id=server_id,
        limit=limit,
    )
    return [(row["at_ms"], row["rating"], row["deviation"]) for row in reversed(rows)]


class Moved(NamedTuple):
    """A debater's rating before and after an attempt, and whether the claim was picked by hand."""

    before: float
    after: float
    picked: bool


def moved_by(run: Run, response_id: ResponseId) -> Moved | None:
    """Give what an attempt did to its debater's rating; None where it is not rated."""
    rows = run(
        """
        select attempts.rating, attempts.picked, (
            select earlier.rating
            from attempts as earlier
            where earlier.debater_id = attempts.debater_id
              and earlier.server_id = attempts.server_id and earlier.number < attempts.number
            order by earlier.number desc
            limit 1) as before
        from attempts
        where response_id = :response_id""",
        response_id=response_id,
    )
    if not rows:
        return None
    before = START if rows[0]["before"] is None else rows[0]["before"]
    return Moved(before=before, after=rows[0]["rating"], picked=bool(rows[0]["picked"]))
