"""Practice together: a drill that a channel does at once, its answers and the votes on them."""

from storage.gatherings.answers import (
    StoredAnswer,
    answers_of,
    name_in_results,
    own,
    renumber,
    save,
    scored,
    unscored,
)
from storage.gatherings.keeping import (
    get,
    move,
    open_gathering,
    postpone,
    reckoned,
    to_reckon,
    under_way,
    was_due,
)
from storage.gatherings.showing import (
    begun,
    edited,
    later,
    lost,
    outdated,
    shown,
    unshown,
)
from storage.gatherings.values import Gathering, GatheringId, State
from storage.gatherings.votes import CANNOT_TELL, Asked, ask, asked, choices, choose, seen

__all__ = [
    "CANNOT_TELL",
    "Asked",
    "Gathering",
    "GatheringId",
    "State",
    "StoredAnswer",
    "answers_of",
    "ask",
    "asked",
    "begun",
    "choices",
    "choose",
    "edited",
    "get",
    "later",
    "lost",
    "move",
    "name_in_results",
    "open_gathering",
    "outdated",
    "own",
    "postpone",
    "reckoned",
    "renumber",
    "save",
    "scored",
    "seen",
    "shown",
    "to_reckon",
    "under_way",
    "unscored",
    "unshown",
    "was_due",
]
