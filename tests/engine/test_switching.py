"""The side that the words argue, and the texts that they are held against."""

from random import Random

import pytest

from arguments.claims import Claim, Proposal, Side
from arguments.judging.surroundings import Surroundings
from bot.engine.boards import Boards
from bot.engine.exchange import Judged, ResponseUnknown
from bot.engine.judging.judges import JudgeBusy, Judges, same_process
from bot.engine.practice import Practice
from storage import Store, responses, shelves
from storage.shelves import EVERYONE, Status
from tests.engine.submitting import TEXT, submission
from tests.stand_ins import CLAIMS, Clock, Recorded, asker, slow

OTHER = f"{TEXT} It did so in 1962."
PASSAGE = "Nobody trusts a secret. A pledge counts."


@pytest.fixture
async def astray(practice: Practice, judge: Recorded) -> Judged:
    """Have a response sent For whose words argue Against."""
    judge.other_side_of = Side.FOR
    return await practice.receive(asker(), submission())


async def test_words_that_argue_the_other_side_are_moved_and_judged_there(
    practice: Practice, judge: Recorded, astray: Judged
) -> None:
    moved = await practice.switch_side(asker(), astray.response.response_id)
    assert moved.response == astray.response.model_copy(update={"side": Side.AGAINST})
    assert moved.verdict is not None
    assert not moved.verdict.other_side
    assert judge.sides == [Side.FOR, Side.AGAINST]


async def test_switching_twice_is_switching_once(
    practice: Practice, judge: Recorded, astray: Judged
) -> None:
    first = await practice.switch_side(asker(), astray.response.response_id)
    assert await practice.switch_side(asker(), astray.response.response_id) == first
    assert len(judge.texts) == 2


async def test_words_that_argue_their_side_stay_on_it(practice: Practice, judge: Recorded) -> None:
    judged = await practice.receive(asker(), submission())
    assert await practice.switch_side(asker(), judged.response.response_id) == judged
    assert len(judge.texts) == 1


async def test_nobody_moves_anothers_words(practice: Practice, astray: Judged) -> None:
    with pytest.raises(ResponseUnknown):
        await practice.switch_side(asker("Ben"), astray.response.response_id)


async def test_a_moved_response_counts_on_its_new_side(
    practice: Practice, boards: Boards, astray: Judged
) -> None:
    await practice.switch_side(asker(), astray.response.response_id)
    own = (await boards.standing(asker(), asker().debater_id)).totals
    assert own is not None
    assert (own.responses, own.judged, own.counted) == (1, 1, 1)


async def test_the_same_words_on_the_other_side_are_in_the_way(
    practice: Practice, astray: Judged
) -> None:
    await practice.receive(asker(), submission(request="r2", side=Side.AGAINST))
    with pytest.raises(responses.SameWordsThere):
        await practice.switch_side(asker(), astray.response.response_id)


async def test_what_is_moved_and_not_judged_is_judged_later(
    store: Store, clock: Clock, practice: Practice, astray: Judged
) -> None:
    late = Judges(same_process(), judge=slow, deadline=0.1)
    with pytest.raises(JudgeBusy):
        await Practice(store, late, clock, Random(1)).switch_side(
            asker(), astray.response.response_id
        )
    assert await practice.work_off() == 1
    seen = await practice.see(asker(), astray.response.response_id)
    assert (seen.response.side, seen.verdict is None) == (Side.AGAINST, False)


async def test_a_text_is_held_against_what_others_and_oneself_sent_before(
    practice: Practice, judge: Recorded, clock: Clock
) -> None:
    await practice.receive(asker("Ben"), submission(OTHER, request="r1"))
    clock.advance(minutes=1)
    await practice.receive(asker(), submission(TEXT, request="r2", side=Side.AGAINST))
    clock.advance(minutes=1)
    await practice.receive(asker(), submission(f"{TEXT} Again.", request="r3"))
    assert judge.surroundings[-1] == Surroundings(by_others=(OTHER,), by_self=(TEXT,))


async def test_a_rewrite_is_not_held_against_the_version_that_it_improves(
    practice: Practice, judge: Recorded, clock: Clock
) -> None:
    first = await practice.receive(asker(), submission())
    clock.advance(minutes=1)
    better = submission(OTHER, request="r2", improves=first.response.response_id)
    await practice.receive(asker(), better)
    assert judge.surroundings[-1] == Surroundings()


async def test_a_text_is_held_against_the_words_of_its_article(
    practice: Practice, judge: Recorded, store: Store, clock: Clock
) -> None:
    words = {"claim_id": "own", "text": "Pledges count.", "passage": PASSAGE}
    own = Claim.model_validate({**CLAIMS[0].model_dump(), **words, "original": "A pledge counts."})
    proposals = [Proposal(claim=own)]
    store.do(
        lambda run: shelves.arrive(run, EVERYONE, proposals, status=Status.SERVED, now=clock())
    )
    await practice.receive(asker(), submission(claim=own.claim_id))
    assert judge.surroundings[-1].passages == (PASSAGE, "A pledge counts.")
