"""Answering together: kept at once, the last one counts, and nothing after the end."""

import pytest

from arguments.claims import ClaimId
from arguments.drills.catalogue import DrillUnknown
from arguments.mistakes import ClaimRetired, Mistake
from bot.engine.asker import Asker
from bot.engine.library.library import Library
from bot.engine.my_data import MyData
from bot.engine.together.finding import GatheringOver
from bot.engine.together.organising import UnderWay
from bot.engine.together.together import Together
from bot.engine.together.views import Gathering, GatheringId, State
from storage import Store
from tests.engine.together.conftest import STREETS
from tests.engine.together.people import CHANNEL, GOOD, WEAK, ben, say
from tests.stand_ins import Clock, asker


async def test_a_channel_does_one_thing_at_a_time(
    together: Together, begun: Gathering, who: Asker
) -> None:
    with pytest.raises(UnderWay):
        await together.organising.begin(who, begun.channel_id)
    assert (await together.organising.here(who, CHANNEL)) == begun


async def test_a_drill_that_is_not_there_is_named(together: Together, who: Asker) -> None:
    with pytest.raises(DrillUnknown):
        await together.organising.begin(who, CHANNEL, drill="juggling")


async def test_a_drill_that_needs_more_than_there_is_says_so(
    together: Together, who: Asker
) -> None:
    with pytest.raises(Mistake, match="mistake-together-lacks"):
        await together.organising.begin(
            who, CHANNEL, drill="four-step-rebuttal", claim_id=ClaimId("claim-1")
        )


async def test_without_a_claim_one_is_found_that_suits_the_drill(
    together: Together, who: Asker
) -> None:
    begun = await together.organising.begin(who, CHANNEL, drill="four-step-rebuttal")
    assert begun.task.claim_id == STREETS.claim_id


async def test_a_retired_claim_is_said(together: Together, who: Asker, library: Library) -> None:
    await library.retire(who, STREETS.claim_id)
    with pytest.raises(ClaimRetired):
        await together.organising.begin(who, CHANNEL, claim_id=STREETS.claim_id)


async def test_in_ones_own_messages_there_is_nobody_to_practise_with(together: Together) -> None:
    with pytest.raises(Mistake, match="mistake-together-alone"):
        await together.organising.begin(asker(server="direct:1"), CHANNEL)


async def test_an_answer_is_kept_and_can_be_replaced(together: Together, gid: GatheringId) -> None:
    await say(together, ben(), gid, WEAK)
    await say(together, ben(), gid, GOOD)
    sheet = await together.answering.sheet(ben(), gid)
    assert sheet.own is not None
    assert (sheet.own.answers["text"], sheet.gathering.answers) == (GOOD, 1)


async def test_a_flood_of_answers_by_one_person_is_one_answer(
    together: Together, gid: GatheringId
) -> None:
    sheets = [await say(together, ben(), gid, f"{n} times I say it.") for n in range(50)]
    assert sheets[-1].gathering.answers == 1
    assert await together.scoring.work_off() == 1


@pytest.mark.parametrize("text", ["", "   ", "🔥🔥🔥", "...!"])
async def test_an_answer_without_a_word_is_refused(
    together: Together, gid: GatheringId, text: str
) -> None:
    with pytest.raises(Mistake, match="mistake-together-empty"):
        await say(together, ben(), gid, text)


@pytest.mark.parametrize("text", ["x" * 4000, "为什么不呢因为它很重要" * 40, "so 🔥 " * 400])
async def test_an_answer_of_any_length_and_language_is_kept_and_scored(
    together: Together, gid: GatheringId, text: str
) -> None:
    await say(together, ben(), gid, text)
    assert await together.scoring.work_off() == 1


async def test_a_choice_has_to_be_one_of_those_offered(together: Together, who: Asker) -> None:
    begun = await together.organising.begin(who, CHANNEL, drill="sorting")
    field = begun.task.fields[0].name
    with pytest.raises(Mistake, match="mistake-together-choice"):
        await together.answering.answer(who, begun.gathering_id, "1", {field: "nonsense"})


async def test_an_answer_after_the_end_is_told_kindly_what_goes_on(
    together: Together, gid: GatheringId, who: Asker
) -> None:
    await say(together, who, gid)
    await say(together, ben(), gid, WEAK)
    await together.organising.end_now(who, gid, State.ANSWERING)
    with pytest.raises(GatheringOver, match="mistake-together-answering-voting"):
        await say(together, asker("Late"), gid)


async def test_a_practice_of_another_server_is_unknown(
    together: Together, gid: GatheringId
) -> None:
    with pytest.raises(Mistake, match="mistake-together-unknown"):
        await say(together, asker("Ben", server="discord:2"), gid)


async def test_ending_what_ended_meanwhile_does_not_end_the_next_step(
    together: Together, gid: GatheringId, who: Asker
) -> None:
    await say(together, who, gid)
    await say(together, ben(), gid, WEAK)
    steps = [await together.organising.end_now(who, gid, State.ANSWERING) for _ in range(2)]
    assert [one.state for one in steps] == [State.VOTING, State.VOTING]


async def test_more_time_moves_the_end_and_not_for_ever(
    together: Together, begun: Gathering, who: Asker
) -> None:
    longer = await together.organising.more_time(who, begun.gathering_id)
    assert (longer.due - begun.due).total_seconds() == 120
    with pytest.raises(Mistake, match="mistake-together-long"):
        [await together.organising.more_time(who, begun.gathering_id) for _ in range(40)]


async def test_what_was_called_off_takes_no_answers_and_is_not_scored(
    together: Together, gid: GatheringId, who: Asker
) -> None:
    await say(together, who, gid)
    assert (await together.organising.call_off(who, gid)).state is State.CALLED_OFF
    with pytest.raises(GatheringOver, match="mistake-together-answering-called-off"):
        await say(together, ben(), gid)
    assert await together.scoring.work_off() == 0


async def test_it_goes_on_without_the_organiser(
    together: Together, gid: GatheringId, who: Asker, store: Store, clock: Clock
) -> None:
    await say(together, ben(), gid)
    await MyData(store).erase(who.debater_id)
    clock.advance(minutes=6)
    assert await together.showing.sweep() == 1
    assert (await together.organising.get(ben(), gid)).made_by is None
