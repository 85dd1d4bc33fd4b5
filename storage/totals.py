"""The running totals of each debater in a server, kept in step with responses as they change.

Every change here happens in the same transaction as the change to the responses, so that
nothing that shows them ever has to look at a response.
"""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from arguments.leaderboards import Streak, standing_tenths, streak_after
from arguments.responses import DebaterId, ServerId
from arguments.value import Value
from storage.database import Row, Run

THOUSANDTHS = 1000
"""Points are summed in these, since whole numbers add up the same in any order."""
TENTHS = 10


class Totals(Value):
    """A debater's totals in a server; `mean` and `standing` are None while nothing counts.

    The standing is the mean pulled towards a middling total. `best` is None until one is judged.
    """

    responses: int
    judged: int
    counted: int
    mean: float | None
    standing: float | None
    best: float | None
    streak: Streak


class Mark(NamedTuple):
    """The total that a response has, and whether it counts."""

    total: float
    counts: bool


def one_more_response(run: Run, server_id: ServerId, debater_id: DebaterId, day: date) -> None:
    """Count a response that was just stored, and the day (UTC) that it was sent on."""
    [row] = run(
        """
        insert into totals (server_id, debater_id, responses, streak_last)
        values (:server_id, :debater_id, 1, :day)
        on conflict (server_id, debater_id) do update
        set responses = totals.responses + 1
        returning streak_days, streak_last, streak_longest""",
        server_id=server_id,
        debater_id=debater_id,
        day=day.isoformat(),
    )
    if row["streak_last"] != day.isoformat():
        streak = streak_after(streak_of(row), day)
        run(
            """
            update totals
            set streak_days = :days, streak_last = :last, streak_longest = :longest
            where server_id = :server_id and debater_id = :debater_id""",
            server_id=server_id,
            debater_id=debater_id,
            days=streak.days,
            last=streak.last.isoformat(),
            longest=streak.longest,
        )


def streak_of(row: Row) -> Streak:
    """Give the streak of a row of totals."""
    last = date.fromisoformat(row["streak_last"])
    return Streak(days=row["streak_days"], last=last, longest=row["streak_longest"])


def of(run: Run, server_id: ServerId, debater_id: DebaterId) -> Totals | None:
    """Give a debater's totals in a server; None before a first response there."""
    rows = run(
        "select * from totals where server_id = :server_id and debater_id = :debater_id",
        server_id=server_id,
        debater_id=debater_id,
    )
    return _totals(rows[0]) if rows else None


def one_more_verdict(
    run: Run, server_id: ServerId, debater_id: DebaterId, *, total: float, counts: int
) -> None:
    """Count a verdict that was just stored."""
    run(
        """
        update totals
        set judged = judged + 1,
          counted = counted + :counts,
          points = points + :points,
          best = case when best >= :total then best else :total end
        where server_id = :server_id and debater_id = :debater_id""",
        server_id=server_id,
        debater_id=debater_id,
        counts=counts,
        points=counts * round(total * THOUSANDTHS),
        total=total,
    )


def swap_marks(
    run: Run,
    server_id: ServerId,
    debater_id: DebaterId,
    *,
    gone: Sequence[Mark],
    come: Sequence[Mark],
) -> None:
    """Count totals no longer and others instead, once the responses have them.

    The best is looked for among the debater's responses only where it went.
    """
    run(
        """
        update totals
        set judged = judged + :judged,
          counted = counted + :counted,
          points = points + :points,
          best = case
            when :come >= best then :come
            when :gone < best then best
            else (
              select max(total)
              from responses
              where debater_id = :debater_id and server_id = :server_id)
            end
        where server_id = :server_id and debater_id = :debater_id""",
        server_id=server_id,
        debater_id=debater_id,
        judged=len(come) - len(gone),
        counted=_counted(come) - _counted(gone),
        points=_points(come) - _points(gone),
        come=max((mark.total for mark in come), default=None),
        gone=max((mark.total for mark in gone), default=None),
    )


def forget_debater(run: Run, debater_id: DebaterId) -> None:
    """Forget a debater's totals in every server."""
    run("delete from totals where debater_id = :debater_id", debater_id=debater_id)


def forget_server(run: Run, server_id: ServerId) -> None:
    """Forget the totals of everyone in a server."""
    run("delete from totals where server_id = :server_id", server_id=server_id)


def _totals(row: Row) -> Totals:
    counted = row["counted"]
    return Totals(
        responses=row["responses"],
        judged=row["judged"],
        counted=counted,
        mean=row["points"] / THOUSANDTHS / counted if counted else None,
        standing=standing_tenths(row["points"] / THOUSANDTHS, counted) / TENTHS
        if counted
        else None,
        best=row["best"],
        streak=streak_of(row),
    )


def _counted(marks: Sequence[Mark]) -> int:
    return sum(mark.counts for mark in marks)


def _points(marks: Sequence[Mark]) -> int:
    return sum(round(mark.total * THOUSANDTHS) for mark in marks if mark.counts)
