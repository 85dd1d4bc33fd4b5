"""The director's hand on a draft: swap two, lock a pair, move the bye, change sides.

A draft is a value: every edit gives a new one, and `violations` of it says what it breaks.
Whoever is in a locked pair is not moved.
"""

from arguments.mistakes import Mistake
from arguments.tournaments.draw.drawn import Draw
from arguments.tournaments.draw.facts import drawn
from arguments.tournaments.draw.sides import sides
from arguments.tournaments.draw.state import Contender, Id, Lock, State
from arguments.tournaments.draw.violations import Violation, violations
from arguments.value import Value


class Draft(Value):
    """A draw that is being edited: pairs in their rooms, the one for first, and the bye."""

    pairs: tuple[Lock, ...]
    bye: Id | None = None
    locked: frozenset[int] = frozenset()
    is_bye_locked: bool = False

    def room(self, entry_id: Id) -> int | None:
        """Give the room that an entry is in, from 0, or None for the one who rests."""
        for room, each in enumerate(self.pairs):
            if entry_id in each:
                return room
        if entry_id == self.bye:
            return None
        raise Mistake("mistake-draw-unknown", entry=str(entry_id))

    def violations(self, state: State) -> tuple[Violation, ...]:
        """Name what the draft breaks."""
        return violations(state, self.pairs, self.bye)


def swap(state: State, draft: Draft, one: Id, other: Id) -> Draft:
    """Let two entries change places; pairs that are new get their sides by the rules."""
    rooms = draft.room(one), draft.room(other)
    if rooms[0] == rooms[1]:
        raise Mistake("mistake-draft-same-pair", entry=str(one), other=str(other))
    for room, entry_id in zip(rooms, (one, other), strict=True):
        if room in draft.locked or (room is None and draft.is_bye_locked):
            raise Mistake("mistake-draft-locked", entry=str(entry_id))
    turned = {one: other, other: one}
    pairs = list(draft.pairs)
    for room in rooms:
        if room is not None:
            first, second = pairs[room]
            pairs[room] = _seated(state, turned.get(first, first), turned.get(second, second))
    bye = None if draft.bye is None else turned.get(draft.bye, draft.bye)
    return draft.model_copy(update={"pairs": tuple(pairs), "bye": bye})


def move_bye(state: State, draft: Draft, entry_id: Id) -> Draft:
    """Let another entry rest; who rested so far takes its place."""
    if draft.bye is None:
        raise Mistake("mistake-draw-no-bye", entries=len(state.entries))
    if draft.bye == entry_id:
        return draft
    return swap(state, draft, draft.bye, entry_id)


def lock(draft: Draft, entry_id: Id) -> Draft:
    """Keep an entry's pair as it is, or its rest."""
    room = draft.room(entry_id)
    if room is None:
        return draft.model_copy(update={"is_bye_locked": True})
    return draft.model_copy(update={"locked": draft.locked | {room}})


def unlock(draft: Draft, entry_id: Id) -> Draft:
    """Let an entry's pair be changed again, or its rest."""
    room = draft.room(entry_id)
    if room is None:
        return draft.model_copy(update={"is_bye_locked": False})
    return draft.model_copy(update={"locked": draft.locked - {room}})


def change_sides(draft: Draft, entry_id: Id) -> Draft:
    """Let a pair change sides; who rests has none, and nothing changes."""
    room = draft.room(entry_id)
    if room is None:
        return draft
    if room in draft.locked:
        raise Mistake("mistake-draft-locked", entry=str(entry_id))
    pairs = list(draft.pairs)
    pairs[room] = (pairs[room][1], pairs[room][0])
    return draft.model_copy(update={"pairs": tuple(pairs)})


def redrawn(state: State, draft: Draft) -> Draw:
    """Give the draft as a draw, with its cost and its reasons; everybody must be in it once."""
    hard = next((each for each in draft.violations(state) if each.is_hard), None)
    if hard is not None:
        raise Mistake("mistake-draft-broken", entry=str(hard.about[0]))
    entries = {entry.entry_id: entry for entry in state.entries}
    pairs = [(entries[one], entries[two]) for one, two in draft.pairs]
    seats = {frozenset(each): each[0] for each in draft.pairs}
    bye = None if draft.bye is None else entries[draft.bye]
    return drawn(_locked(state, draft), pairs, bye, seats)


def _locked(state: State, draft: Draft) -> State:
    locks = tuple(draft.pairs[room] for room in sorted(draft.locked))
    bye = draft.bye if draft.is_bye_locked else None
    return state.model_copy(update={"locks": locks, "bye": bye})


def _seated(state: State, one: Id, two: Id) -> Lock:
    """Give two their sides by the rules, where both are entries of this round."""
    entries: dict[Id, Contender] = {entry.entry_id: entry for entry in state.entries}
    if one not in entries or two not in entries:
        return one, two
    given = sides(state.seed, entries[one], entries[two])
    return given.for_entry.entry_id, given.against_entry.entry_id
