"""What was said in duels: drafts, words sealed until their round closes, and judgements."""

from datetime import datetime

from arguments.claims import Side
from arguments.judging.verdict import Verdict
from arguments.responses import DebaterId
from arguments.sparring.answers import Answer, Engaged
from storage.database import Row, Run
from storage.duels.values import DuelId, DuelSide, DuelWords
from storage.texts import storable
from storage.times import from_ms_or_none, to_ms


def of_duel(run: Run, duel_id: DuelId) -> list[DuelWords]:
    """List all that was said in a duel, round by round."""
    rows = run(
        """
        select *
        from duel_words
        where duel_id = :duel_id
        order by round, side desc""",
        duel_id=duel_id,
    )
    return [_words(row) for row in rows]


def keep(run: Run, duel_id: DuelId, number: int, who: DuelSide, draft: Answer) -> None:
    """Keep what was begun or refused, in place of the draft before; not where words are in."""
    run(
        """
        insert into duel_words (duel_id, round, side, debater_id, draft)
        values (:duel_id, :number, :side, :debater_id, :draft)
        on conflict (duel_id, round, side) do update
        set draft = excluded.draft
        where duel_words.said_ms is null""",
        duel_id=duel_id,
        number=number,
        side=who.side.value,
        debater_id=who.debater_id,
        draft=storable(draft.model_dump_json()),
    )


def say(  # noqa: PLR0917 (of what, whose, what, when: each has a type of its own)
    run: Run,
    duel_id: DuelId,
    number: int,
    who: DuelSide,
    answer: Answer,
    request_id: str,
    now: datetime,
) -> bool:
    """Seal the words of a side in a round; false where there are some already."""
    rows = run(
        """
        insert into duel_words (duel_id, round, side, debater_id, request_id, reply, said_ms)
        values (:duel_id, :number, :side, :debater_id, :request_id, :reply, :now)
        on conflict (duel_id, round, side) do update
        set request_id = excluded.request_id, reply = excluded.reply, said_ms = excluded.said_ms,
          draft = null
        where duel_words.said_ms is null
        returning side""",
        duel_id=duel_id,
        number=number,
        side=who.side.value,
        debater_id=who.debater_id,
        request_id=request_id,
        reply=storable(answer.model_dump_json()),
        now=to_ms(now),
    )
    return bool(rows)


def mark_silent(run: Run, duel_id: DuelId, number: int, who: DuelSide, now: datetime) -> None:
    """Note that a round closed without a word of this side, where there is none; no draft stays."""
    run(
        """
        insert into duel_words (duel_id, round, side, debater_id, said_ms)
        values (:duel_id, :number, :side, :debater_id, :now)
        on conflict (duel_id, round, side) do update
        set said_ms = excluded.said_ms, draft = null
        where duel_words.said_ms is null""",
        duel_id=duel_id,
        number=number,
        side=who.side.value,
        debater_id=who.debater_id,
        now=to_ms(now),
    )


def engaged(run: Run, duel_id: DuelId, number: int, side: Side, given: Engaged) -> None:
    """Note how an answer engages; nothing where it was erased meanwhile.

    Where its rival was erased while it was judged, none of their words are kept.
    """
    gone = run(
        """
        select 1
        from duel_sides
        where duel_id = :duel_id and side <> :side and debater_id is null""",
        duel_id=duel_id,
        side=side.value,
    )
    kept = given.without_theirs() if gone else given
    run(
        """
        update duel_words
        set engaged = :given
        where duel_id = :duel_id and round = :number and side = :side and reply is not null""",
        duel_id=duel_id,
        number=number,
        side=side.value,
        given=kept.model_dump_json(),
    )


def judged(run: Run, duel_id: DuelId, number: int, side: Side, verdict: Verdict) -> None:
    """Note the verdict on an opening, or on a whole case; nothing where its author is gone."""
    run(
        """
        update duel_words
        set verdict = :verdict
        where duel_id = :duel_id and round = :number and side = :side
          and debater_id is not null""",
        duel_id=duel_id,
        number=number,
        side=side.value,
        verdict=verdict.model_dump_json(),
    )


def forget_quotes(run: Run, debater_id: DebaterId) -> None:
    """Take a debater's words out of what their rivals' answers were told."""
    rows = run(
        """
        select theirs.duel_id, theirs.round, theirs.side, theirs.engaged
        from duel_sides
        join duel_words as theirs
          on theirs.duel_id = duel_sides.duel_id and theirs.side <> duel_sides.side
        where duel_sides.debater_id = :debater_id and theirs.engaged is not null""",
        debater_id=debater_id,
    )
    for row in rows:
        kept = Engaged.model_validate_json(row["engaged"]).without_theirs()
        engaged(run, row["duel_id"], row["round"], Side(row["side"]), kept)


def _words(row: Row) -> DuelWords:
    return DuelWords(
        duel_id=row["duel_id"],
        round=row["round"],
        side=Side(row["side"]),
        debater_id=row["debater_id"],
        request_id=row["request_id"],
        draft=_answer(row["draft"]),
        answer=_answer(row["reply"]),
        engaged=None if row["engaged"] is None else Engaged.model_validate_json(row["engaged"]),
        verdict=None if row["verdict"] is None else Verdict.model_validate_json(row["verdict"]),
        said=from_ms_or_none(row["said_ms"]),
    )


def _answer(written: str | None) -> Answer | None:
    return None if written is None else Answer.model_validate_json(written)
