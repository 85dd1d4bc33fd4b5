"""Results: confirmed once for what was seen, every version kept, read as standings need them."""

from datetime import datetime
from typing import NamedTuple

from arguments.claims import Side
from arguments.responses import DebaterId
from arguments.tournaments.entries import EntryId, TournamentId
from arguments.tournaments.results import How, Played, Result
from storage.database import Row, Run
from storage.ratings.matches import stale_result
from storage.times import from_ms, to_ms
from storage.tournaments.values import MatchId, StoredResult


def confirm(
    run: Run,
    match_id: MatchId,
    result: Result,
    *,
    seen: int,
    now: datetime,
    by: DebaterId | None = None,
    reason: str | None = None,
) -> int | None:
    """Confirm the result of a match, also in place of an earlier one; give its version.

    `seen` is the `result_version` of the match as it was read: nothing is changed, and nothing
    given, when another result came in between, or when the match is withdrawn.
    """
    values = result.model_dump(mode="json")
    rows = run(
        """
        update matches
        set state = 'confirmed', how = :how, winner = :winner, score_for = :score_for,
          score_against = :score_against, votes_for = :votes_for, votes_against = :votes_against,
          confirmed_ms = :now, result_version = result_version + 1
        where match_id = :match_id and result_version = :seen and state <> 'withdrawn'
        returning result_version""",
        match_id=match_id,
        seen=seen,
        now=to_ms(now),
        **values,
    )
    if not rows:
        return None
    run(
        """
        insert into match_results (match_id, version, how, winner, score_for, score_against,
          votes_for, votes_against, decided_by, decided_ms, reason)
        values (:match_id, :version, :how, :winner, :score_for, :score_against,
          :votes_for, :votes_against, :by, :now, :reason)""",
        match_id=match_id,
        version=seen + 1,
        by=by,
        now=to_ms(now),
        reason=reason,
        **values,
    )
    stale_result(run, match_id)
    return seen + 1


def take_back(run: Run, match_id: MatchId, *, seen: int) -> bool:
    """Hand a confirmed match to its judges again; false when it is not as it was seen.

    The versions of its result stay, and the next one counts on from them.
    """
    rows = run(
        """
        update matches
        set state = 'judging', how = null, winner = null, score_for = null, score_against = null,
          votes_for = 0, votes_against = 0, confirmed_ms = null
        where match_id = :match_id and result_version = :seen and state = 'confirmed'
        returning match_id""",
        match_id=match_id,
        seen=seen,
    )
    if rows:
        stale_result(run, match_id)
    return bool(rows)


def versions(run: Run, match_id: MatchId) -> list[StoredResult]:
    """List every result that a match has had, the first first."""
    rows = run(
        "select * from match_results where match_id = :match_id order by version",
        match_id=match_id,
    )
    return [
        StoredResult(
            version=row["version"],
            result=result_of(row),
            decided_by=row["decided_by"],
            decided=from_ms(row["decided_ms"]),
            reason=row["reason"],
        )
        for row in rows
    ]


class Told(NamedTuple):
    """A confirmed match as its row has it: compared in less time than values take to make."""

    round: int
    entry_for: EntryId
    entry_against: EntryId | None
    how: str
    winner: str | None
    score_for: float | None
    score_against: float | None
    votes_for: float
    votes_against: float
    is_elimination: int

    def played(self) -> Played:
        """Give it as a value."""
        return Played(
            round=self.round,
            for_id=self.entry_for,
            against_id=self.entry_against,
            result=result_of(self._asdict()),
            is_elimination=bool(self.is_elimination),
        )


def history(run: Run, tournament_id: TournamentId, *, before: int | None = None) -> list[Played]:
    """List the confirmed matches of rounds that stand, round by round and room by room.

    All of them, or those of the rounds before one.
    """
    return [told.played() for told in told_of(run, tournament_id, before=before)]


def told_of(run: Run, tournament_id: TournamentId, *, before: int | None = None) -> list[Told]:
    """List the same as their rows have them."""
    rows = run(
        """
        select round, entry_for, entry_against, how, winner, score_for, score_against,
          votes_for, votes_against, is_elimination
        from rounds
        join matches using (tournament_id, round, version)
        where tournament_id = :tournament_id and matches.state = 'confirmed'
          and rounds.state <> 'withdrawn' and (:before is null or round < :before)
        order by round, room""",
        tournament_id=tournament_id,
        before=before,
    )
    return [Told(*row.values()) for row in rows]  # named in the order of their columns


def result_of(row: Row) -> Result:
    """Give the result of a row that has one: a match, or a version that is kept."""
    return Result(
        how=How(row["how"]),
        winner=Side(row["winner"]) if row["winner"] else None,
        score_for=row["score_for"],
        score_against=row["score_against"],
        votes_for=row["votes_for"],
        votes_against=row["votes_against"],
    )
