"""What a drill is: it makes a task from material, and scores what was written for it."""

from collections.abc import Mapping
from enum import StrEnum
from random import Random
from typing import Protocol

from pydantic import Field as Limited

from arguments.checks import Check
from arguments.claims import Claim, Side
from arguments.judging.verdict import Criterion, Phrase
from arguments.value import Value

MOST_FIELDS = 5
"""Fields of one form, as in Discord."""
Answers = Mapping[str, str]
"""What was written or chosen, by the name of its field; a field that is missing is empty."""


class Shape(StrEnum):
    """How a field is filled in."""

    LINE = "line"  # some words
    TEXT = "text"  # a paragraph
    CHOICE = "choice"  # one of a few


class Field(Value):
    """One field of a task's form.

    It is called `drill-DRILL-NAME` in the wording (45 characters at most, as Discord has it). A
    choice is called `choice-CHOICE` there (80 characters at most). `begins` is what it is filled
    in with at first.
    """

    name: str
    shape: Shape = Shape.TEXT
    choices: tuple[str, ...] = ()
    begins: str = ""
    required: bool = True


class Shown(Value):
    """Something to work on: what it is, and its words exactly as they were written."""

    heading: Phrase
    text: str


class Task(Value):
    """A drill put before a person.

    `shown` is what they are to work on. `seconds` is the time that it is meant to take; later
    answers are taken all the same. `item` names a line of an item bank, `key` the right choice,
    and `hidden` what the answer is held against; neither of the latter two is shown before.
    """

    drill: str
    criterion: Criterion
    asks: Phrase
    claim_id: str | None = None
    claim: str = ""
    side: Side | None = None
    shown: tuple[Shown, ...] = ()
    fields: tuple[Field, ...] = Limited(min_length=1, max_length=MOST_FIELDS)
    seconds: int | None = None
    item: str | None = None
    key: str = ""
    hidden: tuple[str, ...] = ()

    @property
    def side_argued(self) -> Side | None:
        """Give the side that is to be argued; None where there is none, or both are."""
        has_both = {field.name for field in self.fields} >= set(Side)
        return None if has_both else self.side


class Outcome(Value):
    """What an answer came to: 0 to 4 in halves, what was looked for, and what to read.

    `right` is there for items with a right choice alone, `total` where a judge gave one.
    """

    score: float = Limited(ge=0, le=4)
    checks: tuple[Check, ...] = ()
    keep: Phrase | None = None
    change: Phrase
    right: bool | None = None
    total: float | None = None


class Material(Value):
    """What is at hand for a task: a claim with a side, and what was argued about it.

    `with_side` and `other_side` are arguments on the claim by considerations and, where their
    authors lend them, by people, best first. `own` is the person's own latest argument, on
    `own_claim` and `own_side`; empty where there is none. `seen` are the items that they
    answered already, `strength` their rating on items.
    """

    claim: Claim
    side: Side
    with_side: tuple[str, ...] = ()
    other_side: tuple[str, ...] = ()
    own: str = ""
    own_claim: Claim | None = None
    own_side: Side | None = None
    seen: tuple[str, ...] = ()
    strength: float = 1500.0
    ratings: Mapping[str, float] = Limited(default_factory=dict)


class Drill(Protocol):
    """One exercise.

    Its sentences are `drill-NAME-...` in the wording; `drill-NAME` is its title,
    `drill-NAME-about` one sentence on what it trains.
    """

    @property
    def name(self) -> str:
        """Name it, in lower case with hyphens, as it is typed."""

    @property
    def criteria(self) -> tuple[Criterion, ...]:
        """Give the criteria that it trains, the main one first."""

    @property
    def seconds(self) -> int:
        """Give the time that it takes, about."""

    def task(self, material: Material, rng: Random) -> Task | None:
        """Make a task, always the same for the same chance; None where the material lacks."""

    def score(self, task: Task, answers: Answers) -> Outcome:
        """Score an answer; any strings will do, and the same give the same."""
