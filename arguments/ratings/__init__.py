"""Ratings: Glicko-2 as a pure fold over results, of practice and of matches, never mixed."""

from arguments.ratings.glicko import Game, Rating, aged, expected, rate
from arguments.ratings.matches import Met, rate_round
from arguments.ratings.practice import NEWCOMER, UNARGUED, Attempt, Folded, argue, fold, share
from arguments.ratings.seasons import as_of, softened
from arguments.ratings.shown import FAIR, cautious, is_provisional

__all__ = [
    "FAIR",
    "NEWCOMER",
    "UNARGUED",
    "Attempt",
    "Folded",
    "Game",
    "Met",
    "Rating",
    "aged",
    "argue",
    "as_of",
    "cautious",
    "expected",
    "fold",
    "is_provisional",
    "rate",
    "rate_round",
    "share",
    "softened",
]
