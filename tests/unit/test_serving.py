"""The rules of serving: which claim comes next, and which side chance gives."""

from collections.abc import Sequence
from itertools import accumulate, repeat
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arguments.claims import ClaimId, Side
from arguments.mistakes import NoClaims
from arguments.serving import LEVEL_STEP, Serving, next_claim, surprise_side

counts = st.integers(min_value=0, max_value=9)


def row(
    claim_id: str,
    *,
    served: int = 0,
    argued: tuple[int, int] = (0, 0),
    own: tuple[int, int] = (0, 0),
    mean: float | None = None,
    lopsided: bool = False,
) -> Serving:
    return Serving(
        claim_id=ClaimId(claim_id),
        served_to_them=served,
        argued_for=argued[0],
        argued_against=argued[1],
        own_for=own[0],
        own_against=own[1],
        mean=mean,
        lopsided=lopsided,
    )


levels = st.none() | st.floats(min_value=50, max_value=100)
claim_rows = st.lists(
    st.builds(
        row,
        st.from_regex(r"[a-z0-9]{1,6}", fullmatch=True),
        served=counts,
        argued=st.tuples(counts, counts),
        mean=levels,
        lopsided=st.booleans(),
    ),
    min_size=1,
    max_size=12,
    unique_by=lambda each: each.claim_id,
)


def dice(seed: int) -> Random:
    return Random(seed)


def serve_once(rows: Sequence[Serving], rng: Random) -> tuple[Serving, ...]:
    served = next_claim(rows, rng)
    return tuple(
        each.model_copy(update={"served_to_them": each.served_to_them + (each.claim_id == served)})
        for each in rows
    )


def argue_once(one: Serving, rng: Random) -> Serving:
    side = surprise_side(one, rng)
    return row(
        one.claim_id,
        own=(one.own_for + (side is Side.FOR), one.own_against + (side is Side.AGAINST)),
    )


def test_an_unseen_claim_comes_before_a_seen_one() -> None:
    assert next_claim([row("seen", served=1), row("new", argued=(9, 9))], dice(1)) == "new"


def test_the_claim_served_to_them_least_comes_next() -> None:
    assert next_claim([row("often", served=3), row("once", served=1)], dice(1)) == "once"


def test_of_claims_served_equally_a_fair_one_comes_next() -> None:
    rows = [row("tilted", lopsided=True), row("fair", argued=(9, 9))]
    assert next_claim(rows, dice(1)) == "fair"


def test_of_fair_claims_the_less_argued_comes_next() -> None:
    assert next_claim([row("busy", argued=(4, 0)), row("quiet", argued=(1, 1))], dice(1)) == "quiet"


def test_of_claims_argued_nearly_as_often_the_balanced_comes_next() -> None:
    rows = [row("one-sided", argued=(8, 1)), row("balanced", argued=(6, 7))]
    assert next_claim(rows, dice(1)) == "balanced"


@pytest.mark.parametrize(("level", "near"), [(58, "hard"), (71, "easy"), (85, "easy")])
def test_of_claims_alike_otherwise_the_one_near_the_debaters_level_comes_next(
    level: float, near: str
) -> None:
    rows = [row("hard", mean=59), row("easy", mean=72)]
    assert next_claim(rows, dice(1), level=level) == near


def test_a_claim_that_nobody_was_judged_on_is_middling() -> None:
    rows = [row("unknown"), row("easy", mean=80)]
    assert next_claim(rows, dice(1), level=61) == "unknown"
    assert next_claim(rows, dice(1), level=82) == "easy"


def test_without_a_level_every_mean_is_as_good() -> None:
    rows = [row("hard", mean=52), row("easy", mean=88)]
    assert {next_claim(rows, dice(seed)) for seed in range(40)} == {"hard", "easy"}


def test_near_equals_are_drawn_by_chance() -> None:
    rows = [row("a", argued=(4, 4), mean=66), row("b", argued=(7, 6), mean=68)]
    assert {next_claim(rows, dice(seed), level=67) for seed in range(40)} == {"a", "b"}


def test_the_claim_on_the_table_does_not_come_again() -> None:
    rows = [row("here"), row("other", served=5)]
    assert next_claim(rows, dice(1), not_claim=ClaimId("here")) == "other"


def test_the_only_claim_may_come_again() -> None:
    assert next_claim([row("here")], dice(1), not_claim=ClaimId("here")) == "here"


def test_an_empty_library_says_so() -> None:
    with pytest.raises(NoClaims):
        next_claim([], dice(1))


def test_equal_claims_are_drawn_by_chance() -> None:
    rows = [row("a"), row("b"), row("c")]
    assert {next_claim(rows, dice(seed)) for seed in range(40)} == {"a", "b", "c"}


@given(claim_rows, st.integers())
def test_the_choice_is_always_one_of_the_rows(rows: list[Serving], seed: int) -> None:
    assert next_claim(rows, dice(seed)) in {each.claim_id for each in rows}


@given(claim_rows, levels, st.integers())
def test_the_order_of_the_rows_does_not_matter(
    rows: list[Serving], level: float | None, seed: int
) -> None:
    forwards = next_claim(rows, dice(seed), level=level)
    assert forwards == next_claim(rows[::-1], dice(seed), level=level)


def chosen(rows: list[Serving], level: float | None, seed: int) -> Serving:
    claim_id = next_claim(rows, dice(seed), level=level)
    return next(each for each in rows if each.claim_id == claim_id)


@given(claim_rows, levels, st.integers())
def test_nothing_was_served_to_them_less_than_what_comes_next(
    rows: list[Serving], level: float | None, seed: int
) -> None:
    one = chosen(rows, level, seed)
    assert one.served_to_them == min(each.served_to_them for each in rows)


@given(claim_rows, levels, st.integers())
def test_a_lopsided_claim_comes_only_when_no_fair_one_was_served_as_little(
    rows: list[Serving], level: float | None, seed: int
) -> None:
    one = chosen(rows, level, seed)
    as_fresh = [each for each in rows if each.served_to_them == one.served_to_them]
    assert one.lopsided is all(each.lopsided for each in as_fresh)


@given(claim_rows, levels, st.integers())
def test_what_comes_next_is_argued_less_than_twice_as_often_as_the_least_argued(
    rows: list[Serving], level: float | None, seed: int
) -> None:
    one = chosen(rows, level, seed)
    like = [
        each.argued_for + each.argued_against
        for each in rows
        if (each.served_to_them, each.lopsided) == (one.served_to_them, one.lopsided)
    ]
    assert one.argued_for + one.argued_against < max(1, 2 * min(like))


@given(
    st.lists(levels, min_size=1, max_size=9), st.floats(min_value=50, max_value=100), st.integers()
)
def test_where_only_means_differ_no_claim_is_nearer_by_a_step(
    means: list[float | None], level: float, seed: int
) -> None:
    rows = [row(f"c{number}", mean=mean) for number, mean in enumerate(means)]
    gaps = [abs((60.0 if each.mean is None else each.mean) - level) for each in rows]
    one = chosen(rows, level, seed)
    assert gaps[rows.index(one)] < min(gaps) + LEVEL_STEP


@given(st.integers(min_value=1, max_value=12), st.integers())
def test_every_claim_is_served_before_one_repeats(size: int, seed: int) -> None:
    rng = dice(seed)
    rows: tuple[Serving, ...] = tuple(row(f"c{number}") for number in range(size))
    *_, after = accumulate(repeat(rng, size), serve_once, initial=rows)
    assert [each.served_to_them for each in after] == [1] * size


@given(claim_rows, st.integers())
def test_a_claim_that_is_not_wanted_comes_only_when_alone(rows: list[Serving], seed: int) -> None:
    shunned = rows[0].claim_id
    assert (next_claim(rows, dice(seed), not_claim=shunned) == shunned) is (len(rows) == 1)


@pytest.mark.parametrize(
    ("own", "argued", "side"),
    [
        ((2, 0), (0, 9), Side.AGAINST),
        ((0, 1), (9, 0), Side.FOR),
        ((1, 1), (5, 3), Side.AGAINST),
        ((0, 0), (2, 4), Side.FOR),
    ],
)
def test_their_own_neglected_side_comes_first_and_then_everybodys(
    own: tuple[int, int], argued: tuple[int, int], side: Side
) -> None:
    assert surprise_side(row("a", own=own, argued=argued), dice(3)) is side


def test_with_nothing_argued_chance_gives_either_side() -> None:
    assert {surprise_side(row("a"), dice(seed)) for seed in range(20)} == set(Side)


@given(st.integers(min_value=1, max_value=20), st.integers())
def test_surprises_balance_the_sides(times: int, seed: int) -> None:
    *_, after = accumulate(repeat(dice(seed), times), argue_once, initial=row("a"))
    assert abs(after.own_for - after.own_against) <= 1
