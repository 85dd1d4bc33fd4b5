"""The rules of assigning: every row a column of its own, and no other way is cheaper."""

from itertools import permutations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from arguments.tournaments.assigning import Costs, assign

shapes = st.tuples(st.integers(1, 5), st.integers(0, 2)).map(lambda both: (both[0], sum(both)))
few_costs = arrays.arrays(np.int64, shapes, elements=st.integers(0, 3))
any_costs = arrays.arrays(np.int64, shapes, elements=st.integers(0, 10**13))


def total(costs: Costs, columns: tuple[int, ...] | list[int]) -> int:
    return sum(int(costs[row, column]) for row, column in enumerate(columns))


def cheapest(costs: Costs) -> int:
    """Try every way there is."""
    rows, width = costs.shape
    return min(total(costs, columns) for columns in permutations(range(width), rows))


@given(few_costs | any_costs)
def test_no_other_way_is_cheaper(costs: Costs) -> None:
    assert total(costs, list(assign(costs))) == cheapest(costs)


@given(few_costs)
def test_every_row_has_a_column_of_its_own(costs: Costs) -> None:
    columns = assign(costs)
    assert len(set(columns)) == len(columns) == costs.shape[0]
    assert set(columns) <= set(range(costs.shape[1]))


@pytest.mark.parametrize("highest", [1, 20, 10**6])
def test_two_hundred_are_assigned_at_a_price_that_proves_itself(highest: int) -> None:
    costs = np.random.default_rng(highest).integers(0, highest, (200, 200))
    columns = list(assign(costs))
    turned = list(assign(costs.T))
    assert total(costs, columns) == total(costs.T, turned)


def test_no_rows_need_no_columns() -> None:
    assert assign(np.zeros((0, 3), np.int64)) == []
