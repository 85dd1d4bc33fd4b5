"""Settling: a score becomes a return and, for items with a right choice, ratings; all at once."""

from datetime import datetime

from arguments.drills.items import first_rating
from arguments.drills.puzzles import played
from arguments.drills.returning import RESTS, Return, returned
from arguments.drills.scored import PuzzleMove, Scored
from arguments.drills.spec import Outcome
from arguments.judging.verdict import Phrase
from storage import Run
from storage.drills import ratings, returns, tasks, tried
from storage.drills.ratings import Rated
from storage.drills.tasks import StoredTask


def settle(run: Run, task: StoredTask, outcome: Outcome, now: datetime) -> None:
    """Store what an answer came to, with all that follows; nothing where that was done before.

    Nothing either where the task went meanwhile, with whoever it was given to.
    """
    found = tasks.get(run, task.task_id)
    if found is None or found.answers is None or found.scored is not None:
        return
    here, who, drill = task.server_id, task.debater_id, task.task.drill
    earlier = tried.by_drill(run, here, who).get(drill)
    before = returns.of(run, here, who).get(drill)
    comes = returned(before, outcome.score, found.answered or now)
    returns.put(run, here, who, drill, comes)
    scored = Scored(
        outcome=outcome,
        next=_said(before, comes),
        due=None if comes is None else comes.due,
        moved=_rated(run, task, outcome, found.answered or now),
        before=None if earlier is None else earlier.last,
        best=None if earlier is None else earlier.best,
    )
    tasks.score(run, task.task_id, scored)


def _said(before: Return | None, comes: Return | None) -> Phrase | None:
    """Say whether and when the drill comes back; nothing where it never had to."""
    if comes is None:
        return None if before is None else Phrase(key="path-settled")
    if comes == before:
        return Phrase(key="path-stays")
    days = RESTS[comes.step]
    return Phrase(key="path-back" if comes.step == 0 else "path-later", values={"days": days})


def _rated(run: Run, task: StoredTask, outcome: Outcome, now: datetime) -> PuzzleMove | None:
    """Rate the debater against the item, the first time that they meet it there."""
    item, here, who = task.task.item, task.server_id, task.debater_id
    if item is None or outcome.right is None:
        return None
    if tried.met_before(run, here, who, item, task.task_id):
        return None
    own = ratings.of_debater(run, here, who).get(task.task.drill, Rated())
    its = ratings.of_item(run, item) or Rated(first_rating(item))
    own_after, its_after = played(own.rating, its.rating, now, right=outcome.right)
    put = Rated(its_after, its.answered + 1, its.correct + outcome.right)
    ratings.put_debater(run, here, who, task.task.drill, Rated(own_after, own.answered + 1))
    ratings.put_item(run, item, put)
    return PuzzleMove(
        before=own.rating.rating,
        after=own_after.rating,
        deviation=own_after.deviation,
        item_before=its.rating.rating,
        item_after=its_after.rating,
        answered=put.answered,
        correct=put.correct,
    )
