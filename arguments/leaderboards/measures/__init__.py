"""Measures: what stands for a debater on each board, or None where they are not on it."""

from arguments.leaderboards.measures.consistency import consistency_entry
from arguments.leaderboards.measures.improved import improved_entry
from arguments.leaderboards.measures.rated import rating_entry
from arguments.leaderboards.measures.reliability import reliability_entry
from arguments.leaderboards.measures.standing import standing_entry, standing_tenths

__all__ = [
    "consistency_entry",
    "improved_entry",
    "rating_entry",
    "reliability_entry",
    "standing_entry",
    "standing_tenths",
]
