"""A reason is heard, answered, met with something new, and brought back to the claim."""

import pytest

from arguments.claims import Side
from tests.unit.drills.tasks import NOISE, ORDERS, everywhere, missed, scored, task_of

TASK = task_of("four-step-rebuttal", "kabul-emboldened-moscow", Side.FOR)
GOOD = {
    "they_say": "They say that Russia had massed troops months before Kabul, so it was no cause.",
    "but": "But massing troops is not yet a decision to attack; the order came in February 2022.",
    "because": "Because deterrence works up to the last day: Putin watched Biden accept "
    "humiliation in August and could conclude that sanctions were the worst he would face.",
    "therefore": "Therefore the withdrawal still emboldened Russia, even if it began no plan.",
}
WEAK = {
    "they_say": "They say it was not Kabul.",
    "but": "But that is wrong.",
    "because": "Because it is not true.",
    "therefore": "Therefore I am right.",
}


def test_four_steps_that_hold_earn_nearly_all() -> None:
    assert scored(TASK, **GOOD).score >= 3.5


def test_a_no_in_four_steps_is_worth_little() -> None:
    weak = scored(TASK, **WEAK)
    assert weak.score <= 1
    assert {"restated", "answered", "reasoned"} <= missed(weak)


def test_a_bare_denial_is_told_apart() -> None:
    assert "answered" in missed(scored(TASK, **{**GOOD, "but": "But that is simply not true."}))


def test_a_reason_that_was_said_before_is_none() -> None:
    again = {**GOOD, "because": "Because troops massed months before Kabul."}
    assert "reasoned" in missed(scored(TASK, **again))


def test_what_was_shown_copied_back_is_no_answer() -> None:
    assert everywhere(TASK, TASK.shown[0].text).score <= 1


def test_nothing_is_worth_nothing_and_has_a_beginning() -> None:
    nothing = scored(TASK)
    assert (nothing.score, nothing.change.key) == (0, f"drill-{TASK.drill}-begin")


@pytest.mark.parametrize("text", [ORDERS, NOISE, TASK.claim, "because"])
def test_the_same_trick_in_every_field_does_not_pay(text: str) -> None:
    assert everywhere(TASK, text).score <= 1
