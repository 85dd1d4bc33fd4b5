"""The rules of serving: which claim comes next, and which side chance gives."""

from collections.abc import Sequence
from itertools import accumulate, repeat
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arguments.claims import ClaimId, Side
from arguments.mistakes import NoClaims
from arguments.serving import Serving, next_claim, surprise_side

counts = st.integers(min_value=0, max_value=9)


def row(
    claim_id: str,
    *,
    served: int = 0,
    argued: tuple[int, int] = (0, 0),
    own: tuple[int, int] = (0, 0),
) -> Serving:
    return Serving(
        claim_id=ClaimId(claim_id),
        served_to_them=served,
        argued_for=argued[0],
        argued_against=argued[1],
        own_for=own[0],
        own_against=own[1],
    )


claim_rows = st.lists(
    st.builds(
        row,
        st.from_regex(r"[a-z0-9]{1,6}", fullmatch=True),
        served=counts,
        argued=st.tuples(counts, counts),
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


def test_of_claims_served_equally_the_least_argued_comes_next() -> None:
    assert next_claim([row("busy", argued=(4, 0)), row("quiet", argued=(1, 1))], dice(1)) == "quiet"


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


@given(claim_rows, st.integers())
def test_the_order_of_the_rows_does_not_matter(rows: list[Serving], seed: int) -> None:
    assert next_claim(rows, dice(seed)) == next_claim(rows[::-1], dice(seed))


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
