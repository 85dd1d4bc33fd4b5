"""When a drill comes back."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arguments.drills.returning import RESTS, Return, returned

NOW = datetime(2030, 1, 1, tzinfo=UTC)
STEPS = st.integers(0, len(RESTS) - 1)


def test_what_went_badly_comes_back_after_a_day() -> None:
    assert returned(None, 1.5, NOW) == Return(step=0, due=NOW + timedelta(days=1))


def test_what_went_well_at_first_does_not_come_back() -> None:
    assert returned(None, 2.0, NOW) is None


@pytest.mark.parametrize(("step", "days"), [(0, 3), (1, 7), (2, 21)])
def test_each_success_buys_a_longer_rest(step: int, days: int) -> None:
    assert returned(Return(step=step, due=NOW), 3.0, NOW) == Return(
        step=step + 1, due=NOW + timedelta(days=days)
    )


def test_after_the_last_rest_it_is_done() -> None:
    assert returned(Return(step=3, due=NOW), 4.0, NOW) is None


def test_a_success_before_it_is_due_changes_nothing() -> None:
    before = Return(step=0, due=NOW + timedelta(hours=1))
    assert returned(before, 4.0, NOW) == before


@given(STEPS, st.integers(-50, 50), st.floats(0, 1.99))
def test_what_goes_badly_starts_again_whatever_was_before(
    step: int, hours: int, score: float
) -> None:
    before = Return(step=step, due=NOW + timedelta(hours=hours))
    assert returned(before, score, NOW) == returned(None, 0.0, NOW)
