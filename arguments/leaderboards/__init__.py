"""Leaderboards: what ranks debaters on each board, and the rows that show it."""

from arguments.leaderboards.boards import Board, BoardKind, Entry, Ranked
from arguments.leaderboards.measures import (
    consistency_entry,
    improved_entry,
    rating_entry,
    reliability_entry,
    standing_entry,
    standing_tenths,
)
from arguments.leaderboards.measures.standing import MIDDLING_RESPONSES, MIDDLING_TOTAL, SETTLED_AT
from arguments.leaderboards.places import places
from arguments.leaderboards.streak import Streak, streak_after, streak_entry

__all__ = [
    "MIDDLING_RESPONSES",
    "MIDDLING_TOTAL",
    "SETTLED_AT",
    "Board",
    "BoardKind",
    "Entry",
    "Ranked",
    "Streak",
    "consistency_entry",
    "improved_entry",
    "places",
    "rating_entry",
    "reliability_entry",
    "standing_entry",
    "standing_tenths",
    "streak_after",
    "streak_entry",
]
