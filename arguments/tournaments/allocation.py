"""Allocation: which judges sit in which rooms.

A judge never judges themselves, their club or a named conflict, whatever that costs. Chairs
are seated first, so that no room is without a judge who could have one; where there are too few,
judges have several rooms, as evenly as can be. Wings come in pairs: no panel is even. What is
weighed beside that is who judged an entry before, and skill where much hangs on the room.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from enum import StrEnum

import numpy as np
from pydantic import Field

from arguments.judging.verdict import Phrase
from arguments.responses import DebaterId
from arguments.tournaments.assigning import Costs, assign
from arguments.tournaments.entries import Entry, EntryId
from arguments.value import Value

HIGHEST_SKILL = 10
MIDDLING_SKILL = 5
_EMPTY = 10**13
"""What a seat costs that nobody may take: more than anything else in a thousand rooms."""
_AGAIN = 10**9
"""What it costs that a judge has a second room; a third costs twice that, and so on."""
_SEEN = 10**4
"""What it costs that a judge judged an entry before, for each time up to `_MOST_SEEN`."""
_MOST_SEEN = 30
_UNSKILLED = 10
"""What it costs that a judge's skill is short of the room's importance, times the square."""


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


def allocate(
    rooms: Sequence[Room],
    judges: Sequence[Judge],
    size: int,
    history: History = History(),  # noqa: B008 (frozen)
) -> Allocation:
    """Seat the judges: panels of `size`, smaller where there are too few, never even.

    Who owes a ballot is not seated. The same rooms and judges give the same panels, in
    whatever order they come.
    """
    rooms = sorted(rooms, key=lambda room: room.room)
    ready = sorted((judge for judge in judges if not judge.owes), key=lambda one: one.debater_id)
    full = [judge for judge in ready if not judge.is_trainee]
    chairs = _chairs(rooms, full, history)
    chairing = set(chairs.values())
    chaired = [room for room in rooms if room.room in chairs]
    left = [judge for judge in full if judge.debater_id not in chairing]
    wings = _wings(chaired, left, size, history)
    beside = _seat(chaired, [judge for judge in ready if judge.is_trainee], history)
    panels = tuple(
        Panel(
            room=room.room,
            chair=chairs.get(room.room),
            wings=tuple(wings.get(room.room, ())),
            trainees=(beside[room.room],) if room.room in beside else (),
        )
        for room in rooms
    )
    return Allocation(panels=panels, notes=_notes(panels, judges, size))


def extra_judge(
    room: Room,
    judges: Sequence[Judge],
    panel: Panel,
    rooms_of: Mapping[DebaterId, int],
    history: History = History(),  # noqa: B008 (frozen)
) -> DebaterId | None:
    """Give who could judge beside a panel that is even: the least busy, then the fittest."""
    free = [
        judge
        for judge in sorted(judges, key=lambda one: one.debater_id)
        if not (judge.is_trainee or judge.owes or judge.debater_id in panel.counting)
        and conflict(judge, room, history) is None
    ]
    if not free:
        return None
    costs = _costs([room], free, history)[0]
    busy = [rooms_of.get(judge.debater_id, 0) for judge in free]
    return free[min(range(len(free)), key=lambda one: (busy[one], costs[one]))].debater_id


def _chairs(
    rooms: Sequence[Room], judges: Sequence[Judge], history: History
) -> dict[int, DebaterId]:
    """Give every room that can have one its chair, with as few rooms a judge as can be.

    A judge has as many places as the busiest needs: they are doubled until nobody is left out.
    The cost of each further place makes the busiest as little busy as any way could.
    """
    once = _costs(rooms, judges, history)
    possible = [place for place in range(len(rooms)) if (once[place] < _EMPTY).any()]
    if not possible:
        return {}
    once, places = once[possible], -(-len(possible) // len(judges))
    while True:
        further = [np.where(once < _EMPTY, once + turn * _AGAIN, _EMPTY) for turn in range(places)]
        costs = np.concatenate(further, axis=1)
        columns = assign(costs)
        if all(costs[row, column] < _EMPTY for row, column in enumerate(columns)):
            return {
                rooms[place].room: judges[column % len(judges)].debater_id
                for place, column in zip(possible, columns, strict=True)
            }
        places *= 2


def _wings(
    rooms: Sequence[Room], judges: Sequence[Judge], size: int, history: History
) -> dict[int, list[DebaterId]]:
    """Seat wings by twos, where most hangs on it first; a pair that cannot be whole is none."""
    wings: dict[int, list[DebaterId]] = {room.room: [] for room in rooms}
    for seated in range(0, size - 1, 2):
        waiting = [room for room in rooms if len(wings[room.room]) == seated]
        waiting.sort(key=lambda room: (-room.importance, room.room))
        while waiting and len(judges) > 1:
            now, waiting = waiting[: len(judges) // 2], waiting[len(judges) // 2 :]
            for number, pair in _pairs(now, judges, history).items():
                wings[number] += pair
            taken = {judge for pair in wings.values() for judge in pair}
            judges = [judge for judge in judges if judge.debater_id not in taken]
    return wings


def _pairs(
    rooms: Sequence[Room], judges: Sequence[Judge], history: History
) -> dict[int, list[DebaterId]]:
    """Seat two judges in each room; a room that only one may judge gets none."""
    costs = np.repeat(_costs(rooms, judges, history), 2, axis=0)
    columns = assign(costs)
    pairs: dict[int, list[DebaterId]] = {}
    for place, room in enumerate(rooms):
        both = [columns[2 * place], columns[2 * place + 1]]
        if (costs[2 * place, both] < _EMPTY).all():
            pairs[room.room] = sorted(judges[column].debater_id for column in both)
    return pairs


def _seat(rooms: Sequence[Room], judges: Sequence[Judge], history: History) -> dict[int, DebaterId]:
    """Seat one judge a room, each in one at the most; rooms that nobody fits stay without."""
    if not rooms or not judges:
        return {}
    nobody = np.full((len(rooms), len(rooms)), _EMPTY, np.int64)
    columns = assign(np.concatenate([_costs(rooms, judges, history), nobody], axis=1))
    costs = _costs(rooms, judges, history)
    return {
        room.room: judges[column].debater_id
        for place, (room, column) in enumerate(zip(rooms, columns, strict=True))
        if column < len(judges) and costs[place, column] < _EMPTY
    }


def _costs(rooms: Sequence[Room], judges: Sequence[Judge], history: History) -> Costs:
    """Give what it costs that each judge (column) judges each room (row)."""
    skills = np.array([judge.skill for judge in judges], np.int64)
    matter = np.array([room.importance for room in rooms], np.int64)
    costs: Costs = _UNSKILLED * np.maximum(0, matter[:, None] - skills[None, :]) ** 2
    for row, room in enumerate(rooms):
        for column, judge in enumerate(judges):
            if conflict(judge, room, history) is not None:
                costs[row, column] = _EMPTY
            else:
                costs[row, column] += _SEEN * _seen(judge, room, history)
    return costs


def _seen(judge: Judge, room: Room, history: History) -> int:
    times = (history.judged.get((judge.debater_id, entry.entry_id), 0) for entry in room.entries)
    return min(_MOST_SEEN, sum(times))


def _notes(panels: Sequence[Panel], judges: Sequence[Judge], size: int) -> tuple[Phrase, ...]:
    """Say what the organiser should know: rooms without, judges with several, small panels."""
    rooms_of = Counter(judge for panel in panels for judge in panel.counting)
    empty = [panel.room for panel in panels if panel.chair is None]
    doubled = sum(count > 1 for count in rooms_of.values())
    small = sum(0 < len(panel.counting) < size for panel in panels)
    owing = sum(judge.owes for judge in judges)
    told: list[tuple[int, str, dict[str, str | int | float]]] = [
        (len(empty), "allocation-empty", {"rooms": ", ".join(map(str, empty))}),
        (doubled, "allocation-doubled", {"most": max(rooms_of.values(), default=0)}),
        (small, "allocation-small", {"size": size}),
        (owing, "allocation-owing", {}),
    ]
    return tuple(
        Phrase(key=key, values={"count": count, **values}) for count, key, values in told if count
    )
