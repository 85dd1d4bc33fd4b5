"""Round robin: everybody once, rests once, and in balance."""

from collections import Counter
from itertools import combinations

import pytest

from arguments.mistakes import Mistake
from arguments.tournaments.draw.round_robin import Turn, round_robin

SIZES = range(2, 21)


def turns(size: int) -> tuple[Turn, ...]:
    return round_robin([f"e{number}" for number in range(size)], seed=3)


def balances(size: int) -> set[int]:
    been = Counter[str | int]()
    for turn in turns(size):
        for one, two in turn.pairs:
            been[one] += 1
            been[two] -= 1
    return {abs(balance) for balance in been.values()}


@pytest.mark.parametrize("size", SIZES)
def test_everybody_meets_everybody_once(size: int) -> None:
    met = [frozenset(each) for turn in turns(size) for each in turn.pairs]
    everybody = combinations([f"e{number}" for number in range(size)], 2)
    assert sorted(map(sorted, met)) == sorted(map(sorted, everybody))


@pytest.mark.parametrize("size", SIZES)
def test_everybody_is_in_a_round_once(size: int) -> None:
    seats = [[*sum(turn.pairs, ()), *([turn.bye] if turn.bye else [])] for turn in turns(size)]
    assert {len(set(each)) for each in seats} == {len(each) for each in seats} == {size}


@pytest.mark.parametrize("size", SIZES)
def test_with_an_odd_number_everybody_rests_once(size: int) -> None:
    rests = [turn.bye for turn in turns(size) if turn.bye is not None]
    assert len(rests) == len(set(rests)) == size * (size % 2)


@pytest.mark.parametrize("size", SIZES)
def test_sides_differ_by_one_at_most(size: int) -> None:
    assert max(balances(size)) <= 1 - size % 2


def test_another_seed_gives_other_places() -> None:
    names = [f"e{number}" for number in range(8)]
    assert (
        round_robin(names, seed=1) == round_robin(names[::-1], seed=1) != round_robin(names, seed=2)
    )


@pytest.mark.parametrize(
    ("names", "key"),
    [
        ([], "mistake-draw-nobody"),
        (["a"], "mistake-draw-one-left"),
        (["a", "b", "a"], "mistake-draw-entry-twice"),
    ],
)
def test_what_cannot_be_is_refused(names: list[str], key: str) -> None:
    with pytest.raises(Mistake, match=key):
        round_robin(names, seed=1)
