"""Spars on record: the rows of each, its exchanges, and the moves that were passed over."""

from storage.spars.values import (
    Place,
    SparId,
    State,
    StoredExchange,
    StoredSpar,
)

__all__ = [
    "Place",
    "SparId",
    "State",
    "StoredExchange",
    "StoredSpar",
]
