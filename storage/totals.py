"""The running totals that leaderboards read, kept in step with responses as they change.

Every change here happens in the same transaction as the change to the responses, so that a
leaderboard never has to look at a response.
"""

from collections.abc import Sequence
from typing import NamedTuple

from arguments.leaderboards import standing_tenths
from arguments.responses import DebaterId, ServerId
from storage.database import Run

THOUSANDTHS = 1000
"""Points are summed in these, since whole numbers add up the same in any order."""


class Mark(NamedTuple):
    """The total that a response has, and whether it counts."""

    total: float
    counts: bool


def one_more_response(run: Run, server_id: ServerId, debater_id: DebaterId) -> None:
    """Count a response that was just stored."""
    run(
        """
        insert into totals (server_id, debater_id, responses)
        values (:server_id, :debater_id, 1)
        on conflict (server_id, debater_id) do update
        set responses = totals.responses + 1""",
        server_id=server_id,
        debater_id=debater_id,
    )


def one_more_verdict(
    run: Run, server_id: ServerId, debater_id: DebaterId, *, total: float, counts: int
) -> None:
    """Count a verdict that was just stored, and move the debater's standing when it counts."""
    after = run(
        """
        update totals
        set judged = judged + 1,
          counted = counted + :counts,
          points = points + :points,
          best = case when best >= :total then best else :total end
        where server_id = :server_id and debater_id = :debater_id
        returning counted, points, standing_tenths""",
        server_id=server_id,
        debater_id=debater_id,
        counts=counts,
        points=counts * round(total * THOUSANDTHS),
        total=total,
    )[0]
    if counts:
        tenths = standing_tenths(after["points"] / THOUSANDTHS, after["counted"])
        _move(run, server_id, debater_id, after["standing_tenths"], tenths)


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
    before = run(
        """
        select counted, points, standing_tenths
        from totals
        where server_id = :server_id and debater_id = :debater_id""",
        server_id=server_id,
        debater_id=debater_id,
    )[0]
    counted = before["counted"] + _counted(come) - _counted(gone)
    points = before["points"] + _points(come) - _points(gone)
    tenths = standing_tenths(points / THOUSANDTHS, counted) if counted else None
    run(
        """
        update totals
        set judged = judged + :judged,
          counted = :counted,
          points = :points,
          standing_tenths = :tenths,
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
        counted=counted,
        points=points,
        tenths=tenths,
        come=max((mark.total for mark in come), default=None),
        gone=max((mark.total for mark in gone), default=None),
    )
    _change_place(run, server_id, before["standing_tenths"], tenths)


def forget_debater(run: Run, debater_id: DebaterId) -> int:
    """Take a debater off every board and give the number of boards."""
    places = run(
        """
        delete from totals
        where debater_id = :debater_id
        returning server_id, standing_tenths""",
        debater_id=debater_id,
    )
    for place in places:
        if place["standing_tenths"] is not None:
            _leave(run, place["server_id"], place["standing_tenths"])
    return len(places)


def forget_server(run: Run, server_id: ServerId) -> None:
    """Take a server's whole board away."""
    run("delete from totals where server_id = :server_id", server_id=server_id)
    run("delete from standing_counts where server_id = :server_id", server_id=server_id)


def _move(
    run: Run, server_id: ServerId, debater_id: DebaterId, before: int | None, after: int
) -> None:
    if before == after:
        return
    run(
        """
        update totals
        set standing_tenths = :after
        where server_id = :server_id and debater_id = :debater_id""",
        server_id=server_id,
        debater_id=debater_id,
        after=after,
    )
    _change_place(run, server_id, before, after)


def _change_place(run: Run, server_id: ServerId, before: int | None, after: int | None) -> None:
    if before == after:
        return
    if after is not None:
        run(
            """
            insert into standing_counts (server_id, tenths, debaters)
            values (:server_id, :after, 1)
            on conflict (server_id, tenths) do update
            set debaters = standing_counts.debaters + 1""",
            server_id=server_id,
            after=after,
        )
    if before is not None:
        _leave(run, server_id, before)


def _leave(run: Run, server_id: ServerId, tenths: int) -> None:
    run(
        """
        update standing_counts
        set debaters = debaters - 1
        where server_id = :server_id and tenths = :tenths""",
        server_id=server_id,
        tenths=tenths,
    )


def _counted(marks: Sequence[Mark]) -> int:
    return sum(mark.counts for mark in marks)


def _points(marks: Sequence[Mark]) -> int:
    return sum(round(mark.total * THOUSANDTHS) for mark in marks if mark.counts)
