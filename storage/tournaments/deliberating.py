"""Deliberating: until when judges and the audience have a match, and speeches not judged yet."""

from datetime import datetime, timedelta

from arguments.claims import Side
from arguments.tournaments.entries import TournamentId
from storage.database import Run
from storage.times import from_ms_or_none, to_ms
from storage.tournaments import speeches
from storage.tournaments.values import MatchId, Speech

_MILLISECOND = timedelta(milliseconds=1)


def until(run: Run, match_id: MatchId) -> datetime | None:
    """Give until when votes on a match are taken; nothing before that, and once they closed."""
    rows = run(
        "select judging_due_ms from matches where match_id = :match_id and state = 'judging'",
        match_id=match_id,
    )
    return from_ms_or_none(rows[0]["judging_due_ms"]) if rows else None


def until_is(run: Run, match_id: MatchId, due: datetime | None) -> None:
    """Set until when a match is deliberated, or that nothing falls due there."""
    run(
        "update matches set judging_due_ms = :due where match_id = :match_id",
        match_id=match_id,
        due=None if due is None else to_ms(due),
    )


def over(run: Run, by: datetime, limit: int) -> list[MatchId]:
    """List matches whose deliberation was over by a moment, the longest over first.

    Those of tournaments that are paused or over are left alone.
    """
    rows = run(
        """
        select match_id
        from matches
        join tournaments using (tournament_id)
        where state = 'judging' and judging_due_ms is not null and judging_due_ms <= :by
          and paused_ms is null and ended_ms is null
        order by judging_due_ms, match_id
        limit :limit""",
        by=to_ms(by),
        limit=limit,
    )
    return [row["match_id"] for row in rows]


def give_back(run: Run, tournament_id: TournamentId, time: timedelta) -> None:
    """Let every deliberation of a tournament end so much later."""
    run(
        """
        update matches
        set judging_due_ms = judging_due_ms + :time
        where tournament_id = :tournament_id and state = 'judging'
          and judging_due_ms is not null""",
        tournament_id=tournament_id,
        time=time // _MILLISECOND,
    )


def unjudged(run: Run, limit: int, *, beyond: int = 0) -> list[Speech]:
    """List speeches that are in and not judged, the first sent first; `beyond` leaves some out."""
    rows = run(
        """
        select match_id, place, side
        from speeches
        join matches using (match_id)
        where outcome = 'in' and text is not null and verdict is null
          and state <> 'withdrawn'
        order by submitted_ms, match_id, place, side desc
        limit :limit offset :beyond""",
        limit=limit,
        beyond=beyond,
    )
    found = [speeches.get(run, row["match_id"], row["place"], Side(row["side"])) for row in rows]
    return [speech for speech in found if speech is not None]
