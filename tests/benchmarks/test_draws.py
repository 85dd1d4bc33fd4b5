"""Drawing a round after five: how the time grows with the field, and networkx beside it.

Every size plays five rounds that are drawn as they would be, with results made up, and then the
sixth is drawn again and again. The time is that of one processor. Where it is not too long to
wait for, networkx matches all pairs of the same state, and must find the same cost.
"""

import time
from functools import cache
from statistics import median

import pytest

from arguments.tournaments.draw import State, pair
from tests.benchmarks.table import Row
from tests.unit.tournaments.draw.oracles import densely, told
from tests.unit.tournaments.draw.states import Tournament

SIZES = (100, 250, 500, 1000, 2000)
DENSE = 250
"""Entrants up to which networkx is waited for."""
ROUNDS, TIMES = 5, 7
AIM = {1000: 0.5}
"""Seconds that a draw may take, where something is aimed at."""


@cache
def after_five_rounds(size: int) -> State:
    """Play five rounds of a field with draws and a club for every 25."""
    tournament = Tournament(size, seed=size, clubs=max(2, size // 25), draws=True)
    for _ in range(ROUNDS):
        tournament.take(pair(tournament.state()))
    return tournament.state()


def seconds_for(state: State) -> float:
    began = time.process_time()
    pair(state)
    return time.process_time() - began


def dense_seconds(state: State) -> float | None:
    """Give how long networkx takes for the same, once; it has to find the same cost."""
    if len(state.entries) > DENSE:
        return None
    began = time.process_time()
    found = densely(state)
    took = time.process_time() - began
    assert found == told(state, pair(state))
    return took


@pytest.mark.parametrize("size", SIZES)
def test_a_round_after_five(size: int, table: list[Row]) -> None:
    state = after_five_rounds(size)
    pair(state)
    took = median(seconds_for(state) for _ in range(TIMES))
    dense = dense_seconds(state)
    aim = AIM.get(size)
    table.append(
        Row(
            f"the sixth round of {size:,}",
            f"p50 {1000 * took:.0f} ms",
            "" if aim is None else f"under {aim} s, one core",
            None if aim is None else took < aim,
            "" if dense is None else f"networkx, all pairs: {1000 * dense:,.0f} ms",
        )
    )
