"""Rating matches: one period for each round that is done, folded by a sweep from the mark on.

Whatever changes a round that is done lowers the mark of its server, in one statement of its own
transaction. Tournaments that were cancelled count for the rounds that were done.
"""

from datetime import datetime

from arguments.claims import Side
from arguments.ratings.matches import Met, rate_round
from arguments.responses import DebaterId, ServerId
from arguments.tournaments.entries import TournamentId
from storage import seasons
from storage.boards import matches as boards
from storage.database import Row, Run
from storage.ratings import match_ratings
from storage.ratings.mark import LOWER, lower_matches
from storage.times import from_ms

_DRAWN = 0.5


def stale(run: Run, tournament_id: TournamentId, round_number: int) -> None:
    """Have the matches of a server rated anew from a round of a tournament's on."""
    run(_STALE, tournament_id=tournament_id, round=round_number)


def stale_result(run: Run, match_id: str) -> None:
    """Have the same done from the round of a match on, where that round is done."""
    for row in run(_DONE_ROUND, match_id=match_id):
        stale(run, row["tournament_id"], row["round"])


def forget_debater(run: Run, debater_id: DebaterId) -> None:
    """Forget a debater's match ratings; others are rated anew from their first round on."""
    rows = run(
        """
        select server_id, min(number) as number
        from match_ratings_after
        where debater_id = :debater_id
        group by server_id""",
        debater_id=debater_id,
    )
    run("delete from match_ratings_after where debater_id = :debater_id", debater_id=debater_id)
    for row in rows:
        lower_matches(run, row["server_id"], row["number"])


def is_stale(run: Run) -> bool:
    """Tell whether any server's matches wait to be rated."""
    return bool(run("select 1 from match_stale limit 1"))


def restart(run: Run) -> None:
    """Have all matches of all servers rated anew."""
    run("""
        insert into match_stale (server_id, number)
        select server_id, 1
        from tournaments
        join rounds using (tournament_id)
        where state = 'done'
        group by server_id
        on conflict (server_id) do update
        set number = 1""")


def count(run: Run) -> int:
    """Count the rounds that are rated."""
    [row] = run("select count(*) as n from match_periods")
    return int(row["n"])


def periods_of(run: Run, server_id: ServerId) -> list[Row]:
    """List the rounds of a server that are rated, in that order."""
    return run(
        "select * from match_periods where server_id = :server_id order by number",
        server_id=server_id,
    )


def fold_next(run: Run, now: datetime) -> bool:
    """Rate the next round that waits, in whatever server; False where none does."""
    waiting = run("select * from match_stale order by server_id limit 1")
    if not waiting:
        return False
    server_id = ServerId(waiting[0]["server_id"])
    _align(run, server_id, now)
    number = waiting[0]["number"]
    periods = run(
        """
        select *
        from match_periods
        where server_id = :server_id and number >= :number
        order by number
        limit 1""",
        server_id=server_id,
        number=number,
    )
    for period in periods:
        _fold(run, period, now)
        _move_mark(run, server_id, period["number"] + 1)
    if not periods:
        run("delete from match_stale where server_id = :server_id", server_id=server_id)
    return True


def _fold(run: Run, period: Row, now: datetime) -> None:
    """Rate one round from what was stored before it, and have the boards follow."""
    server_id, number = ServerId(period["server_id"]), period["number"]
    met = met_in(run, period)
    there = {debater_id for one in met for debater_id in (*one.one, *one.other)}
    before = {each: match_ratings.of(run, server_id, each, before=number) for each in there}
    after = rate_round(
        {each: rating for each, (rating, _) in before.items()},
        met,
        from_ms(period["ended_ms"]),
        starts=seasons.starts(run, server_id),
    )
    gone = match_ratings.take_out(run, server_id, number)
    rated = {each: (rating, before[each][1] + 1) for each, rating in after.items()}
    match_ratings.put(run, server_id, number, rated)
    for debater_id in sorted({*gone, *after, *_judges(run, period)}):
        boards.refresh(run, server_id, debater_id, now)


def met_in(run: Run, period: Row) -> list[Met]:
    """List who met whom in the round of a period, and what it came to.

    One side gone is no meeting.
    """
    members: dict[str, list[DebaterId]] = {}
    for row in run(_MEMBERS, **_round(period)):
        members.setdefault(row["entry_id"], []).append(row["debater_id"])
    scores = {Side.FOR.value: 1.0, Side.AGAINST.value: 0.0}
    return [
        Met(
            one=tuple(members[row["entry_for"]]),
            other=tuple(members[row["entry_against"]]),
            score=scores.get(row["winner"], _DRAWN),
        )
        for row in run(_DECIDED, **_round(period))
        if row["entry_for"] in members and row["entry_against"] in members
    ]


def _judges(run: Run, period: Row) -> list[DebaterId]:
    return [row["debater_id"] for row in run(_JUDGES, **_round(period))]


def _align(run: Run, server_id: ServerId, now: datetime) -> None:
    """Have a period for each round that is done, and none for one that is done no more."""
    for period in run(_UNDONE, server_id=server_id):
        run(
            "delete from match_periods where server_id = :server_id and number = :number",
            server_id=server_id,
            number=period["number"],
        )
        gone = match_ratings.take_out(run, server_id, period["number"])
        for debater_id in sorted({*gone, *_judges(run, period)}):
            boards.refresh(run, server_id, debater_id, now)
    run(_ADD_DONE, server_id=server_id)


def _move_mark(run: Run, server_id: ServerId, number: int) -> None:
    run(
        "update match_stale set number = :number where server_id = :server_id",
        server_id=server_id,
        number=number,
    )


def _round(period: Row) -> Row:
    return {"tournament_id": period["tournament_id"], "round": period["round"]}


_STALE = f"""
        insert into match_stale (server_id, number)
        select server_id, coalesce(
          (select number
           from match_periods
           where tournament_id = tournaments.tournament_id and round = :round),
          (select max(number) + 1
           from match_periods
           where server_id = tournaments.server_id),
          1)
        from tournaments
        where tournament_id = :tournament_id
        {LOWER}"""  # noqa: S608 (our own words)
_DONE_ROUND = """
        select tournament_id, round
        from matches
        join rounds using (tournament_id, round, version)
        where match_id = :match_id and rounds.state = 'done'"""
_UNDONE = """
        select *
        from match_periods
        where server_id = :server_id
          and not exists (
            select 1
            from rounds
            where rounds.tournament_id = match_periods.tournament_id
              and rounds.round = match_periods.round and rounds.state = 'done')"""
_ADD_DONE = """
        insert into match_periods (server_id, number, tournament_id, round, ended_ms)
        select :server_id,
          (select coalesce(max(number), 0) from match_periods where server_id = :server_id)
            + row_number() over (order by ended_ms, tournament_id, round),
          tournament_id, round, ended_ms
        from (
          select rounds.tournament_id, rounds.round, coalesce(
            (select max(taken_ms)
             from tournament_steps
             where tournament_steps.tournament_id = rounds.tournament_id
               and action = 'close' and was_round = rounds.round and undone_step is null),
            (select max(confirmed_ms)
             from matches
             where matches.tournament_id = rounds.tournament_id
               and matches.round = rounds.round and matches.version = rounds.version),
            released_ms) as ended_ms
          from rounds
          join tournaments using (tournament_id)
          where tournaments.server_id = :server_id and rounds.state = 'done'
            and not exists (
              select 1
              from match_periods
              where match_periods.tournament_id = rounds.tournament_id
                and match_periods.round = rounds.round)
        ) as done"""
_MEMBERS = """
        select distinct entry_members.entry_id, entry_members.debater_id, entry_members.place
        from match_seats
        join rounds using (tournament_id, round, version)
        join entry_members using (entry_id)
        where rounds.tournament_id = :tournament_id and rounds.round = :round
          and rounds.state = 'done'
        order by entry_members.entry_id, entry_members.place"""
_DECIDED = """
        select entry_for, entry_against, winner
        from matches
        join rounds using (tournament_id, round, version)
        where rounds.tournament_id = :tournament_id and rounds.round = :round
          and rounds.state = 'done' and matches.state = 'confirmed' and how = 'decided'
          and entry_against is not null
        order by room"""
_JUDGES = """
        select distinct debater_id
        from ballots
        join matches using (match_id)
        where tournament_id = :tournament_id and round = :round and debater_id is not null"""
