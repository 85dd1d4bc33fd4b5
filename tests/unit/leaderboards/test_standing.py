"""The measure of a week, a month and an article."""

from hypothesis import given
from hypothesis import strategies as st

from arguments.leaderboards import Entry, standing_entry, standing_tenths

COUNTED = st.lists(st.integers(500, 1000).map(lambda tenths: tenths / 10), min_size=1, max_size=60)


def test_one_good_response_does_not_make_a_leader() -> None:
    assert standing_tenths(90.0, 1) == 788
    assert standing_tenths(80.0 * 10, 10) == 788


def test_a_half_is_rounded_up() -> None:
    assert standing_tenths(75.2, 1) == 751


def test_middling_responses_leave_a_middling_standing() -> None:
    assert standing_tenths(75.0 * 7, 7) == 750


@given(COUNTED)
def test_a_standing_lies_between_the_middling_and_the_mean(totals: list[float]) -> None:
    mean = sum(totals) / len(totals)
    tenths = standing_tenths(sum(totals), len(totals))
    assert min(mean, 75.0) - 0.05 <= tenths / 10 <= max(mean, 75.0) + 0.05


@given(COUNTED)
def test_a_better_last_response_never_lowers_a_standing(totals: list[float]) -> None:
    better = sum(totals[:-1]) + 100.0
    assert standing_tenths(better, len(totals)) >= standing_tenths(sum(totals), len(totals))


@given(COUNTED)
def test_a_standing_is_on_the_scale(totals: list[float]) -> None:
    assert 500 <= standing_tenths(sum(totals), len(totals)) <= 1000


def test_a_standing_is_provisional_until_five_count() -> None:
    entries = [standing_entry(70_000 * counted, counted) for counted in (1, 4, 5, 6)]
    assert [entry and entry.provisional for entry in entries] == [True, True, False, False]


def test_a_standing_is_shown_in_the_tenths_that_order_it() -> None:
    entry = standing_entry(90_000, 1)
    assert entry == Entry(order=788, value=78.8, counted=1, provisional=True)


def test_nobody_stands_anywhere_before_a_response_counts() -> None:
    assert standing_entry(0, 0) is None
