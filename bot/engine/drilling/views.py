"""What drills look like to a face: a task to do, what an answer came to, a list, progress."""

from collections.abc import Mapping
from datetime import datetime

from pydantic import Field

from arguments.drills.progress import Change, Standing
from arguments.drills.scored import PuzzleMove
from arguments.drills.spec import Outcome, Task
from arguments.judging.verdict import Criterion, Phrase
from arguments.value import Value

__all__ = [
    "CHOSEN",
    "Change",
    "CriterionProgress",
    "DoneView",
    "DrillLine",
    "Progress",
    "PuzzleMove",
    "Standing",
    "TaskView",
    "Week",
    "WeekCounts",
]

CHOSEN = Phrase(key="path-chosen")
"""Why somebody has a drill that they asked for by name; there is no need to tell them."""


class TaskView(Value):
    """A task put before its debater; `task` comes without its key and what is hidden.

    `draft` is what was begun, by the fields' names. `why` says why this drill now. `due` is when
    it came back, for one that did. `is_answered` tells that an answer is in: `done` has what it
    came to. `tries` counts how often they answered this drill before.
    """

    task_id: str
    task: Task
    draft: Mapping[str, str] = Field(default_factory=dict)
    why: Phrase
    due: datetime | None = None
    is_answered: bool = False
    tries: int = Field(default=0, ge=0)


class DoneView(Value):
    """What an answer came to; `task` is whole, for it is over.

    `repeat` says that it had been answered before: `answers` and `outcome` are the first ones.
    `next` says when the drill comes back, and `due` is that moment; None where it does not.
    `moved` is there for items that are rated. `before` is the score of the try before on this
    drill, `best` the best before; None at a first try.
    """

    task_id: str
    task: Task
    answers: Mapping[str, str]
    outcome: Outcome
    repeat: bool = False
    next: Phrase | None = None
    due: datetime | None = None
    moved: PuzzleMove | None = None
    before: float | None = None
    best: float | None = None


class DrillLine(Value):
    """A drill in the list: its name, what it trains (the main criterion first), how it goes.

    `seconds` is the time that it takes, about. `last` and `best` are scores of 0 to 4, None
    before a first try. `due` is when it comes back, `is_due` that it does now. `is_weakest` tells
    that its main criterion is the one to work on. `rating` and `deviation` are theirs on its
    items, None where it has none or none was answered.
    """

    drill: str
    criteria: tuple[Criterion, ...] = Field(min_length=1)
    seconds: int = Field(ge=1)
    tries: int = Field(default=0, ge=0)
    last: float | None = None
    best: float | None = None
    done: datetime | None = None
    due: datetime | None = None
    is_due: bool = False
    is_weakest: bool = False
    is_open: bool = False
    rating: float | None = None
    deviation: float | None = None


class CriterionProgress(Value):
    """How a criterion goes in arguments: now, and against as much before.

    `change` is None where there is too little on either side. `drilled` is the same of the drills
    that train it, apart, since a drill is told what to do and so scores otherwise.
    """

    criterion: Criterion
    now: Standing
    change: Change | None = None
    drilled: Standing = Standing()
    drilled_change: Change | None = None


class Progress(Value):
    """Every criterion in the rubric's order, from the latest judged arguments and drills.

    `arguments` and `drills` count what it is made of. `weakest` is the one to work on and `why`
    says so; None without any.
    """

    criteria: tuple[CriterionProgress, ...]
    arguments: int = Field(default=0, ge=0)
    drills: int = Field(default=0, ge=0)
    weakest: Criterion | None = None
    why: Phrase | None = None


class WeekCounts(Value):
    """What somebody did in seven days."""

    arguments: int = Field(default=0, ge=0)
    drills: int = Field(default=0, ge=0)
    spars: int = Field(default=0, ge=0)


class Week(Value):
    """The last seven days against those before, for their own eyes.

    `moved` are the criteria that changed by more than noise, `steady` those of which as much is
    known and which did not; one that is in neither has too little on either side. `streak` counts
    days in a row with an argument, 0 once it is over. `drill` is what to do next, and `why`.
    """

    since: datetime
    done: WeekCounts
    before: WeekCounts
    moved: tuple[CriterionProgress, ...] = ()
    steady: tuple[CriterionProgress, ...] = ()
    streak: int = Field(default=0, ge=0)
    drill: str
    why: Phrase
