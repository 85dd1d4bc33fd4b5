"""The verdict: what a judge gives back for one response, in values that any face can put in words.

A verdict holds no prose: every sentence is a `Phrase`, a wording key with its values, and
every quotation is a `Span`, a place in the text that was judged (offsets in characters).
"""

from enum import StrEnum
from typing import Literal

from pydantic import Field

from arguments.value import Value

LOWEST, HIGHEST = 50.0, 100.0
"""The ends of the scale of totals, as in British Parliamentary judging."""


class Criterion(StrEnum):
    """The six criteria of the rubric, in the order in which they are shown."""

    CLAIM = "claim"
    REASONING = "reasoning"
    EVIDENCE = "evidence"
    ENGAGEMENT = "engagement"
    WEIGHING = "weighing"
    CLARITY = "clarity"


class Effect(StrEnum):
    """What a span did to a criterion's score."""

    EARNED = "earned"
    COST = "cost"


class Phrase(Value):
    """A sentence by its wording key and the values that it needs."""

    key: str
    values: dict[str, str | int | float] = Field(default_factory=dict)


class Span(Value):
    """A piece of the judged text: `text == judged[start:end]`, and why it counts."""

    start: int = Field(ge=0)
    end: int = Field(ge=0)
    text: str
    effect: Effect
    why: Phrase


class CriterionScore(Value):
    """A score of 0 to 4 in halves, the spans that earned or cost it, and one piece of advice."""

    score: float = Field(ge=0, le=4)
    out_of: Literal[4] = 4
    spans: tuple[Span, ...] = ()
    advice: Phrase


class GuardFinding(Value):
    """What a guard noticed, the highest total it leaves, and the spans that show it."""

    name: str
    cap: float = Field(ge=LOWEST, le=HIGHEST)
    spans: tuple[Span, ...] = ()
    says: Phrase


class Feedback(Value):
    """What to read before the number: one goal, one thing to keep, one to change, one task."""

    goal: Criterion
    keep: Span | None
    change: Span | None
    gap: Phrase
    task: Phrase
    starter: Phrase


class Verdict(Value):
    """A judge's whole answer: total (50 to 100), six criteria, guards, feedback, version."""

    total: float = Field(ge=LOWEST, le=HIGHEST)
    criteria: dict[Criterion, CriterionScore]
    guards: tuple[GuardFinding, ...] = ()
    feedback: Feedback
    version: str
