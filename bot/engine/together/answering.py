"""Answering: what is written is kept at once, and an answer takes the place of the one before."""

from arguments.drills.spec import Answers, Field, Shape, Task
from arguments.mistakes import Mistake
from arguments.responses import words_in
from arguments.tidying import tidy
from arguments.value import Value
from bot.engine.asker import Asker
from bot.engine.clock import Clock
from bot.engine.together.finding import found, must_be
from storage import Run, Store, debaters, gatherings
from storage.gatherings import Gathering, GatheringId, State, StoredAnswer

LONGEST = 1000
"""Characters of an answer in all: so the three best can be shown whole on one card."""


class Sheet(Value):
    """What the form starts with: the gathering, and the asker's own answer so far."""

    gathering: Gathering
    own: StoredAnswer | None = None


class Answering:
    """Take answers while there is time."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def sheet(self, asker: Asker, gathering_id: GatheringId) -> Sheet:
        """Give what the form starts with; raises `GatheringOver` once answering is over."""

        def work(run: Run) -> Sheet:
            one = found(run, asker, gathering_id)
            must_be(one, State.ANSWERING)
            own = gatherings.own(run, gathering_id, asker.debater_id)
            return Sheet(gathering=one, own=own)

        return await self._store.read(work)

    async def answer(
        self, asker: Asker, gathering_id: GatheringId, request_id: str, written: Answers
    ) -> Sheet:
        """Keep an answer in place of the asker's one before; gives what is kept.

        Raises `GatheringOver` once answering is over, and a `Mistake` for an answer without words
        or without a choice.
        """
        now = self._clock()

        def work(run: Run) -> Sheet:
            one = found(run, asker, gathering_id)
            must_be(one, State.ANSWERING)
            debaters.seen(run, asker.debater_id, asker.server_id, asker.name, now)
            gatherings.save(
                run,
                gathering_id,
                asker.debater_id,
                name=asker.name,
                request_id=request_id,
                answers=fitting(one.task, written),
                now=now,
            )
            own = gatherings.own(run, gathering_id, asker.debater_id)
            return Sheet(gathering=found(run, asker, gathering_id), own=own)

        return await self._store.run(work)

    async def let_name(self, asker: Asker, gathering_id: GatheringId, *, named: bool) -> Sheet:
        """Let the results name the asker or not; raises a `Mistake` once they are there."""

        def work(run: Run) -> Sheet:
            one = found(run, asker, gathering_id)
            if one.state not in (State.ANSWERING, State.VOTING):
                raise Mistake("mistake-together-named")
            if not gatherings.name_in_results(run, gathering_id, asker.debater_id, named=named):
                raise Mistake("mistake-together-no-answer")
            own = gatherings.own(run, gathering_id, asker.debater_id)
            return Sheet(gathering=one, own=own)

        return await self._store.run(work)


def fitting(task: Task, written: Answers) -> dict[str, str]:
    """Give what was written in the fields of a task, tidied; raises a `Mistake` for too little."""
    given = {field.name: tidy(written.get(field.name, ""))[:LONGEST] for field in task.fields}
    for field in task.fields:
        _check_choice(field, given[field.name])
    texts = [given[field.name] for field in task.fields if field.shape is not Shape.CHOICE]
    if texts and not any(map(words_in, texts)):
        raise Mistake("mistake-together-empty")
    return given


def _check_choice(field: Field, given: str) -> None:
    if field.shape is not Shape.CHOICE or (not given and not field.required):
        return
    if given not in field.choices:
        raise Mistake("mistake-together-choice")
