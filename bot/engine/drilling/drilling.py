"""Drilling: a task is given, kept, answered once and scored; what is next, and how it goes.

An answer is saved before it is scored, so that no stop in between loses it: what waits for its
score is taken up by `work_off`.
"""

import logging
from collections.abc import Mapping
from random import Random

from arguments.claims import ClaimId
from arguments.drills.answering import received, score_answer, tidied
from arguments.drills.catalogue import drill_of
from arguments.drills.path import Step
from arguments.drills.spec import Task
from arguments.mistakes import Mistake
from bot.engine.asker import Asker
from bot.engine.clock import Clock
from bot.engine.drilling.giving import Giver
from bot.engine.drilling.looking_back import list_of, progress_of, steps_of, week_of
from bot.engine.drilling.settling import settle
from bot.engine.drilling.views import CHOSEN, DoneView, DrillLine, Progress, TaskView, Week
from bot.engine.judging.judges import JudgeBusy, Panel
from bot.engine.work.backlog import MOST, work_off
from storage import Run, Store, debaters
from storage.drills import tasks, tried
from storage.drills.tasks import StoredTask

log = logging.getLogger(__name__)


class DrillTaskUnknown(Mistake):
    """No such task, or not this person's."""

    def __init__(self) -> None:
        super().__init__("mistake-drill-task-unknown")


class DrillUnanswered(Mistake):
    """The task has no answer yet."""

    def __init__(self) -> None:
        super().__init__("mistake-drill-unanswered")


class DrillBusy(JudgeBusy):
    """The answer is saved and not scored yet."""

    def __init__(self) -> None:
        Mistake.__init__(self, "mistake-drill-busy")


class Drilling:
    """Drills for everyone, everywhere; every reading and every change is one transaction."""

    def __init__(self, store: Store, judges: Panel, clock: Clock, chance: Random) -> None:
        self._store = store
        self._judges = judges
        self._clock = clock
        self._chance = chance

    async def due(self, asker: Asker) -> TaskView:
        """Give the task that is due on the asker's path, the same one until it is answered.

        A drill for which nothing at hand will do is left out. Raises `NoClaims`, or
        `mistake-drill-no-material` where that is so of all.
        """

        def work(run: Run) -> TaskView:
            giver = self._giver(run, asker)
            given = (giver.give(step) for step in steps_of(run, asker, giver.now))
            return _given(run, next((one for one in given if one is not None), None))

        return await self._store.run(work)

    async def give(self, asker: Asker, drill: str, claim_id: ClaimId | None = None) -> TaskView:
        """Give a task of a drill that was asked for, the open one where there is one.

        Raises `DrillUnknown`, `NoClaims`, `ClaimUnknown`, `ClaimRetired`, or
        `mistake-drill-no-material` where nothing at hand will do.
        """
        name = drill_of(drill).name

        def work(run: Run) -> TaskView:
            giver = self._giver(run, asker)
            steps = steps_of(run, asker, giver.now)
            due = next((one.due for one in steps if one.drill == name), None)
            step = Step(drill=name, why=CHOSEN, due=due)
            return _given(run, giver.give(step, claim_id))

        return await self._store.run(work)

    async def another(self, asker: Asker, task_id: str) -> TaskView:
        """Give another task of the same drill, on another claim where there is one.

        The task that was open is passed over; an answer to it is taken all the same.
        Raises `DrillTaskUnknown`, and what `give` does.
        """

        def work(run: Run) -> TaskView:
            giver, stored = self._giver(run, asker), _own(run, asker, task_id)
            name = drill_of(stored.task.drill).name
            if stored.answers is None:
                tasks.pass_over(run, task_id, giver.now)
            step = Step(drill=name, why=stored.why if stored.answers is None else CHOSEN)
            return _given(run, giver.give(step, not_claim=stored.task.claim_id))

        return await self._store.run(work)

    async def view(self, asker: Asker, task_id: str) -> TaskView:
        """Give a task of the asker's own as it was shown; raises `DrillTaskUnknown`."""
        return await self._store.read(lambda run: _given(run, _own(run, asker, task_id)))

    async def keep(self, asker: Asker, task_id: str, answers: Mapping[str, str]) -> None:
        """Keep what was begun, in place of what was; nothing written lets it go."""

        def work(run: Run) -> None:
            stored = _own(run, asker, task_id)
            tasks.keep_draft(run, task_id, tidied(stored.task, answers))

        await self._store.run(work)

    async def answer(
        self, asker: Asker, task_id: str, request_id: str, answers: Mapping[str, str]
    ) -> DoneView:
        """Save an answer, then score it; a second one gives what the first came to.

        What cannot be taken is kept as the draft. Raises `DrillTaskUnknown`, `DrillEmpty`,
        `DrillUnfinished`, `DrillTooLong`, `DrillChoiceUnknown`, or `DrillBusy` when it is saved
        but not scored yet.
        """
        now = self._clock()

        def work(run: Run) -> bool:
            stored = _own(run, asker, task_id)
            if stored.answers is not None or tasks.by_request(run, request_id) is not None:
                return False
            debaters.seen(run, asker.debater_id, asker.server_id, asker.name, now)
            return tasks.answer(run, task_id, request_id, received(stored.task, answers), now)

        try:
            is_new = await self._store.run(work)
        except DrillTaskUnknown:
            raise
        except Mistake as mistake:
            if not mistake.operators:
                await self.keep(asker, task_id, answers)
            raise
        done = await self.done(asker, task_id)
        return done if is_new else done.model_copy(update={"repeat": True})

    async def done(self, asker: Asker, task_id: str) -> DoneView:
        """Give what an answered task came to, scoring it first if it still waits.

        Raises `DrillTaskUnknown`, `DrillUnanswered` or `DrillBusy`.
        """
        stored = await self._store.read(lambda run: _own(run, asker, task_id))
        if stored.answers is not None and stored.scored is None:
            await self._score(stored)
            stored = await self._store.read(lambda run: _own(run, asker, task_id))
        return _done(stored)

    async def listed(self, asker: Asker) -> tuple[DrillLine, ...]:
        """List every drill, those to do now first."""
        now = self._clock()
        return await self._store.read(lambda run: list_of(run, asker, now))

    async def progress(self, asker: Asker) -> Progress:
        """Give how every criterion goes for the asker at their place."""
        return await self._store.read(lambda run: progress_of(run, asker))

    async def week(self, asker: Asker) -> Week:
        """Give the asker's last seven days at their place against what was before."""
        now = self._clock()
        return await self._store.read(lambda run: week_of(run, asker, now))

    async def work_off(self, *, most: int = MOST) -> int:
        """Score what was answered and not scored, oldest first; gives how many were.

        One that cannot be scored is left for the next time, and keeps no other waiting; where
        the judge has no time, all the rest is.
        """
        done = await work_off(
            lambda limit, beyond: self._store.read(
                lambda run: tasks.unscored(run, limit, beyond=beyond)
            ),
            self._score,
            lambda stored: f"task={stored.task_id}",
            most=most,
        )
        if done:
            log.info("worked off drills=%d", done)
        return done

    async def _score(self, stored: StoredTask) -> None:
        try:
            outcome = await self._judges.work(score_answer, stored.task, stored.answers or {})
        except JudgeBusy:
            raise DrillBusy from None
        now = self._clock()
        await self._store.run(lambda run: settle(run, stored, outcome, now))
        log.info("scored task=%s drill=%s", stored.task_id, stored.task.drill)

    def _giver(self, run: Run, asker: Asker) -> Giver:
        now = self._clock()
        debaters.seen(run, asker.debater_id, asker.server_id, asker.name, now)
        return Giver(run, asker, now, self._chance)


def _own(run: Run, asker: Asker, task_id: str) -> StoredTask:
    stored = tasks.get(run, task_id)
    if stored is None or stored.debater_id != asker.debater_id:
        raise DrillTaskUnknown
    if stored.server_id != asker.server_id:  # what is lent there is not to be shown here
        raise DrillTaskUnknown
    return stored


def _given(run: Run, stored: StoredTask | None) -> TaskView:
    if stored is None:
        raise Mistake("mistake-drill-no-material")
    own = tried.by_drill(run, stored.server_id, stored.debater_id).get(stored.task.drill)
    return TaskView(
        task_id=stored.task_id,
        task=_without_answer(stored.task),
        draft=stored.draft,
        why=stored.why,
        due=stored.due,
        is_answered=stored.answers is not None,
        tries=0 if own is None else own.tries,
    )


def _without_answer(task: Task) -> Task:
    return task.model_copy(update={"key": "", "hidden": ()})


def _done(stored: StoredTask) -> DoneView:
    if stored.answers is None:
        raise DrillUnanswered
    if stored.scored is None:
        raise DrillTaskUnknown  # it went between its score and this look
    scored = stored.scored
    return DoneView(
        task_id=stored.task_id,
        task=stored.task,
        answers=stored.answers,
        outcome=scored.outcome,
        next=scored.next,
        due=scored.due,
        moved=scored.moved,
        before=scored.before,
        best=scored.best,
    )
