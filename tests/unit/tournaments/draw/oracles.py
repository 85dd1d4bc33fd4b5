"""What the best draw costs, found without Gadfly: by trying all, or by networkx."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations

import networkx

from arguments.claims import Side
from arguments.mistakes import Mistake
from arguments.tournaments.draw import Contender, Draw, State, pair
from arguments.tournaments.draw.pairing import SMALL
from arguments.tournaments.draw.sides import sides
from arguments.tournaments.settings import Order

Tally = tuple[Fraction, ...]
"""Costs in the declared order: meetings and gaps, or gaps and meetings; clubs; sides."""
Best = tuple[tuple[int, float] | None, Tally]
"""Byes and points of the one who rests, and what the rest costs."""
NOTHING: Tally = (Fraction(0),) * 4


def counted(given: State, first: Contender, second: Contender) -> Tally:
    """Count what two cost who meet, from the words of the rules alone."""
    met = Fraction(first.met.count(second.entry_id))
    gap = (Fraction(str(first.points)) - Fraction(str(second.points))) ** 2
    club = first.club is not None and first.club == second.club
    needs = [one.argued_for - one.argued_against for one in (first, second)]
    same_side = all(need > 0 for need in needs) or all(need < 0 for need in needs)
    ahead = (met, gap) if given.order is Order.STRICT else (gap, met)
    return (*ahead, Fraction(club), Fraction(same_side))


def added(first: Tally, second: Tally) -> Tally:
    return tuple(one + two for one, two in zip(first, second, strict=True))


def tried(given: State) -> Best | None:
    """Find the least cost by trying every draw; None where there is none."""
    turns = sorted({(one.byes, one.points) for one in given.entries})
    if len(given.entries) % 2 == 0:
        least = min(_totals(given, given.entries), default=None)
        return None if least is None else (None, least)
    for turn in turns:
        totals = [
            total
            for number, one in enumerate(given.entries)
            if (one.byes, one.points) == turn
            for total in _totals(given, given.entries[:number] + given.entries[number + 1 :])
        ]
        if totals:
            return turn, min(totals)
    return None


def _totals(given: State, left: Sequence[Contender]) -> Iterator[Tally]:
    if not left:
        yield NOTHING
        return
    first, *others = left
    apart = {frozenset(each) for each in given.never}
    for number, second in enumerate(others):
        if frozenset((first.entry_id, second.entry_id)) not in apart:
            own = counted(given, first, second)
            rest = _totals(given, others[:number] + others[number + 1 :])
            least = min(rest, default=None)
            if least is not None:
                yield added(own, least)


def densely(given: State) -> Tally:
    """Find the least cost of an even field with networkx's own matching of all pairs."""
    graph = networkx.Graph()
    apart = {frozenset(each) for each in given.never}
    entries = {one.entry_id: one for one in given.entries}
    for first, second in combinations(given.entries, 2):
        if frozenset((first.entry_id, second.entry_id)) not in apart:
            weight = -_weight(counted(given, first, second))
            graph.add_edge(first.entry_id, second.entry_id, weight=weight)
    total = NOTHING
    for one, two in networkx.max_weight_matching(graph, maxcardinality=True):
        total = added(total, counted(given, entries[one], entries[two]))
    return total


def _weight(tally: Tally) -> int:
    """Put costs in order into one number: no round of these tests has a million of anything."""
    weight = 0
    for one in tally:
        weight = weight * 10**6 + int(4 * one)
    return weight


def drawn(given: State, small: int = SMALL) -> Best | None:
    """Give what a draw of Gadfly's costs; None where it refuses."""
    try:
        draw = pair(given, small)
    except Mistake:
        return None
    entries = {one.entry_id: one for one in given.entries}
    rests = None if draw.bye is None else entries[draw.bye]
    total = NOTHING
    for each in draw.pairs:
        total = added(total, counted(given, entries[each.for_id], entries[each.against_id]))
    return (None if rests is None else (rests.byes, rests.points)), total


def told(given: State, draw: Draw) -> Tally:
    """Give what a draw says that it costs."""
    cost = draw.cost
    ahead = (cost.meetings, cost.squared_gap)
    ordered = ahead if given.order is Order.STRICT else ahead[::-1]
    return tuple(Fraction(one) for one in (*ordered, cost.same_club, cost.side))


def whole(given: State, small: int) -> str | None:
    """Give a draw as text; None where it is refused."""
    try:
        return pair(given, small).model_dump_json()
    except Mistake:
        return None


def fewest_thirds(given: State, draw: Draw) -> int:
    """Give how many, at best, get a side for the third time in a row in a draw of equal cost."""
    free = [one for one in given.entries if one.entry_id != draw.bye]
    return min(_thirds(given, free, told(given, draw)))


def _thirds(given: State, left: list[Contender], budget: Tally) -> Iterator[int]:
    if not left:
        yield from [0] * (budget == NOTHING)
        return
    first, *others = left
    for number, second in enumerate(others):
        own = counted(given, first, second)
        spare = tuple(one - two for one, two in zip(budget, own, strict=True))
        if min(spare) >= 0:
            here = sides(given.seed, first, second)
            tired = sum(
                one.last_side is side and one.in_a_row == 2
                for one, side in ((here.for_entry, Side.FOR), (here.against_entry, Side.AGAINST))
            )
            rest = _thirds(given, others[:number] + others[number + 1 :], spare)
            yield from (tired + more for more in rest)
