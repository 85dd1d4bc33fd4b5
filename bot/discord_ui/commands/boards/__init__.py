"""Boards, profiles, seasons, and what of them is public."""
