"""The one-minute case: a side, a reason, something to look up, and what is at stake, briefly."""

from dataclasses import dataclass
from random import Random

from arguments.claims import Side
from arguments.drills.looking import (
    case_of,
    clause_of,
    count,
    found,
    joined,
    judged,
    opening,
    reading_of,
)
from arguments.drills.scoring import Exercise, Look, empty, guarded, outcome
from arguments.drills.spec import Answers, Field, Material, Outcome, Task
from arguments.judging.phrases import Gap
from arguments.judging.verdict import Criterion, Verdict
from arguments.likeness import closeness, vector_of

MOST_WORDS = 120
_FACTS = ("number", "year", "link", "quotation", "source", "example", "experience")
_NAMES = 2
"""Names that make a case: one alone is only somebody spoken of."""
_NEAR = 0.15
"""Closeness to the claim of a text that speaks of it in other words."""
_LAST = 4
"""Words before the limit that are quoted where a text goes on."""


@dataclass(frozen=True)
class OneMinuteCase(Exercise):
    """Argue one side in ninety seconds."""

    def task(self, material: Material, rng: Random) -> Task:  # noqa: ARG002 (nothing to choose)
        """Give the claim and the side."""
        return self.pose(
            material,
            (Field(name="text"),),
            asks=self.asks(words=MOST_WORDS),
        )

    def score(self, task: Task, answers: Answers) -> Outcome:
        """Look for the parts of a case, and ask the judge how good it is."""
        text, side = answers.get("text", ""), task.side or Side.FOR
        if not count(text):
            return empty(self.name)
        if caught := guarded(task, text):
            return caught
        verdict = judged(task.claim, side, text)
        return outcome(
            self.name,
            _looks(task.claim, side, text, verdict),
            verdict=verdict,
        )


def _looks(claim: str, side: Side, text: str, verdict: Verdict) -> list[Look]:
    reason = found(claim, side, text, "because", "therefore") or joined(claim, text)
    names = [find for find in case_of(claim, side, text).finds if find.kind == "name"]
    kinds = (*_FACTS, "name") if len(names) >= _NAMES else _FACTS
    fact = found(claim, side, text, *kinds)
    impact = opening(clause_of("impact", text))
    stance = not verdict.other_side
    return [
        _topic(claim, text, verdict),
        Look("stance", stance, 1.0, opening(text), 1.5, {"side": side.value}, keeps=False),
        Look("reason", bool(reason), 1.5, reason),
        Look("fact", bool(fact), 1.0, fact),
        Look("impact", bool(impact), 0.5, impact),
        _length(text),
    ]


def _topic(claim: str, text: str, verdict: Verdict) -> Look:
    """Look whether the text names anything that the claim does, or speaks of what is near it."""
    told = verdict.criteria[Criterion.CLAIM].advice
    near = closeness(vector_of(claim), vector_of(text)) >= _NEAR
    named = near or told.key != f"advice-{Gap.CLAIM_NO_TOPIC.value}"
    return Look("topic", named, 1.0, opening(claim), 2.0, keeps=False)


def _length(text: str) -> Look:
    words = reading_of(text).words
    over = len(words) > MOST_WORDS
    last = text[words[MOST_WORDS - _LAST].start : words[MOST_WORDS - 1].end] if over else ""
    values = {"words": len(words), "most": MOST_WORDS}
    return Look("length", not over, 0.5, last, 3.0, values, common=True, keeps=False)


DRILL = OneMinuteCase(
    "one-minute-case",
    (Criterion.CLAIM, Criterion.EVIDENCE),
    90,
    alarms=frozenset({"stance"}),
)
