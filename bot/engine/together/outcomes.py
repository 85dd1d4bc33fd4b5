"""What came of a gathering: the results for all, and for each their own place and feedback."""

from pydantic import Field

from arguments.drills.spec import Answers
from arguments.mistakes import Mistake
from arguments.together.choosing import Share, is_choosing, shares
from arguments.together.results import Placed, Results
from arguments.value import Value
from bot.engine.asker import Asker
from bot.engine.together.finding import found, must_be
from storage import Run, Store, gatherings
from storage.gatherings import Gathering, GatheringId, State, StoredAnswer

BEST = 3
"""How many answers the results show."""


class Best(Value):
    """One of the best answers; `name` is missing where they did not want to be named."""

    place: int = Field(ge=1)
    name: str | None
    answers: Answers
    placed: Placed


class Finding(Value):
    """What the results card tells of.

    `best` are at most three; `more` counts those that share the last place shown and are not.
    `shares` are there for a drill with a right choice, which has no best.
    """

    gathering: Gathering
    results: Results
    best: tuple[Best, ...] = ()
    more: int = Field(default=0, ge=0)
    shares: tuple[Share, ...] = ()


class Mine(Value):
    """Somebody's own answer, its place among how many, and what the drill found in it."""

    gathering: Gathering
    answer: StoredAnswer
    placed: Placed | None
    results: Results
    of: int = Field(ge=1)


class Outcomes:
    """Give results."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def mine(self, asker: Asker, gathering_id: GatheringId) -> Mine:
        """Give the asker's own result; raises a `Mistake` while there is none, or no answer."""

        def work(run: Run) -> Mine:
            one = found(run, asker, gathering_id)
            must_be(one, State.DONE)
            own = gatherings.own(run, gathering_id, asker.debater_id)
            if own is None:
                raise Mistake("mistake-together-no-answer")
            if one.results is None:
                raise Mistake("mistake-together-reckoning")
            placed = next((at for at in one.results.placed if at.number == own.number), None)
            return Mine(
                gathering=one, answer=own, placed=placed, results=one.results, of=one.answers
            )

        return await self._store.read(work)


def finding(run: Run, one: Gathering, results: Results) -> Finding:
    """Give what the results card tells of: of answers that are still there alone."""
    answers = {each.number: each for each in gatherings.answers_of(run, one.gathering_id)}
    if is_choosing(one.task):
        told = shares(one.task, [each.answers for each in answers.values()])
        return Finding(gathering=one, results=results, shares=told)
    here = [at for at in results.placed if at.number in answers and at.place is not None]
    best = tuple(_best(answers[at.number], at, at.place) for at in here[:BEST] if at.place)
    last = best[-1].place if best else None
    more = sum(at.place == last for at in here[BEST:])
    return Finding(gathering=one, results=results, best=best, more=more)


def _best(answer: StoredAnswer, placed: Placed, place: int) -> Best:
    name = answer.name if answer.named else None
    return Best(place=place, name=name, answers=answer.answers, placed=placed)
