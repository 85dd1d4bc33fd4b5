"""Leaderboards: what ranks debaters on each board, and the rows that show it."""

from arguments.leaderboards.boards import Board, BoardKind, Entry, Ranked
from arguments.leaderboards.standing import (
    MIDDLING_RESPONSES,
    MIDDLING_TOTAL,
    SETTLED_AT,
    BoardRow,
    Standing,
    is_provisional,
    standing_tenths,
)

__all__ = [
    "MIDDLING_RESPONSES",
    "MIDDLING_TOTAL",
    "SETTLED_AT",
    "Board",
    "BoardKind",
    "BoardRow",
    "Entry",
    "Ranked",
    "Standing",
    "is_provisional",
    "standing_tenths",
]
