"""Drills on record: what of others' words they hold, and that it goes with them."""

from arguments.drills.scored import Scored
from arguments.drills.spec import Field, Outcome, Shown, Task
from arguments.judging.verdict import Criterion
from arguments.responses import DebaterId, ResponseId
from storage import Run, Store, lending, personal_data
from storage.drills import lent, tasks
from storage.drills.tasks import StoredTask
from tests.contract.examples import ADA, BEA, HALL, NOW, PHRASE, response, save_and_judge

WORDS = response(1, BEA).text


def lent_task(run: Run, task_id: str, whose: DebaterId = ADA) -> None:
    """Store a task that shows Bea's argument."""
    shown = Shown(heading=PHRASE, text=WORDS)
    task = Task(
        drill="steelman",
        criterion=Criterion.ENGAGEMENT,
        asks=PHRASE,
        shown=(shown,),
        fields=(Field(name="text"),),
        hidden=(WORDS,),
    )
    given = StoredTask(
        task_id=task_id, server_id=HALL, debater_id=whose, task=task, why=PHRASE, given=NOW
    )
    tasks.put(run, given)
    lent.holds(run, task_id, [ResponseId("response-1")])


def answered_task(run: Run, task_id: str) -> None:
    """Store one that was answered and scored as well."""
    lent_task(run, task_id)
    tasks.answer(run, task_id, f"request-{task_id}", {"text": "So be it."}, NOW)
    tasks.score(run, task_id, Scored(outcome=Outcome(score=3, change=PHRASE)))


def task_of(store: Store, task_id: str) -> StoredTask | None:
    return store.read_now(lambda run: tasks.get(run, task_id))


def test_a_task_that_waits_goes_with_the_words_that_it_shows(store: Store) -> None:
    save_and_judge(store, response(1, BEA))
    store.do(lambda run: lent_task(run, "open"))
    store.do(lambda run: lending.take_back(run, HALL, BEA))
    assert task_of(store, "open") is None


def test_an_answered_task_keeps_its_score_and_answer_and_loses_the_words(store: Store) -> None:
    save_and_judge(store, response(1, BEA))
    store.do(lambda run: answered_task(run, "done"))
    store.do(lambda run: personal_data.erase(run, BEA))
    kept = task_of(store, "done")
    assert kept is not None
    assert kept.scored is not None
    assert (kept.task.shown, kept.task.hidden, kept.scored.outcome.score) == ((), (), 3)
    assert kept.answers == {"text": "So be it."}


def test_an_answer_that_waits_for_its_score_is_kept_without_the_words(store: Store) -> None:
    save_and_judge(store, response(1, BEA))
    store.do(lambda run: lent_task(run, "sent"))
    store.do(lambda run: tasks.answer(run, "sent", "request", {"text": "So be it."}, NOW))
    store.do(lambda run: lending.take_back(run, HALL, BEA))
    kept = task_of(store, "sent")
    assert kept is not None
    assert (kept.task.shown, kept.answers) == ((), {"text": "So be it."})


def test_the_words_of_others_stay(store: Store) -> None:
    save_and_judge(store, response(1, BEA))
    store.do(lambda run: lent_task(run, "open"))
    store.do(lambda run: lending.take_back(run, HALL, ADA))
    assert task_of(store, "open") is not None


def test_an_export_leaves_out_what_another_lent(store: Store) -> None:
    save_and_judge(store, response(1, BEA))
    store.do(lambda run: answered_task(run, "done"))
    exported = store.read_now(lambda run: personal_data.export(run, ADA))
    [task] = exported["drill_tasks"]
    assert (WORDS in str(exported), task["answers"]) == (False, {"text": "So be it."})
