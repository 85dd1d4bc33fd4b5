"""Choosing: who rests and who meets whom, the sides aside."""

from collections.abc import Sequence
from itertools import groupby
from typing import NamedTuple

from arguments.mistakes import Mistake
from arguments.tournaments.draw.blossom import TooWide
from arguments.tournaments.draw.costs import costs_of, field_of
from arguments.tournaments.draw.matching import best_matching
from arguments.tournaments.draw.order import ordered
from arguments.tournaments.draw.state import Contender, Id, State


class Chosen(NamedTuple):
    """Pairs as they were matched, without sides, and who rests."""

    pairs: tuple[tuple[Contender, Contender], ...]
    bye: Contender | None


def choose(state: State, small: int) -> Chosen:
    """Choose the pairs and the bye; what the director locked is as it is."""
    kept = {one for lock in state.locks for one in lock} | {state.bye}
    free = [entry for entry in ordered(state, state.entries) if entry.entry_id not in kept]
    by_name = {entry.entry_id: entry for entry in state.entries}
    locked = tuple((by_name[one], by_name[two]) for one, two in state.locks)
    rested = None if state.bye is None else by_name[state.bye]
    if not free:
        return Chosen(locked, rested)
    for resting in _who_may_rest(free):
        field = field_of(state, free, resting)
        try:
            partner = best_matching(field, costs_of(field), small)
        except TooWide:
            raise Mistake("mistake-draw-too-wide") from None
        if partner is not None:
            at = field.bye
            found = tuple(
                (free[one], free[two])
                for one, two in enumerate(partner.tolist())
                if one < two and two != at
            )
            rests = rested if at is None else free[partner[at]]
            return Chosen(locked + found, rests)
    raise _impossible(state, free)


def _who_may_rest(free: Sequence[Contender]) -> list[list[Id]]:
    """Give the equals of whom one rests, those before others whose turn it is more.

    The fewest byes come first, then the lowest points. Without an odd one out nobody rests.
    """
    if len(free) % 2 == 0:
        return [[]]

    def turn(entry: Contender) -> tuple[int, float]:
        return entry.byes, entry.points

    return [
        [each.entry_id for each in equals] for _, equals in groupby(sorted(free, key=turn), turn)
    ]


def _impossible(state: State, free: Sequence[Contender]) -> Mistake:
    """Say why there is no draw: somebody may meet nobody, or too many may meet too few."""
    apart: dict[Id, set[Id]] = {entry.entry_id: set() for entry in free}
    for one, two in state.never:
        if one in apart and two in apart:
            apart[one].add(two)
            apart[two].add(one)
    alone = [one for one, others in apart.items() if len(others) == len(free) - 1]
    if alone:
        return Mistake("mistake-draw-nobody-to-meet", entry=str(alone[0]))
    most = max(apart, key=lambda one: len(apart[one]))
    return Mistake(
        "mistake-draw-kept-apart", pairs=len(state.never), entry=str(most), others=len(apart[most])
    )
