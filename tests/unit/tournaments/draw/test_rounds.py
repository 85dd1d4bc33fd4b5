"""What holds for every round of a tournament that is drawn from its own history."""

from collections import Counter
from functools import cache
from itertools import product

import pytest

from arguments.tournaments.draw import pair
from arguments.tournaments.settings import Method, Order
from tests.unit.tournaments.draw.oracles import fewest_thirds
from tests.unit.tournaments.draw.states import Tournament, everyone_in, pairs

ROUNDS = 5


@cache
def played(size: int, seed: int, order: Order = Order.STRICT) -> Tournament:
    """Play five rounds."""
    tournament = Tournament(size, seed, draws=seed % 2 == 0)
    for _ in range(ROUNDS):
        tournament.take(pair(tournament.state(order=order, method=list(Method)[seed % 4])))
    return tournament


def met_again(tournament: Tournament) -> int:
    """Count the pairs that met more than once."""
    met = Counter(each for draw in tournament.drawn for each in pairs(draw))
    return sum(times > 1 for times in met.values())


FIELDS = [*product((7, 12, 33), range(4))]


@pytest.mark.parametrize(("size", "seed"), FIELDS)
def test_everybody_is_in_every_round_once(size: int, seed: int) -> None:
    drawn = played(size, seed).drawn
    assert [everyone_in(draw) for draw in drawn] == [sorted(played(size, seed).sides)] * ROUNDS


@pytest.mark.parametrize(("size", "seed"), FIELDS)
def test_nobody_meets_again_while_the_field_has_others(size: int, seed: int) -> None:
    assert met_again(played(size, seed)) == 0


@pytest.mark.parametrize(("size", "seed"), FIELDS)
def test_nobody_rests_again_while_somebody_has_not(size: int, seed: int) -> None:
    byes = played(size, seed).byes
    assert sorted(byes.values()) == [0] * (size - ROUNDS * (size % 2)) + [1] * (ROUNDS * (size % 2))


@pytest.mark.parametrize(("size", "seed"), FIELDS)
def test_sides_are_kept_in_balance(size: int, seed: int) -> None:
    sides = played(size, seed).sides.values()
    assert (
        max(abs(2 * [side.value for side in each].count("for") - len(each)) for each in sides) <= 3
    )


@pytest.mark.parametrize("seed", range(24))
def test_no_draw_of_equal_cost_gives_fewer_a_side_for_the_third_time_in_a_row(seed: int) -> None:
    state = played(8, seed).state()
    draw = pair(state)
    assert draw.thirds == fewest_thirds(state, draw)


@pytest.mark.parametrize("seed", range(4))
def test_bracket_before_meetings_never_has_the_larger_gap(seed: int) -> None:
    state = played(12, seed).state
    gaps = [pair(state(order=order)).cost.squared_gap for order in Order]
    assert gaps == sorted(gaps, reverse=True)
