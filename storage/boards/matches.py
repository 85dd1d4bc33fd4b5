"""Boards that rest on matches: the rating of tournaments, and how judges agree with results."""

from datetime import datetime

from arguments.leaderboards import Board, BoardKind
from arguments.leaderboards.measures import rating_entry, reliability_entry
from arguments.ratings.seasons import as_of
from arguments.responses import DebaterId, ServerId
from storage import seasons
from storage.boards import places
from storage.boards.reading import Whose, known_of
from storage.database import Run
from storage.ratings import match_ratings

TOURNAMENT = Board(kind=BoardKind.TOURNAMENT)
JUDGES = Board(kind=BoardKind.JUDGES)


def refresh(run: Run, server_id: ServerId, debater_id: DebaterId, now: datetime) -> None:
    """Have both boards follow, for somebody who debated or judged there."""
    known = known_of(run, Whose(server_id, debater_id))
    if known.is_hidden:
        return
    rating, rated = match_ratings.of(run, server_id, debater_id)
    starts = seasons.starts(run, server_id) if known.has_seasons else ()
    [met] = run(_OPPONENTS, server_id=server_id, debater_id=debater_id)
    [judged] = run(_BALLOTS, server_id=server_id, debater_id=debater_id)
    entries = {
        TOURNAMENT: rating_entry(
            as_of(rating, now, starts), counted=rated, opponents=met["opponents"]
        ),
        JUDGES: reliability_entry(judged["agreed"], judged["given"]),
    }
    places.put(run, server_id, debater_id, entries, now)


_OPPONENTS = """
        select count(distinct others.debater_id) as opponents
        from entry_members
        join match_seats on match_seats.entry_id = entry_members.entry_id
        join rounds on rounds.tournament_id = match_seats.tournament_id
          and rounds.round = match_seats.round and rounds.version = match_seats.version
        join tournaments on tournaments.tournament_id = rounds.tournament_id
        join matches on matches.match_id = match_seats.match_id
        join entry_members as others on others.entry_id = case match_seats.side
          when 'for' then matches.entry_against else matches.entry_for end
        where entry_members.debater_id = :debater_id and tournaments.server_id = :server_id
          and rounds.state = 'done' and matches.how = 'decided'"""
_BALLOTS = """
        select count(*) as given,
          count(*) filter (where ballots.winner = matches.winner) as agreed
        from ballots
        join matches using (match_id)
        join rounds using (tournament_id, round, version)
        join tournaments using (tournament_id)
        where ballots.debater_id = :debater_id and tournaments.server_id = :server_id
          and ballots.state = 'confirmed' and ballots.is_trainee = 0
          and rounds.state = 'done' and matches.state = 'confirmed'
          and matches.how = 'decided' and matches.winner is not null"""
