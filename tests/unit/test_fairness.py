"""The rules of fairness: a claim is flagged for a gap between its sides that is no accident."""

from collections.abc import Iterator
from itertools import accumulate, islice, repeat
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arguments.claims import Side
from arguments.fairness import FEWEST_JUDGED, SideRecord, lopsided, t_beyond

SPREAD = 8.0
totals = st.lists(st.integers(min_value=500, max_value=1000).map(lambda tenths: tenths / 10))


def record(points: list[float]) -> SideRecord:
    squares = sum(each * each for each in points)
    return SideRecord(argued=len(points), judged=len(points), points=sum(points), squares=squares)


def around(mean: float, judged: int) -> SideRecord:
    """Give a record of so many totals, spread as totals are, exactly around a mean."""
    points = [mean + SPREAD * (-1) ** number for number in range(judged)]
    return record(points)


def another(so_far: SideRecord, total: float) -> SideRecord:
    return SideRecord(
        judged=so_far.judged + 1,
        points=so_far.points + total,
        squares=so_far.squares + total * total,
    )


def growing(mean: float, rng: Random) -> Iterator[SideRecord]:
    """Give a side's record after each of its arguments, without end."""
    each = (min(100.0, max(50.0, round(rng.gauss(mean, SPREAD), 1))) for _ in repeat(None))
    return accumulate(each, another, initial=SideRecord())


def looks(gap: float, seed: int, *, first: int, last: int) -> list[bool]:
    """Look at a claim with a gap between its sides after every argument; is it flagged?"""
    rng = Random(seed)
    sides = zip(growing(66 - gap / 2, rng), growing(66 + gap / 2, rng), strict=True)
    return [lopsided(*both) is not None for both in islice(sides, first, last + 1)]


def share_flagged(gap: float, *, first: int, last: int, claims: int) -> float:
    """Give the share of claims that are flagged at any look."""
    return sum(any(looks(gap, seed, first=first, last=last)) for seed in range(claims)) / claims


def test_under_one_in_a_hundred_fair_claims_is_ever_flagged() -> None:
    assert share_flagged(0, first=12, last=200, claims=1000) < 0.01  # 0.8 % of 20,000


def test_at_one_look_hardly_a_fair_claim_is_flagged() -> None:
    assert share_flagged(0, first=40, last=40, claims=1500) < 0.004  # 0.06 % of 20,000


def test_a_gap_of_six_points_is_found_in_every_third_claim_at_forty_a_side() -> None:
    assert 0.33 < share_flagged(6, first=40, last=40, claims=600) < 0.45  # 39 % of 8,000


def test_a_gap_of_six_points_is_found_in_most_claims_at_eighty_a_side() -> None:
    assert share_flagged(6, first=80, last=80, claims=300) > 0.83  # 88 % of 8,000


def test_the_side_that_scores_better_is_the_favoured_one() -> None:
    found = lopsided(around(72, 60), around(62, 60))
    assert found is not None
    assert found.favoured is Side.FOR
    assert found.by == pytest.approx(10)


def test_too_few_arguments_on_either_side_say_nothing() -> None:
    assert lopsided(around(90, 500), around(55, FEWEST_JUDGED - 1)) is None
    assert lopsided(around(90, FEWEST_JUDGED), around(55, FEWEST_JUDGED)) is not None


def test_a_gap_that_nobody_would_feel_is_not_worth_a_word() -> None:
    assert lopsided(around(66.0, 100_000), around(67.9, 100_000)) is None
    assert lopsided(around(66.0, 100_000), around(68.1, 100_000)) is not None


def test_totals_that_are_all_the_same_can_be_compared() -> None:
    assert lopsided(record([50.0] * 12), record([50.0] * 12)) is None
    assert lopsided(record([50.0] * 12), record([60.0] * 12)) is not None


@given(totals, totals)
def test_what_holds_for_one_side_holds_for_the_other(one: list[float], other: list[float]) -> None:
    there, back = lopsided(record(one), record(other)), lopsided(record(other), record(one))
    assert (there and (there.favoured, there.by)) == (back and (back.favoured.other, back.by))


@given(totals.filter(lambda each: len(each) > 1))
def test_sums_and_squares_give_mean_and_variance(points: list[float]) -> None:
    mean = sum(points) / len(points)
    variance = sum((each - mean) ** 2 for each in points) / (len(points) - 1)
    assert record(points).mean == pytest.approx(mean)
    assert record(points).variance == pytest.approx(variance, abs=1e-4)


def test_a_side_that_nobody_was_judged_on_has_no_mean() -> None:
    assert SideRecord(argued=3).mean is None


@pytest.mark.parametrize(
    ("chance", "freedom", "t"),  # Fisher and Yates' table
    [(0.01, 10, 3.169), (0.01, 30, 2.750), (0.001, 10, 4.587), (0.001, 22, 3.792)],
)
def test_the_threshold_is_that_of_the_published_table(
    chance: float, freedom: int, t: float
) -> None:
    assert t_beyond(chance, freedom) == pytest.approx(t, abs=0.01)
