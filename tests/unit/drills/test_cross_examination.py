"""Three short closed questions build up to what they mean for the claim."""

import pytest

from arguments.claims import Side
from tests.unit.drills.tasks import NOISE, ORDERS, everywhere, missed, scored, task_of

TASK = task_of("cross-examination", "putin-is-rational", Side.FOR)
QUESTIONS = {
    "first": "Did Moscow expect Kyiv to fall within days?",
    "second": "If they expected that, was a small force enough in their eyes?",
    "third": "Can a plan be rational and rest on bad intelligence?",
}
SO_WHAT = "So the small force shows bad information, not an irrational Putin, and the claim stands."


def test_questions_that_close_in_earn_nearly_all() -> None:
    assert scored(TASK, **QUESTIONS, so_what=SO_WHAT).score >= 3.5


def test_an_open_question_is_told_apart() -> None:
    opened = {**QUESTIONS, "second": "Why did they expect that?"}
    assert missed(scored(TASK, **opened, so_what=SO_WHAT)) == {"closed"}


def test_a_choice_is_closed() -> None:
    choice = {**QUESTIONS, "third": "Which chose that force: bad intelligence or a bad plan?"}
    assert missed(scored(TASK, **choice, so_what=SO_WHAT)) == set()


def test_a_statement_is_told_apart() -> None:
    spoken = {**QUESTIONS, "third": "The force was small. Was that a rational plan?"}
    assert missed(scored(TASK, **spoken, so_what=SO_WHAT)) == {"statement"}


def test_a_long_question_is_told_apart() -> None:
    long = {**QUESTIONS, "first": f"Did Moscow expect Kyiv to fall {'very ' * 12}soon?"}
    assert "length" in missed(scored(TASK, **long, so_what=SO_WHAT))


def test_questions_without_an_end_are_worth_less() -> None:
    assert scored(TASK, **QUESTIONS).score <= 2.5


def test_what_was_shown_with_a_mark_behind_it_is_no_question() -> None:
    assert everywhere(TASK, f"{TASK.shown[0].text}?").score <= 1


def test_nothing_is_worth_nothing_and_has_a_beginning() -> None:
    nothing = scored(TASK)
    assert (nothing.score, nothing.change.key) == (0, f"drill-{TASK.drill}-begin")


@pytest.mark.parametrize("text", [ORDERS, NOISE, TASK.claim, "because"])
def test_the_same_trick_in_every_field_does_not_pay(text: str) -> None:
    assert everywhere(TASK, text).score <= 1
