"""The belief check: off until a server wants it, one's own, and told in all from ten people up."""

import pytest

from arguments.claims import ClaimId
from arguments.mistakes import ClaimUnknown, Mistake
from bot.engine.beliefs import Beliefs
from bot.engine.library.library import Library
from bot.engine.settings import Settings
from storage import Store
from tests.stand_ins import CLAIMS, Clock, asker

CLAIM = CLAIMS[0].claim_id


@pytest.fixture
async def beliefs(store: Store, clock: Clock) -> Beliefs:
    await Settings(store).change(asker(), belief_check=True)
    return Beliefs(store, clock)


async def both(beliefs: Beliefs, name: str, first: str, last: str) -> None:
    await beliefs.note(asker(name), CLAIM, first, after=False)
    await beliefs.note(asker(name), CLAIM, last, after=True)


async def test_nobody_is_asked_until_a_server_wants_it(store: Store, clock: Clock) -> None:
    off = Beliefs(store, clock)
    assert not await off.is_on(asker())
    with pytest.raises(Mistake, match="mistake-belief-off"):
        await off.note(asker(), CLAIM, "50", after=False)


async def test_another_server_is_not_asked(beliefs: Beliefs) -> None:
    assert await beliefs.is_on(asker())
    assert not await beliefs.is_on(asker(server="discord:2"))
    assert not await beliefs.is_on(asker(server="direct:1"))


@pytest.mark.parametrize("typed", ["", "101", "-1", "half", "5.5", "٥٠", "1000", "  "])
async def test_what_is_no_number_up_to_a_hundred_is_refused(beliefs: Beliefs, typed: str) -> None:
    with pytest.raises(Mistake, match="mistake-belief-number"):
        await beliefs.note(asker(), CLAIM, typed, after=False)


@pytest.mark.parametrize(("typed", "value"), [("0", 0), (" 100 ", 100), ("70%", 70), ("07", 7)])
async def test_a_number_is_read_as_people_write_it(
    beliefs: Beliefs, typed: str, value: int
) -> None:
    noted = await beliefs.note(asker(), CLAIM, typed, after=False)
    assert noted.belief.at_first == value


async def test_the_first_belief_stands_once_there_is_a_second(beliefs: Beliefs) -> None:
    await both(beliefs, "Ada", "40", "55")
    with pytest.raises(Mistake, match="mistake-belief-kept"):
        await beliefs.note(asker(), CLAIM, "55", after=False)
    own = await beliefs.own(asker(), CLAIM)
    assert own is not None
    assert (own.at_first, own.at_last) == (40, 55)


async def test_who_was_not_asked_before_has_given_their_first(beliefs: Beliefs) -> None:
    noted = await beliefs.note(asker(), CLAIM, "55", after=True)
    assert (noted.belief.at_first, noted.belief.at_last) == (55, None)


async def test_a_claim_that_is_not_there_is_named(beliefs: Beliefs) -> None:
    with pytest.raises(ClaimUnknown):
        await beliefs.note(asker(), ClaimId("nowhere"), "5", after=False)


async def test_a_claim_retired_meanwhile_can_still_be_answered(
    beliefs: Beliefs, library: Library
) -> None:
    await beliefs.note(asker(), CLAIM, "40", after=False)
    await library.retire(asker(), CLAIM)
    assert (await beliefs.note(asker(), CLAIM, "50", after=True)).belief.at_last == 50


async def test_a_person_sees_their_own_alone(beliefs: Beliefs) -> None:
    await both(beliefs, "Ada", "40", "55")
    assert [one.belief.at_last for one in await beliefs.all_own(asker())] == [55]
    assert await beliefs.all_own(asker("Ben")) == []


async def test_nothing_is_told_of_nine_people_and_the_mean_of_ten(beliefs: Beliefs) -> None:
    for n in range(9):
        await both(beliefs, f"P{n}", "40", "50")
    assert (await beliefs.moved(asker())).minds.overall is None
    await both(beliefs, "P9", "40", "30")
    told = await beliefs.moved(asker())
    assert told.minds.overall is not None
    assert (told.minds.overall.people, told.minds.overall.mean) == (10, 10)
    assert told.claims == {CLAIM: CLAIMS[0].text}
