"""What is shown of a rating."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arguments.ratings import Rating, cautious, is_provisional
from tests.unit.ratings.strategies import deviations


def test_boards_are_ordered_by_what_is_two_deviations_below() -> None:
    assert cautious(Rating(rating=1540.2, deviation=70)) == 1400


@given(deviations, deviations)
def test_of_equal_ratings_the_surer_is_ahead(one: float, other: float) -> None:
    sure, unsure = (Rating(deviation=deviation) for deviation in sorted((one, other)))
    assert cautious(sure) >= cautious(unsure)


@pytest.mark.parametrize(
    ("deviation", "opponents", "provisional"),
    [(110, 5, False), (110.1, 5, True), (60, 4, True), (60, 5, False)],
)
def test_a_rating_is_provisional_while_it_is_unsure_or_met_few(
    deviation: float, opponents: int, *, provisional: bool
) -> None:
    assert is_provisional(Rating(deviation=deviation), opponents) is provisional


@given(deviations, st.integers(0, 20))
def test_meeting_more_never_makes_a_rating_provisional(deviation: float, opponents: int) -> None:
    rating = Rating(deviation=deviation)
    assert is_provisional(rating, opponents) or not is_provisional(rating, opponents + 1)
