"""Prices: a bound from below on what any draw costs, and so a proof that a draw is the best.

Every entry has a price, and so has every cut between two brackets with an odd number of entries
above it, since somebody must float there. A pair's *excess* is its cost without the prices of
its two and of the cuts between them. Where no excess is negative and every cut is crossed once,
a draw costs the sum of all prices and the excesses of its pairs: so a pair whose excess is more
than all of a known draw's is in no better draw, and can be left out. (Prices are the duals of a
linear programme; that odd cuts belong to it is Edmonds' theorem of 1965.)

A price of a cut that is below nothing holds only where every draw in question crosses the cut
once. That is so once squared gaps are proven to be least: see `RuleCosts.cuts`.
"""

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from arguments.tournaments.draw.duals import Edges, entry_prices
from arguments.tournaments.draw.places import Bracket, Flags, Ints, Places

HALVES = 2
"""Prices are halves at the finest, so everything is counted in halves."""


class RuleCosts(NamedTuple):
    """A rule's costs without entries' prices, the prices of cuts, and the parts of a cost of 1.

    As every entry is in one pair, draws are ordered by `costs` as they are by the true ones.
    `cuts` has the price of the cut below each bracket, which is not taken off the costs.
    """

    costs: Ints
    cuts: Ints
    parts: int

    def excess(self, edges: Edges, bracket: Ints) -> Ints:
        """Give the excesses: costs without the prices of the cuts between the two as well."""
        if not self.cuts.any():
            return self.costs
        depth = np.concatenate([[0], np.cumsum(self.cuts)])[bracket]
        excess: Ints = self.costs - (depth[edges.lower] - depth[edges.upper])
        return excess

    def only(self, kept: Ints) -> "RuleCosts":
        """Give the costs of some pairs."""
        return RuleCosts(self.costs[kept], self.cuts, self.parts)


def plain(cost: Ints, places: Places) -> RuleCosts:
    """Give a rule without prices."""
    return RuleCosts(HALVES * cost, np.zeros(len(places.brackets), dtype=np.int64), HALVES)


def gap_rule(gap: Ints, places: Places, levels: Sequence[int]) -> RuleCosts:
    """Price odd cuts at the square of their own gap.

    No excess is negative, for the square of a sum is no less than the sum of squares.
    """
    cuts = [
        HALVES * (above - below) ** 2 if bracket.is_odd_so_far else 0
        for bracket, above, below in zip(places.brackets, levels, levels[1:], strict=False)
    ]
    return RuleCosts(HALVES * gap, np.array([*cuts, 0], dtype=np.int64), HALVES)


def group_rule(cost: Ints, edges: Edges, places: Places, groups: Ints) -> RuleCosts:
    """Price a cost of 1 for two of one group (0: of none), as clubs and needed sides have it.

    Where a group is more than half of a bracket, some of it must meet each other: its members
    then have the price of a half, and the others of minus a half. Which group is priced in
    which bracket is chosen for the highest bound, the cuts between them included.
    """
    chosen = np.array(_choose(places, groups), dtype=np.int64)
    here = chosen[places.bracket]
    price = np.where(here == 0, 0, np.where(groups == here, 1, -1))
    cuts = [
        -_both(above, below) if bracket.is_odd_so_far else 0
        for bracket, above, below in zip(places.brackets, chosen, chosen[1:], strict=False)
    ]
    costs = HALVES * cost - price[edges.upper] - price[edges.lower]
    return RuleCosts(costs, np.array([*cuts, 0], dtype=np.int64), HALVES)


def third_rule(cost: Ints, edges: Edges, places: Places, needs: Ints, tired: Ints) -> RuleCosts:
    """Price a side that would be somebody's third in a row.

    Who needs a side (`needs` is 1 where that is against) and is tired of it pays for itself.
    Of those who need none, two who are tired of the same are as two of one group.
    """
    rule = group_rule(cost, edges, places, np.where(needs == 0, tired, 0))
    price = HALVES * ((needs != 0) & (tired == -needs)).astype(np.int64)
    return rule._replace(costs=rule.costs - price[edges.upper] - price[edges.lower])


def _choose(places: Places, groups: Ints) -> list[int]:
    """Choose the group to price in every bracket (0: none), from the top down."""
    reached: dict[int, tuple[int, list[int]]] = {}
    above: Bracket | None = None
    order = np.argsort(places.bracket, kind="stable")
    ends = np.cumsum(np.bincount(places.bracket, minlength=len(places.brackets)))
    for bracket, inside in zip(places.brackets, np.split(order, ends[:-1]), strict=True):
        floats = above is not None and above.is_odd_so_far
        here: dict[int, tuple[int, list[int]]] = {}
        for group, bound in _bounds(groups[inside]).items():
            ways = [
                (total + bound - floats * _both(earlier, group), [*trail, group])
                for earlier, (total, trail) in reached.items()
            ]
            here[group] = max(ways, default=(bound, [group]))
        reached, above = here, bracket
    return max(reached.values())[1]


def _bounds(groups: Ints) -> dict[int, int]:
    """Give the bound that pricing each of the two largest groups gives, and pricing none."""
    found = Counter(groups.tolist())
    largest = sorted(((count, name) for name, count in found.items() if name), reverse=True)[:2]
    return {0: 0} | {name: 2 * count - len(groups) for count, name in largest}


def _both(upper: int, lower: int) -> int:
    """Give what a float can save of the prices of the groups that it leads from and to."""
    return 0 if upper == lower else int(upper != 0) + int(lower != 0)


def crossed(rule: RuleCosts, edges: Edges, bracket: Ints, partner: Ints) -> RuleCosts:
    """Take back the prices of cuts that a known draw crosses more than once."""
    mine = np.flatnonzero(partner[edges.upper] == edges.lower)
    starts = np.bincount(bracket[edges.upper[mine]], minlength=len(rule.cuts))
    ends = np.bincount(bracket[edges.lower[mine]], minlength=len(rule.cuts))
    times = np.cumsum(starts - ends)
    return rule._replace(cuts=np.where(times > 1, 0, rule.cuts))


def tightened(
    rule: RuleCosts, edges: Edges, places: Places, partner: Ints, crossed_once: Flags
) -> RuleCosts:
    """Give a rule with better prices, by a known draw, and with no negative excess.

    Prices of entries are looked for in three ways, and the best are taken: with the prices that
    cuts have, with what the known draw's pairs across them cost, or by the other pairs alone.
    Each cut is then priced as high as the pairs across it allow. Where floats across a cut that
    has a price go further, no cut has one.
    """
    one, two = places.bracket[edges.upper], places.bracket[edges.lower]
    once = np.concatenate([[0], np.cumsum(crossed_once)])
    priced = once[two] - once[one]
    if np.any((priced > 0) & (two > one + 1)):
        uncut = rule._replace(cuts=np.zeros_like(rule.cuts))
        return tightened_throughout(uncut, edges, places.bracket, partner)
    known = partner[edges.upper] == edges.lower

    def spent(found: RuleCosts) -> int:
        return int(found.excess(edges, places.bracket)[known].sum())

    floats = np.flatnonzero(known & (priced > 0))
    cuts = np.zeros_like(rule.cuts)
    cuts[one[floats]] = rule.costs[floats]
    inside = np.flatnonzero((priced == 0) | known)
    across = np.flatnonzero(priced > 0)
    found = None
    for tried in (rule.cuts, cuts, None):
        if tried is None:
            price = entry_prices(edges.only(inside), rule.costs[inside], partner)
        else:
            excess = rule._replace(cuts=tried).excess(edges, places.bracket)
            price = entry_prices(edges, excess, partner)
        other = _repriced(rule, edges, one, across, price)
        found = other if found is None else min(found, other, key=spent)
        if spent(found) < found.parts:
            break
    return found or rule


def _repriced(rule: RuleCosts, edges: Edges, above: Ints, across: Ints, price: Ints) -> RuleCosts:
    """Take entries' prices off a rule's costs, and price its cuts as high as can be."""
    costs = 2 * rule.costs - price[edges.upper] - price[edges.lower]
    highest = np.full(len(rule.cuts), np.iinfo(np.int64).max, dtype=np.int64)
    np.minimum.at(highest, above[across], costs[across])
    cuts = np.zeros_like(rule.cuts)
    cuts[above[across]] = highest[above[across]]
    return RuleCosts(costs, cuts, 2 * rule.parts)


def tightened_throughout(rule: RuleCosts, edges: Edges, bracket: Ints, partner: Ints) -> RuleCosts:
    """Give a rule with better prices and no negative excess, its cuts being priced already."""
    price = entry_prices(edges, rule.excess(edges, bracket), partner)
    costs = 2 * rule.costs - price[edges.upper] - price[edges.lower]
    return RuleCosts(costs, 2 * rule.cuts, 2 * rule.parts)
