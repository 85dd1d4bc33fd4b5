"""The rules of the open floor: the same claims for all, and the best total wins."""

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from arguments.claims import ClaimId
from arguments.tournaments.entries import EntryId
from arguments.tournaments.open_floor import FloorPlaced, Scored, rank_floor
from tests.unit.tournaments.standings.histories import field, law

CLAIMS = [ClaimId("one"), ClaimId("two")]
POINTS = st.sampled_from([60.0, 70.1, 70.2, 80.3])
SCORED = st.builds(
    Scored,
    entry_id=st.sampled_from("abcd"),
    claim_id=st.sampled_from([*CLAIMS, "other"]),
    points=POINTS,
)


def scored(name: str, claim: str, points: float) -> Scored:
    return Scored(entry_id=EntryId(name), claim_id=ClaimId(claim), points=points)


def shown(*every: Scored) -> list[tuple[str, int, float | None, int]]:
    placed = rank_floor(field("abc"), every, CLAIMS)
    return [(each.entry_id, each.rank, each.total, each.argued) for each in placed]


def test_the_totals_over_the_claims_decide() -> None:
    every = [scored("a", "one", 70), scored("b", "one", 60), scored("b", "two", 61.5)]
    assert shown(*every) == [("b", 1, 121.5, 2), ("a", 2, 70.0, 1), ("c", 3, None, 0)]


def test_of_several_tries_the_best_counts() -> None:
    assert shown(scored("a", "one", 70), scored("a", "one", 65))[0] == ("a", 1, 70.0, 1)


def test_another_claim_counts_for_nothing() -> None:
    assert shown(scored("a", "other", 90))[0] == ("a", 1, None, 0)


def test_equal_totals_share_a_rank() -> None:
    every = [scored("a", "one", 70.1), scored("a", "two", 70.2)]
    every += [scored("b", "two", 70.1), scored("b", "one", 70.2)]
    assert [(name, place) for name, place, *_ in shown(*every)] == [("a", 1), ("b", 1), ("c", 3)]


@law
@given(st.lists(SCORED), st.randoms(use_true_random=False))
def test_any_order_of_the_arguments_gives_the_same_ranks(every: list[Scored], rng: Random) -> None:
    before = rank_floor(field("abcd"), every, CLAIMS)
    rng.shuffle(every)
    assert rank_floor(field("abcd"), every, CLAIMS) == before


@law
@given(st.lists(SCORED))
def test_a_rank_is_one_more_than_the_number_of_those_ahead(every: list[Scored]) -> None:
    placed = rank_floor(field("abcd"), every, CLAIMS)
    assert [each.rank for each in placed] == [1 + ahead_of(each, placed) for each in placed]
    assert [each.is_tied for each in placed] == [
        sum(other.total == each.total for other in placed) > 1 for each in placed
    ]


def ahead_of(one: FloorPlaced, placed: tuple[FloorPlaced, ...]) -> int:
    return sum(other.total is not None and other.total > (one.total or 0) for other in placed)
