"""The rules of claims for rounds: nobody argues what they practised, if there is anything else."""

from datetime import UTC, datetime, timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arguments.claims import ClaimId, Side
from arguments.fairness import SideRecord
from arguments.mistakes import Mistake, NoClaims
from arguments.responses import DebaterId
from arguments.tournaments.claims_for_rounds import (
    Candidate,
    Pairing,
    Practised,
    RoundClaims,
    check_veto,
    claims_for_round,
    known_in,
    settle,
    warnings,
)
from bot.wording import load_wording

NOW = datetime(2026, 7, 1, 12, tzinfo=UTC)
FOR, AGAINST = Side.FOR, Side.AGAINST
NAMES = ["alpha", "beta", "gamma", "delta", "epsilon"]


def claim(name: str) -> ClaimId:
    return ClaimId(name)


def candidates(*names: str) -> list[Candidate]:
    return [Candidate(claim_id=claim(name)) for name in names]


def pairing(number: int) -> Pairing:
    """Give a room in which debater 2n argues For and debater 2n + 1 Against."""
    debaters = [DebaterId(str(2 * number)), DebaterId(str(2 * number + 1))]
    return Pairing(room=number, on_for=(debaters[0],), on_against=(debaters[1],))


def argued(debater: int, name: str, side: Side, days_ago: float = 1) -> Practised:
    return Practised(
        debater_id=DebaterId(str(debater)),
        claim_id=claim(name),
        side=side,
        at=NOW - timedelta(days=days_ago),
    )


def around(mean: float) -> SideRecord:
    squares = sum((mean + swing) ** 2 for swing in (-8, 8) for _ in range(50))
    return SideRecord(argued=100, judged=100, points=100 * mean, squares=squares)


def unfair(name: str) -> Candidate:
    return Candidate(claim_id=claim(name), on_for=around(75), on_against=around(60))


def chosen(
    library: list[Candidate],
    pairings: list[Pairing],
    practised: list[Practised],
    *,
    offered: int = 1,
    used: tuple[ClaimId, ...] = (),
    seed: int = 1,
) -> RoundClaims:
    return claims_for_round(
        library, pairings, practised, offered=offered, used=used, now=NOW, rng=Random(seed)
    )


def said(claims: RoundClaims) -> str:
    return " ".join(map(load_wording().phrase, claims.notes))


libraries = st.lists(st.sampled_from(NAMES), min_size=1, unique=True)
practice = st.lists(
    st.builds(
        argued,
        st.integers(0, 7),
        st.sampled_from(NAMES),
        st.sampled_from(Side),
        st.sampled_from([1, 29, 31]),
    ),
    max_size=20,
)
PAIRINGS = [pairing(number) for number in range(4)]


@given(libraries, practice, st.sampled_from([1, 3]), st.integers(0, 3))
def test_nobody_argues_what_they_practised_if_there_is_anything_else(
    names: list[str], practised: list[Practised], offered: int, room: int
) -> None:
    there = chosen(candidates(*names), PAIRINGS, practised, offered=offered).of_room(room)
    known = known_in(PAIRINGS, practised, NOW)
    new = {claim(name) for name in names if room not in known.get(claim(name), ())}
    assert len(new & set(there)) == min(len(there), len(new))


@given(libraries, practice, st.sampled_from([1, 3]), st.integers(0, 99))
def test_every_room_is_offered_as_many_different_claims(
    names: list[str], practised: list[Practised], offered: int, seed: int
) -> None:
    round_claims = chosen(candidates(*names), PAIRINGS, practised, offered=offered, seed=seed)
    sizes = {len(set(round_claims.of_room(number))) for number in range(4)}
    assert sizes == {offered if len(names) >= offered else 1}


@given(libraries, practice, st.integers(0, 99), st.randoms(use_true_random=False))
def test_the_same_seed_gives_the_same_claims_in_whatever_order_rows_come(
    names: list[str], practised: list[Practised], seed: int, rng: Random
) -> None:
    one = chosen(candidates(*names), PAIRINGS, practised, seed=seed)
    assert one == chosen(
        candidates(*rng.sample(names, len(names))),
        PAIRINGS[::-1],
        rng.sample(practised, len(practised)),
        seed=seed,
    )


@given(st.permutations(NAMES).map(lambda names: [claim(name) for name in names[:3]]), st.data())
def test_vetoes_always_leave_a_claim_that_nobody_vetoed(
    offered: list[ClaimId], data: st.DataObject
) -> None:
    veto = st.none() | st.sampled_from(offered)
    vetoes = {FOR: data.draw(veto), AGAINST: data.draw(veto)}
    left = settle(offered, vetoes)
    assert left in offered
    assert left not in vetoes.values()


def test_a_whole_round_argues_the_same_where_it_can() -> None:
    assert chosen(candidates("alpha", "beta"), PAIRINGS, [argued(0, "alpha", FOR)]) == RoundClaims(
        claims=(claim("beta"),)
    )


def test_a_match_that_knows_the_rounds_claim_gets_another() -> None:
    practised = [argued(0, "alpha", FOR), argued(2, "beta", FOR), argued(4, "beta", FOR)]
    found = chosen(candidates("alpha", "beta"), PAIRINGS, practised)
    assert found.claims == (claim("alpha"),)
    assert found.apart == ((0, (claim("beta"),)),)
    assert "One match gets another claim" in said(found)


def test_practice_on_the_other_side_is_no_matter() -> None:
    assert known_in(PAIRINGS, [argued(0, "alpha", AGAINST)], NOW) == {}


def test_practice_is_forgotten_after_thirty_days() -> None:
    assert known_in(PAIRINGS, [argued(0, "alpha", FOR, days_ago=30)], NOW) == {}
    assert known_in(PAIRINGS, [argued(0, "alpha", FOR, days_ago=29.9)], NOW) == {
        claim("alpha"): frozenset({0})
    }


def test_who_practised_all_there_is_argues_it_again_and_that_is_said() -> None:
    found = chosen(candidates("alpha"), PAIRINGS, [argued(0, "alpha", FOR)])
    assert found.of_room(0) == (claim("alpha"),)
    assert "the library holds no other for them" in said(found)


def test_a_claim_of_an_earlier_round_comes_again_only_where_there_is_no_other() -> None:
    used = (claim("alpha"),)
    assert chosen(candidates("alpha", "beta"), PAIRINGS, [], used=used).claims == (claim("beta"),)
    assert chosen(candidates("alpha"), PAIRINGS, [], used=used).claims == used


@pytest.mark.parametrize("seed", range(5))
def test_a_fair_claim_comes_before_an_unfair_one(seed: int) -> None:
    library = [unfair("alpha"), *candidates("beta")]
    assert chosen(library, PAIRINGS, [], seed=seed).claims == (claim("beta"),)


def test_an_unfair_claim_is_warned_about() -> None:
    found = chosen([unfair("alpha")], PAIRINGS, [])
    assert said(found) == (
        "The claim “alpha” has been easier on one side so far: "
        "For scores 15 points more on the mean."
    )


def test_another_seed_may_give_another_claim() -> None:
    library = candidates(*NAMES)
    assert len({chosen(library, PAIRINGS, [], seed=seed).claims for seed in range(20)}) > 1


def test_too_small_a_library_offers_one_and_that_is_said() -> None:
    found = chosen(candidates("alpha", "beta"), PAIRINGS, [], offered=3)
    assert len(found.claims) == 1
    assert "fewer than three claims" in said(found)


def test_an_empty_library_has_nothing_to_argue() -> None:
    with pytest.raises(NoClaims):
        chosen([], PAIRINGS, [])


def test_a_claim_that_an_organiser_chose_is_warned_about_in_every_way() -> None:
    found = warnings(
        unfair("alpha"), PAIRINGS, [argued(0, "alpha", FOR)], used=[claim("alpha")], now=NOW
    )
    assert [note.key for note in found] == [
        "round-claim-unfair",
        "round-claim-known",
        "round-claim-used",
    ]
    assert all(map(load_wording().phrase, found))


def test_without_vetoes_the_first_is_argued() -> None:
    offered = [claim(name) for name in NAMES[:3]]
    assert settle(offered, {}) == offered[0]
    assert settle(offered, {FOR: offered[0], AGAINST: offered[1]}) == offered[2]
    assert settle(offered, {FOR: offered[0], AGAINST: offered[0]}) == offered[1]


@pytest.mark.parametrize(
    ("offered", "key"), [(["alpha"], "mistake-veto-none"), (NAMES[1:4], "mistake-veto-other")]
)
def test_a_veto_that_cannot_be_says_why(offered: list[str], key: str) -> None:
    with pytest.raises(Mistake) as raised:
        check_veto([claim(name) for name in offered], claim("alpha"))
    assert raised.value.key == key
    assert load_wording().mistake(raised.value)
