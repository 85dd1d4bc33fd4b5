"""One choice is right, and the words say why."""

from arguments.claims import Side
from arguments.drills.spec import Outcome
from tests.unit.drills.tasks import scored, task_of

TASK = task_of("sorting", "keep-nato-door-open", Side.FOR)


def choose(*, right: bool) -> Outcome:
    given = TASK
    return scored(
        TASK, kind=next(one for one in given.fields[0].choices if (one == given.key) is right)
    )


def test_the_right_choice_is_worth_all() -> None:
    assert (choose(right=True).score, choose(right=True).right) == (4, True)


def test_a_wrong_choice_is_worth_little_and_says_why() -> None:
    wrong = choose(right=False)
    assert wrong.score <= 1
    assert [check.name for check in wrong.checks] == ["kind", "tempted"]


def test_no_choice_is_worth_nothing_and_moves_no_rating() -> None:
    assert (scored(TASK).score, scored(TASK).right) == (0, None)


def test_a_choice_that_was_not_offered_is_none() -> None:
    assert scored(TASK, kind="all of them").right is None
