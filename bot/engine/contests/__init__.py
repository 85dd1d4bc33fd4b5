"""Tournaments as they run: entered, drawn, argued, judged and told, whatever stops in between.

Every change is one transaction that leaves behind what has to be done outside, as effects.
"""

from bot.engine.contests.contests import Contests
from bot.engine.contests.people import Organiser

__all__ = ["Contests", "Organiser"]
