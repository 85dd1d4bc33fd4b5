"""Vetoing: three claims, one struck out by each side, and the clock that waits for it."""

from collections.abc import Callable

import pytest

from arguments.claims import ClaimId
from arguments.mistakes import Mistake
from tests.engine.contests.matches.rooms import ADA, BEN, CLEO, ROOM, Cup

OpenCup = Callable[..., Cup]
THREE = ("claim-1", "claim-2", "claim-3")
ONE, TWO, OTHER = (ClaimId(claim) for claim in THREE)


@pytest.fixture
def cup(open_cup: OpenCup) -> Cup:
    return open_cup(claims=THREE)


async def test_what_neither_side_struck_out_is_argued(cup: Cup) -> None:
    await cup.vetoing.veto(ADA, ROOM, ONE)
    match = await cup.vetoing.veto(BEN, ROOM, TWO)
    assert match.claim_id == OTHER
    assert cup.kinds().count("claim_settled") == 1


async def test_the_clock_of_the_openings_starts_when_the_claim_is_settled(cup: Cup) -> None:
    await cup.vetoing.veto(ADA, ROOM, ONE)
    cup.clock.advance(minutes=1)
    await cup.vetoing.veto(BEN, ROOM, ONE)
    assert (await cup.speaking.sheet(ADA, ROOM)).due.minute == 11


async def test_a_double_tap_is_one_veto(cup: Cup) -> None:
    await cup.vetoing.veto(ADA, ROOM, ONE)
    assert len((await cup.vetoing.veto(ADA, ROOM, ONE)).vetoes) == 1


async def test_a_side_strikes_one_out_and_no_more(cup: Cup) -> None:
    await cup.vetoing.veto(ADA, ROOM, ONE)
    with pytest.raises(Mistake, match="mistake-veto-given"):
        await cup.vetoing.veto(ADA, ROOM, TWO)


async def test_nobody_writes_before_the_claim_is_settled(cup: Cup) -> None:
    with pytest.raises(Mistake, match="mistake-claim-not-settled"):
        await cup.speaking.sheet(ADA, ROOM)


async def test_a_veto_that_does_not_come_in_time_is_none(cup: Cup) -> None:
    await cup.vetoing.veto(ADA, ROOM, ONE)
    await cup.pass_time(minutes=2, seconds=1)
    assert cup.match().claim_id == TWO


async def test_after_that_a_veto_is_too_late(cup: Cup) -> None:
    await cup.pass_time(minutes=2, seconds=1)
    with pytest.raises(Mistake, match="mistake-veto-late"):
        await cup.vetoing.veto(BEN, ROOM, TWO)


async def test_a_claim_that_is_not_offered_cannot_be_struck_out(cup: Cup) -> None:
    with pytest.raises(Mistake, match="mistake-veto-other"):
        await cup.vetoing.veto(ADA, ROOM, ClaimId("claim-9"))


async def test_others_strike_nothing_out(cup: Cup) -> None:
    with pytest.raises(Mistake, match="mistake-match-not-yours"):
        await cup.vetoing.veto(CLEO, ROOM, ONE)
