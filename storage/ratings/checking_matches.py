"""Checking match ratings: what is stored after each round beside what a fold from nothing gives."""

from collections import Counter
from typing import NamedTuple

from arguments.ratings.glicko import Rating
from arguments.ratings.matches import rate_round
from arguments.responses import DebaterId, ServerId
from storage import seasons
from storage.database import Run
from storage.ratings import match_ratings, matches
from storage.times import from_ms


class Disagreement(NamedTuple):
    """What does not agree: rounds not rated and rated for nothing, and ratings otherwise."""

    missing: int
    extra: int
    different: int


def disagreement(run: Run) -> Disagreement:
    """Fold every server's rounds from nothing and compare, but where some wait to be rated."""
    [wrong] = run(_WRONG)
    servers = run(_CURRENT)
    different = sum(_different(run, ServerId(row["server_id"])) for row in servers)
    return Disagreement(missing=wrong["missing"], extra=wrong["extra"], different=different)


def behind(run: Run) -> int:
    """Count the rounds that wait to be rated."""
    [row] = run(_WAITING)
    return int(row["n"])


def _different(run: Run, server_id: ServerId) -> int:
    """Count the ratings of a server that differ after the round that they are of."""
    starts = seasons.starts(run, server_id)
    ratings: dict[DebaterId, Rating] = {}
    rounds = Counter[DebaterId]()
    different = 0
    for period in matches.periods_of(run, server_id):
        met = matches.met_in(run, period)
        after = rate_round(ratings, met, from_ms(period["ended_ms"]), starts=starts)
        ratings |= after
        rounds.update(after.keys())
        ought = {each: (rating, rounds[each]) for each, rating in after.items()}
        kept = match_ratings.after(run, server_id, period["number"])
        different += sum(kept.get(each) != ought.get(each) for each in {*kept, *ought})
    return different


_CURRENT = """
        select distinct server_id
        from match_periods
        where server_id not in (select server_id from match_stale)
        order by server_id"""
_DONE = """
            select tournament_id, rounds.round, server_id
            from rounds
            join tournaments using (tournament_id)
            where rounds.state = 'done'"""
_WRONG = f"""
        select
          (select count(*)
           from ({_DONE}
           ) as done
           where server_id not in (select server_id from match_stale)
             and not exists (
               select 1
               from match_periods
               where match_periods.tournament_id = done.tournament_id
                 and match_periods.round = done.round)) as missing,
          (select count(*)
           from match_periods
           where server_id not in (select server_id from match_stale)
             and not exists (
               select 1
               from rounds
               where rounds.tournament_id = match_periods.tournament_id
                 and rounds.round = match_periods.round and rounds.state = 'done')) as extra"""  # noqa: S608 (our own words)
_WAITING = f"""
        select count(*) as n
        from ({_DONE}
        ) as done
        join match_stale using (server_id)
        left join match_periods on match_periods.tournament_id = done.tournament_id
          and match_periods.round = done.round
        where match_periods.number is null or match_periods.number >= match_stale.number"""  # noqa: S608 (our own words)
