"""The libraries: which claims stand on a place's shelf, and whether each is served there.

A server has a shelf of its own beside everyone's, and what its own row says of a claim, or of
another in the same words, goes before what everyone's says: nothing is served twice. All other
places see everyone's shelf alone.
"""

from storage.shelves.browsing import articles, browse, browse_size, lopsided, search
from storage.shelves.keeping import arrive, ever_held, found, fresh, move, served_alike
from storage.shelves.reviewing import (
    approved_at,
    best_waiting,
    neighbour_before,
    next_waiting,
    progress,
    waiting,
)
from storage.shelves.serving import standing_for_serving, standings_for_serving
from storage.shelves.values import (
    EVERYONE,
    Progress,
    Query,
    Shelved,
    ShelvedArticle,
    Status,
    library_of,
)

__all__ = [
    "EVERYONE",
    "Progress",
    "Query",
    "Shelved",
    "ShelvedArticle",
    "Status",
    "approved_at",
    "arrive",
    "articles",
    "best_waiting",
    "browse",
    "browse_size",
    "ever_held",
    "found",
    "fresh",
    "library_of",
    "lopsided",
    "move",
    "neighbour_before",
    "next_waiting",
    "progress",
    "search",
    "served_alike",
    "standing_for_serving",
    "standings_for_serving",
    "waiting",
]
