"""Choice drills together: no vote, but how many took each choice."""

from collections import Counter
from collections.abc import Iterable, Mapping

from pydantic import Field as Limited

from arguments.drills.spec import Answers, Shape, Task
from arguments.value import Value


class Share(Value):
    """How many took one choice, and whether it is the right one."""

    choice: str
    count: int = Limited(ge=0)
    right: bool


def is_choosing(task: Task) -> bool:
    """Tell whether a task has a right choice, so that there is nothing to vote on."""
    return bool(task.key) and choice_field(task) is not None


def choice_field(task: Task) -> str | None:
    """Name the field that the right choice is one of; None where no field has choices."""
    fields = [field for field in task.fields if field.shape is Shape.CHOICE]
    fitting = [field for field in fields if task.key in field.choices]
    return next((field.name for field in [*fitting, *fields]), None)


def shares(task: Task, answers: Iterable[Answers]) -> tuple[Share, ...]:
    """Count every choice of a task, in the order in which they are offered."""
    name = choice_field(task)
    offered = next((field.choices for field in task.fields if field.name == name), ())
    taken: Mapping[str, int] = Counter(one.get(name or "", "") for one in answers)
    return tuple(Share(choice=one, count=taken[one], right=one == task.key) for one in offered)
