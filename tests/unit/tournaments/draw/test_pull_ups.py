"""Who is pulled up to meet somebody of more points: by the method, or by place in the bracket."""

from random import Random

import pytest

from arguments.tournaments.draw.pairing import pair
from arguments.tournaments.settings import Method, PullUp
from tests.unit.tournaments.draw.states import at_random, met, one, pairs, state

ABOVE = (one("a1", 1, rank=1), one("a2", 1, rank=2), one("a3", 1, rank=3))
BELOW = tuple(one(f"b{rank}", 0, rank=rank) for rank in range(1, 6))


@pytest.mark.parametrize(
    ("pull_up", "pulled"),
    [(PullUp.TOP, "b1"), (PullUp.MIDDLE, "b3"), (PullUp.BOTTOM, "b5"), (PullUp.METHOD, "b5")],
)
def test_the_place_that_is_asked_for_meets_the_float(pull_up: PullUp, pulled: str) -> None:
    drawn = pair(state(*ABOVE, *BELOW, method=Method.FOLD, pull_up=pull_up))
    assert met("a3", pulled) in pairs(drawn)


def test_the_others_of_the_bracket_meet_by_the_method() -> None:
    drawn = pair(state(*ABOVE, *BELOW, method=Method.FOLD, pull_up=PullUp.TOP))
    assert {met("b2", "b5"), met("b3", "b4")} <= pairs(drawn)


@pytest.mark.parametrize("method", list(Method))
def test_every_method_pulls_the_first_up_where_that_is_asked_for(method: Method) -> None:
    drawn = pair(state(*ABOVE, *BELOW, method=method, pull_up=PullUp.TOP))
    gaps = [each for each in drawn.pairs if each.why.pulled_up is not None]
    assert len(gaps) == 1


def test_a_rematch_goes_before_the_place_that_is_asked_for() -> None:
    again = one("a3", 1, rank=3, met=("b1",))
    drawn = pair(state(*ABOVE[:2], again, *BELOW, pull_up=PullUp.TOP))
    assert met("a3", "b1") not in pairs(drawn)


@pytest.mark.parametrize("seed", range(20))
def test_the_draw_is_the_same_however_it_is_found(seed: int) -> None:
    rng = Random(seed)
    made = at_random(rng, 24)
    asked = made.model_copy(update={"pull_up": rng.choice(list(PullUp)), "never": ()})
    assert pair(asked, small=2) == pair(asked)
