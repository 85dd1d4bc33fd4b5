"""Two impacts are set against each other by measures that a judge can decide by."""

import pytest

from arguments.claims import Side
from tests.unit.drills.tasks import NOISE, ORDERS, everywhere, missed, scored, task_of

TASK = task_of("weighing-duel", "soviet-end-was-good", Side.FOR)
GOOD = (
    "The independence of fifteen nations weighs more than the fall in life expectancy, because "
    "their elections and open borders have lasted for decades, while Russian health recovered by "
    "2010. More people gained, and a lost state is far harder to restore than a hospital."
)


def test_a_comparison_by_two_measures_earns_nearly_all() -> None:
    assert scored(TASK, wins="first-impact", why=GOOD).score >= 3.5


def test_either_may_win() -> None:
    second = scored(TASK, wins="second-impact", why=GOOD)
    assert second.score == scored(TASK, wins="first-impact", why=GOOD).score


def test_one_impact_told_alone_is_not_weighed() -> None:
    told = scored(TASK, wins="second-impact", why="Pensions collapsed and families suffered.")
    assert told.score <= 1.5
    assert {"measures", "compares", "both"} <= missed(told)


def test_naming_measures_is_not_weighing() -> None:
    stuffed = "Magnitude, probability, timeframe: the first is more than the second because."
    assert scored(TASK, wins="first-impact", why=stuffed).score <= 2


def test_what_was_shown_copied_back_is_not_weighing() -> None:
    assert scored(TASK, why=" ".join(shown.text for shown in TASK.shown)).score <= 1


def test_nothing_is_worth_nothing_and_has_a_beginning() -> None:
    nothing = scored(TASK)
    assert (nothing.score, nothing.change.key) == (0, f"drill-{TASK.drill}-begin")


@pytest.mark.parametrize("text", [ORDERS, NOISE, TASK.claim, "because"])
def test_the_same_trick_in_every_field_does_not_pay(text: str) -> None:
    assert everywhere(TASK, text).score <= 1
