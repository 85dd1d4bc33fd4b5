"""The path: which drill now, and why, from what somebody's arguments and drills reached so far.

What is due for its return comes first. Then the weakest criterion, where weakness is weighted by
how sure it is: the mean of its scores is shrunk towards the person's own mean over all criteria,
as though `PRIOR` scores had been just that. So one bad try of nothing moves a criterion by a
fifth of its distance, and after twenty the scores have five sixths of the say.
"""

import math
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from pydantic import Field

from arguments.drills.progress import LATEST
from arguments.judging.verdict import Criterion, Phrase
from arguments.value import Value

PRIOR = 4.0
"""Scores that the prior weighs: more than three tries in a row could be luck's."""
DRILLED = 0.5
"""What a drill's score weighs beside an argument's of 1: it is shorter, and says what it wants."""
RESTED = timedelta(hours=20)
"""For how long other drills come before one that was done: about until the next day's."""
MIDDLE = 2.0
"""What is taken for somebody's mean while nothing is known of them: the middle of 0 to 4."""
FEW = 5
"""Scores of a criterion below which the reason says that this is early to tell."""
HEAVIEST_FIRST = (
    Criterion.REASONING,
    Criterion.EVIDENCE,
    Criterion.ENGAGEMENT,
    Criterion.WEIGHING,
    Criterion.CLARITY,
    Criterion.CLAIM,
)
"""Criteria that are equally weak, in the order in which they are worked on."""


class Scored(Value):
    """What one argument or drill reached on a criterion, 0 to 4, and when."""

    criterion: Criterion
    score: float = Field(ge=0, le=4)
    at: datetime
    is_drill: bool = False


class Known(Value):
    """A drill on the path: what it trains, the main criterion first, and what was done of it.

    `seconds` is the time that it takes, about; `done` is the latest try, `due` when it comes
    back; None where neither is so.
    """

    drill: str
    criteria: tuple[Criterion, ...] = Field(min_length=1)
    seconds: int = Field(default=60, ge=1)
    done: datetime | None = None
    due: datetime | None = None


class Step(Value):
    """A drill to do, why, and when it was due where it came back."""

    drill: str
    why: Phrase
    due: datetime | None = None


def path(drills: Sequence[Known], scores: Sequence[Scored], now: datetime) -> tuple[Step, ...]:
    """Rank every drill, the one to do now first; neither order given matters.

    Due ones come first, the longest due before the others. Then those that rested, by the
    weakest criterion that they train; of those for the same one, the one that was never done or
    was done the longest ago; of those alike, the one that trains it mainly, and the shorter. Then
    those done just now, the longest ago first.
    """
    order = weakest_first(strengths(scores))
    counted = {one: sum(each.criterion is one for each in _latest(scores)) for one in Criterion}
    ranked = sorted(drills, key=lambda one: _rank(one, order, now))
    return tuple(_step(one, order, counted, now) for one in ranked)


def why_weakest(criterion: Criterion, scores: int) -> Phrase:
    """Say that a criterion is the weakest, by so many scores of it, and whether it is early."""
    key = "path-early" if scores < FEW else "path-weakest"
    return Phrase(key=key, values={"criterion": criterion.value, "scores": scores})


def strengths(scores: Sequence[Scored]) -> Mapping[Criterion, float]:
    """Give the posterior mean of every criterion, 0 to 4, over its latest `LATEST` scores."""
    latest = _latest(scores)
    middle = _mean(latest, 0.0, MIDDLE)
    return {
        one: _mean([each for each in latest if each.criterion is one], PRIOR, middle)
        for one in Criterion
    }


def weakest_first(means: Mapping[Criterion, float]) -> tuple[Criterion, ...]:
    """Order the criteria by their means; equal ones by what they weigh in a verdict."""
    return tuple(sorted(HEAVIEST_FIRST, key=lambda one: round(means[one], 9)))


def _mean(scores: Sequence[Scored], weight: float, prior: float) -> float:
    """Give the weighted mean of scores together with a prior of some weight."""
    weights = [DRILLED if each.is_drill else 1.0 for each in scores]
    whole = math.fsum(weights) + weight
    if not whole:
        return prior
    summed = math.fsum(each.score * by for each, by in zip(scores, weights, strict=True))
    return (summed + weight * prior) / whole


def _latest(scores: Sequence[Scored]) -> list[Scored]:
    """Keep the latest of each criterion, drills and arguments apart, whatever order they came in.

    Equal moments are told apart by their score, so that the order given changes nothing.
    """
    kept: list[Scored] = []
    for one in Criterion:
        for is_drill in (False, True):
            own = [e for e in scores if e.criterion is one and e.is_drill is is_drill]
            kept += sorted(own, key=lambda each: (each.at, each.score))[-LATEST:]
    return kept


def _rank(
    drill: Known, order: Sequence[Criterion], now: datetime
) -> tuple[int, float, float, bool, int, str]:
    if _is_due(drill, now) and drill.due is not None:
        return (0, drill.due.timestamp(), 0.0, False, 0, drill.drill)
    done = -math.inf if drill.done is None else drill.done.timestamp()
    if drill.done is not None and now - drill.done < RESTED:
        return (2, done, 0.0, False, 0, drill.drill)
    weakest = _weakest(drill, order)
    is_aside = weakest is not drill.criteria[0]
    return (1, order.index(weakest), done, is_aside, drill.seconds, drill.drill)


def _weakest(drill: Known, order: Sequence[Criterion]) -> Criterion:
    return min(drill.criteria, key=order.index)


def _is_due(drill: Known, now: datetime) -> bool:
    return drill.due is not None and drill.due <= now


def _step(
    drill: Known, order: Sequence[Criterion], counted: Mapping[Criterion, int], now: datetime
) -> Step:
    if _is_due(drill, now):
        return Step(drill=drill.drill, why=Phrase(key="path-due"), due=drill.due)
    weakest = _weakest(drill, order)
    if not any(counted.values()):
        why = Phrase(key="path-first")
    elif weakest is order[0]:
        why = why_weakest(weakest, counted[weakest])
    else:
        why = Phrase(key="path-change", values={"criterion": weakest.value})
    return Step(drill=drill.drill, why=why)
