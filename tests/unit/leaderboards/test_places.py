"""Places: equals share one, and the next is skipped."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arguments.leaderboards import places

falling = st.lists(st.integers(-5, 5), max_size=30).map(lambda orders: sorted(orders)[::-1])


@pytest.mark.parametrize(
    ("orders", "expected"),
    [
        ([], []),
        ([7], [1]),
        ([9, 9, 7], [1, 1, 3]),
        ([9, 7, 7, 7, 3], [1, 2, 2, 2, 5]),
        ([0] * 10_000, [1] * 10_000),
    ],
)
def test_equals_share_a_place_and_the_next_is_skipped(
    orders: list[int], expected: list[int]
) -> None:
    assert places(orders) == expected


@given(falling)
def test_a_place_is_one_more_than_how_many_are_ahead(orders: list[int]) -> None:
    ahead = [sum(1 for other in orders if other > order) for order in orders]
    assert places(orders) == [1 + others for others in ahead]


@given(falling)
def test_equal_orders_and_no_others_have_equal_places(orders: list[int]) -> None:
    found = places(orders)
    assert len(set(zip(orders, found, strict=True))) == len(set(orders)) == len(set(found))


@given(falling.flatmap(lambda orders: st.tuples(st.just(orders), st.integers(0, len(orders)))))
def test_pages_together_are_the_whole(cut: tuple[list[int], int]) -> None:
    orders, above = cut
    whole, page = places(orders), orders[above:]
    first = 1 + sum(1 for order in orders if page and order > page[0])
    assert whole[:above] + places(page, first, above) == whole


def test_a_page_starts_where_the_one_before_it_ended() -> None:
    assert places([5, 4, 4], first=11) == [11, 12, 12]


def test_a_place_shared_with_the_page_before_is_kept() -> None:
    assert places([8, 8, 6], first=9, above=10) == [9, 9, 13]
