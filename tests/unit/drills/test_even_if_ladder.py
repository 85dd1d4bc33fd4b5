"""Each step grants something else and more, and something still stands."""

from arguments.claims import Side
from arguments.drills.spec import Outcome
from tests.unit.drills.tasks import scored, task_of

TASK = task_of("even-if-ladder", "keep-nato-door-open", Side.FOR)


def steps(*texts: str) -> Outcome:
    return scored(TASK, **dict(zip(("first", "second", "third"), texts, strict=False)))


GOOD = (
    (
        "Even if some new members bring old border quarrels with them, still "
        "the conditions can require that these be settled first."
    ),
    (
        "Even if every new promise to fight costs money, NATO should stay "
        "open, because an attack that is deterred costs far less than a war."
    ),
    (
        "Even if Moscow treats each new member as a threat for decades, a veto "
        "would be worse, since no small nation could then choose for itself."
    ),
)
SAME = "Even if voters would not keep the promise to fight, still the door should be open."


def test_three_steps_that_grow_and_stand_are_a_ladder() -> None:
    assert steps(*GOOD).score >= 3.5


def test_one_step_is_a_beginning() -> None:
    assert 0 < steps(GOOD[0]).score <= 1.5


def test_without_a_concession_there_is_no_ladder() -> None:
    assert steps("NATO is good.", "NATO protects.", "Russia is aggressive.").score <= 0.5


def test_an_empty_ladder_is_worth_nothing() -> None:
    assert steps().score == 0


def test_the_same_step_three_times_does_not_pay() -> None:
    assert steps(SAME, SAME, SAME).score <= 1


def test_a_step_that_repeats_is_quoted() -> None:
    assert [
        check.passed for check in steps(GOOD[0], GOOD[1], GOOD[0]).checks if check.name == "apart"
    ] == [False]
