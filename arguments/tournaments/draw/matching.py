"""The best draw of a field, proven: a good one first, then all pairs that could better it.

A few pairs of each entry, those of the least excess, give a good draw. By the prices of
`prices.py`, rule after rule, every pair that no better draw can have is left out; what remains
is matched exactly. Small fields are matched whole. Whatever the prices are worth, the draw is
the best: poor ones only leave more pairs to match.
"""

from typing import NamedTuple

import numpy as np

from arguments.tournaments.draw.blossom import match
from arguments.tournaments.draw.costs import Costs, Field
from arguments.tournaments.draw.duals import Edges
from arguments.tournaments.draw.order import in_order
from arguments.tournaments.draw.places import Flags, Ints, Places
from arguments.tournaments.draw.prices import (
    RuleCosts,
    crossed,
    gap_rule,
    group_rule,
    plain,
    third_rule,
    tightened,
    tightened_throughout,
)

FEW, OF_A_KIND, FLOATS, TRIES = 12, 2, 3, 4
"""Pairs of an entry that a first good draw is made from, and those with each kind of entry; how
many times as many pairs across each cut; and how often twice as many are tried."""
ENOUGH, FEWER = 10_000, 2_000
"""Pairs that may be left when a draw is proven but for its distance from the ideal, or is not."""


class Left(NamedTuple):
    """The pairs that are left, and what they cost by every rule, the first rule first.

    The last two rules are the distance from the ideal, and the lot. `kinds` tells entries with
    different wishes for a side apart, `gap` is the number of the rule of squared gaps.
    """

    edges: Edges
    places: Places
    kinds: Ints
    gap: int
    rules: tuple[RuleCosts, ...]

    @property
    def crossed_once(self) -> Flags:
        """Mark the cuts that every draw in question crosses once, once gaps are proven least.

        To cross a cut that has a price for squared gaps twice more would cost twice that price.
        """
        marked: Flags = self.rules[self.gap].cuts > 0
        return marked

    @property
    def ideal(self) -> int:
        """Give the number of the rule that is the distance from the ideal."""
        return len(self.rules) - 2

    def match(self) -> Ints | None:
        """Match what is left."""
        costs = [rule.costs for rule in self.rules]
        return match(self.edges.size, self.edges.upper, self.edges.lower, costs)

    def excess(self, number: int) -> Ints:
        """Give the excesses by a rule."""
        return self.rules[number].excess(self.edges, self.places.bracket)

    def only(self, kept: Ints) -> "Left":
        """Give some of the pairs."""
        if len(kept) == len(self.edges.upper):
            return self
        rules = tuple(rule.only(kept) for rule in self.rules)
        return self._replace(edges=self.edges.only(kept), rules=rules)

    def spent(self, number: int, known: Ints) -> int:
        """Give what a known draw costs by a rule beyond all prices, of which it owes each once."""
        mine = np.flatnonzero(known[self.edges.upper] == self.edges.lower)
        rule = self.rules[number]
        return int(rule.costs[mine].sum() - rule.cuts.sum())

    def with_valid_cuts(self, number: int) -> "Left":
        """Take back a rule's prices of cuts that may be crossed more than once."""
        rule = self.rules[number]
        valid = rule._replace(cuts=np.where(self.crossed_once, rule.cuts, 0))
        return self._replace(rules=(*self.rules[:number], valid, *self.rules[number + 1 :]))

    def bettered(self, number: int, known: Ints) -> "Left":
        """Look for better prices of a rule, by which a known draw has less excess."""
        rule, places = self.rules[number], self.places
        if number > self.gap:
            rule = tightened(rule, self.edges, places, known, self.crossed_once)
        else:
            rule = crossed(rule, self.edges, places.bracket, known)
            rule = tightened_throughout(rule, self.edges, places.bracket, known)
        better = self._replace(rules=(*self.rules[:number], rule, *self.rules[number + 1 :]))
        if self.excess(number).min(initial=0) < 0:
            return better
        now = self.spent(number, known) * rule.parts
        return better if better.spent(number, known) * self.rules[number].parts < now else self


def best_matching(field: Field, costs: Costs, small: int) -> Ints | None:
    """Give everybody's partner in the best draw, or None where not all can be paired.

    Of up to `small` entries all pairs are matched at once.
    """
    edges = Edges(costs.size, costs.upper, costs.lower)
    first = in_order(
        field.state.order,
        plain(costs.meetings, field.places),
        gap_rule(costs.gap, field.places, field.levels),
    )
    if costs.size <= small:
        return _laid_out(field, costs, edges, first).match()
    free = [rule.excess(edges, field.places.bracket) == 0 for rule in first]
    kept = np.flatnonzero(free[0] & free[1])
    hoped = (first[0].only(kept), first[1].only(kept))
    left = _proven(_laid_out(field, costs, edges.only(kept), hoped), free=2)
    if left is None:  # no draw costs as little by the first two rules as is hoped
        whole = _laid_out(field, costs, edges, first)
        left = _proven(whole, free=0) or whole
    return left.match()


def _laid_out(field: Field, costs: Costs, edges: Edges, first: tuple[RuleCosts, RuleCosts]) -> Left:
    """Lay out pairs with the prices that a field's brackets have at first sight."""
    clubs, needs = field.groups
    places = field.places
    surely, perhaps = field.tired
    later = costs.later(edges.upper, edges.lower)
    rules = (
        *first,
        group_rule(later.club, edges, places, clubs),
        group_rule(later.side, edges, places, needs),
        third_rule(later.third, edges, places, needs, surely),
        third_rule(later.perhaps_third, edges, places, needs, perhaps),
        plain(later.ideal, places),
        plain(later.lots, places),
    )
    gap = in_order(field.state.order, 0, 1).index(1)
    return Left(edges, places, 3 * needs + surely, gap, rules)


def _proven(left: Left, free: int) -> Left | None:
    """Leave out what cannot be in the best draw; None where no good draw is found.

    By the first `free` rules a good draw spends nothing beyond all prices.
    """
    narrowed = None
    for attempt in range(TRIES):
        known = _from_few(left, FEW << attempt)
        if known is None or any(left.spent(number, known) for number in range(free)):
            continue
        before = len(left.edges.upper)
        narrowed, is_proven = _narrowed(left, known)
        left = narrowed
        after = len(left.edges.upper)
        if after <= (ENOUGH if is_proven else FEWER) or (is_proven and 5 * after > 4 * before):
            break
    return narrowed


def _from_few(left: Left, few: int) -> Ints | None:
    """Match the few pairs of each entry with each kind that have the least excess, roughly."""
    size, upper, lower = left.edges
    if (
        np.count_nonzero(np.bincount(upper, minlength=size) + np.bincount(lower, minlength=size))
        < size
    ):
        return None
    together = np.zeros(len(upper), dtype=np.int64)
    for number in range(left.ideal):
        if left.rules[number].costs.any():
            together = (together << 4) + np.clip(left.excess(number), 0, 15)
    together = (together << 24) + np.clip(left.excess(left.ideal), 0, (1 << 24) - 1)
    table = np.full((size, size), np.iinfo(np.int64).max, dtype=np.int64)
    table[upper, lower] = table[lower, upper] = together
    chosen = np.zeros((size, size), dtype=np.bool_)
    kinds = [np.flatnonzero(left.kinds == kind) for kind in sorted(set(left.kinds.tolist()))]
    for some_kind, count in ((np.arange(size), few), *((kind, OF_A_KIND) for kind in kinds)):
        last = min(count, len(some_kind)) - 1
        least = np.argpartition(table[:, some_kind], last, axis=1)[:, : last + 1]
        chosen[np.arange(size)[:, None], some_kind[least]] = True
    chosen[upper, lower] |= chosen[lower, upper]
    floats = _floats(left, together, few)
    chosen[upper[floats], lower[floats]] = True
    some = left.only(np.flatnonzero(chosen[upper, lower]))
    rough = [np.minimum(rule.costs, rule.costs.min() + 255) for rule in some.rules[:-2]]
    return match(size, some.edges.upper, some.edges.lower, [*rough, some.rules[-2].costs])


def _floats(left: Left, together: Ints, few: int) -> Ints:
    """Give a few of the cheapest pairs across each cut, lest nobody should be able to float."""
    above = left.places.bracket[left.edges.upper]
    across = np.flatnonzero(above != left.places.bracket[left.edges.lower])
    across = across[np.lexsort((together[across], above[across]))]
    first = np.searchsorted(above[across], above[across])
    return across[np.arange(len(across)) - first < FLOATS * few]


def _narrowed(left: Left, known: Ints) -> tuple[Left, bool]:
    """Leave out, rule after rule, the pairs that no draw better than a known one has.

    Later rules may only be used while the known draw is proven to be the best by the earlier.
    """
    for number in range(left.ideal + 1):
        if number > left.gap:
            left = left.with_valid_cuts(number)
        spent = left.spent(number, known)
        is_few = number == left.ideal and (spent == 0 or len(left.edges.upper) <= ENOUGH)
        is_least = number < left.ideal and spent < left.rules[number].parts
        if not (is_few or is_least) or left.excess(number).min(initial=0) < 0:
            left = left.bettered(number, known)
            spent = left.spent(number, known)
        left = left.only(np.flatnonzero(left.excess(number) <= spent))
        if number < left.ideal and spent >= left.rules[number].parts:
            return left, False
    return left, True
