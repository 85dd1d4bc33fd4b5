"""Judges: who judges in a tournament, who in which match, and whom they have judged before."""

from collections.abc import Sequence
from datetime import datetime

from arguments.responses import DebaterId
from arguments.tournaments.entries import EntryId, TournamentId
from storage.database import Row, Run
from storage.times import to_ms
from storage.tournaments.values import MatchId, MatchJudge, Role, TournamentJudge


def put(run: Run, tournament_id: TournamentId, judge: TournamentJudge, now: datetime) -> None:
    """Have somebody judge in a tournament, described like this from now on."""
    run(
        """
        insert into tournament_judges (tournament_id, debater_id, club, skill, is_trainee, since_ms)
        values (:tournament_id, :debater_id, :club, :skill, :is_trainee, :now)
        on conflict (tournament_id, debater_id) do update
        set club = excluded.club, skill = excluded.skill, is_trainee = excluded.is_trainee""",
        tournament_id=tournament_id,
        debater_id=judge.debater_id,
        club=judge.club,
        skill=judge.skill,
        is_trainee=int(judge.is_trainee),
        now=to_ms(now),
    )


def remove(run: Run, tournament_id: TournamentId, debater_id: DebaterId) -> bool:
    """Have somebody judge no more; matches that they are in keep them. False when that is no news.

    Their conflicts stay, for the case that they come back.
    """
    rows = run(
        """
        delete from tournament_judges
        where tournament_id = :tournament_id and debater_id = :debater_id
        returning debater_id""",
        tournament_id=tournament_id,
        debater_id=debater_id,
    )
    return bool(rows)


def of(run: Run, tournament_id: TournamentId) -> list[TournamentJudge]:
    """List who judges in a tournament, in the order in which they came."""
    rows = run(
        """
        select debater_id, club, skill, is_trainee
        from tournament_judges
        where tournament_id = :tournament_id
        order by since_ms, debater_id""",
        tournament_id=tournament_id,
    )
    return [
        TournamentJudge.model_validate(row | {"is_trainee": bool(row["is_trainee"])})
        for row in rows
    ]


def allocate(
    run: Run, match_id: MatchId, judges: Sequence[tuple[DebaterId, Role]], now: datetime
) -> None:
    """Have exactly these judge a match; whoever has judged it before keeps their ballots."""
    run("delete from match_judges where match_id = :match_id", match_id=match_id)
    for debater_id, role in judges:
        add_to_match(run, match_id, debater_id, role, now)


def add_to_match(
    run: Run, match_id: MatchId, debater_id: DebaterId, role: Role, now: datetime
) -> None:
    """Have one more judge a match, or be something else there."""
    run(
        """
        insert into match_judges (match_id, debater_id, role, allocated_ms)
        values (:match_id, :debater_id, :role, :now)
        on conflict (match_id, debater_id) do update
        set role = excluded.role""",
        match_id=match_id,
        debater_id=debater_id,
        role=role.value,
        now=to_ms(now),
    )


def of_match(run: Run, match_id: MatchId) -> list[MatchJudge]:
    """List a match's judges: the chair, the panel, who was called in, the trainees."""
    return _judges(run("select * from match_judges where match_id = :match_id", match_id=match_id))


def of_round(
    run: Run, tournament_id: TournamentId, round_number: int, version: int
) -> list[MatchJudge]:
    """List the judges of every match of a round, room by room."""
    rows = run(
        """
        select match_judges.*, room
        from match_judges
        join matches using (match_id)
        where tournament_id = :tournament_id and round = :round and version = :version
        order by room""",
        tournament_id=tournament_id,
        round=round_number,
        version=version,
    )
    return _judges(rows)


def owing(run: Run, tournament_id: TournamentId) -> list[MatchJudge]:
    """List judges without a ballot in a match that still waits for its result."""
    rows = run(
        """
        select match_judges.*, round, room
        from match_judges
        join matches using (match_id)
        where tournament_id = :tournament_id and state in ('open', 'judging')
          and not exists (
            select 1
            from ballots
            where ballots.match_id = match_judges.match_id
              and ballots.debater_id = match_judges.debater_id
              and ballots.state <> 'discarded')
        order by round, room""",
        tournament_id=tournament_id,
    )
    return _judges(rows)


def judged_before(run: Run, tournament_id: TournamentId) -> dict[tuple[DebaterId, EntryId], int]:
    """Count how often each judge was given each entry, in rounds that stand."""
    rows = run(
        """
        select match_judges.debater_id, match_seats.entry_id, count(*) as times
        from rounds
        join match_seats using (tournament_id, round, version)
        join match_judges using (match_id)
        where tournament_id = :tournament_id and rounds.state in ('released', 'done')
        group by match_judges.debater_id, match_seats.entry_id
        order by match_judges.debater_id, match_seats.entry_id""",
        tournament_id=tournament_id,
    )
    return {(row["debater_id"], row["entry_id"]): row["times"] for row in rows}


_ORDER = {role.value: place for place, role in enumerate((Role.CHAIR, Role.PANEL, Role.EXTRA))}


def _judges(rows: list[Row]) -> list[MatchJudge]:
    in_order = sorted(
        rows,
        key=lambda row: (
            row.get("round", 0),
            row.get("room", 0),
            _ORDER.get(row["role"], len(_ORDER)),
            row["allocated_ms"],
            row["debater_id"],
        ),
    )
    return [
        MatchJudge(match_id=row["match_id"], debater_id=row["debater_id"], role=Role(row["role"]))
        for row in in_order
    ]
