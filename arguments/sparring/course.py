"""The course of a spar: an opening argument, three exchanges, and what they came to."""

from collections.abc import Mapping

from pydantic import Field

from arguments.judging.verdict import Criterion, Phrase, Verdict
from arguments.sparring.answers import Answer, Engaged
from arguments.sparring.moves import Move
from arguments.value import Value

EXCHANGES = 3
"""Exchanges of a whole spar."""


class Exchange(Value):
    """A move and what became of it; unanswered while `answer` is None.

    `move` is None where its author has taken their argument back since.
    """

    number: int = Field(ge=1, le=EXCHANGES)
    move: Move | None
    answer: Answer | None = None
    engaged: Engaged | None = None


class Closing(Value):
    """What a spar came to.

    `first` is the verdict on the opening, `final` the one on the case as it stood at the end:
    the opening with all that the answers added. `moved` gives each criterion's change in points
    of 0 to 4, where there is any. `engagement` is the mean over the answers (0 to 4), `weighing`
    that criterion's score in the whole (0 to 4). `best` is the number of the exchange that was
    answered best. `drill` names the one to go on with.
    """

    first: Verdict
    final: Verdict
    moved: Mapping[Criterion, float]
    engagement: float = Field(ge=0, le=4)
    weighing: float = Field(ge=0, le=4)
    conceded: int = Field(ge=0)
    best: int | None
    says: tuple[Phrase, ...]
    drill: str
