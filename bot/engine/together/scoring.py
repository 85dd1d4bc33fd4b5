"""Scoring answers and reckoning results, where texts are judged: one after another, in their turn.

Whoever else has a text judged waits for one answer at most.
"""

from datetime import timedelta

from arguments.together.results import Choice, results
from arguments.together.scoring import score
from bot.engine.clock import Clock
from bot.engine.judging.judges import JudgeBusy, Panel
from bot.engine.work.backlog import work_off
from storage import Run, Store, gatherings
from storage.gatherings import Gathering, StoredAnswer

BATCH = 20
"""Answers that are read at once, and gatherings."""
PATIENCE = timedelta(minutes=1)
"""How long results wait for answers that cannot be scored."""


class Scoring:
    """Work off what was answered and not scored, and what is over without results."""

    def __init__(self, store: Store, judges: Panel, clock: Clock) -> None:
        self._store = store
        self._judges = judges
        self._clock = clock

    async def work_off(self) -> int:
        """Score what waits, oldest first; gives how many were.

        One that cannot be scored is left for the next time, and keeps no other waiting.
        """
        return await work_off(
            lambda limit, beyond: self._store.read(lambda run: _waiting(run, limit, beyond)),
            lambda one: self._score(*one),
            lambda one: f"gathering={one[0].gathering_id}",
            batch=BATCH,
        )

    async def reckon(self) -> int:
        """Find the results of what is over; gives how many were found."""
        now = self._clock()
        over = await self._store.read(
            lambda run: gatherings.to_reckon(run, now, patience=PATIENCE, limit=BATCH)
        )
        for one in over:
            try:
                await self._reckon(one)
            except JudgeBusy:
                return 0
        return len(over)

    async def _score(self, answer: StoredAnswer, gathering: Gathering) -> None:
        outcome = await self._judges.work(score, gathering.task, answer.answers)
        await self._store.run(lambda run: gatherings.scored(run, answer, outcome))

    async def _reckon(self, one: Gathering) -> None:
        """Hold answers against each other by the votes, or where nobody voted by their scores."""

        def work(run: Run) -> tuple[list[StoredAnswer], list[Choice]]:
            return (
                gatherings.answers_of(run, one.gathering_id),
                gatherings.choices(run, one.gathering_id),
            )

        answers, choices = await self._store.read(work)
        numbers = [each.number for each in answers]
        scores = {each.number: each.outcome.score for each in answers if each.outcome}
        found = await self._judges.work(results, numbers, choices, scores)
        await self._store.run(lambda run: gatherings.reckoned(run, one.gathering_id, found))


def _waiting(run: Run, limit: int, beyond: int) -> list[tuple[StoredAnswer, Gathering]]:
    answers = gatherings.unscored(run, limit, beyond=beyond)
    found = {one.gathering_id: gatherings.get(run, one.gathering_id) for one in answers}
    pairs = [(one, found[one.gathering_id]) for one in answers]
    return [(answer, one) for answer, one in pairs if one is not None]
