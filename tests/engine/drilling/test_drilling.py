"""Drills: given, kept, answered once, scored, and what follows from it."""

from random import Random

import pytest

from arguments.claims import ClaimId
from arguments.drills.answering import DrillChoiceUnknown, DrillEmpty, DrillTooLong
from arguments.drills.catalogue import DrillUnknown
from arguments.mistakes import ClaimRetired
from bot.engine.drilling import DrillBusy, Drilling, DrillTaskUnknown, DrillUnanswered, TaskView
from bot.engine.judging.judges import Judges, same_process
from bot.engine.library.library import Library
from bot.engine.my_data import MyData
from storage import Store
from storage.drills import ratings, returns, tasks
from tests.stand_ins import Clock, asker

CASE = "one-minute-case"
WORDS = {"text": "It is right because a pledge in public is hard to take back, as in Cuba in 1962."}
ADA, BEA = asker("Ada"), asker("Bea")


async def puzzle(drilling: Drilling, store: Store, *, right: bool) -> tuple[TaskView, str]:
    """Give a puzzle, and the right choice or a wrong one."""
    view = await drilling.give(ADA, "sorting")
    stored = store.read_now(lambda run: tasks.get(run, view.task_id))
    assert stored is not None
    choices = view.task.fields[0].choices
    return view, next(one for one in choices if (one == stored.task.key) is right)


async def test_an_open_task_is_given_again_until_it_is_answered(drilling: Drilling) -> None:
    first = await drilling.give(ADA, CASE)
    assert (await drilling.give(ADA, CASE)).task == first.task
    await drilling.answer(ADA, first.task_id, "r1", WORDS)
    assert (await drilling.give(ADA, CASE)).task_id != first.task_id


async def test_the_one_that_is_due_stays_the_same(drilling: Drilling) -> None:
    assert (await drilling.due(ADA)).task_id == (await drilling.due(ADA)).task_id


async def test_another_passes_over_the_open_one(drilling: Drilling) -> None:
    first = await drilling.give(ADA, CASE)
    other = await drilling.another(ADA, first.task_id)
    assert other.task.claim_id != first.task.claim_id
    assert (await drilling.give(ADA, CASE)).task_id == other.task_id


async def test_a_task_that_was_passed_over_can_still_be_answered(drilling: Drilling) -> None:
    first = await drilling.give(ADA, CASE)
    await drilling.another(ADA, first.task_id)
    assert (await drilling.answer(ADA, first.task_id, "r1", WORDS)).answers == WORDS


async def test_a_task_is_on_the_claim_that_was_named(drilling: Drilling) -> None:
    view = await drilling.give(ADA, CASE, ClaimId("claim-2"))
    assert view.task.claim_id == "claim-2"


async def test_a_retired_claim_is_refused_and_its_open_task_stays_answerable(
    drilling: Drilling, library: Library
) -> None:
    view = await drilling.give(ADA, CASE, ClaimId("claim-2"))
    await library.retire(ADA, ClaimId("claim-2"))
    with pytest.raises(ClaimRetired):
        await drilling.give(BEA, CASE, ClaimId("claim-2"))
    assert not (await drilling.answer(ADA, view.task_id, "r1", WORDS)).repeat


async def test_a_second_answer_gives_what_the_first_came_to(drilling: Drilling) -> None:
    view = await drilling.give(ADA, CASE)
    first = await drilling.answer(ADA, view.task_id, "r1", WORDS)
    second = await drilling.answer(ADA, view.task_id, "r2", {"text": "Quite other words here."})
    assert second == first.model_copy(update={"repeat": True})


async def test_nothing_that_gives_the_answer_away_is_shown_before(
    drilling: Drilling, store: Store
) -> None:
    view, _ = await puzzle(drilling, store, right=True)
    assert (view.task.key, view.task.hidden) == ("", ())


@pytest.mark.parametrize("words", [{}, {"text": "  \n"}, {"text": "🎉🎉"}])
async def test_an_answer_without_a_word_is_refused(
    drilling: Drilling, words: dict[str, str]
) -> None:
    view = await drilling.give(ADA, CASE)
    with pytest.raises(DrillEmpty):
        await drilling.answer(ADA, view.task_id, "r1", words)


async def test_an_answer_that_is_too_long_is_kept_as_the_draft(drilling: Drilling) -> None:
    view = await drilling.give(ADA, CASE)
    with pytest.raises(DrillTooLong):
        await drilling.answer(ADA, view.task_id, "r1", {"text": "word " * 1000})
    assert (await drilling.view(ADA, view.task_id)).draft["text"].startswith("word word")


async def test_a_choice_that_is_not_offered_is_refused(drilling: Drilling, store: Store) -> None:
    view, _ = await puzzle(drilling, store, right=True)
    with pytest.raises(DrillChoiceUnknown):
        await drilling.answer(ADA, view.task_id, "r1", {view.task.fields[0].name: "zebra"})


async def test_a_draft_is_kept_until_the_task_is_answered(drilling: Drilling) -> None:
    view = await drilling.give(ADA, CASE)
    await drilling.keep(ADA, view.task_id, {"text": "It is right bec"})
    assert (await drilling.give(ADA, CASE)).draft == {"text": "It is right bec"}
    await drilling.answer(ADA, view.task_id, "r1", WORDS)
    assert (await drilling.view(ADA, view.task_id)).draft == {}


async def test_nobody_reaches_the_task_of_another(drilling: Drilling) -> None:
    view = await drilling.give(ADA, CASE)
    with pytest.raises(DrillTaskUnknown):
        await drilling.answer(BEA, view.task_id, "r1", WORDS)


async def test_a_task_of_another_server_is_unknown_here(drilling: Drilling) -> None:
    view = await drilling.give(ADA, CASE)
    with pytest.raises(DrillTaskUnknown):
        await drilling.view(ADA.model_copy(update={"server_id": "discord:elsewhere"}), view.task_id)


async def test_a_drill_that_is_not_there_is_refused(drilling: Drilling) -> None:
    with pytest.raises(DrillUnknown):
        await drilling.give(ADA, "juggling")


async def test_a_task_without_an_answer_came_to_nothing_yet(drilling: Drilling) -> None:
    view = await drilling.give(ADA, CASE)
    with pytest.raises(DrillUnanswered):
        await drilling.done(ADA, view.task_id)


async def test_an_answer_that_cannot_be_scored_now_is_saved_and_worked_off(
    store: Store, clock: Clock, drilling: Drilling
) -> None:
    busy = Drilling(store, Judges(same_process(), limit=0), clock, Random(1))
    view = await busy.give(ADA, CASE)
    with pytest.raises(DrillBusy):
        await busy.answer(ADA, view.task_id, "r1", WORDS)
    assert await drilling.work_off() == 1
    assert await drilling.work_off() == 0
    assert (await busy.done(ADA, view.task_id)).answers == WORDS


async def test_what_went_badly_comes_back_the_next_day(drilling: Drilling, clock: Clock) -> None:
    view = await drilling.give(ADA, CASE)
    done = await drilling.answer(ADA, view.task_id, "r1", {"text": "hello"})
    clock.advance(days=1)
    again = await drilling.due(ADA)
    assert done.next is not None
    assert (done.next.key, again.task.drill, again.why.key) == ("path-back", CASE, "path-due")


async def test_a_right_answer_moves_the_debater_up_and_the_item_down(
    drilling: Drilling, store: Store
) -> None:
    view, choice = await puzzle(drilling, store, right=True)
    done = await drilling.answer(ADA, view.task_id, "r1", {view.task.fields[0].name: choice})
    assert done.moved is not None
    assert done.moved.after > done.moved.before
    assert done.moved.item_after < done.moved.item_before


async def test_a_wrong_answer_counts_for_the_item(drilling: Drilling, store: Store) -> None:
    view, choice = await puzzle(drilling, store, right=False)
    done = await drilling.answer(ADA, view.task_id, "r1", {view.task.fields[0].name: choice})
    assert done.moved is not None
    assert (done.moved.answered, done.moved.correct) == (1, 0)


async def test_who_is_erased_leaves_nothing_but_the_ratings_of_items(
    drilling: Drilling, store: Store
) -> None:
    view, choice = await puzzle(drilling, store, right=False)
    await drilling.answer(ADA, view.task_id, "r1", {view.task.fields[0].name: choice})
    await MyData(store).erase(ADA.debater_id)
    with pytest.raises(DrillTaskUnknown):
        await drilling.view(ADA, view.task_id)
    assert store.read_now(ratings.items) != {}
    assert store.read_now(lambda run: returns.of(run, ADA.server_id, ADA.debater_id)) == {}


async def test_the_list_has_every_drill_once(drilling: Drilling) -> None:
    names = [line.drill for line in await drilling.listed(ADA)]
    assert len(names) == len(set(names))
    assert CASE in names


async def test_the_list_says_how_a_drill_went(drilling: Drilling) -> None:
    view = await drilling.give(ADA, CASE)
    done = await drilling.answer(ADA, view.task_id, "r1", WORDS)
    [line] = [line for line in await drilling.listed(ADA) if line.drill == CASE]
    assert (line.tries, line.last, line.best) == (1, done.outcome.score, done.outcome.score)


async def test_who_did_nothing_has_an_empty_progress_and_week(drilling: Drilling) -> None:
    progress, week = await drilling.progress(ADA), await drilling.week(ADA)
    assert (progress.arguments, progress.drills, progress.weakest) == (0, 0, None)
    assert (week.done.drills, week.moved, week.steady, week.streak) == (0, (), (), 0)


async def test_a_week_counts_what_was_done_in_it(drilling: Drilling, clock: Clock) -> None:
    view = await drilling.give(ADA, CASE)
    await drilling.answer(ADA, view.task_id, "r1", WORDS)
    assert (await drilling.week(ADA)).done.drills == 1
    clock.advance(days=8)
    week = await drilling.week(ADA)
    assert (week.done.drills, week.before.drills) == (0, 1)
