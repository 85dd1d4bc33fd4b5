"""Appeals: once a match, to the organiser, who upholds or dismisses it."""

from datetime import datetime

from arguments.responses import DebaterId
from arguments.tournaments.entries import TournamentId
from arguments.value import Value
from storage.database import Row, Run
from storage.texts import storable
from storage.times import from_ms, from_ms_or_none, to_ms
from storage.tournaments.values import AppealState, MatchId


class Appeal(Value):
    """An appeal; its author and words are gone where a former debater made it."""

    match_id: MatchId
    by: DebaterId | None
    text: str | None
    made: datetime
    state: AppealState
    decided_by: DebaterId | None
    decided: datetime | None
    answer: str | None


def make(run: Run, match_id: MatchId, by: DebaterId, text: str, now: datetime) -> bool:
    """Appeal against a match's result; false when somebody has done so before."""
    rows = run(
        """
        insert into appeals (match_id, debater_id, text, made_ms, state)
        values (:match_id, :by, :text, :now, 'open')
        on conflict (match_id) do nothing
        returning match_id""",
        match_id=match_id,
        by=by,
        text=storable(text),
        now=to_ms(now),
    )
    return bool(rows)


def decide(
    run: Run,
    match_id: MatchId,
    state: AppealState,
    answer: str,
    *,
    by: DebaterId | None,
    now: datetime,
) -> bool:
    """Uphold or dismiss an open appeal, with an answer; false when none is open."""
    rows = run(
        """
        update appeals
        set state = :state, answer = :answer, decided_by = :by, decided_ms = :now
        where match_id = :match_id and state = 'open'
        returning match_id""",
        match_id=match_id,
        state=state.value,
        answer=storable(answer),
        by=by,
        now=to_ms(now),
    )
    return bool(rows)


def get(run: Run, match_id: MatchId) -> Appeal | None:
    """Give the appeal against a match's result."""
    rows = run("select * from appeals where match_id = :match_id", match_id=match_id)
    return _appeal(rows[0]) if rows else None


def open_in(run: Run, tournament_id: TournamentId) -> list[Appeal]:
    """List a tournament's open appeals, the oldest first."""
    rows = run(
        """
        select appeals.*
        from matches
        join appeals using (match_id)
        where tournament_id = :tournament_id and appeals.state = 'open'
        order by made_ms, match_id""",
        tournament_id=tournament_id,
    )
    return [_appeal(row) for row in rows]


def _appeal(row: Row) -> Appeal:
    return Appeal(
        match_id=row["match_id"],
        by=row["debater_id"],
        text=row["text"],
        made=from_ms(row["made_ms"]),
        state=AppealState(row["state"]),
        decided_by=row["decided_by"],
        decided=from_ms_or_none(row["decided_ms"]),
        answer=row["answer"],
    )
