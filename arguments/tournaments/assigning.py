"""Assigning: each row one column of its own, at the least total cost."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

Costs = npt.NDArray[np.int64]
_FAR = np.iinfo(np.int64).max // 4


class _State(NamedTuple):
    """What is assigned so far, and the prices of rows and columns that prove it the least."""

    of_rows: Costs
    of_columns: Costs
    row_in: Costs  # by column; -1 while it is free


def assign(costs: Costs) -> Sequence[int]:
    """Give each row its column, so that the sum of costs is the least there is.

    There are no more rows than columns, and costs are whole numbers, so that the sum is exact;
    the same costs give the same columns. The Hungarian method by shortest paths (Jonker and
    Volgenant, 1987): rows come in one by one, and each makes room along the cheapest chain of
    moves, where prices keep what a move costs from going below nothing.
    """
    rows, columns = costs.shape
    state = _State(
        np.zeros(rows, np.int64), np.zeros(columns, np.int64), np.full(columns, -1, np.int64)
    )
    for row in range(rows):
        _come_in(row, costs, state)
    column_of = np.full(rows, -1, np.int64)
    taken = np.flatnonzero(state.row_in >= 0)
    column_of[state.row_in[taken]] = taken
    return [int(column) for column in column_of]


def _come_in(row: int, costs: Costs, state: _State) -> None:
    """Place one row more, moving those before it where that is cheapest."""
    width = costs.shape[1]
    reach, before = np.full(width, _FAR, np.int64), np.full(width, -1, np.int64)
    seen = np.zeros(width, np.bool_)
    at, last, way = row, -1, np.int64(0)
    while at >= 0:
        through = way + costs[at] - state.of_rows[at] - state.of_columns
        nearer = ~seen & (through < reach)
        reach[nearer], before[nearer] = through[nearer], last
        last = _nearest(np.where(seen, _FAR, reach), state.row_in)
        way, at = reach[last], int(state.row_in[last])
        seen[last] = True
    _reprice(row, np.flatnonzero(seen), way - reach, way, state)
    while last >= 0:
        came_from = int(before[last])
        state.row_in[last] = state.row_in[came_from] if came_from >= 0 else row
        last = came_from


def _nearest(reach: Costs, row_in: Costs) -> int:
    """Give the nearest column; of equals a free one, which ends the search, else the first."""
    nearest = np.flatnonzero(reach == reach.min())
    return int(nearest[np.argmin(row_in[nearest])])


def _reprice(row: int, seen: Costs, rest: Costs, way: np.int64, state: _State) -> None:
    """Bring the prices to where every move along the chain costs nothing."""
    state.of_rows[row] += way
    state.of_columns[seen] -= rest[seen]
    placed = seen[state.row_in[seen] >= 0]
    state.of_rows[state.row_in[placed]] += rest[placed]
