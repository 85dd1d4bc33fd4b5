"""What practising together looks like to a face."""

from bot.engine.together.answering import Sheet
from bot.engine.together.outcomes import Best, Finding, Mine
from bot.engine.together.showing import ToShow
from bot.engine.together.voting import CANNOT_TELL, Ballot
from storage.gatherings import Gathering, GatheringId, State

__all__ = [
    "CANNOT_TELL",
    "Ballot",
    "Best",
    "Finding",
    "Gathering",
    "GatheringId",
    "Mine",
    "Sheet",
    "State",
    "ToShow",
]
