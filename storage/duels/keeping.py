"""Duels kept: what changes a duel as a whole, and what the channel was shown of it."""

from collections.abc import Sequence
from datetime import datetime

from arguments.claims import Side
from arguments.sparring.duelling import DuelClosing
from storage.database import Run
from storage.duels.values import OVER, Duel, DuelId, DuelSide, DuelState
from storage.times import to_ms


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
