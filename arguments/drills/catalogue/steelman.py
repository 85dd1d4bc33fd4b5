"""The steelman: the best case for a side, as somebody who holds it would make it."""

from dataclasses import dataclass
from random import Random

from arguments.claims import Side
from arguments.drills.looking import (
    content,
    copied,
    count,
    first_of,
    found,
    judged,
    opening,
    shared,
    written,
)
from arguments.drills.scoring import Exercise, Look, Values, empty, guarded, outcome
from arguments.drills.spec import Answers, Field, Material, Outcome, Task
from arguments.judging.verdict import Criterion

MOST_REASONS = 6
"""Reasons of the side that an answer is held against."""
_LEAST_TERMS = 2
_COPIED = 0.5
_PART = 0.35
"""The part of the score that is the judge's; the rest is what was looked for."""
_TOLD = 4
"""Key terms that are named back."""


@dataclass(frozen=True)
class Steelman(Exercise):
    """Make the best case for the side that is liked less."""

    def task(self, material: Material, rng: Random) -> Task | None:  # noqa: ARG002
        """Give the claim and the side; its own reasons stay hidden. None where it has none."""
        if not material.with_side:
            return None
        return self.pose(
            material,
            (Field(name="text"),),
            asks=self.asks(side=material.side.value),
            hidden=material.with_side[:MOST_REASONS],
        )

    def score(self, task: Task, answers: Answers) -> Outcome:
        """Look for the side's own terms and a reason, and for what stands apart from the side."""
        text, side = answers.get("text", ""), task.side or Side.FOR
        if not count(text):
            return empty(self.name)
        if caught := guarded(task, text):
            return caught
        verdict = judged(task.claim, side, text)
        hedge, laugh = first_of("hedging", text), first_of("ridicule", text)
        reason = found(task.claim, side, text, "because", "therefore")
        looks = [
            Look("ridicule", not laugh, 0.5, laugh, 1.0, keeps=False),
            Look("hedging", not hedge, 0.5, hedge, 2.0, common=True, keeps=False),
            _stance(text, side, on_side=not verdict.other_side),
            _terms(task, text),
            Look("because", bool(reason), 1.0, reason, common=True),
            _own(task, text),
        ]
        return outcome(self.name, looks, verdict=verdict, part=_PART)


def _stance(text: str, side: Side, *, on_side: bool) -> Look:
    values = {"side": side.value}
    return Look("stance", on_side, 0.5, opening(text), 1.5, values, keeps=False)


def _terms(task: Task, text: str) -> Look:
    """Look for words that the side's own reasons live by, the claim's own left out."""
    wanted = [content(reason) - content(task.claim) for reason in task.hidden]
    met = [shared(text, reason) & terms for reason, terms in zip(task.hidden, wanted, strict=True)]
    terms = written(text, frozenset().union(*met))
    missed = next((one for one, some in zip(task.hidden, met, strict=True) if not some), "")
    values: Values = {"count": len(terms), "missed": opening(missed or next(iter(task.hidden), ""))}
    enough = len(terms) >= _LEAST_TERMS
    return Look("terms", enough, 1.5, ", ".join(terms[:_TOLD]), 2.5, values)


def _own(task: Task, text: str) -> Look:
    taken = copied(text, *task.hidden) >= _COPIED
    quoted = opening(text) if taken else ""
    return Look("copied", not taken, 0.5, quoted, 1.0, common=True, keeps=False)


DRILL = Steelman(
    "steelman",
    (Criterion.ENGAGEMENT, Criterion.REASONING),
    240,
    alarms=frozenset({"ridicule", "hedging", "stance", "copied"}),
)
