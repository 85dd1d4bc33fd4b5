"""Phases of a match: both sides give the speech of one place at the same time, sealed.

A phase is closed once both of its speeches are in or missed; only then is it shown, and the
next one opens. Everything here is read off the speeches as they stand.
"""

from collections.abc import Mapping, Sequence

from arguments.claims import Side
from arguments.tournaments.entries import EntryId
from storage.tournaments.values import Match, Outcome, Speech

FLOOR = "floor"
"""What a match is (`why["kind"]`) in which one entry argues before the judge alone."""


def sides_of(match: Match) -> Mapping[Side, EntryId]:
    """Give who argues which side: both of a match, or the one side of an open floor's."""
    if match.entry_against is not None:
        return {Side.FOR: match.entry_for, Side.AGAINST: match.entry_against}
    return {Side(match.why["side"]): match.entry_for} if is_floor(match) else {}


def is_floor(match: Match) -> bool:
    """Tell whether one entry argues alone, so that there is nobody to beat."""
    return match.entry_against is None and match.why.get("kind") == FLOOR


def current_place(speeches: Sequence[Speech]) -> int | None:
    """Give the place of the phase that is open or opens next; nothing once all is said."""
    return min((each.place for each in speeches if each.outcome is Outcome.DUE), default=None)


def at(speeches: Sequence[Speech], place: int | None) -> tuple[Speech, ...]:
    """Give the speeches of one place, For's first."""
    return tuple(each for each in speeches if each.place == place)


def is_running(speeches: Sequence[Speech], place: int) -> bool:
    """Tell whether the clock of a place runs."""
    return any(each.due is not None and each.outcome is Outcome.DUE for each in at(speeches, place))


def revealed(speeches: Sequence[Speech]) -> tuple[Speech, ...]:
    """Give the speeches that others than their authors may see: those of closed phases."""
    current = current_place(speeches)
    return tuple(each for each in speeches if current is None or each.place < current)


def waiting_for(speeches: Sequence[Speech]) -> tuple[Side, ...]:
    """Give the sides whose speech the open phase waits for."""
    open_now = at(speeches, current_place(speeches))
    return tuple(each.side for each in open_now if each.outcome is Outcome.DUE)
