"""No draw is better by the declared order, however the best is found."""

from random import Random

import pytest

from arguments.tournaments.draw import State, pair
from arguments.tournaments.draw.pairing import SMALL
from tests.unit.tournaments.draw.oracles import densely, drawn, told, tried, whole
from tests.unit.tournaments.draw.states import Tournament, at_random

SEEDS = range(16)
EACH = 60


def small_states(seed: int) -> list[State]:
    """Make up states of up to ten entries, every twentieth of ten."""
    rng = Random(seed)
    sizes = [10 if number % 20 == 0 else rng.randint(2, 8) for number in range(EACH)]
    return [at_random(rng, size) for size in sizes]


def larger_states(seed: int) -> list[State]:
    """Make up states of up to sixty entries, few of whom are kept apart."""
    rng = Random(1000 + seed)
    states = [at_random(rng, 2 * rng.randint(6, 30)) for _ in range(4)]
    return [each.model_copy(update={"never": each.never[:3]}) for each in states]


def played(seed: int, size: int) -> State:
    """Play some rounds, and give the state of the next."""
    tournament = Tournament(size, seed, clubs=2 + seed % 7, draws=seed % 2 == 0)
    for _ in range(seed % 6):
        tournament.take(pair(tournament.state()))
    return tournament.state()


@pytest.mark.parametrize("small", [SMALL, 0], ids=["whole", "proven"])
@pytest.mark.parametrize("seed", SEEDS)
def test_no_draw_of_up_to_ten_costs_less(seed: int, small: int) -> None:
    states = small_states(seed)
    assert [drawn(each, small) for each in states] == [tried(each) for each in states]


@pytest.mark.parametrize("seed", SEEDS)
def test_up_to_sixty_cost_what_networkx_finds_among_all_pairs(seed: int) -> None:
    states = larger_states(seed)
    assert [told(each, pair(each)) for each in states] == [densely(each) for each in states]


@pytest.mark.parametrize("seed", SEEDS)
def test_a_proven_draw_is_the_one_that_is_found_among_all_pairs(seed: int) -> None:
    states = larger_states(seed)
    assert [whole(each, 0) for each in states] == [whole(each, SMALL) for each in states]


@pytest.mark.parametrize("seed", range(6))
def test_a_field_that_has_played_is_drawn_the_same_either_way(seed: int) -> None:
    state = played(seed, 80 + 11 * seed)
    assert whole(state, 0) == whole(state, 1000)


@pytest.mark.parametrize("seed", SEEDS)
def test_a_draw_tells_its_own_cost(seed: int) -> None:
    states = larger_states(seed)
    best = [drawn(each) for each in states]
    assert [(None, told(each, pair(each))) for each in states] == best
