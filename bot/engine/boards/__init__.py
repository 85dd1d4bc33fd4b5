"""Boards: leaderboards, profiles and histories, read from what is kept up to date for them."""

from bot.engine.boards.boards import PAGE, Boards, History, Leaderboard, Profile

__all__ = ["PAGE", "Boards", "History", "Leaderboard", "Profile"]
