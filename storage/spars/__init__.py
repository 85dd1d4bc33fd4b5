"""Spars on record: the rows of each, its exchanges, and the moves that were passed over."""

from storage.spars.keeping import (
    TAKEN_BACK,
    answered,
    begin,
    change_move,
    close,
    engaged,
    keep_draft,
    leave,
    leave_untouched,
    passed_over,
    put_move,
    set_opening,
    threaded,
    touch,
)
from storage.spars.reading import answers_in, exchanges, get, open_ones, passed, waiting
from storage.spars.values import (
    Place,
    SparId,
    State,
    StoredExchange,
    StoredSpar,
)
from storage.spars.withdrawing import withdraw

__all__ = [
    "TAKEN_BACK",
    "Place",
    "SparId",
    "State",
    "StoredExchange",
    "StoredSpar",
    "answered",
    "answers_in",
    "begin",
    "change_move",
    "close",
    "engaged",
    "exchanges",
    "get",
    "keep_draft",
    "leave",
    "leave_untouched",
    "open_ones",
    "passed",
    "passed_over",
    "put_move",
    "set_opening",
    "threaded",
    "touch",
    "waiting",
    "withdraw",
]
