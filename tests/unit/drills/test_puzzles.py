"""Items are rated as puzzles are, and the next one suits whoever gets it."""

from datetime import UTC, datetime
from itertools import pairwise
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from arguments.drills.items import NO_FALLACY, fallacies
from arguments.drills.puzzles import next_item, played
from arguments.ratings.glicko import Rating
from arguments.ratings.practice import SIDE_FLOOR

NOW = datetime(2026, 3, 1, tzinfo=UTC)
RATINGS = st.builds(
    Rating,
    rating=st.floats(800, 2200),
    deviation=st.floats(SIDE_FLOOR, 350),
    volatility=st.just(0.06),
)
SEEDS = st.integers(0, 10_000)


def answered(seed: int, count: int) -> list[str]:
    """Answer so many items one after another; the latest is first."""
    rng, seen = Random(seed), list[str]()
    for _ in range(count):
        one = next_item(fallacies(), {}, 1500, list(dict.fromkeys(reversed(seen))), rng)
        seen.append(one.item_id)
    return seen


def simulated(people: int) -> list[float]:
    """Give the ratings of items, the easiest first, after so many people answered them all."""
    rng, items = Random(7), [Rating(deviation=200)] * 6
    for _ in range(people):
        person, skill = Rating(), rng.gauss(1500, 200)
        for number in rng.sample(range(6), 6):
            chance = 1 / (1 + 10 ** ((1000 + 200 * number - skill) / 400))
            person, items[number] = played(person, items[number], NOW, right=rng.random() < chance)
    return [item.rating for item in items]


@given(RATINGS, RATINGS)
def test_a_right_answer_raises_the_person_and_lowers_the_item(person: Rating, item: Rating) -> None:
    after, its = played(person, item, NOW, right=True)
    assert after.rating > person.rating
    assert its.rating < item.rating


@given(person=RATINGS, item=RATINGS, right=st.booleans())
def test_an_item_can_always_still_move(person: Rating, item: Rating, *, right: bool) -> None:
    assert played(person, item, NOW, right=right)[1].deviation >= SIDE_FLOOR


def test_ratings_come_out_in_the_order_of_the_true_difficulties() -> None:
    ratings = simulated(200)
    assert ratings == sorted(ratings)


@given(SEEDS)
def test_all_are_met_once_before_any_comes_again(seed: int) -> None:
    assert len(set(answered(seed, len(fallacies())))) == len(fallacies())


@given(SEEDS)
def test_none_comes_twice_in_a_row(seed: int) -> None:
    assert all(one != other for one, other in pairwise(answered(seed, len(fallacies()) + 10)))


def test_fair_lines_come_up_as_often_as_the_bank_has_them() -> None:
    rng, share = Random(3), sum(item.kind == NO_FALLACY for item in fallacies()) / len(fallacies())
    drawn = [next_item(fallacies(), {}, 1500, (), rng).kind for _ in range(2000)]
    assert abs(drawn.count(NO_FALLACY) / 2000 - share) < 0.04


def test_a_stronger_person_gets_harder_lines() -> None:
    weak = next_item(fallacies(), {}, 1200, (), Random(1))
    strong = next_item(fallacies(), {}, 1800, (), Random(1))
    assert strong.difficulty > weak.difficulty
