"""Changing sides: a response that argues the other side than was chosen is moved there.

On each side of a claim in a server one response of a debater counts, the first. Where that one
leaves, the next counts from now on; where it arrives, one that counts already goes on counting.
"""

from datetime import datetime

from arguments.claims import ClaimId, Side
from arguments.mistakes import Mistake
from arguments.responses import ResponseId, ServerId
from storage import claims, lending, totals
from storage.boards import refreshing
from storage.database import Row, Run
from storage.ratings import attempts
from storage.responses.reading import get
from storage.responses.rejudging import set_aside
from storage.responses.values import StoredResponse
from storage.totals import Mark


class SameWordsThere(Mistake):
    """The debater has sent the same words on the other side already."""

    def __init__(self) -> None:
        super().__init__("mistake-same-words-there")


def move_side(run: Run, response_id: ResponseId, now: datetime) -> StoredResponse | None:
    """Have a judged response argue the other side, unjudged; its verdict is kept aside.

    One that waits for its verdict stays as it is, so that moving twice is moving once. Nothing
    is given where there is no such response. Raises `SameWordsThere`.
    """
    rows = run(
        "select * from responses where response_id = :response_id and verdict is not null",
        response_id=response_id,
    )
    for row in rows:
        side = Side(row["side"])
        other = Side.AGAINST if side is Side.FOR else Side.FOR
        if _said_before(run, row, other):
            raise SameWordsThere
        set_aside(run, response_id, now)
        _move(run, row, other)
        lending.unjudged(run, response_id)
        _recount(run, row, side, other, now)
    return get(run, response_id)


def _said_before(run: Run, row: Row, other: Side) -> bool:
    found = run(
        """
        select 1
        from responses
        where debater_id = :debater_id and claim_id = :claim_id and side = :side
          and server_id = :server_id and fingerprint = :fingerprint""",
        **_whose(row),
        side=other.value,
        fingerprint=row["fingerprint"],
    )
    return bool(found)


def _move(run: Run, row: Row, other: Side) -> None:
    """Put it on the other side without a verdict; it counts there if nothing else does."""
    run(
        """
        update responses
        set side = :side, verdict = null, total = null, judge_version = null, judged_ms = null,
          counts = case when exists (
            select 1
            from responses
            where debater_id = :debater_id and claim_id = :claim_id and side = :side
              and server_id = :server_id
          ) then 0 else 1 end
        where response_id = :response_id""",
        **_whose(row),
        side=other.value,
        response_id=row["response_id"],
    )


def _recount(run: Run, row: Row, side: Side, other: Side, now: datetime) -> None:
    """Have the numbers of the claim and of the debater follow, and their ratings."""
    claim_id, counted = ClaimId(row["claim_id"]), bool(row["counts"])
    claims.argued(run, claim_id, side, by=-1)
    claims.argued(run, claim_id, other)
    gone, come, promoted = [Mark(row["total"], counted)], [], []
    if counted:
        claims.scored(run, claim_id, side, row["total"], by=-1)
        promoted = _promote_next(run, row, side)
        for each in promoted:
            claims.scored(run, claim_id, side, each["total"])
            gone.append(Mark(each["total"], counts=False))
            come.append(Mark(each["total"], counts=True))
    totals.swap_marks(run, ServerId(row["server_id"]), row["debater_id"], gone=gone, come=come)
    _rerate(run, row, promoted, now)


def _rerate(run: Run, row: Row, promoted: list[Row], now: datetime) -> None:
    """Rate the response that left no longer, and the one that counts in its stead."""
    removed = attempts.removed(run, ResponseId(row["response_id"]))
    if removed is not None:
        refreshing.after_attempt(run, removed, now)
    for each in promoted:
        rated = attempts.rate(run, ResponseId(each["response_id"]), now)
        refreshing.after_attempt(run, rated, now)


def _promote_next(run: Run, row: Row, side: Side) -> list[Row]:
    """Have the debater's next response on a side count; give it where it is judged."""
    promoted = run(
        """
        update responses
        set counts = 1
        where response_id in (
          select response_id
          from responses
          where debater_id = :debater_id and claim_id = :claim_id and side = :side
            and server_id = :server_id
          order by created_ms, response_id
          limit 1)
        returning response_id, total""",
        **_whose(row),
        side=side.value,
    )
    return [each for each in promoted if each["total"] is not None]


def _whose(row: Row) -> Row:
    return {name: row[name] for name in ("debater_id", "claim_id", "server_id")}
