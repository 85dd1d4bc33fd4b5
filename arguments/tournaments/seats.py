"""Seats: what it costs that each judge has a seat in each room, and who is seated for the least."""

from collections.abc import Sequence

import numpy as np

from arguments.responses import DebaterId
from arguments.tournaments.assigning import Costs, assign
from arguments.tournaments.panels import History, Judge, Room, conflict

_EMPTY = 10**13
"""What a seat costs that nobody may take: more than anything else in a thousand rooms."""
_AGAIN = 10**9
"""What it costs that a judge has a second room; a third costs twice that, and so on."""
_SEEN = 10**4
"""What it costs that a judge judged an entry before, for each time up to `_MOST_SEEN`."""
_MOST_SEEN = 30
_UNSKILLED = 10
"""What it costs that a judge's skill is short of the room's importance, times the square."""


def chairs(
    rooms: Sequence[Room], judges: Sequence[Judge], history: History
) -> dict[int, DebaterId]:
    """Give every room that can have one its chair, with as few rooms a judge as can be.

    A judge has as many places as the busiest needs: they are doubled until nobody is left out.
    The cost of each further place makes the busiest as little busy as any way could.
    """
    once = costs_of(rooms, judges, history)
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


def wings(
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
    costs = np.repeat(costs_of(rooms, judges, history), 2, axis=0)
    columns = assign(costs)
    pairs: dict[int, list[DebaterId]] = {}
    for place, room in enumerate(rooms):
        both = [columns[2 * place], columns[2 * place + 1]]
        if (costs[2 * place, both] < _EMPTY).all():
            pairs[room.room] = sorted(judges[column].debater_id for column in both)
    return pairs


def one_each(
    rooms: Sequence[Room], judges: Sequence[Judge], history: History
) -> dict[int, DebaterId]:
    """Seat one judge a room, each in one at the most; rooms that nobody fits stay without."""
    if not rooms or not judges:
        return {}
    nobody = np.full((len(rooms), len(rooms)), _EMPTY, np.int64)
    columns = assign(np.concatenate([costs_of(rooms, judges, history), nobody], axis=1))
    costs = costs_of(rooms, judges, history)
    return {
        room.room: judges[column].debater_id
        for place, (room, column) in enumerate(zip(rooms, columns, strict=True))
        if column < len(judges) and costs[place, column] < _EMPTY
    }


def costs_of(rooms: Sequence[Room], judges: Sequence[Judge], history: History) -> Costs:
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
