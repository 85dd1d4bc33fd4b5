"""Ratings and boards as they ought to be, worked out afresh."""

from datetime import datetime
from typing import Any

from arguments.ratings.glicko import Rating
from arguments.ratings.practice import fold
from storage import Run, Store, seasons
from storage.boards import matches as match_boards
from storage.boards import refreshing
from storage.ratings import attempts, folding, matches

from .examples import NOW

Ratings = tuple[dict[Any, Rating], dict[Any, Rating]]


def catch_up(store: Store, *, limit: int = 3, now: datetime = NOW) -> None:
    """Rate anew whatever waits, a few at a time."""
    while store.do(lambda run: folding.replay(run, now, limit)):
        pass
    while store.do(lambda run: matches.fold_next(run, now)):
        pass


def stored(run: Run) -> Ratings:
    """Read the latest ratings of debaters and of sides as they are kept."""
    debaters: dict[Any, Rating] = {}
    sides: dict[Any, Rating] = {}
    for row in attempts.rows_from(run, 1):
        debaters[row["server_id"], row["debater_id"]] = attempts.rating_of(row)
        sides[row["claim_id"], row["side"]] = attempts.side_rating_of(row)
    return debaters, sides


def from_nothing(run: Run) -> Ratings:
    """Fold them from nothing."""
    return fold(attempts.every(run), seasons.all_starts(run))


def boards(run: Run) -> list[dict[str, Any]]:
    """Read every line of every board."""
    return run("""
        select server_id, board, debater_id, rank_order, value, spread, counted, provisional,
          until_ms
        from board_entries
        order by server_id, board, debater_id""")


def boards_anew(run: Run, now: datetime = NOW) -> list[dict[str, Any]]:
    """Make every line of every board again from what it rests on."""
    there = run("""
        select server_id, debater_id from attempts
        union
        select server_id, debater_id from totals
        union
        select server_id, debater_id from match_ratings_after
        union
        select tournaments.server_id, ballots.debater_id
        from ballots
        join matches using (match_id)
        join tournaments using (tournament_id)
        where ballots.debater_id is not null""")
    run("delete from board_entries")
    for row in there:
        refreshing.refresh_all(run, row["server_id"], row["debater_id"], now)
        match_boards.refresh(run, row["server_id"], row["debater_id"], now)
    return boards(run)
