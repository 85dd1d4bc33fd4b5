"""What an answered drill came to: its outcome, when it comes back, what it did to ratings."""

from datetime import datetime

from pydantic import Field

from arguments.drills.spec import Outcome
from arguments.judging.verdict import Phrase
from arguments.value import Value


class PuzzleMove(Value):
    """What an item with a right choice did to ratings, in points: the debater's and its own.

    `deviation` is the debater's afterwards; `answered` counts everybody's answers to the item,
    this one with them, and `correct` the right ones among them.
    """

    before: float
    after: float
    deviation: float
    item_before: float
    item_after: float
    answered: int = Field(ge=1)
    correct: int = Field(ge=0)


class Scored(Value):
    """The outcome of an answer, and what followed from it.

    `next` says whether the drill comes back, and `due` when; `moved` is there for items that
    were rated; `before` is the score of the try before, and `best` the best one before.
    """

    outcome: Outcome
    next: Phrase | None = None
    due: datetime | None = None
    moved: PuzzleMove | None = None
    before: float | None = None
    best: float | None = None
