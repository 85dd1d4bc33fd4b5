"""Responses and their verdicts: saved before they are judged, and never twice.

`save` and `judged` each belong to one transaction that also moves the running totals. A
response without a verdict was stopped between the two, and is judged at the next start.
"""

from storage.responses.keeping import allow_showing, first_sharing, judged, save, unshare
from storage.responses.neighbours import texts_of_others, texts_of_own
from storage.responses.reading import (
    by_request,
    count_of,
    get,
    history,
    unjudged,
)
from storage.responses.rejudging import Backlog, ToRejudge, backlog, rejudged, to_rejudge
from storage.responses.scores import (
    Scores,
    best_of,
    dated_scores,
    latest_scores,
    sampled_scores,
    sides_argued,
)
from storage.responses.sides import SameWordsThere, move_side
from storage.responses.values import HistoryEntry, Saved, StoredResponse, stored_of

__all__ = [
    "Backlog",
    "HistoryEntry",
    "SameWordsThere",
    "Saved",
    "Scores",
    "StoredResponse",
    "ToRejudge",
    "allow_showing",
    "backlog",
    "best_of",
    "by_request",
    "count_of",
    "dated_scores",
    "first_sharing",
    "get",
    "history",
    "judged",
    "latest_scores",
    "move_side",
    "rejudged",
    "sampled_scores",
    "save",
    "sides_argued",
    "stored_of",
    "texts_of_others",
    "texts_of_own",
    "to_rejudge",
    "unjudged",
    "unshare",
]
