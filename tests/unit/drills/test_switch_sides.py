"""Both sides are argued, and the lower of the two counts."""

import pytest

from arguments.claims import Side
from tests.unit.drills.tasks import NOISE, ORDERS, everywhere, missed, scored, task_of

TASK = task_of("switch-sides", "soviet-end-was-good", Side.FOR)
FOR = (
    "Fifteen nations became free, and within a generation Estonia had elections, a free press and "
    "higher wages than Russia, because it could choose its own laws."
)
AGAINST = (
    "Russian life expectancy fell by years in the 1990s as pensions and hospitals collapsed, and "
    "wars in Chechnya killed thousands, because borders broke faster than new ones could be built."
)
TURNED = (
    "Fifteen nations did not become free, and within a generation Estonia had no elections, no "
    "free press and no higher wages than Russia, because it could not choose its own laws."
)


def test_neither_side_is_the_one_that_is_asked_for() -> None:
    assert TASK.side_argued is None
    assert task_of("one-minute-case", "soviet-end-was-good", Side.FOR).side_argued is Side.FOR


def test_two_cases_on_their_own_ground_earn_nearly_all() -> None:
    assert scored(TASK, **{"for": FOR, "against": AGAINST}).score >= 3


def test_the_lower_of_the_two_counts() -> None:
    weak = scored(TASK, **{"for": FOR, "against": "It was a bad time for Russian pensions."})
    assert weak.score <= 2


def test_one_side_alone_is_worth_little() -> None:
    assert scored(TASK, **{"for": FOR}).score <= 0.5


def test_the_first_turned_around_is_no_second_case() -> None:
    turned = scored(TASK, **{"for": FOR, "against": TURNED})
    assert turned.score <= 1
    assert "apart" in missed(turned)


def test_the_same_text_twice_is_one_case() -> None:
    assert everywhere(TASK, FOR).score <= 1


def test_nothing_is_worth_nothing_and_has_a_beginning() -> None:
    nothing = scored(TASK)
    assert (nothing.score, nothing.change.key) == (0, f"drill-{TASK.drill}-begin")


@pytest.mark.parametrize("text", [ORDERS, NOISE, TASK.claim, "because"])
def test_the_same_trick_in_every_field_does_not_pay(text: str) -> None:
    assert everywhere(TASK, text).score <= 1
