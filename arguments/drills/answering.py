"""Answering: what was written for a task, tidied, and refused where it cannot be scored."""

from arguments.drills.catalogue import drill_of
from arguments.drills.spec import Answers, Field, Outcome, Shape, Task
from arguments.mistakes import Mistake
from arguments.responses import MAX_CHARACTERS, words_in
from arguments.tidying import tidy


class DrillEmpty(Mistake):
    """Not a word in any field."""

    def __init__(self) -> None:
        super().__init__("mistake-drill-empty")


class DrillUnfinished(Mistake):
    """Fields that are needed have nothing in them."""

    def __init__(self, fields: int) -> None:
        super().__init__("mistake-drill-unfinished", fields=fields)


class DrillTooLong(Mistake):
    """More characters in a field than it may have."""

    def __init__(self, characters: int, limit: int) -> None:
        super().__init__("mistake-drill-too-long", characters=characters, limit=limit)


class DrillChoiceUnknown(Mistake):
    """Something was chosen that is not offered."""

    def __init__(self) -> None:
        super().__init__("mistake-drill-choice")


def tidied(task: Task, answers: Answers) -> dict[str, str]:
    """Give what was written for a task's fields, tidied; nothing of other fields or empty ones."""
    written = {field.name: tidy(answers.get(field.name, "")) for field in task.fields}
    return {name: text for name, text in written.items() if text}


def received(task: Task, answers: Answers) -> dict[str, str]:
    """Tidy an answer and hold it to its task.

    Raises `DrillEmpty`, `DrillTooLong`, `DrillChoiceUnknown` or `DrillUnfinished`.
    """
    written = tidied(task, answers)
    if not any(words_in(text) for text in written.values()):
        raise DrillEmpty
    for field in task.fields:
        _check(field, written.get(field.name, ""))
    missing = sum(field.required and field.name not in written for field in task.fields)
    if missing:
        raise DrillUnfinished(missing)
    return written


def score_answer(task: Task, answers: Answers) -> Outcome:
    """Score an answer with the drill that made the task; raises `DrillUnknown`."""
    return drill_of(task.drill).score(task, answers)


def _check(field: Field, text: str) -> None:
    if len(text) > MAX_CHARACTERS:
        raise DrillTooLong(len(text), MAX_CHARACTERS)
    if text and field.shape is Shape.CHOICE and text not in field.choices:
        raise DrillChoiceUnknown
