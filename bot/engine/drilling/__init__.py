"""Drills: tasks given, kept, answered once and scored; what to do next, and how it goes."""

from bot.engine.drilling.drilling import (
    DrillBusy,
    Drilling,
    DrillTaskUnknown,
    DrillUnanswered,
)
from bot.engine.drilling.views import (
    CriterionProgress,
    DoneView,
    DrillLine,
    Progress,
    PuzzleMove,
    TaskView,
    Week,
    WeekCounts,
)

__all__ = [
    "CriterionProgress",
    "DoneView",
    "DrillBusy",
    "DrillLine",
    "DrillTaskUnknown",
    "DrillUnanswered",
    "Drilling",
    "Progress",
    "PuzzleMove",
    "TaskView",
    "Week",
    "WeekCounts",
]
