"""Duels and their sides: made, found, turned to their next round, ended."""

from collections.abc import Sequence
from datetime import datetime

from arguments.claims import Side
from arguments.responses import DebaterId, ServerId
from arguments.sparring.duelling import DuelClosing
from storage.database import Row, Run
from storage.duels.values import OVER, Duel, DuelId, DuelSide, DuelState
from storage.times import from_ms, from_ms_or_none, to_ms


def add(run: Run, duel: Duel, sides: Sequence[DuelSide]) -> None:
    """Put an invitation on record, with who argues which side."""
    run(
        """
        insert into duels (duel_id, server_id, channel_id, claim_id, state, minutes, made_ms,
          due_ms)
        values (:duel_id, :server_id, :channel_id, :claim_id, :state, :minutes, :made, :due)""",
        duel_id=duel.duel_id,
        server_id=duel.server_id,
        channel_id=duel.channel_id,
        claim_id=duel.claim_id,
        state=duel.state.value,
        minutes=duel.minutes,
        made=to_ms(duel.made),
        due=to_ms(duel.due) if duel.due else None,
    )
    for one in sides:
        run(
            """
            insert into duel_sides (duel_id, side, debater_id, accepted)
            values (:duel_id, :side, :debater_id, :accepted)""",
            duel_id=duel.duel_id,
            side=one.side.value,
            debater_id=one.debater_id,
            accepted=int(one.accepted),
        )


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


def begin(run: Run, duel_id: DuelId, message_id: str | None, due: datetime) -> None:
    """Note that the rival accepted: from now on the first round is open until it is due."""
    run(
        """
        update duels
        set state = 'open', message_id = coalesce(:message_id, message_id), due_ms = :due
        where duel_id = :duel_id and state = 'invited'""",
        duel_id=duel_id,
        message_id=message_id,
        due=to_ms(due),
    )
    run("update duel_sides set accepted = 1 where duel_id = :duel_id", duel_id=duel_id)


def turn_to(run: Run, duel_id: DuelId, number: int, due: datetime | None) -> None:
    """Open a round; `OVER` closes the last one, and then nothing is due."""
    run(
        """
        update duels
        set round = :number, due_ms = :due
        where duel_id = :duel_id and state = 'open'""",
        duel_id=duel_id,
        number=number,
        due=None if due is None else to_ms(due),
    )


def end(run: Run, duel_id: DuelId, state: DuelState, now: datetime) -> None:
    """End an invitation: it was declined, or lapsed. There is nothing more to show of it."""
    run(
        """
        update duels
        set state = :state, shown = round, due_ms = null, closed_ms = :now
        where duel_id = :duel_id and state = 'invited'""",
        duel_id=duel_id,
        state=state.value,
        now=to_ms(now),
    )


def leave(run: Run, duel_id: DuelId, side: Side | None, now: datetime) -> None:
    """End a duel under way because a side left, or because somebody is not there any more."""
    run(
        """
        update duels
        set state = 'left', round = :over, due_ms = null, closed_ms = :now
        where duel_id = :duel_id and state = 'open'""",
        duel_id=duel_id,
        over=OVER,
        now=to_ms(now),
    )
    if side is not None:
        run(
            "update duel_sides set accepted = 0 where duel_id = :duel_id and side = :side",
            duel_id=duel_id,
            side=side.value,
        )


def close(run: Run, duel_id: DuelId, closing: DuelClosing, now: datetime) -> None:
    """Note what a duel came to, once."""
    run(
        """
        update duels
        set state = 'done', closing = :closing, closed_ms = :now
        where duel_id = :duel_id and state = 'open'""",
        duel_id=duel_id,
        closing=closing.model_dump_json(),
        now=to_ms(now),
    )


def put_off(run: Run, duel_id: DuelId, due: datetime, side: Side | None = None) -> None:
    """Give the open round until another moment; a side that asked for it has had its time."""
    run(
        "update duels set due_ms = :due where duel_id = :duel_id and due_ms is not null",
        duel_id=duel_id,
        due=to_ms(due),
    )
    if side is not None:
        run(
            "update duel_sides set extended = 1 where duel_id = :duel_id and side = :side",
            duel_id=duel_id,
            side=side.value,
        )


def shown(run: Run, duel_id: DuelId, number: int) -> None:
    """Note that a round's card is in the channel."""
    run(
        "update duels set shown = :number where duel_id = :duel_id and shown < :number",
        duel_id=duel_id,
        number=number,
    )


def in_thread(run: Run, duel_id: DuelId, thread_id: str) -> None:
    """Note the thread in which a duel goes on."""
    run(
        "update duels set thread_id = :thread_id where duel_id = :duel_id",
        duel_id=duel_id,
        thread_id=thread_id,
    )


def no_thread(run: Run, duel_id: DuelId) -> None:
    """Note that a duel has no thread, and that none is to be made: it goes on in its channel."""
    run(
        "update duels set thread_id = null, message_id = null where duel_id = :duel_id",
        duel_id=duel_id,
    )


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
