"""Boards: leaderboards, profiles and histories, and what debaters choose of how they are seen.

boards     what a face asks: a page, a profile, which boards there are, to be hidden or shown
views      the values that faces, pictures and pages are given
standing   where somebody stands, and what an attempt did to that
pages      pages of boards, and which boards there are
profiles   a debater's numbers; `medians` of the server and `partaking` in tournaments beside them
exporting  whole boards as rows for a file
"""

from bot.engine.boards.boards import PAGE, Boards, History
from bot.engine.boards.exporting import BoardTable
from bot.engine.boards.standing import PRACTICE, RatingMove, Standing, standing_of
from bot.engine.boards.views import (
    BoardPage,
    NamedBoard,
    OwnArgument,
    Profile,
    Season,
    SeasonLine,
)

__all__ = [
    "PAGE",
    "PRACTICE",
    "BoardPage",
    "BoardTable",
    "Boards",
    "History",
    "NamedBoard",
    "OwnArgument",
    "Profile",
    "RatingMove",
    "Season",
    "SeasonLine",
    "Standing",
    "standing_of",
]
