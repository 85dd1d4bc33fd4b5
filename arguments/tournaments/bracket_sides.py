"""Sides in a bracket: swapped where two have argued before, else owed, else by lot."""

from collections import Counter
from collections.abc import Iterable

from arguments.tournaments.bracket import Meeting
from arguments.tournaments.entries import EntryId
from arguments.tournaments.lots import lot
from arguments.tournaments.results import How, Played
from arguments.value import Value


class Sided(Value):
    """A match of a bracket with its sides, and whether the two have argued before."""

    room: int
    for_id: EntryId
    against_id: EntryId
    is_rematch: bool


def take_sides(
    meetings: Iterable[Meeting], history: Iterable[Played], *, seed: int
) -> tuple[Sided, ...]:
    """Give each match its sides.

    Whoever argued against the other the last time argues for now. Who have not argued with
    each other: the one that has argued for less often, beside against, does; equals draw lots.
    Only matches that were argued count, not a walkover.
    """
    last_for, leaning = _argued(history)
    return tuple(_sides(meeting, last_for, leaning, seed) for meeting in meetings)


def _argued(
    history: Iterable[Played],
) -> tuple[dict[frozenset[EntryId], EntryId], Counter[EntryId]]:
    """Give who argued for when two last met, and how much more often each argued for."""
    last_for: dict[frozenset[EntryId], EntryId] = {}
    leaning: Counter[EntryId] = Counter()
    for played in sorted(history, key=lambda each: (each.is_elimination, each.round)):
        if played.against_id is not None and played.result.how is How.DECIDED:
            last_for[frozenset({played.for_id, played.against_id})] = played.for_id
            leaning[played.for_id] += 1
            leaning[played.against_id] -= 1
    return last_for, leaning


def _sides(
    meeting: Meeting,
    last_for: dict[frozenset[EntryId], EntryId],
    leaning: Counter[EntryId],
    seed: int,
) -> Sided:
    one, other = meeting.one.entry_id, meeting.other.entry_id
    before = last_for.get(frozenset({one, other}))
    if before is not None:
        one_is_for = before == other
    elif leaning[one] != leaning[other]:
        one_is_for = leaning[one] < leaning[other]
    else:
        one_is_for = lot(seed, one, other) < lot(seed, other, one)
    return Sided(
        room=meeting.room,
        for_id=one if one_is_for else other,
        against_id=other if one_is_for else one,
        is_rematch=before is not None,
    )
