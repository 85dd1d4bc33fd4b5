"""Allocation: which judges sit in which rooms.

A judge never judges themselves, their club or a named conflict, whatever that costs. Chairs
are seated first, so that no room is without a judge who could have one; where there are too few,
judges have several rooms, as evenly as can be. Wings come in pairs: no panel is even. What is
weighed beside that is who judged an entry before, and skill where much hangs on the room.

numpy is loaded when the first judges are allocated, not before.
"""

from collections import Counter
from collections.abc import Mapping, Sequence

from arguments.judging.verdict import Phrase
from arguments.responses import DebaterId
from arguments.tournaments.panels import Allocation, History, Judge, Panel, Room, conflict


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
    from arguments.tournaments import seats  # noqa: PLC0415 (numpy: only to allocate)

    rooms = sorted(rooms, key=lambda room: room.room)
    ready = sorted((judge for judge in judges if not judge.owes), key=lambda one: one.debater_id)
    full = [judge for judge in ready if not judge.is_trainee]
    chairs = seats.chairs(rooms, full, history)
    chairing = set(chairs.values())
    chaired = [room for room in rooms if room.room in chairs]
    left = [judge for judge in full if judge.debater_id not in chairing]
    wings = seats.wings(chaired, left, size, history)
    beside = seats.one_each(chaired, [judge for judge in ready if judge.is_trainee], history)
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
    from arguments.tournaments import seats  # noqa: PLC0415 (numpy: only to allocate)

    costs = seats.costs_of([room], free, history)[0]
    busy = [rooms_of.get(judge.debater_id, 0) for judge in free]
    return free[min(range(len(free)), key=lambda one: (busy[one], costs[one]))].debater_id


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
