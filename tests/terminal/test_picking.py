"""Which rows an answer names."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.terminal.picking import picked


@pytest.mark.parametrize(
    ("answer", "rows"),
    [
        ("", {1, 2, 3, 4, 5}),
        (" Y ", {1, 2, 3, 4, 5}),
        ("no", set()),
        ("2", {2}),
        ("1,3-5", {1, 3, 4, 5}),
        ("1 3 – 5,", {1, 3, 4, 5}),
        ("5, 5", {5}),
    ],
)
def test_an_answer_names_rows(answer: str, rows: set[int]) -> None:
    assert picked(answer, 5) == frozenset(rows)


@pytest.mark.parametrize("answer", ["0", "6", "3-9", "5-3", "all", "1,x", "-1", ",", "²", "1" * 99])
def test_what_names_no_row_is_not_understood(answer: str) -> None:
    assert picked(answer, 5) is None


@given(st.text(), st.integers(1, 30))
def test_only_rows_that_are_there_are_picked(answer: str, rows: int) -> None:
    assert (picked(answer, rows) or frozenset()) <= set(range(1, rows + 1))
