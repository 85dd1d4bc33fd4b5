"""Means with their intervals, and changes with theirs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arguments.drills.progress import Standing, change, standing
from arguments.drills.students_t import quantile

SCORES = st.lists(st.integers(0, 8).map(lambda halves: halves / 2), min_size=2, max_size=20)


@pytest.mark.parametrize(
    ("freedom", "printed"),
    [(1, 12.706), (2, 4.303), (3, 3.182), (5, 2.571), (10, 2.228), (19, 2.093), (100, 1.984)],
)
def test_students_t_is_as_in_every_table(freedom: int, printed: float) -> None:
    assert quantile(0.05, freedom) == pytest.approx(printed, abs=0.0006)


def test_nothing_has_no_mean() -> None:
    assert standing([]) == Standing()


def test_one_score_has_a_mean_and_no_interval() -> None:
    assert standing([3.0]) == Standing(scores=1, mean=3.0)


def test_few_scores_are_said_to_be_few() -> None:
    assert [standing([2.0] * 4).is_few, standing([2.0] * 5).is_few] == [True, False]


def test_one_score_is_no_change() -> None:
    assert change([2.0], [3.0, 3.0, 3.0]) is None


def test_a_large_change_in_many_is_more_than_noise() -> None:
    moved = change([1.0, 1.5] * 10, [3.0, 3.5] * 10)
    assert moved is not None
    assert (moved.by, moved.is_sure) == (2.0, True)


def test_the_same_change_in_two_is_noise() -> None:
    moved = change([1.0, 1.5], [3.0, 3.5])
    assert moved is not None
    assert not moved.is_sure


@given(SCORES)
def test_an_interval_holds_its_mean_and_has_a_width(scores: list[float]) -> None:
    found = standing(scores)
    assert found.low is not None
    assert found.mean is not None
    assert found.high is not None
    assert 0 <= found.low <= found.mean <= found.high <= 4
    assert found.low < found.high


@given(SCORES)
def test_nothing_moved_is_no_change(scores: list[float]) -> None:
    moved = change(scores, scores)
    assert moved is not None
    assert not moved.is_sure


@given(SCORES, SCORES)
def test_a_change_back_is_as_sure(one: list[float], other: list[float]) -> None:
    there, back = change(one, other), change(other, one)
    assert there is not None
    assert back is not None
    assert there.by == pytest.approx(-back.by)
    assert there.is_sure == back.is_sure
