"""Duals: entries' prices under which a known draw's pairs have no excess, as far as they go."""

from typing import NamedTuple

import numpy as np

from arguments.tournaments.draw.places import Ints

SKETCH, SKETCHES = 8, 6
"""Pairs of an entry by which prices are looked for at first, and how often others are added."""
EARLY, LATE, ROUNDS = 10, 50, 300
"""Rounds in which better prices are looked for, and two between which they should settle."""


class Edges(NamedTuple):
    """Pairs of a field by their entries, `upper` standing above `lower`."""

    size: int
    upper: Ints
    lower: Ints

    def only(self, kept: Ints) -> "Edges":
        """Give some of the pairs."""
        return Edges(self.size, self.upper[kept], self.lower[kept])


def entry_prices(edges: Edges, excess: Ints, partner: Ints) -> Ints:
    """Look for entries' prices (doubled) under which a known draw's pairs have no excess.

    They are looked for by the pairs of least excess, to which those are added that they do not
    allow. Where that comes to no end, as with three who can all meet, what was reached is made
    valid, for any entries' prices bound a draw once their opponents' follow from them.
    """
    mine = np.flatnonzero(partner[edges.upper] == edges.lower)
    known = np.zeros(edges.size, dtype=np.int64)
    known[edges.upper[mine]] = known[edges.lower[mine]] = excess[mine]
    price = known // 2
    near = np.zeros(len(excess), dtype=np.bool_)
    near[_least(excess, SKETCH * edges.size)] = near[mine] = True
    for _ in range(SKETCHES):
        some = np.flatnonzero(near)
        price, is_at_rest = _lowered(edges.only(some), excess[some], partner, known, price)
        if not is_at_rest:
            break
        asked = known - price[partner]
        over = excess - np.maximum(
            price[edges.upper] + asked[edges.lower], price[edges.lower] + asked[edges.upper]
        )
        broken = np.flatnonzero(over < 0)
        if not len(broken):
            break
        near[broken[_least(over[broken], SKETCH * edges.size // 2)]] = True
    asked = np.full(edges.size, np.iinfo(np.int64).max, dtype=np.int64)
    np.minimum.at(asked, edges.upper, excess - price[edges.lower])
    np.minimum.at(asked, edges.lower, excess - price[edges.upper])
    return price + asked


def _least(values: Ints, count: int) -> Ints:
    """Give where the least so many values are."""
    if len(values) <= count:
        return np.arange(len(values))
    return np.argpartition(values, count)[:count]


def _lowered(
    edges: Edges, excess: Ints, partner: Ints, known: Ints, price: Ints
) -> tuple[Ints, bool]:
    """Lower entries' prices until all pairs are allowed (Bellman and Ford), and tell if that ended.

    Where as many still change after a good many rounds as did early, it is given up.
    """
    both, other, costs = _both_ways(edges, excess)
    starts = np.flatnonzero(np.diff(both, prepend=-1))
    early = edges.size
    for number in range(ROUNDS):
        asked = known - price[partner]
        lower = np.minimum(price, np.minimum.reduceat(costs - asked[other], starts))
        changed = int(np.count_nonzero(lower != price))
        price = lower
        if changed == 0:
            return price, True
        if number == EARLY:
            early = changed
        if number == LATE and 10 * changed > 9 * early:
            break
    return price, False


def _both_ways(edges: Edges, excess: Ints) -> tuple[Ints, Ints, Ints]:
    """Give pairs twice, from each of the two, sorted by the one they are given from."""
    one = np.concatenate([edges.upper, edges.lower])
    order = np.argsort(one, kind="stable")
    other = np.concatenate([edges.lower, edges.upper])
    return one[order], other[order], np.concatenate([excess, excess])[order]
