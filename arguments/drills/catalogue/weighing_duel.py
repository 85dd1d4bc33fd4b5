"""The weighing duel: two impacts, and which of them wins by which measures."""

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
)
from arguments.drills.scoring import Exercise, Look, Values, empty, guarded, outcome
from arguments.drills.spec import Answers, Field, Material, Outcome, Shape, Shown, Task
from arguments.judging.verdict import Criterion, Phrase

MEASURES = ("magnitude", "probability", "timeframe", "reversibility")
WHICH = ("first-impact", "second-impact")
_LEAST_MEASURES = 2
_CHOSEN_FROM = 4
_COPIED = 0.5
_PART = 0.3
"""The part of the score that is the judge's."""
_OWN = 2
"""Words of its own that a comparison needs, beside those of the impacts and of the measures."""


@dataclass(frozen=True)
class WeighingDuel(Exercise):
    """Say which of two impacts weighs more, and by what."""

    def task(self, material: Material, rng: Random) -> Task | None:
        """Show an impact from each side, in either order; None where a side has none."""
        if not (material.with_side and material.other_side):
            return None
        impacts = [
            rng.choice(material.with_side[:_CHOSEN_FROM]),
            rng.choice(material.other_side[:_CHOSEN_FROM]),
        ]
        rng.shuffle(impacts)
        return self.pose(
            material,
            (
                Field(name="wins", shape=Shape.CHOICE, choices=WHICH),
                Field(name="why"),
            ),
            shown=tuple(
                Shown(heading=Phrase(key=f"choice-{name}"), text=text)
                for name, text in zip(WHICH, impacts, strict=True)
            ),
        )

    def score(self, task: Task, answers: Answers) -> Outcome:
        """Look for measures, a comparison, both impacts and a reason; either may win."""
        text, side = answers.get("why", ""), task.side or Side.FOR
        if not count(text):
            return empty(self.name)
        if caught := guarded(task, text):
            return caught
        chosen = answers.get("wins", "").strip() in WHICH
        compares = first_of("comparison", text)
        looks = [
            Look("chosen", chosen, 0.5, "", 2.5, keeps=False),
            _measures(text),
            Look("compares", bool(compares), 1.0, compares, 2.5),
            _both(task, text),
            _reason(task, side, text),
            _own(task, text),
        ]
        return outcome(self.name, looks, verdict=judged(task.claim, side, text), part=_PART)


def _measures(text: str) -> Look:
    named = {name: words for name in MEASURES if (words := first_of(name, text))}
    missing = next((name for name in MEASURES if name not in named), MEASURES[0])
    values: Values = {"count": len(named), "missing": missing}
    told = ", ".join(dict.fromkeys(named.values()))
    return Look("measures", len(named) >= _LEAST_MEASURES, 1.5, told, 2.5, values)


def _both(task: Task, text: str) -> Look:
    """Look whether both impacts are spoken of, by words that are theirs alone."""
    words = [content(one.text) - content(task.claim) for one in task.shown]
    apart = [
        one - frozenset().union(*(words[:at] + words[at + 1 :])) for at, one in enumerate(words)
    ]
    met = [
        bool(shared(text, one.text) & own or first_of(family, text))
        for one, own, family in zip(task.shown, apart, WHICH, strict=True)
    ]
    missed = next((one.text for one, here in zip(task.shown, met, strict=True) if not here), "")
    return Look("both", not missed, 1.0, "", 2.5, {"missed": opening(missed)})


def _reason(task: Task, side: Side, text: str) -> Look:
    """Look for a reason with something of its own behind it."""
    reason = found(task.claim, side, text, "because", "therefore", "mechanism", "condition")
    known = frozenset().union(*(content(one.text) for one in task.shown), content(task.claim))
    own = len(content(text) - known) >= _OWN
    return Look("reason", bool(reason) and own, 1.0, reason, 2.0)


def _own(task: Task, text: str) -> Look:
    taken = copied(text, *(one.text for one in task.shown)) >= _COPIED
    quoted = opening(text) if taken else ""
    return Look("copied", not taken, 0.5, quoted, 1.0, common=True, keeps=False)


DRILL = WeighingDuel(
    "weighing-duel",
    (Criterion.WEIGHING, Criterion.ENGAGEMENT),
    180,
    alarms=frozenset({"copied"}),
)
