"""The whole tree of a bracket, with the rounds that are still to come.

Who meets in a round is settled by who goes on from the one before: those through by seed, then
winners by room, first against last. So the shape is known from the first draw on.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from arguments.tournaments.bracket import Bracket, BracketRound, Meeting, Seat
from arguments.tournaments.entries import EntryId


class Bout(NamedTuple):
    """A match of the tree: its round from 0, its room from 1, and the two matches it waits for.

    In place of a match that feeds it stands the seat that goes straight through; a match of the
    first round has nothing before it.
    """

    round: int
    room: int
    one: Seat | None
    other: Seat | None
    winner: EntryId | None
    before: tuple["Bout | Seat", ...]


def grow(bracket: Bracket) -> Bout:
    """Give the final, with all that leads to it."""
    first = bracket.rounds[0]
    waiting: list[Bout | Seat] = list(first.through)
    waiting += [_bout(0, meeting.room, meeting, ()) for meeting in first.meetings]
    number = 1
    while len(waiting) > 1:
        known = bracket.rounds[number] if number < len(bracket.rounds) else None
        waiting = list(_next(waiting, number, known))
        number += 1
    final = waiting[0]
    if isinstance(final, Seat):
        raise TypeError("a bracket has a first match")
    return final


def of_round(bout: Bout, number: int) -> Iterator[Bout | Seat]:
    """Walk what stands in a round below a match, from the top: matches, and seats that rest."""
    if bout.round == number:
        yield bout
        return
    for before in bout.before:
        if isinstance(before, Seat):
            yield before
        else:
            yield from of_round(before, number)


def _next(
    waiting: Sequence[Bout | Seat], number: int, known: BracketRound | None
) -> Iterator[Bout]:
    half = len(waiting) // 2
    for room in range(1, half + 1):
        meeting = known.meetings[room - 1] if known is not None else None
        yield _bout(number, room, meeting, (waiting[room - 1], waiting[-room]))


def _bout(number: int, room: int, meeting: Meeting | None, before: tuple[Bout | Seat, ...]) -> Bout:
    if meeting is not None:
        return Bout(number, room, meeting.one, meeting.other, meeting.winner, before)
    one, other = (_certain(each) for each in before)
    return Bout(number, room, one, other, None, before)


def _certain(before: Bout | Seat) -> Seat | None:
    """Give who comes out of what was before, where that is certain already."""
    if isinstance(before, Seat):
        return before
    return next(
        (seat for seat in (before.one, before.other) if seat and seat.entry_id == before.winner),
        None,
    )
