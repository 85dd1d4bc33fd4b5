"""Entries: who takes part, alone or as a team, and what a draw must know of them."""

from enum import StrEnum
from typing import NewType

from arguments.responses import DebaterId
from arguments.value import Value

TournamentId = NewType("TournamentId", str)
EntryId = NewType("EntryId", str)


class Status(StrEnum):
    """How far an entry is: signed up, there and ready to be drawn, or gone."""

    SIGNED_UP = "signed_up"
    ACTIVE = "active"
    WITHDRAWN = "withdrawn"


class Entry(Value):
    """One debater or one team of two or three.

    `number` counts sign-ups from 1 and is the last word wherever an order is needed.
    `first_round` is the first round that the entry can be drawn in: later for a late entry.
    `rating` seeds the first round where the settings say so.
    """

    entry_id: EntryId
    number: int
    name: str
    members: tuple[DebaterId, ...]
    club: str | None = None
    categories: frozenset[str] = frozenset()
    status: Status = Status.SIGNED_UP
    first_round: int = 1
    rating: float | None = None
