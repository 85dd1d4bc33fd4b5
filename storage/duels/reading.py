"""Duels read: one, somebody's, those that wait for something."""

from datetime import datetime

from arguments.claims import Side
from arguments.responses import DebaterId, ServerId
from arguments.sparring.duelling import DuelClosing
from storage.database import Row, Run
from storage.duels.values import OVER, Duel, DuelId, DuelSide, DuelState
from storage.times import from_ms, from_ms_or_none, to_ms


def get(run: Run, duel_id: DuelId) -> Duel | None:
    """Give a duel."""
    rows = run("select * from duels where duel_id = :duel_id", duel_id=duel_id)
    return _duel(rows[0]) if rows else None


def sides(run: Run, duel_id: DuelId) -> dict[Side, DuelSide]:
    """Give who argues which side."""
    rows = run("select * from duel_sides where duel_id = :duel_id", duel_id=duel_id)
    return {Side(row["side"]): _side(row) for row in rows}


def of_debater(run: Run, server_id: ServerId, debater_id: DebaterId) -> list[Duel]:
    """List the duels of a debater in a server that are open, or wait for a yes, newest first."""
    rows = run(
        """
        select duels.*
        from duels
        join duel_sides on duel_sides.duel_id = duels.duel_id
        where duel_sides.debater_id = :debater_id and duels.server_id = :server_id
          and duels.state in ('invited', 'open')
        order by duels.made_ms desc, duels.duel_id""",
        debater_id=debater_id,
        server_id=server_id,
    )
    return [_duel(row) for row in rows]


def between(
    run: Run, server_id: ServerId, one: DebaterId, other: DebaterId, since: datetime
) -> list[Duel]:
    """List the duels of two debaters in a server that were made since a moment, newest first."""
    rows = run(
        """
        select duels.*
        from duels
        join duel_sides as here on here.duel_id = duels.duel_id
        join duel_sides as there on there.duel_id = duels.duel_id
        where here.debater_id = :one and there.debater_id = :other
          and duels.server_id = :server_id and duels.made_ms >= :since
        order by duels.made_ms desc, duels.duel_id""",
        one=one,
        other=other,
        server_id=server_id,
        since=to_ms(since),
    )
    return [_duel(row) for row in rows]


def due(run: Run, now: datetime, limit: int) -> list[Duel]:
    """List the duels whose round or invitation is over by now, the longest over first."""
    rows = run(
        """
        select *
        from duels
        where due_ms <= :now and state in ('invited', 'open')
        order by due_ms, duel_id
        limit :limit""",
        now=to_ms(now),
        limit=limit,
    )
    return [_duel(row) for row in rows]


def to_show(run: Run, limit: int) -> list[Duel]:
    """List the duels of which something is to be shown; one that still waits for its judge not."""
    rows = run(
        """
        select *
        from duels
        where shown < round and state <> 'invited' and not (state = 'open' and round = :over)
        order by duel_id
        limit :limit""",
        over=OVER,
        limit=limit,
    )
    return [_duel(row) for row in rows]


def is_to_show(run: Run, duel_id: DuelId) -> bool:
    """Tell whether something of a duel is to be shown."""
    rows = run(
        """
        select 1
        from duels
        where duel_id = :duel_id and shown < round and state <> 'invited'
          and not (state = 'open' and round = :over)""",
        duel_id=duel_id,
        over=OVER,
    )
    return bool(rows)


def to_judge(run: Run, limit: int) -> list[Duel]:
    """List the duels whose rounds are over and that wait for the judge."""
    rows = run(
        """
        select *
        from duels
        where state = 'open' and round = 4
        order by duel_id
        limit :limit""",
        limit=limit,
    )
    return [_duel(row) for row in rows]


def without_somebody(run: Run, limit: int) -> list[Duel]:
    """List the duels under way of which somebody erased themselves."""
    rows = run(
        """
        select distinct duels.*
        from duel_sides
        join duels on duels.duel_id = duel_sides.duel_id
        where duel_sides.debater_id is null and duels.state in ('invited', 'open')
        order by duels.duel_id
        limit :limit""",
        limit=limit,
    )
    return [_duel(row) for row in rows]


def _duel(row: Row) -> Duel:
    closing = row["closing"]
    return Duel(
        duel_id=row["duel_id"],
        server_id=row["server_id"],
        channel_id=row["channel_id"],
        thread_id=row["thread_id"],
        message_id=row["message_id"],
        claim_id=row["claim_id"],
        state=DuelState(row["state"]),
        round=row["round"],
        shown=row["shown"],
        minutes=row["minutes"],
        made=from_ms(row["made_ms"]),
        due=from_ms_or_none(row["due_ms"]),
        closed=from_ms_or_none(row["closed_ms"]),
        closing=None if closing is None else DuelClosing.model_validate_json(closing),
    )


def _side(row: Row) -> DuelSide:
    return DuelSide(
        side=Side(row["side"]),
        debater_id=row["debater_id"],
        accepted=bool(row["accepted"]),
        extended=bool(row["extended"]),
    )
