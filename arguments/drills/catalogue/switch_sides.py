"""Switch sides: the same claim argued both ways, where the lower of the two counts."""

from collections.abc import Mapping
from dataclasses import dataclass
from random import Random

from arguments.claims import Side
from arguments.drills.looking import alike, copied, count, found, judged, opening
from arguments.drills.scoring import Exercise, Look, empty, guarded, outcome
from arguments.drills.spec import Answers, Field, Material, Outcome, Task
from arguments.judging.verdict import Criterion

_TURNED, _COPIED = 0.72, 0.4
"""How alike the two may be, and how much of one may stand in the other in the same words."""
_REASONS = ("because", "therefore", "mechanism", "purpose", "condition")

Both = Mapping[Side, str]


@dataclass(frozen=True)
class SwitchSides(Exercise):
    """Argue both sides of a claim."""

    def task(self, material: Material, rng: Random) -> Task:  # noqa: ARG002 (nothing to choose)
        """Give the claim, with a field for each side, the one that was asked for first."""
        return self.pose(
            material,
            (Field(name=one.value) for one in (material.side, material.side.other)),
        )

    def score(self, task: Task, answers: Answers) -> Outcome:
        """Judge both; the lower of the two counts, and its words are said."""
        first = task.side or Side.FOR
        both = {side: answers.get(side.value, "") for side in (first, first.other)}
        if not any(map(count, both.values())):
            return empty(self.name)
        caught = (guarded(task, text, side=side) for side, text in both.items() if count(text))
        known = next((one for one in caught if one), None)
        return known or min(
            (self._half(task, side, both) for side in both),
            key=lambda one: (one.score, one.total or 0.0),
        )

    def _half(self, task: Task, side: Side, both: Both) -> Outcome:
        """Score the case for one side, beside what the two have in common."""
        text = both[side]
        verdict = judged(task.claim, side, text)
        values = {"side": side.value}
        reason = found(task.claim, side, text, *_REASONS)
        missing = next((one.value for one in both if not count(both[one])), "")
        looks = [
            Look("both", not missing, 0.5, "", 0.5, {"side": missing or side.value}, keeps=False),
            Look("stance", not verdict.other_side, 1.0, opening(text), 1.5, values, keeps=False),
            Look("reason", bool(reason), 1.5, reason, values=values),
            _apart(both),
        ]
        return outcome(self.name, looks, verdict=verdict)


def _apart(both: Both) -> Look:
    """Look whether the second is a case of its own and not the first turned around."""
    first, second = both.values()
    same = alike(first, second) >= _TURNED or copied(second, first) >= _COPIED
    return Look("apart", not same, 1.0, opening(second) if same else "", 1.0)


DRILL = SwitchSides(
    "switch-sides",
    (Criterion.REASONING, Criterion.ENGAGEMENT),
    600,
    alarms=frozenset({"stance", "apart"}),
)
