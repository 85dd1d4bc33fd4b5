"""Foresight is held against what was really argued."""

from arguments.claims import Side
from arguments.drills.spec import Outcome
from tests.unit.drills.tasks import scored, task_of

TASK = task_of("predict-the-other-side", "keep-nato-door-open", Side.FOR)


def steps(*texts: str) -> Outcome:
    return scored(TASK, **dict(zip(("first", "second", "third"), texts, strict=False)))


GOOD = (
    "Every new member is one more promise to go to war, and voters may not keep it.",
    "States with disputed borders would drag the alliance into their conflicts.",
    "It provokes Russia and makes war more likely.",
)


def test_reasons_that_they_do_give_are_foreseen() -> None:
    assert steps(*GOOD).score >= 3.5


def test_reasons_that_nobody_gave_are_weak() -> None:
    assert steps("It costs money.", "It is bad for tourism.", "Generals dislike it.").score <= 1.5


def test_nothing_foreseen_is_worth_nothing() -> None:
    assert steps().score == 0


def test_the_same_reason_three_times_does_not_pay() -> None:
    assert steps(GOOD[0], GOOD[0], GOOD[0]).score <= 2


def test_the_claim_again_does_not_pay() -> None:
    assert steps(TASK.claim, TASK.claim, TASK.claim).score == 0


def test_a_real_argument_is_matched_once() -> None:
    assert [
        check.says.values["met"]
        for check in steps(
            GOOD[0], "Voters will not keep each new promise to fight for a member."
        ).checks
        if check.name == "hit"
    ] == [1]


def test_it_says_what_it_was_held_against() -> None:
    assert (TASK.asks.values["people"], TASK.asks.values["thoughts"]) == (0, 2)
