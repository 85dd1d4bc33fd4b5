"""The libraries: which claims stand on a place's shelf, and whether each is served there.

A server has a shelf of its own beside everyone's, and what its own row says of a claim goes
before what everyone's says. All other places see everyone's shelf alone.
"""

from storage.shelves.browsing import articles, browse, browse_size, count, lopsided, search
from storage.shelves.keeping import arrive, ever_held, found, fresh, known, move
from storage.shelves.reviewing import (
    best_waiting,
    neighbour_before,
    next_waiting,
    progress,
    waiting,
)
from storage.shelves.serving import standings_for_serving
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
    "arrive",
    "articles",
    "best_waiting",
    "browse",
    "browse_size",
    "count",
    "ever_held",
    "found",
    "fresh",
    "known",
    "library_of",
    "lopsided",
    "move",
    "neighbour_before",
    "next_waiting",
    "progress",
    "search",
    "standings_for_serving",
    "waiting",
]
