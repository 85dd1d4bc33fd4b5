"""Ballots: each change is a new version, and at most one version of a judge's is confirmed."""

from datetime import datetime

from arguments.claims import Side
from arguments.responses import DebaterId
from arguments.tournaments.ballots import Ballot
from arguments.value import Value
from storage.database import Row, Run
from storage.texts import storable
from storage.times import from_ms, from_ms_or_none, to_ms
from storage.tournaments.values import BallotId, BallotState, MatchId


class StoredBallot(Value):
    """A version of a judge's ballot as it stands."""

    ballot_id: BallotId
    match_id: MatchId
    ballot: Ballot
    version: int
    state: BallotState
    submitted: datetime
    confirmed_by: DebaterId | None
    confirmed: datetime | None


def submit(
    run: Run, ballot_id: BallotId, match_id: MatchId, ballot: Ballot, now: datetime
) -> StoredBallot:
    """Keep a ballot as its judge's latest version.

    The act that brought it gives its id: arriving twice it is kept once, and given as it stands.
    A version before it that nobody confirmed is discarded; a confirmed one stands until this is.
    """
    there = get(run, ballot_id)
    if there is not None:
        return there
    judged = {"match_id": match_id, "judge_id": ballot.judge_id}
    run(
        """
        update ballots
        set state = 'discarded'
        where match_id = :match_id and debater_id = :judge_id and state = 'submitted'""",
        **judged,
    )
    rows = run(
        """
        insert into ballots (ballot_id, match_id, debater_id, version, state, winner, points_for,
          points_against, reason, is_trainee, is_extra, submitted_ms)
        select :ballot_id, :match_id, :judge_id, coalesce(max(version), 0) + 1, 'submitted',
          :winner, :points_for, :points_against, :reason, :is_trainee, :is_extra, :now
        from ballots
        where match_id = :match_id and debater_id = :judge_id
        returning *""",
        **judged,
        ballot_id=ballot_id,
        winner=ballot.winner.value,
        points_for=ballot.points_for,
        points_against=ballot.points_against,
        reason=storable(ballot.reason or ""),
        is_trainee=int(ballot.is_trainee),
        is_extra=int(ballot.is_extra),
        now=to_ms(now),
    )
    return _ballot(rows[0])


def confirm(run: Run, ballot_id: BallotId, *, by: DebaterId | None, now: datetime) -> bool:
    """Confirm a ballot that was handed in; another confirmed one of its judge's is discarded.

    False when it is confirmed or discarded already.
    """
    ballot = get(run, ballot_id)
    if ballot is None or ballot.state is not BallotState.SUBMITTED:
        return False
    run(
        """
        update ballots
        set state = 'discarded'
        where match_id = :match_id and debater_id = :judge_id and state = 'confirmed'""",
        match_id=ballot.match_id,
        judge_id=ballot.ballot.judge_id,
    )
    run(
        """
        update ballots
        set state = 'confirmed', confirmed_by = :by, confirmed_ms = :now
        where ballot_id = :ballot_id""",
        ballot_id=ballot_id,
        by=by,
        now=to_ms(now),
    )
    return True


def discard(run: Run, ballot_id: BallotId) -> bool:
    """Leave a ballot out that nobody has confirmed; false for any other."""
    rows = run(
        """
        update ballots
        set state = 'discarded'
        where ballot_id = :ballot_id and state = 'submitted'
        returning ballot_id""",
        ballot_id=ballot_id,
    )
    return bool(rows)


def get(run: Run, ballot_id: BallotId) -> StoredBallot | None:
    """Give one ballot."""
    rows = run("select * from ballots where ballot_id = :ballot_id", ballot_id=ballot_id)
    return _ballot(rows[0]) if rows else None


def of_match(run: Run, match_id: MatchId) -> list[StoredBallot]:
    """List every version of every ballot on a match, the first handed in first."""
    rows = run(
        """
        select *
        from ballots
        where match_id = :match_id
        order by submitted_ms, version, ballot_id""",
        match_id=match_id,
    )
    return [_ballot(row) for row in rows]


def confirmed(run: Run, match_id: MatchId) -> list[StoredBallot]:
    """List the ballots on a match that are confirmed, those of trainees as well."""
    return [each for each in of_match(run, match_id) if each.state is BallotState.CONFIRMED]


def _ballot(row: Row) -> StoredBallot:
    return StoredBallot(
        ballot_id=row["ballot_id"],
        match_id=row["match_id"],
        ballot=Ballot(
            judge_id=row["debater_id"],
            winner=Side(row["winner"]),
            points_for=row["points_for"],
            points_against=row["points_against"],
            reason=row["reason"],
            is_trainee=bool(row["is_trainee"]),
            is_extra=bool(row["is_extra"]),
        ),
        version=row["version"],
        state=BallotState(row["state"]),
        submitted=from_ms(row["submitted_ms"]),
        confirmed_by=row["confirmed_by"],
        confirmed=from_ms_or_none(row["confirmed_ms"]),
    )
