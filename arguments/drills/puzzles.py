"""Puzzles: items with a right choice, which are rated as the people are who answer them."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from random import Random

from arguments.drills.items import Item
from arguments.judging.verdict import HIGHEST, LOWEST
from arguments.ratings.glicko import Rating
from arguments.ratings.practice import argue

NEAREST = 5
"""Items nearest to somebody's strength, of which one is drawn."""


def played(person: Rating, item: Rating, now: datetime, *, right: bool) -> tuple[Rating, Rating]:
    """Give the ratings of a person and of an item after an answer: right wins, wrong loses.

    An item's volatility never moves, and its deviation never falls under the floor that sides
    of claims have, so that it can still move after any number of answers.
    """
    return argue(person, item, HIGHEST if right else LOWEST, now, picked=False)


def next_item(
    items: Sequence[Item],
    ratings: Mapping[str, float],
    strength: float,
    seen: Sequence[str],
    rng: Random,
) -> Item:
    """Give an item for somebody: not seen before while there are such, near their strength.

    `seen` are those that they answered, the latest first; once all are, one of the half that
    was answered longest ago. Each group comes up about as often as it is among the items.
    `ratings` holds those that moved; the others have their first guess. There is at least one
    item.
    """
    pool = _pool(items, seen)
    held = {item.group for item in pool}
    group = rng.choice([item.group for item in items if item.group in held])
    near = sorted(
        (item for item in pool if item.group == group),
        key=lambda item: (abs(_rating(item, ratings) - strength), item.item_id),
    )
    return rng.choice(near[:NEAREST])


def _pool(items: Sequence[Item], seen: Sequence[str]) -> list[Item]:
    """Give the items that may come next."""
    met = {item_id: place for place, item_id in reversed(list(enumerate(seen)))}
    fresh = [item for item in items if item.item_id not in met]
    if fresh:
        return fresh
    latest_first = sorted(items, key=lambda item: met[item.item_id])
    return latest_first[len(latest_first) // 2 :]


def _rating(item: Item, ratings: Mapping[str, float]) -> float:
    return ratings.get(item.item_id, item.first.rating)
