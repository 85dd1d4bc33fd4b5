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


class Leaning(Value):
    """Where a text seems to stand towards its claim: three shares that sum to one."""

    argues_for: float = Field(ge=0, le=1)
    argues_against: float = Field(ge=0, le=1)
    off_topic: float = Field(ge=0, le=1)


class Stretch(Value):
    """Sentences that were scored as one: their place, and their quality from 0 to 1."""

    start: int = Field(ge=0)
    end: int = Field(ge=0)
    quality: float = Field(ge=0, le=1)


class Workings(Value):
    """How a total came about before guards: each a share of 0 to 1.

    share = 1 - (1 - quality) x (1 - breadth x (1 + coverage) / 2), total = 50 + 50 x share.
    `quality` is that of the best stretch, `coverage` that of the six criteria
    by their weights. `breadth` is what coverage and length may lift of the rest: nothing in a
    sentence or two, more the more a text says, and never more than a capped share.
    """

    quality: float = Field(ge=0, le=1)
    coverage: float = Field(ge=0, le=1)
    breadth: float = Field(ge=0, le=1)
    stretches: tuple[Stretch, ...] = ()

    @property
    def share(self) -> float:
        """Give the share of the scale that the text reaches before guards."""
        return 1 - (1 - self.quality) * (1 - self.breadth * (1 + self.coverage) / 2)


class Verdict(Value):
    """A judge's whole answer: total (50 to 100), six criteria, guards, feedback, version.

    `other_side` says that the text surely argues the side that was not chosen; that costs
    nothing. `notes` say what a reader should know of the judge itself.
    """

    total: float = Field(ge=LOWEST, le=HIGHEST)
    criteria: dict[Criterion, CriterionScore]
    guards: tuple[GuardFinding, ...] = ()
    feedback: Feedback
    version: str
    leaning: Leaning | None = None
    other_side: bool = False
    workings: Workings | None = None
    notes: tuple[Phrase, ...] = ()
