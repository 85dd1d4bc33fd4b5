"""The same state gives the same draw, byte by byte, however its lists are ordered."""

import os
import subprocess
import sys
from random import Random

import pytest

from arguments.tournaments.draw import pair
from tests.unit.tournaments.draw.oracles import whole
from tests.unit.tournaments.draw.states import Tournament, at_random, everybody, shuffled, state

SCRIPT = """
from tests.unit.tournaments.draw.states import everybody, state
from arguments.tournaments.draw import pair
print(pair(state(*everybody(60, club="x"), seed=7), 0).model_dump_json())
"""


@pytest.mark.parametrize("small", [80, 0], ids=["whole", "proven"])
@pytest.mark.parametrize("seed", range(12))
def test_the_order_of_lists_says_nothing(seed: int, small: int) -> None:
    rng = Random(seed)
    told = at_random(rng, rng.randint(2, 40))
    assert whole(told, small) == whole(shuffled(told, rng), small)


@pytest.mark.parametrize("seed", range(4))
def test_a_played_field_is_drawn_the_same_again(seed: int) -> None:
    tournament = Tournament(121, seed)
    tournament.take(pair(tournament.state()))
    told = tournament.state()
    assert whole(told, 80) == whole(shuffled(told, Random(seed)), 80)


def test_another_seed_tosses_other_coins() -> None:
    drawn = [pair(state(*everybody(30), seed=seed)).model_dump_json() for seed in (1, 2)]
    assert drawn[0] != drawn[1]


def test_another_process_draws_the_same() -> None:
    ran = [
        subprocess.run(
            [sys.executable, "-c", SCRIPT],
            env={**os.environ, "PYTHONHASHSEED": str(seed)},
            capture_output=True,
            check=True,
            text=True,
        ).stdout
        for seed in (1, 2)
    ]
    assert ran[0] == ran[1]
