"""Judged anew: a later judge's verdict in the place of an earlier one's, which is kept.

Every total that it moves follows in the same transaction; ratings are folded anew later. A
response is judged anew only while it stands as it was read, so that any number of programs may
do so at once, and stop anywhere.
"""

from datetime import datetime

from arguments.claims import ClaimId, Side
from arguments.judging.verdict import Verdict
from arguments.responses import Response, ResponseId
from arguments.value import Value
from storage import claims, lending, totals
from storage.boards import refreshing
from storage.database import Run
from storage.ratings import attempts
from storage.responses.values import response_of
from storage.times import to_ms
from storage.totals import Mark

SECOND_JUDGE = "llm:"
"""What the version of a second judge begins with: its verdicts are never judged anew."""


class Backlog(Value):
    """How many verdicts are another judge's: those to give anew, and a second judge's, left."""

    to_rejudge: int
    left: int


class ToRejudge(Value):
    """A judged response, with the version of its judge and its total there."""

    response: Response
    was: str
    total: float


def backlog(run: Run, version: str, *, since: datetime | None = None) -> Backlog:
    """Count the verdicts that are not this judge's, on responses from a moment on."""
    [row] = run(
        """
        select
          count(*) filter (where substr(judge_version, 1, :length) <> :second) as to_rejudge,
          count(*) filter (where substr(judge_version, 1, :length) = :second) as left_alone
        from responses
        where verdict is not null and created_ms >= :since and judge_version <> :version""",
        version=version,
        since=_from(since),
        second=SECOND_JUDGE,
        length=len(SECOND_JUDGE),
    )
    return Backlog(to_rejudge=row["to_rejudge"], left=row["left_alone"])


def to_rejudge(
    run: Run,
    version: str,
    *,
    since: datetime | None = None,
    after: Response | None = None,
    limit: int,
) -> list[ToRejudge]:
    """List responses whose verdict is another judge's, the oldest first, after the one named."""
    rows = run(
        """
        select *
        from responses
        where verdict is not null and created_ms >= :since
          and (created_ms, response_id) > (:after_ms, :after_id)
          and judge_version <> :version and substr(judge_version, 1, :length) <> :second
        order by created_ms, response_id
        limit :limit""",
        version=version,
        since=_from(since),
        after_ms=to_ms(after.created) if after else -1,
        after_id=after.response_id if after else "",
        second=SECOND_JUDGE,
        length=len(SECOND_JUDGE),
        limit=limit,
    )
    return [
        ToRejudge(response=response_of(row), was=row["judge_version"], total=row["total"])
        for row in rows
    ]


def rejudged(run: Run, given: ToRejudge, verdict: Verdict, now: datetime) -> bool:
    """Put a verdict in the place of the one that was read, keeping that; true when it was done.

    Where the response has gone meanwhile, changed its side or its judge, nothing is done.
    """
    response = given.response
    rows = run(
        """
        select total, counts
        from responses
        where response_id = :response_id and judge_version = :was and side = :side""",
        response_id=response.response_id,
        was=given.was,
        side=response.side.value,
    )
    for row in rows:
        set_aside(run, response.response_id, now)
        run(
            """
            update responses
            set verdict = :verdict, total = :total, judge_version = :version, judged_ms = :now
            where response_id = :response_id""",
            response_id=response.response_id,
            verdict=verdict.model_dump_json(),
            total=verdict.total,
            version=verdict.version,
            now=to_ms(now),
        )
        lending.judged(run, response.response_id)
        counts = bool(row["counts"])
        gone, come = Mark(row["total"], counts), Mark(verdict.total, counts)
        totals.swap_marks(run, response.server_id, response.debater_id, gone=[gone], come=[come])
        if counts:
            _rescore(run, response.claim_id, response.side, gone.total, come.total)
            rated = attempts.rescored(run, response.response_id, come.total)
            if rated is not None:
                refreshing.after_attempt(run, rated, now)
    return bool(rows)


def set_aside(run: Run, response_id: ResponseId, now: datetime) -> None:
    """Keep a response's verdict among its earlier ones."""
    run(
        """
        insert into earlier_verdicts (response_id, number, debater_id, side, judge_version,
          verdict, total, judged_ms, replaced_ms)
        select response_id,
          (select count(*) + 1 from earlier_verdicts where response_id = :response_id),
          debater_id, side, judge_version, verdict, total, judged_ms, :now
        from responses
        where response_id = :response_id and verdict is not null""",
        response_id=response_id,
        now=to_ms(now),
    )


def _rescore(run: Run, claim_id: ClaimId, side: Side, before: float, after: float) -> None:
    claims.scored(run, claim_id, side, before, by=-1)
    claims.scored(run, claim_id, side, after)


def _from(since: datetime | None) -> int:
    return to_ms(since) if since else 0
