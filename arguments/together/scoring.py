"""Scoring an answer to a task by the drill that the task is of, as plain values in and out."""

from arguments.drills.catalogue import drill_of
from arguments.drills.spec import Answers, Outcome, Task


def score(task: Task, answers: Answers) -> Outcome:
    """Score an answer; raises `DrillUnknown` for a drill that is not there any more."""
    return drill_of(task.drill).score(task, answers)
