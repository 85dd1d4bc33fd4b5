"""Who rests: fewest byes, then lowest points, then whoever's absence leaves the best pairing."""

import pytest

from arguments.tournaments.draw import pair
from tests.unit.tournaments.draw.states import everybody, met, one, pairs, state


def test_nobody_rests_where_all_can_be_paired() -> None:
    assert pair(state(*everybody(8))).bye is None


def test_nobody_rests_again_before_everybody_has() -> None:
    rested = [one(f"r{number}", byes=1) for number in range(4)]
    assert pair(state(*rested, one("best", 9))).bye == "best"


def test_the_lowest_of_those_who_have_not_rested_rests() -> None:
    drawn = pair(state(one("low", 0, byes=1), one("middle", 1), one("high", 2)))
    assert drawn.bye == "middle"


def test_whose_absence_leaves_no_rematch_rests() -> None:
    entries = [one("a", met=["b", "c"]), one("b", met=["a"]), one("c", met=["a"])]
    assert pair(state(*entries)).bye == "a"


def test_the_last_of_equals_rests() -> None:
    assert pair(state(*everybody(9))).bye == "e09"


@pytest.mark.parametrize("small", [80, 0], ids=["whole", "proven"])
def test_of_hundreds_the_one_rests_whose_absence_leaves_the_best_pairing(small: int) -> None:
    apart = [(f"e{number:02d}", "x") for number in range(1, 100)]
    drawn = pair(state(*everybody(100), one("x"), never=tuple(apart)), small)
    assert met("e100", "x") in pairs(drawn) or drawn.bye == "x"


def test_where_no_equal_can_rest_the_next_does() -> None:
    apart = (("a", "b"), ("a", "c"), ("b", "c"))
    drawn = pair(state(one("a", 1), one("b"), one("c"), one("d"), one("e", 5), never=apart))
    assert drawn.bye in {"b", "c"}


def test_a_bye_that_is_kept_is_kept() -> None:
    assert pair(state(*everybody(5), bye="e01")).bye == "e01"
