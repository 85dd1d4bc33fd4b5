"""Keeping spars: begun, opened, moved, answered, and over; each change holds once."""

from datetime import datetime

from arguments.claims import Side
from arguments.responses import ResponseId
from arguments.sparring.answers import Answer, Engaged
from arguments.sparring.course import Closing
from arguments.sparring.moves import Move
from storage.database import Run
from storage.spars.values import SparId, StoredSpar
from storage.times import to_ms

TAKEN_BACK = ""
"""The key of a move whose author took their argument back."""


def begin(run: Run, spar: StoredSpar) -> None:
    """Keep a spar that begins."""
    given = spar.model_dump(mode="json", exclude={"started", "touched", "closing"})
    run(
        """
        insert into spars (spar_id, server_id, debater_id, claim_id, side, place, channel_id,
          thread_id, response_id, state, started_ms, touched_ms)
        values (:spar_id, :server_id, :debater_id, :claim_id, :side, :place, :channel_id,
          :thread_id, :response_id, :state, :started_ms, :touched_ms)""",
        **given,
        started_ms=to_ms(spar.started),
        touched_ms=to_ms(spar.touched),
    )


def touch(run: Run, spar_id: SparId, now: datetime) -> None:
    """Note that a spar was taken up."""
    run(
        "update spars set touched_ms = :now where spar_id = :spar_id",
        spar_id=spar_id,
        now=to_ms(now),
    )


def set_opening(
    run: Run, spar_id: SparId, response_id: ResponseId, side: Side, now: datetime
) -> None:
    """Note which response opens a spar, while there is no move yet; the spar takes its side."""
    run(
        """
        update spars
        set response_id = :response_id, side = :side, touched_ms = :now
        where spar_id = :spar_id and state = 'opening'""",
        spar_id=spar_id,
        response_id=response_id,
        side=side.value,
        now=to_ms(now),
    )


def put_move(  # noqa: PLR0917 (where, what, whose argument, when)
    run: Run,
    spar: StoredSpar,
    number: int,
    move: Move,
    response_id: ResponseId | None,
    now: datetime,
) -> None:
    """Keep the move of an exchange, once; the first one opens the spar."""
    run(
        """
        insert into spar_exchanges (spar_id, number, debater_id, move, move_key, response_id,
          moved_ms)
        select spar_id, :number, debater_id, :move, :move_key, :response_id, :now
        from spars
        where spar_id = :spar_id and state in ('opening', 'open')
        on conflict (spar_id, number) do nothing""",
        spar_id=spar.spar_id,
        number=number,
        move=move.model_dump_json(),
        move_key=move.key,
        response_id=response_id,
        now=to_ms(now),
    )
    run(
        "update spars set state = 'open' where spar_id = :spar_id and state = 'opening'",
        spar_id=spar.spar_id,
    )


def change_move(  # noqa: PLR0917 (where, from what, to what, whose argument, when)
    run: Run,
    spar_id: SparId,
    number: int,
    was: str,
    move: Move,
    response_id: ResponseId | None,
    now: datetime,
) -> bool:
    """Put another move in the place of one that is unanswered; true when it was done."""
    rows = run(
        """
        update spar_exchanges
        set move = :move, move_key = :move_key, response_id = :response_id, moved_ms = :now
        where spar_id = :spar_id and number = :number and move_key = :was and reply is null
        returning number""",
        spar_id=spar_id,
        number=number,
        was=was,
        move=move.model_dump_json(),
        move_key=move.key,
        response_id=response_id,
        now=to_ms(now),
    )
    return bool(rows)


def passed_over(run: Run, spar_id: SparId, number: int, move_key: str) -> None:
    """Note that a move was passed over for another."""
    run(
        """
        insert into spar_moves_passed (spar_id, move_key, debater_id)
        select spar_id, :move_key, debater_id
        from spars
        where spar_id = :spar_id
        on conflict do nothing""",
        spar_id=spar_id,
        move_key=move_key,
    )
    run(
        """
        update spar_exchanges
        set passed = passed + 1
        where spar_id = :spar_id and number = :number""",
        spar_id=spar_id,
        number=number,
    )


def answered(  # noqa: PLR0917 (where, by which request, what, when)
    run: Run, spar_id: SparId, number: int, request_id: str, reply: Answer, now: datetime
) -> bool:
    """Keep the answer to a move, once; true when it was kept."""
    rows = run(
        """
        update spar_exchanges
        set reply = :reply, request_id = :request_id, answered_ms = :now, draft = null
        where spar_id = :spar_id and number = :number and reply is null
        returning number""",
        spar_id=spar_id,
        number=number,
        reply=reply.model_dump_json(),
        request_id=request_id,
        now=to_ms(now),
    )
    if rows:
        touch(run, spar_id, now)
    return bool(rows)


def engaged(run: Run, spar_id: SparId, number: int, found: Engaged, told: str) -> None:
    """Keep how well an answer engages, once, with the move of a key.

    Where the move was taken back while the answer was judged, none of its words are kept.
    """
    for key, kept in ((told, found), (TAKEN_BACK, found.without_theirs())):
        run(
            """
            update spar_exchanges
            set engaged = :engaged
            where spar_id = :spar_id and number = :number and move_key = :key
              and reply is not null and engaged is null""",
            spar_id=spar_id,
            number=number,
            key=key,
            engaged=kept.model_dump_json(),
        )


def keep_draft(run: Run, spar_id: SparId, number: int, draft: Answer | None) -> None:
    """Keep what was begun for an exchange that is unanswered; nothing lets it go."""
    run(
        """
        update spar_exchanges
        set draft = :draft
        where spar_id = :spar_id and number = :number and reply is null""",
        spar_id=spar_id,
        number=number,
        draft=draft.model_dump_json() if draft else None,
    )


def close(run: Run, spar_id: SparId, closing: Closing, now: datetime) -> None:
    """Keep what a spar came to, once."""
    run(
        """
        update spars
        set state = 'closed', closing = :closing, closed_ms = :now
        where spar_id = :spar_id and state = 'open'""",
        spar_id=spar_id,
        closing=closing.model_dump_json(),
        now=to_ms(now),
    )


def leave(run: Run, spar_id: SparId, now: datetime) -> None:
    """End a spar before its time."""
    run(
        """
        update spars
        set state = 'left', closed_ms = :now
        where spar_id = :spar_id and state in ('opening', 'open')""",
        spar_id=spar_id,
        now=to_ms(now),
    )


def leave_untouched(run: Run, before: datetime, now: datetime) -> int:
    """End every spar that nobody touched since a moment; gives how many."""
    rows = run(
        """
        update spars
        set state = 'left', closed_ms = :now
        where state in ('opening', 'open') and touched_ms < :before
        returning spar_id""",
        before=to_ms(before),
        now=to_ms(now),
    )
    return len(rows)


def threaded(run: Run, spar_id: SparId, thread_id: str | None) -> None:
    """Note the thread in which a spar is held, or (none given) that it is gone."""
    run(
        "update spars set thread_id = :thread_id where spar_id = :spar_id",
        spar_id=spar_id,
        thread_id=thread_id,
    )
