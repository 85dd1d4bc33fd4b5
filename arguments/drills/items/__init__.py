"""Item banks: lines to judge at a glance and paragraphs to cut, written for this, as data."""

from arguments.drills.items.banks import (
    FIRST_DEVIATION,
    NO_FALLACY,
    Item,
    Wordy,
    fallacies,
    first_rating,
    sorting,
    wordy,
)

__all__ = [
    "FIRST_DEVIATION",
    "NO_FALLACY",
    "Item",
    "Wordy",
    "fallacies",
    "first_rating",
    "sorting",
    "wordy",
]
