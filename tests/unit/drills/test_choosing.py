"""One choice is right, and the words say why."""

import pytest

from arguments.claims import Side
from arguments.drills.spec import Task
from tests.unit.drills.tasks import choose, scored, task_of


@pytest.fixture(params=["fallacy-spotting", "sorting"])
def task(request: pytest.FixtureRequest) -> Task:
    return task_of(request.param, "keep-nato-door-open", Side.FOR)


def test_the_right_choice_is_worth_all(task: Task) -> None:
    assert (choose(task, right=True).score, choose(task, right=True).right) == (4, True)


def test_a_wrong_choice_is_worth_little_and_says_why(task: Task) -> None:
    wrong = choose(task, right=False)
    assert wrong.score <= 1
    assert [check.name for check in wrong.checks] == ["kind", "tempted"]


def test_no_choice_is_worth_nothing_and_moves_no_rating(task: Task) -> None:
    assert (scored(task).score, scored(task).right) == (0, None)


def test_a_choice_that_was_not_offered_is_none(task: Task) -> None:
    assert scored(task, kind="all of them").right is None
