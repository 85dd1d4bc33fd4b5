"""A case says where it stands, why, what can be looked up, and what is at stake."""

import pytest

from arguments.claims import Side
from tests.unit.drills.tasks import CLAIMS, NOISE, ORDERS, everywhere, missed, scored, task_of

TASK = task_of("one-minute-case", "kabul-emboldened-moscow", Side.AGAINST)
GOOD = (
    "Kabul did not cause the invasion, because the Kremlin had massed troops on the border in "
    "spring 2021, months before the last American plane left. If we blame Afghanistan, we miss "
    "the real danger: a plan that would have gone ahead anyway and cost thousands of lives."
)
WEAK = "I think this is not true. Russia is a big country and does what it wants."
ELSEWHERE = (
    "Libraries should open on Sundays, because families have time then. In 2019 Leeds counted a "
    "third more visitors, and a child who reads keeps that for life."
)

MORE = CLAIMS["putin-is-rational"].considerations.on_for * 2


def test_a_whole_case_earns_nearly_all() -> None:
    assert scored(TASK, text=GOOD).score >= 3.5


def test_an_opinion_alone_is_told_what_it_lacks() -> None:
    weak = scored(TASK, text=WEAK)
    assert weak.score <= 2
    assert {"reason", "fact", "impact"} <= missed(weak)


def test_a_case_about_something_else_is_told_what_the_claim_is_about() -> None:
    strayed = scored(TASK, text=ELSEWHERE)
    assert "topic" in missed(strayed)
    assert strayed.score <= 2


def test_a_case_over_its_length_is_told_where_it_ends() -> None:
    long = " ".join([GOOD, *CLAIMS["talking-is-worth-it"].considerations.on_for, *MORE])
    assert "length" in missed(scored(TASK, text=long))


def test_what_is_kept_is_in_the_words_written() -> None:
    kept = scored(TASK, text=GOOD).keep
    assert kept is not None
    assert str(kept.values["quoted"]) in GOOD


def test_nothing_is_worth_nothing_and_has_a_beginning() -> None:
    nothing = scored(TASK)
    assert (nothing.score, nothing.change.key) == (0, f"drill-{TASK.drill}-begin")


@pytest.mark.parametrize("text", [ORDERS, NOISE, TASK.claim, "because"])
def test_the_same_trick_in_every_field_does_not_pay(text: str) -> None:
    assert everywhere(TASK, text).score <= 1
