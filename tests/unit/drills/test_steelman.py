"""The best case for a side speaks in its own terms, without distance and without a laugh."""

import pytest

from arguments.claims import Side
from tests.unit.drills.tasks import NOISE, ORDERS, everywhere, missed, scored, task_of

TASK = task_of("steelman", "putin-is-rational", Side.FOR)
GOOD = (
    "What matters is the record. In Georgia, Crimea and Syria he took limited gambles and won at "
    "a modest price, because he had judged that nobody would fight for those places. A bad bet in "
    "2022 does not make him mad: a leader with poor intelligence makes rational mistakes."
)


def test_a_case_in_the_sides_own_terms_earns_nearly_all() -> None:
    assert scored(TASK, text=GOOD).score >= 3.5


def test_a_laugh_is_told_apart() -> None:
    laughed = scored(TASK, text=f"{GOOD} What an idiotic thing to believe.")
    assert laughed.score <= 1
    assert "ridicule" in missed(laughed)


def test_distance_is_told_apart() -> None:
    far = scored(TASK, text=f"{GOOD} At least they claim that; I don't believe it.")
    assert far.score <= 2
    assert "hedging" in missed(far)


def test_a_case_without_the_sides_terms_gets_one_of_its_reasons() -> None:
    weak = scored(TASK, text="The president of Russia counts his tanks before he sends them off.")
    assert weak.score <= 2.5
    assert "terms" in missed(weak)


def test_the_sides_reasons_copied_are_no_case() -> None:
    assert scored(TASK, text=" ".join(TASK.hidden)).score <= 1


def test_nothing_is_worth_nothing_and_has_a_beginning() -> None:
    nothing = scored(TASK)
    assert (nothing.score, nothing.change.key) == (0, f"drill-{TASK.drill}-begin")


@pytest.mark.parametrize("text", [ORDERS, NOISE, TASK.claim, "because"])
def test_the_same_trick_in_every_field_does_not_pay(text: str) -> None:
    assert everywhere(TASK, text).score <= 1
