"""Speeches: due, in or missed. One is in once for its request, and only while it is due."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from enum import StrEnum

from arguments.claims import Side
from arguments.judging.verdict import Verdict
from arguments.responses import DebaterId
from storage.database import Row, Run
from storage.texts import storable
from storage.times import from_ms_or_none, to_ms
from storage.tournaments import speech_drafts
from storage.tournaments.values import MatchId, NewSpeech, Outcome, Speech


class Arrival(StrEnum):
    """What became of a text that was sent as a speech; the draft is kept unless it is in."""

    SAVED = "saved"
    REPEATED = "repeated"  # the same request brought it before
    IN_ALREADY = "in_already"  # another text is in
    EARLY = "early"  # its clock does not run yet
    LATE = "late"
    NOT_THEIRS = "not_theirs"  # another debater's, or no speech at all


def expect(run: Run, speeches: Sequence[NewSpeech]) -> None:
    """Note the speeches that a match is to have; one that is noted already stays as it is."""
    for speech in speeches:
        run(
            """
            insert into speeches (match_id, place, side, entry_id, debater_id, due_ms, outcome)
            values (:match_id, :place, :side, :entry_id, :debater_id, :due, 'due')
            on conflict (match_id, place, side) do nothing""",
            match_id=speech.match_id,
            place=speech.place,
            side=speech.side.value,
            entry_id=speech.entry_id,
            debater_id=speech.debater_id,
            due=None if speech.due is None else to_ms(speech.due),
        )


def submit(
    run: Run,
    match_id: MatchId,
    place: int,
    side: Side,
    text: str,
    *,
    by: DebaterId,
    request_id: str,
    now: datetime,
    grace: timedelta = timedelta(),
) -> Arrival:
    """Keep a speech while it is due, or so long after; its draft goes with that."""
    if run("select 1 from speeches where request_id = :request_id", request_id=request_id):
        return Arrival.REPEATED
    saved = run(
        """
        update speeches
        set outcome = 'in', text = :text, debater_id = :debater_id, request_id = :request_id,
          submitted_ms = :now
        where match_id = :match_id and place = :place and side = :side and outcome = 'due'
          and due_ms >= :latest and coalesce(debater_id, :debater_id) = :debater_id
        returning match_id""",
        match_id=match_id,
        place=place,
        side=side.value,
        debater_id=by,
        text=storable(text),
        request_id=request_id,
        now=to_ms(now),
        latest=to_ms(now - grace),
    )
    if saved:
        speech_drafts.drop(run, match_id, place, by)
        return Arrival.SAVED
    return _refused(get(run, match_id, place, side), by)


def due_is(run: Run, match_id: MatchId, place: int, side: Side, due: datetime) -> bool:
    """Set when a speech is due, and so its clock going; false once it is in.

    One that was missed is due again.
    """
    rows = run(
        """
        update speeches
        set due_ms = :due, outcome = 'due'
        where match_id = :match_id and place = :place and side = :side and outcome <> 'in'
        returning match_id""",
        match_id=match_id,
        place=place,
        side=side.value,
        due=to_ms(due),
    )
    return bool(rows)


def missed(run: Run, match_id: MatchId, place: int, side: Side) -> bool:
    """Note that a speech did not come; false when it is in, or that is no news."""
    rows = run(
        """
        update speeches
        set outcome = 'missed'
        where match_id = :match_id and place = :place and side = :side and outcome = 'due'
        returning match_id""",
        match_id=match_id,
        place=place,
        side=side.value,
    )
    return bool(rows)


def judged(run: Run, match_id: MatchId, place: int, side: Side, verdict: Verdict) -> bool:
    """Keep the verdict on a speech whose text is there, in place of one before."""
    rows = run(
        """
        update speeches
        set verdict = :verdict
        where match_id = :match_id and place = :place and side = :side and text is not null
        returning match_id""",
        match_id=match_id,
        place=place,
        side=side.value,
        verdict=verdict.model_dump_json(),
    )
    return bool(rows)


def overdue(run: Run, by: datetime, limit: int) -> list[Speech]:
    """List speeches of open matches that were due before a moment, the longest overdue first.

    Those of tournaments that are paused or over are left alone.
    """
    rows = run(
        """
        select speeches.*
        from speeches
        join matches using (match_id)
        join tournaments using (tournament_id)
        where outcome = 'due' and due_ms < :by and matches.state = 'open'
          and paused_ms is null and ended_ms is null
        order by due_ms, match_id, place, side desc
        limit :limit""",
        by=to_ms(by),
        limit=limit,
    )
    return [_speech(row) for row in rows]


def get(run: Run, match_id: MatchId, place: int, side: Side) -> Speech | None:
    """Give one speech."""
    found = [each for each in of_match(run, match_id) if (each.place, each.side) == (place, side)]
    return found[0] if found else None


def of_match(run: Run, match_id: MatchId) -> list[Speech]:
    """List the speeches of a match as they are given, each for before against."""
    rows = run(
        "select * from speeches where match_id = :match_id order by place, side desc",
        match_id=match_id,
    )
    return [_speech(row) for row in rows]


def _refused(speech: Speech | None, debater_id: DebaterId) -> Arrival:
    if speech is None or speech.debater_id not in {None, debater_id}:
        return Arrival.NOT_THEIRS
    if speech.outcome is Outcome.IN:
        return Arrival.IN_ALREADY
    return Arrival.EARLY if speech.due is None else Arrival.LATE


def _speech(row: Row) -> Speech:
    return Speech(
        match_id=row["match_id"],
        place=row["place"],
        side=Side(row["side"]),
        entry_id=row["entry_id"],
        debater_id=row["debater_id"],
        due=from_ms_or_none(row["due_ms"]),
        outcome=Outcome(row["outcome"]),
        text=row["text"],
        submitted=from_ms_or_none(row["submitted_ms"]),
        verdict=Verdict.model_validate_json(row["verdict"]) if row["verdict"] else None,
    )
