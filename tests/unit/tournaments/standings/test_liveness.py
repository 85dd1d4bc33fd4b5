"""The rules of liveness: what is called certain is certain, whatever comes."""

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from arguments.tournaments.entries import Entry, EntryId, Status
from arguments.tournaments.liveness import Life, Lives, life_of, lives
from arguments.tournaments.results import Played
from arguments.tournaments.settings import Category
from arguments.tournaments.standings import Key, Placed, rank
from tests.unit.tournaments.standings.histories import (
    beat,
    bye,
    field,
    law,
    many,
    played_out,
    with_novices,
)

POINTS = (Key.POINTS,)
ROUNDS = 5


def of(found: Lives, life: Life) -> list[EntryId]:
    return [entry_id for entry_id, each in found.lives if each is life]


def at(wins: dict[str, int], size: int, left: int, novices: str = "") -> list[Lives]:
    """Give the lives of entries with so many wins, in an open break and a novice one of two."""
    entries = with_novices(field([*wins]), novices)
    history = [bye(name, number) for name, won in wins.items() for number in range(won)]
    categories = [Category(name="open", size=size), Category(name="novice", size=2)]
    return [*lives(rank(entries, history, POINTS), entries, categories, POINTS, rounds_left=left)]


@law
@given(st.integers(2, 12), st.integers(2, 6), st.integers(0, ROUNDS), st.integers())
def test_whoever_is_safe_breaks_and_whoever_is_dead_does_not(
    size: int, places: int, after: int, seed: int
) -> None:
    entries, rng = many(size), Random(seed)
    so_far = played_out(entries, 1, after, rng)
    said = said_after(entries, so_far, places, after)
    ends = [so_far + played_out(entries, after + 1, ROUNDS, rng) for _ in range(10)]
    assert all(came_true(said, rank(entries, end, POINTS), places) for end in ends)


def came_true(said: Lives, final: tuple[Placed, ...], places: int) -> bool:
    """Tell whether the safe are in even where they lose every tie, and the dead in none."""
    best = {each.entry_id: each.rank for each in final}
    worst = {one: sum(other <= place for other in best.values()) for one, place in best.items()}
    safe_in = all(worst[one] <= places for one in of(said, Life.SAFE))
    return safe_in and all(best[one] > places for one in of(said, Life.DEAD))


def said_after(entries: list[Entry], history: list[Played], places: int, after: int) -> Lives:
    placed = rank(entries, history, POINTS)
    categories = [Category(name="open", size=places)]
    return lives(placed, entries, categories, POINTS, rounds_left=ROUNDS - after)[0]


def test_before_the_first_round_all_are_live() -> None:
    found = at(dict.fromkeys("abcdefgh", 0), size=4, left=3)[0]
    assert of(found, Life.LIVE) == list("abcdefgh")
    assert (found.safe_from, found.dead_to) == (None, None)


def test_the_wins_that_are_left_cannot_lift_everyone() -> None:
    found = at({"a": 1, "b": 1, "c": 0, "d": 0, "e": 0, "f": 0}, size=5, left=1)[0]
    assert of(found, Life.SAFE) == ["a", "b"]  # three wins are left for c, d, e and f
    assert found.safe_from == 1.0


def test_who_cannot_catch_up_is_dead() -> None:
    found = at({"a": 3, "b": 3, "c": 2, "d": 0}, size=2, left=1)[0]
    assert of(found, Life.DEAD) == ["d"]
    assert found.dead_to == 0.0


def test_who_can_draw_level_is_live() -> None:
    found = at({"a": 3, "b": 3, "c": 2, "d": 0}, size=2, left=1)[0]
    assert of(found, Life.LIVE) == ["a", "b", "c"]


def test_after_the_last_round_the_standings_say_it() -> None:
    found = at({"a": 3, "b": 2, "c": 1, "d": 0}, size=2, left=0)[0]
    assert (of(found, Life.SAFE), of(found, Life.DEAD)) == (["a", "b"], ["c", "d"])


def test_a_tie_at_the_cut_is_open_after_the_last_round() -> None:
    found = at({"a": 3, "b": 2, "c": 2, "d": 0}, size=2, left=0)[0]
    assert of(found, Life.LIVE) == ["b", "c"]


def test_who_may_break_elsewhere_may_leave_a_place() -> None:
    three_ahead = at({"a": 5, "b": 5, "c": 5, "d": 3}, size=2, left=1, novices="abcd")[1]
    assert of(three_ahead, Life.LIVE) == ["a", "b", "c", "d"]
    four_ahead = at({"a": 5, "b": 5, "c": 5, "d": 5, "e": 3}, size=2, left=1, novices="abcde")[1]
    assert of(four_ahead, Life.DEAD) == ["e"]


def test_who_has_left_has_no_life() -> None:
    entries = field("abc")
    entries[1] = entries[1].model_copy(update={"status": Status.WITHDRAWN})
    categories = [Category(name="open", size=2)]
    found = lives(rank(entries, [], POINTS), entries, categories, POINTS, rounds_left=1)[0]
    assert found.lives == ((EntryId("a"), Life.SAFE), (EntryId("c"), Life.SAFE))


def test_where_points_are_not_the_first_key_nothing_is_certain_before_the_end() -> None:
    entries = field("abcd")
    keys = (Key.SPEAKS_AVERAGE, Key.POINTS)
    placed = rank(entries, [beat("a", "b", scores=(80, 70))], keys)
    categories = [Category(name="open", size=4)]
    assert set(dict(lives(placed, entries, categories, keys, rounds_left=1)[0].lives).values()) == {
        Life.LIVE
    }


def test_over_several_categories_the_best_life_is_told() -> None:
    def one(**each: Life) -> Lives:
        return Lives(
            category=Category(name="open", size=2),
            rounds_left=1,
            lives=tuple((EntryId(name), life) for name, life in each.items()),
            safe_from=None,
            dead_to=None,
        )

    best = life_of([one(a=Life.DEAD, b=Life.DEAD), one(a=Life.LIVE, c=Life.SAFE)])
    assert best == {"a": Life.LIVE, "b": Life.DEAD, "c": Life.SAFE}
