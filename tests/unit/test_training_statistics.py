"""The statistics of the tables, held against what is known of them."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from arguments.judging.training.measuring.rows import Row, drawn
from arguments.judging.training.measuring.statistics import (
    auc,
    pearson,
    ranks,
    recall_at,
    spearman,
    threshold_at,
)

scores = st.lists(st.integers(0, 9), min_size=2, max_size=30)


def test_ties_share_the_mean_of_their_ranks() -> None:
    assert ranks([3, 1, 3, 2]) == [3.5, 1, 3.5, 2]


@settings(deadline=None)
@given(scores)
def test_ranks_add_up_to_those_of_distinct_values(values: list[int]) -> None:
    assert sum(ranks(values)) == len(values) * (len(values) + 1) / 2


def test_spearman_sees_order_alone() -> None:
    grown = [2.0**step for step in range(9)]
    assert spearman(grown, list(range(9))) == pytest.approx(1)
    assert pearson(grown, list(range(9))) < 1


def test_auc_is_the_share_of_pairs_in_the_right_order() -> None:
    assert auc([0.1, 0.4, 0.35, 0.8], [False, False, True, True]) == pytest.approx(0.75)


def test_chance_has_an_auc_of_one_half() -> None:
    assert auc([1, 1, 1, 1], [True, False, True, False]) == pytest.approx(0.5)


def test_recall_counts_what_a_threshold_of_that_precision_finds() -> None:
    told = [0.9, 0.8, 0.7, 0.6]
    assert recall_at(0.75, told, [True, True, False, True]) == pytest.approx(1)
    assert recall_at(0.95, told, [True, True, False, True]) == pytest.approx(2 / 3)


@settings(deadline=None)
@given(st.integers(0, 99))
def test_from_its_threshold_on_the_precision_holds(seed: int) -> None:
    chance = random.Random(seed)
    told = [chance.random() for _ in range(50)]
    are = [chance.random() < one for one in told]
    least = threshold_at(0.9, told, are)
    kept = [is_one for one, is_one in zip(told, are, strict=True) if one >= least]
    assert sum(kept) >= 0.9 * len(kept)


def test_a_row_that_misses_its_aim_says_so() -> None:
    missed = list(drawn([Row("speed, ms", 55.0, most=40)]))[-1]
    assert missed == "| speed, ms | 55.0 | missed: at most 40.0 |  |"
