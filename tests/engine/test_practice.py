"""The order of effects: saved, then judged, then counted; nothing lost, nothing twice."""

import asyncio
from random import Random

import pytest

from arguments.claims import ClaimId, Side
from arguments.mistakes import ClaimRetired, ClaimUnknown, ResponseTooShort
from bot.engine.boards import Boards
from bot.engine.exchange import ResponseUnknown, SharedAlready
from bot.engine.judging.judges import Judges, same_process
from bot.engine.library.library import Library
from bot.engine.my_data import MyData
from bot.engine.practice import Practice
from storage import Store, responses
from tests.engine.submitting import CLAIM, TEXT, submission
from tests.stand_ins import Clock, Recorded, asker, out_of_order, refuses_poison


async def test_a_response_is_saved_before_it_is_judged(store: Store, clock: Clock) -> None:
    practice = Practice(store, Judges(same_process(), judge=out_of_order), clock, Random(1))
    with pytest.raises(RuntimeError):
        await practice.receive(asker(), submission())
    assert [r.text for r in store.read_now(lambda run: responses.unjudged(run, 9))] == [TEXT]


async def test_what_was_left_unjudged_is_worked_off(
    store: Store, clock: Clock, practice: Practice
) -> None:
    broken = Practice(store, Judges(same_process(), judge=out_of_order), clock, Random(1))
    with pytest.raises(RuntimeError):
        await broken.receive(asker(), submission())
    assert await practice.work_off() == 1
    assert await practice.work_off() == 0


async def test_a_request_that_arrives_twice_is_one_response(
    practice: Practice, judge: Recorded
) -> None:
    first = await practice.receive(asker(), submission())
    second = await practice.receive(asker(), submission())
    assert second.response == first.response
    assert second.repeat
    assert judge.texts == [TEXT]


async def test_a_double_tap_at_the_same_moment_is_one_response(practice: Practice) -> None:
    first, second = await asyncio.gather(
        practice.receive(asker(), submission(request="r1")),
        practice.receive(asker(), submission(request="r2")),
    )
    assert first.response.response_id == second.response.response_id


async def test_the_same_words_sent_again_are_told_apart_from_new_ones(practice: Practice) -> None:
    await practice.receive(asker(), submission(request="r1"))
    again = await practice.receive(asker(), submission(f"  {TEXT.upper()} ", request="r2"))
    assert again.repeat
    assert again.standing.totals is not None
    assert again.standing.totals.responses == 1


async def test_a_text_that_is_too_short_is_kept_as_a_draft(practice: Practice) -> None:
    with pytest.raises(ResponseTooShort):
        await practice.receive(asker(), submission("Because of trust."))
    sheet = await practice.sheet(asker(), CLAIM, Side.FOR)
    assert sheet.text == "Because of trust."


async def test_a_draft_is_gone_once_its_response_is_in(practice: Practice) -> None:
    with pytest.raises(ResponseTooShort):
        await practice.receive(asker(), submission("Because of trust."))
    await practice.receive(asker(), submission())
    assert (await practice.sheet(asker(), CLAIM, Side.FOR)).text == ""


async def test_a_claim_retired_while_the_form_was_open_takes_no_response(
    practice: Practice, library: Library, store: Store
) -> None:
    await library.retire(asker(), CLAIM)
    with pytest.raises(ClaimRetired):
        await practice.receive(asker(), submission())
    assert store.read_now(lambda run: responses.count_of(run, asker().debater_id, None)) == 0


async def test_a_request_repeated_after_its_claim_was_retired_gives_the_stored_verdict(
    practice: Practice, library: Library
) -> None:
    first = await practice.receive(asker(), submission())
    await library.retire(asker(), CLAIM)
    again = await practice.receive(asker(), submission())
    assert again.verdict == first.verdict


async def test_an_unknown_claim_is_named(practice: Practice) -> None:
    with pytest.raises(ClaimUnknown):
        await practice.serve(asker(), claim_id=ClaimId("nowhere"))


async def test_every_claim_is_served_before_one_comes_again(practice: Practice) -> None:
    served = [(await practice.serve(asker())).claim.claim_id for _ in range(3)]
    assert len(set(served)) == 3


async def test_another_claim_is_another(practice: Practice) -> None:
    served = await practice.serve(asker())
    other = await practice.serve(asker(), not_claim=served.claim.claim_id)
    assert other.claim != served.claim


async def test_surprise_balances_the_sides(practice: Practice) -> None:
    await practice.receive(asker(), submission(side=Side.FOR))
    sheet = await practice.sheet(asker(), CLAIM, None)
    assert sheet.side is Side.AGAINST


async def test_a_rewrite_starts_from_the_response_and_shows_what_it_was_before(
    practice: Practice, judge: Recorded
) -> None:
    first = await practice.receive(asker(), submission())
    judge.total = 80
    sheet = await practice.rewrite_sheet(asker(), first.response.response_id)
    better = await practice.receive(
        asker(),
        submission(f"{sheet.text} More.", request="r2", improves=first.response.response_id),
    )
    assert better.before == first.verdict
    assert not better.counts


async def test_only_its_author_sees_a_response(practice: Practice) -> None:
    judged = await practice.receive(asker(), submission())
    with pytest.raises(ResponseUnknown):
        await practice.see(asker("Ben"), judged.response.response_id)


async def test_a_response_is_shared_once(practice: Practice) -> None:
    judged = await practice.receive(asker(), submission())
    await practice.share(asker(), judged.response.response_id)
    with pytest.raises(SharedAlready):
        await practice.share(asker(), judged.response.response_id)


async def test_sharing_that_failed_can_be_tried_again(practice: Practice) -> None:
    judged = await practice.receive(asker(), submission())
    await practice.share(asker(), judged.response.response_id)
    await practice.unshare(judged.response.response_id)
    assert await practice.share(asker(), judged.response.response_id)


async def test_only_first_arguments_on_a_side_move_the_standing(
    practice: Practice, boards: Boards
) -> None:
    await practice.receive(asker(), submission(request="r1"))
    await practice.receive(
        asker(), submission("A second thought on the very same side.", request="r2")
    )
    standing = await boards.standing(asker(), asker().debater_id)
    assert standing.practice is not None
    assert standing.practice.counted == 1


async def test_a_text_can_be_weighed_without_a_trace(practice: Practice, store: Store) -> None:
    verdict = await practice.weigh("Claim number 1.", Side.FOR, TEXT)
    assert verdict.total == 70
    assert store.read_now(lambda run: responses.unjudged(run, 9)) == []


async def test_a_response_that_cannot_be_judged_keeps_no_other_waiting(
    store: Store, clock: Clock, practice: Practice
) -> None:
    picky = Practice(store, Judges(same_process(), judge=refuses_poison), clock, Random(1))
    broken = Practice(store, Judges(same_process(), judge=out_of_order), clock, Random(1))
    for number, text in enumerate((f"poison {TEXT}", TEXT)):
        with pytest.raises(RuntimeError):
            await broken.receive(asker(), submission(text, request=f"r{number}"))
    assert await picky.work_off() == 1


async def test_what_was_erased_leaves_no_trace_in_the_databases_files(
    practice: Practice, store: Store
) -> None:
    await practice.receive(asker(), submission())
    await MyData(store).erase(asker().debater_id)
    files = store.database.path.parent.glob("gadfly.db*")
    assert [file.name for file in files if TEXT.encode() in file.read_bytes()] == []


async def test_a_draft_is_gone_also_when_its_text_was_sent_before(practice: Practice) -> None:
    await practice.receive(asker(), submission())
    await practice.keep(asker(), CLAIM, Side.FOR, TEXT)
    await practice.receive(asker(), submission(request="r2"))
    assert (await practice.sheet(asker(), CLAIM, Side.FOR)).text == ""


async def test_a_text_for_a_claim_that_was_retired_is_kept_as_a_draft(
    practice: Practice, library: Library
) -> None:
    await library.retire(asker(), CLAIM)
    with pytest.raises(ClaimRetired):
        await practice.receive(asker(), submission())
    await library.restore(asker(), CLAIM)
    assert (await practice.sheet(asker(), CLAIM, Side.FOR)).text == TEXT


async def test_many_responses_that_cannot_be_judged_keep_no_other_waiting(
    store: Store, clock: Clock
) -> None:
    broken = Practice(store, Judges(same_process(), judge=out_of_order), clock, Random(1))
    picky = Practice(store, Judges(same_process(), judge=refuses_poison), clock, Random(1))
    for number, text in enumerate([f"poison {TEXT}", f"poison {TEXT} Still.", TEXT]):
        with pytest.raises(RuntimeError):
            await broken.receive(asker(), submission(text, request=f"r{number}"))
    assert await picky.work_off(batch=2) == 1


async def test_no_more_is_worked_off_than_was_asked_for(
    store: Store, clock: Clock, practice: Practice
) -> None:
    broken = Practice(store, Judges(same_process(), judge=out_of_order), clock, Random(1))
    for number, text in enumerate([TEXT, f"{TEXT} Still.", f"{TEXT} Yet."]):
        with pytest.raises(RuntimeError):
            await broken.receive(asker(), submission(text, request=f"r{number}"))
    assert await practice.work_off(batch=1, most=2) == 2
