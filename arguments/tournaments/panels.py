"""Panels: who judges, which rooms there are, and why somebody may not judge one of them."""

from collections.abc import Mapping
from enum import StrEnum

from pydantic import Field

from arguments.judging.verdict import Phrase
from arguments.responses import DebaterId
from arguments.tournaments.entries import Entry, EntryId
from arguments.value import Value

HIGHEST_SKILL = 10
MIDDLING_SKILL = 5


class Judge(Value):
    """Somebody who judges: skill is of 0 to 10; `owes` tells that a ballot of theirs is due."""

    debater_id: DebaterId
    club: str | None = None
    skill: int = Field(default=MIDDLING_SKILL, ge=0, le=HIGHEST_SKILL)
    is_trainee: bool = False
    owes: bool = False


class Room(Value):
    """One match to judge, by its number in the round, and how much hangs on it (0 to 10)."""

    room: int
    on_for: Entry
    on_against: Entry
    importance: int = Field(default=MIDDLING_SKILL, ge=0, le=HIGHEST_SKILL)

    @property
    def entries(self) -> tuple[Entry, Entry]:
        """Give both entries."""
        return self.on_for, self.on_against


class Conflict(StrEnum):
    """Why somebody may not judge a room (`conflict-NAME`)."""

    ONESELF = "oneself"
    CLUB = "club"
    NAMED = "named"


class History(Value):
    """What an allocation must know of before: named conflicts, and who judged whom how often."""

    never: frozenset[tuple[DebaterId, EntryId]] = frozenset()
    judged: Mapping[tuple[DebaterId, EntryId], int] = Field(default_factory=dict)


class Panel(Value):
    """Who judges a room: the chair (None where nobody may), the wings, and a trainee beside."""

    room: int
    chair: DebaterId | None
    wings: tuple[DebaterId, ...] = ()
    trainees: tuple[DebaterId, ...] = ()

    @property
    def counting(self) -> tuple[DebaterId, ...]:
        """Give those whose ballots count."""
        return () if self.chair is None else (self.chair, *self.wings)


class Allocation(Value):
    """The panels in the order of the rooms, and what the organiser should know of them."""

    panels: tuple[Panel, ...]
    notes: tuple[Phrase, ...] = ()


def conflict(judge: Judge, room: Room, history: History) -> Conflict | None:
    """Tell why somebody may not judge a room; None where they may. No club is nobody's club."""
    for entry in room.entries:
        if judge.debater_id in entry.members:
            return Conflict.ONESELF
        if (judge.debater_id, entry.entry_id) in history.never:
            return Conflict.NAMED
        if judge.club and entry.club and judge.club.casefold() == entry.club.casefold():
            return Conflict.CLUB
    return None
