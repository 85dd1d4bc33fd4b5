"""The best perfect matching of given pairs, by rules in order: one exact call to rustworkx."""

from collections.abc import Sequence

import numpy as np
import rustworkx

from arguments.tournaments.draw.places import Ints

LONGEST_NUMBER = 62
"""Bits of a whole number that numpy counts with, and room to add."""
LONGEST_WEIGHT = 118
"""Bits of a weight that rustworkx counts with, with room for its sums."""

SHORTEST_LOT = 24
"""Bits of the lots, with room for their sums, that still tell draws apart."""


class TooWide(Exception):
    """The costs of the pairs are too far apart to be weighed in one number."""


def match(size: int, upper: Ints, lower: Ints, costs: Sequence[Ints]) -> Ints | None:
    """Give everybody's partner in the cheapest perfect matching, or None if there is none.

    A cost counts only between matchings that are equal by all costs before it.
    """
    weights = weigh(costs, size // 2)
    heaviest = max(weights, default=0)
    graph = rustworkx.PyGraph[None, int](multigraph=False, node_count_hint=size)
    graph.add_nodes_from([None] * size)
    turned = [heaviest - weight for weight in weights]
    graph.add_edges_from(list(zip(upper.tolist(), lower.tolist(), turned, strict=True)))
    found = rustworkx.max_weight_matching(graph, max_cardinality=True, weight_fn=int)
    if 2 * len(found) != size:
        return None
    partner = np.empty(size, dtype=np.int64)
    for one, two in found:
        partner[one], partner[two] = two, one
    return partner


def weigh(costs: Sequence[Ints], pairs: int) -> list[int]:
    """Put costs in order into one number a pair: a whole round of a later cost is below one."""
    lean = [_lean(cost) for cost in costs]
    widths = [(int(cost.max(initial=0)) * pairs).bit_length() for cost in lean]
    over = sum(widths) - LONGEST_WEIGHT
    if over > 0:
        if widths[-1] - over < SHORTEST_LOT:
            raise TooWide
        lean[-1], widths[-1] = lean[-1] >> over, widths[-1] - over
    weights = [0] * len(lean[0])
    packed, used = np.zeros(len(lean[0]), dtype=np.int64), 0
    for cost, width in zip(lean, widths, strict=True):
        if used + width > LONGEST_NUMBER:
            weights = _joined(weights, packed, used)
            packed, used = np.zeros(len(cost), dtype=np.int64), 0
        packed, used = (packed << width) + cost, used + width
    return _joined(weights, packed, used)


def _lean(cost: Ints) -> Ints:
    """Give a cost from 0 up, and halved as long as all are even: the order stays."""
    above = cost - cost.min(initial=np.iinfo(np.int64).max)
    bits = int(np.bitwise_or.reduce(above, initial=0))
    lean: Ints = above >> ((bits & -bits).bit_length() - 1 if bits else 0)
    return lean


def _joined(weights: list[int], packed: Ints, used: int) -> list[int]:
    return [(weight << used) + more for weight, more in zip(weights, packed.tolist(), strict=True)]
