"""Voting and results: blind, never for oneself, and honest where there is little to go by."""

import asyncio

import pytest

from arguments.claims import Side
from arguments.mistakes import Mistake
from arguments.together.results import Basis
from bot.engine.asker import Asker
from bot.engine.judging.judges import Judges
from bot.engine.my_data import MyData
from bot.engine.together.finding import GatheringOver
from bot.engine.together.together import Together
from bot.engine.together.views import CANNOT_TELL, Finding, GatheringId, State
from storage import Store
from tests.engine.together.people import CHANNEL, GOOD, WEAK, ben, eve, finish, say, vote_for
from tests.stand_ins import Clock, asker

THIRD = "Because shops need their customers, and buses are full already."


@pytest.fixture
async def voting(together: Together, gid: GatheringId, who: Asker) -> GatheringId:
    """Give a gathering of Ada's, Ben's and Eve's answers whose vote has begun."""
    await say(together, who, gid, GOOD)
    await say(together, ben(), gid, WEAK)
    await say(together, eve(), gid, THIRD)
    await together.organising.end_now(who, gid, State.ANSWERING)
    return gid


async def results_of(together: Together, gid: GatheringId, who: Asker) -> Finding:
    """End the vote and give what came of it."""
    await together.organising.end_now(who, gid, State.VOTING)
    await finish(together)
    found = [one.finding for one in await together.showing.to_show() if one.finding]
    assert len(found) == 1
    return found[0]


async def test_nobody_is_shown_their_own_answer(
    together: Together, voting: GatheringId, who: Asker
) -> None:
    ballot = await together.voting.ballot(who, voting)
    assert GOOD not in (ballot.first["text"], ballot.second["text"])


async def test_the_pair_that_waits_comes_again_until_it_is_judged(
    together: Together, voting: GatheringId
) -> None:
    ballots = [await together.voting.ballot(asker("Jo"), voting) for _ in range(3)]
    assert ballots[0] == ballots[1] == ballots[2]


async def test_a_vote_for_oneself_is_refused(
    together: Together, voting: GatheringId, who: Asker, store: Store
) -> None:
    mine = store.read_now(
        lambda run: run("select number from gathering_answers where name = 'Ada'")[0]["number"]
    )
    with pytest.raises(Mistake, match="mistake-together-own"):
        await together.voting.pick(who, voting, (mine, mine % 3 + 1), mine)


async def test_a_pair_that_was_not_put_before_somebody_is_refused(
    together: Together, voting: GatheringId
) -> None:
    with pytest.raises(Mistake, match="mistake-together-pair"):
        await together.voting.pick(asker("Jo"), voting, (1, 2), 1)


async def test_a_choice_that_is_not_of_the_pair_is_refused(
    together: Together, voting: GatheringId
) -> None:
    ballot = await together.voting.ballot(asker("Jo"), voting)
    with pytest.raises(Mistake, match="mistake-together-pair"):
        await together.voting.pick(asker("Jo"), voting, ballot.pair or (1, 2), 9)


async def test_voting_while_everyone_still_answers_is_refused(
    together: Together, gid: GatheringId
) -> None:
    with pytest.raises(GatheringOver, match="mistake-together-voting-answering"):
        await together.voting.ballot(ben(), gid)


async def test_the_answer_that_was_preferred_comes_first(
    together: Together, voting: GatheringId, who: Asker
) -> None:
    for one in ("Jo", "Kim", "Lee"):
        await vote_for(together, asker(one), voting, GOOD)
    found = await results_of(together, voting, who)
    assert (found.best[0].answers["text"], found.best[0].name) == (GOOD, "Ada")
    assert found.results.basis is Basis.VOTES


async def test_without_a_vote_the_drills_own_score_decides(
    together: Together, voting: GatheringId, who: Asker
) -> None:
    found = await results_of(together, voting, who)
    assert (found.results.basis, found.best[0].answers["text"]) == (Basis.SCORES, GOOD)


async def test_who_cannot_tell_has_no_say(
    together: Together, voting: GatheringId, who: Asker
) -> None:
    ballot = await together.voting.ballot(asker("Jo"), voting)
    await together.voting.pick(asker("Jo"), voting, ballot.pair or (1, 2), CANNOT_TELL)
    assert (await results_of(together, voting, who)).results.votes == 0


async def test_a_name_is_left_out_where_it_is_not_wanted(
    together: Together, voting: GatheringId, who: Asker
) -> None:
    await together.answering.let_name(who, voting, named=False)
    found = await results_of(together, voting, who)
    assert found.best[0].name is None


async def test_of_two_answers_only_others_can_vote(
    together: Together, gid: GatheringId, who: Asker
) -> None:
    await say(together, who, gid, GOOD)
    await say(together, ben(), gid, WEAK)
    await together.organising.end_now(who, gid, State.ANSWERING)
    ballot = await together.voting.ballot(who, gid)
    assert (ballot.pair, ballot.only_own) == (None, True)
    assert (await vote_for(together, eve(), gid, WEAK)).judged == 1
    assert (await results_of(together, gid, who)).best[0].answers["text"] == WEAK


@pytest.mark.parametrize("answers", [0, 1])
async def test_fewer_than_two_answers_have_no_vote(
    together: Together, gid: GatheringId, who: Asker, answers: int
) -> None:
    await asyncio.gather(*(say(together, one, gid) for one in [who][:answers]))
    ended = await together.organising.end_now(who, gid, State.ANSWERING)
    await finish(together)
    assert ended.state is State.DONE
    assert len((await together.showing.to_show())[0].finding.best) == answers  # type: ignore[union-attr]


async def test_both_of_two_may_leave(
    together: Together, gid: GatheringId, who: Asker, store: Store
) -> None:
    await say(together, who, gid, GOOD)
    await say(together, ben(), gid, WEAK)
    await together.organising.end_now(who, gid, State.ANSWERING)
    await vote_for(together, eve(), gid, GOOD)
    await MyData(store).erase(who.debater_id)
    await MyData(store).erase(ben().debater_id)
    assert (await together.voting.ballot(eve(), gid)).pair is None
    found = await results_of(together, gid, eve())
    assert (found.best, found.gathering.answers) == ((), 0)


async def test_votes_on_an_erased_answer_do_not_count(
    together: Together, voting: GatheringId, who: Asker, store: Store
) -> None:
    await vote_for(together, asker("Jo"), voting, GOOD)
    await MyData(store).erase(who.debater_id)
    found = await results_of(together, voting, ben())
    assert (found.results.votes, [one.name for one in found.best if one.name == "Ada"]) == (1, [])


async def test_ones_own_result_has_its_place_and_what_the_drill_found(
    together: Together, voting: GatheringId, who: Asker
) -> None:
    await vote_for(together, asker("Jo"), voting, GOOD)
    await results_of(together, voting, who)
    mine = await together.outcomes.mine(who, voting)
    assert mine.placed is not None
    assert (mine.placed.place, mine.of) == (1, 3)
    assert mine.answer.outcome is not None


async def test_there_is_no_result_before_the_end_and_none_for_who_did_not_answer(
    together: Together, voting: GatheringId, who: Asker
) -> None:
    with pytest.raises(GatheringOver, match="mistake-together-done-voting"):
        await together.outcomes.mine(who, voting)
    await results_of(together, voting, who)
    with pytest.raises(Mistake, match="mistake-together-no-answer"):
        await together.outcomes.mine(asker("Jo"), voting)


async def test_a_drill_with_a_right_choice_has_no_vote_and_counts_choices(
    together: Together, who: Asker
) -> None:
    begun = await together.organising.begin(who, CHANNEL, drill="sorting")
    field = begun.task.fields[0]
    for one in (who, ben()):
        await together.answering.answer(
            one, begun.gathering_id, one.name, {field.name: begun.task.key}
        )
    await together.organising.end_now(who, begun.gathering_id, State.ANSWERING)
    await finish(together)
    [shown] = await together.showing.to_show()
    assert shown.finding is not None
    assert [one.count for one in shown.finding.shares if one.right] == [2]


async def test_steps_end_by_the_clock(
    together: Together, gid: GatheringId, who: Asker, clock: Clock
) -> None:
    await say(together, who, gid, GOOD)
    await say(together, ben(), gid, WEAK)
    clock.advance(minutes=5)
    assert await together.showing.sweep() == 1
    assert (await together.organising.get(who, gid)).state is State.VOTING
    clock.advance(minutes=3)
    await together.showing.sweep()
    assert (await together.organising.get(who, gid)).state is State.DONE


async def test_two_hundred_answers_keep_no_other_text_waiting(
    together: Together, gid: GatheringId, judges: Judges
) -> None:
    for n in range(200):
        await say(together, asker(f"P{n}"), gid, f"{GOOD} {n}")
    scoring = asyncio.create_task(together.scoring.work_off())
    await asyncio.sleep(0)
    await judges.judge("Cities should ban cars.", Side.FOR, GOOD)
    assert not scoring.done()
    assert await scoring == 200
