"""Order: who stands above whom in a field, and whether meetings or gaps are weighed first."""

from collections.abc import Iterable
from typing import TypeVar

from arguments.tournaments.draw.state import Contender, Id, State
from arguments.tournaments.lots import lot
from arguments.tournaments.settings import Method, Order

T = TypeVar("T")


def ordered(state: State, entries: Iterable[Contender]) -> list[Contender]:
    """Put entries in order: points, then their rank (or, at random, the lot), then their name."""

    def key(entry: Contender) -> tuple[float, str, bool, int, bool, Id]:
        drawn = ""
        if state.method is Method.RANDOM:
            drawn = lot(state.seed, "rank", str(entry.entry_id))
        rank = entry.rank
        named = isinstance(entry.entry_id, str)
        return (-entry.points, drawn, rank is None, rank or 0, named, entry.entry_id)

    return sorted(entries, key=key)


def in_order(order: Order, met: T, gap: T) -> tuple[T, T]:
    """Put meetings and gaps in the order that is declared."""
    return (met, gap) if order is Order.STRICT else (gap, met)
