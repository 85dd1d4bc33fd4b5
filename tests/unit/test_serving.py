"""The rules of serving: which claim comes next, and which side chance gives."""

from collections.abc import Sequence
from itertools import accumulate, repeat
from math import ceil
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arguments.claims import ClaimId, Side
from arguments.mistakes import NoClaims
from arguments.serving import EXPECTED, STEP, Level, Serving, next_claim, surprise_side

counts = st.integers(min_value=0, max_value=9)


def row(
    claim_id: str,
    *,
    served: int = 0,
    argued: tuple[int, int] = (0, 0),
    own: tuple[int, int] = (0, 0),
    expected: tuple[float | None, float | None] = (None, None),
    lopsided: bool = False,
) -> Serving:
    return Serving(
        claim_id=ClaimId(claim_id),
        served_to_them=served,
        argued_for=argued[0],
        argued_against=argued[1],
        own_for=own[0],
        own_against=own[1],
        expected_for=expected[0],
        expected_against=expected[1],
        lopsided=lopsided,
    )


scores = st.none() | st.floats(min_value=0, max_value=1)
levels = st.sampled_from(Level)
claim_rows = st.lists(
    st.builds(
        row,
        st.from_regex(r"[a-z0-9]{1,6}", fullmatch=True),
        served=counts,
        argued=st.tuples(counts, counts),
        expected=st.tuples(scores, scores),
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


MATCHES = [
    row("hard", expected=(0.42, 0.2)),
    row("fair", expected=(0.3, 0.6)),
    row("easy", expected=(0.9, 0.7)),
]


@pytest.mark.parametrize(
    ("level", "due"), [(Level.HARDER, "hard"), (Level.FAIR, "fair"), (Level.EASIER, "easy")]
)
def test_of_claims_as_fresh_one_whose_fairer_side_lies_within_the_level_comes_next(
    level: Level, due: str
) -> None:
    assert next_claim(MATCHES, dice(1), level=level) == due


def test_where_no_side_lies_within_the_level_the_nearest_claim_comes_next() -> None:
    rows = [row("far", expected=(0.95, 0.95)), row("near", expected=(0.75, 0.95))]
    assert next_claim(rows, dice(1)) == "near"
    assert next_claim(rows, dice(1), level=Level.HARDER) == "near"


def test_a_fair_match_comes_before_a_claim_that_is_argued_less() -> None:
    rows = [row("quiet", expected=(0.9, 0.9)), row("match", argued=(9, 9), expected=(0.6, 0.9))]
    assert next_claim(rows, dice(1)) == "match"


def test_fairness_between_the_sides_comes_before_a_fair_match() -> None:
    rows = [row("tilted", lopsided=True, expected=(0.6, 0.6)), row("level", expected=(0.9, 0.9))]
    assert next_claim(rows, dice(1)) == "level"


def test_what_nothing_is_known_of_is_as_good_as_a_match() -> None:
    rows = [row("unknown"), row("match", expected=(0.55, 0.1))]
    assert {next_claim(rows, dice(seed)) for seed in range(40)} == {"unknown", "match"}


def test_near_equals_are_drawn_by_chance() -> None:
    rows = [
        row("a", argued=(4, 4), expected=(0.67, 1.0)),
        row("b", argued=(7, 6), expected=(0.69, 1.0)),
    ]
    assert {next_claim(rows, dice(seed)) for seed in range(40)} == {"a", "b"}


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
    rows: list[Serving], level: Level, seed: int
) -> None:
    forwards = next_claim(rows, dice(seed), level=level)
    assert forwards == next_claim(rows[::-1], dice(seed), level=level)


def misses(one: Serving, level: Level) -> float:
    """Give by how much the fairer side of a claim misses a level."""
    lowest, highest = EXPECTED[level]
    known = [lowest if each is None else each for each in (one.expected_for, one.expected_against)]
    return min(max(lowest - each, each - highest, 0.0) for each in known)


def chosen(rows: list[Serving], level: Level, seed: int) -> Serving:
    claim_id = next_claim(rows, dice(seed), level=level)
    return next(each for each in rows if each.claim_id == claim_id)


@given(claim_rows, levels, st.integers())
def test_nothing_was_served_to_them_less_than_what_comes_next(
    rows: list[Serving], level: Level, seed: int
) -> None:
    one = chosen(rows, level, seed)
    assert one.served_to_them == min(each.served_to_them for each in rows)


@given(claim_rows, levels, st.integers())
def test_a_lopsided_claim_comes_only_when_no_fair_one_was_served_as_little(
    rows: list[Serving], level: Level, seed: int
) -> None:
    one = chosen(rows, level, seed)
    as_fresh = [each for each in rows if each.served_to_them == one.served_to_them]
    assert one.lopsided is all(each.lopsided for each in as_fresh)


@given(claim_rows, levels, st.integers())
def test_what_comes_next_is_argued_less_than_twice_as_often_as_the_least_argued(
    rows: list[Serving], level: Level, seed: int
) -> None:
    one = chosen(rows, level, seed)
    like = [
        each.argued_for + each.argued_against
        for each in rows
        if (each.served_to_them, each.lopsided) == (one.served_to_them, one.lopsided)
        and ceil(misses(each, level) / STEP) == ceil(misses(one, level) / STEP)
    ]
    assert one.argued_for + one.argued_against < max(1, 2 * min(like))


@given(st.lists(st.tuples(scores, scores), min_size=1, max_size=9), levels, st.integers())
def test_where_only_expectations_differ_no_claim_is_nearer_by_a_step(
    expected: list[tuple[float | None, float | None]], level: Level, seed: int
) -> None:
    rows = [row(f"c{number}", expected=each) for number, each in enumerate(expected)]
    one = chosen(rows, level, seed)
    assert misses(one, level) < min(misses(each, level) for each in rows) + STEP


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


@pytest.mark.parametrize(("level", "side"), [(Level.FAIR, Side.FOR), (Level.HARDER, Side.AGAINST)])
def test_of_sides_in_balance_the_fairer_is_given(level: Level, side: Side) -> None:
    one = row("a", own=(1, 1), argued=(3, 3), expected=(0.6, 0.4))
    assert surprise_side(one, dice(3), level=level) is side


def test_balance_comes_before_the_fairer_side() -> None:
    assert surprise_side(row("a", own=(1, 0), expected=(0.6, 0.1)), dice(3)) is Side.AGAINST


def test_with_nothing_argued_chance_gives_either_side() -> None:
    assert {surprise_side(row("a"), dice(seed)) for seed in range(20)} == set(Side)


@given(st.integers(min_value=1, max_value=20), st.integers())
def test_surprises_balance_the_sides(times: int, seed: int) -> None:
    *_, after = accumulate(repeat(dice(seed), times), argue_once, initial=row("a"))
    assert abs(after.own_for - after.own_against) <= 1
