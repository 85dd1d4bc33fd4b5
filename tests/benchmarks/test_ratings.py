"""Ratings of practice: how soon they know who is better, and how quick a rating is.

Made-up debaters with a known skill argue sides of a known difficulty, once a day. Half of them
pick among the easier half of the sides; the others are served one against which they are
expected to do fairly. The plain mean of the same totals is told beside: it cannot know that some
of them were easy to reach.
"""

import math
import time
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from functools import cache
from random import Random
from statistics import correlation, mean, median
from typing import NamedTuple

import pytest

from arguments.ratings import (
    FAIR,
    NEWCOMER,
    UNARGUED,
    Game,
    Rating,
    argue,
    cautious,
    expected,
    rate,
)
from tests.benchmarks.table import Row

DEBATERS, SIDES = 150, 120
SEEDS = range(5)
AIMS = {5: 0.90, 10: 0.95, 20: 0.97}
"""The rank correlation aimed at, by how many attempts everybody made."""
NOISE, NOISIER = 0.6, 1.0
"""How far an attempt strays from its debater's skill, where skills and difficulties spread by 1.

The same debater on two equal sides correlates with themselves at 0.74, and at 0.50.
"""
FIRST = datetime(2030, 1, 1, tzinfo=UTC)
UPDATES, TIMES = 20_000, 5
UPDATES_AIM = 50_000
"""Ratings of a single game in a second."""


class Orders(NamedTuple):
    """The rank correlation with true skill of three orders of the same debaters."""

    ratings: float
    cautious: float
    means: float


def ranks(values: Sequence[float]) -> list[float]:
    """Give the rank of each value from 1; equal values share the mean of their ranks."""
    ordered = sorted(values)
    first = {value: index for index, value in reversed(list(enumerate(ordered, 1)))}
    last = {value: index for index, value in enumerate(ordered, 1)}
    return [(first[value] + last[value]) / 2 for value in values]


def spearman(one: Sequence[float], other: Sequence[float]) -> float:
    return correlation(ranks(one), ranks(other))


class Field:
    """Debaters of known skill and sides of known difficulty, and what is known of them so far."""

    def __init__(self, seed: int, noise: float) -> None:
        self.chance, self.noise = Random(seed), noise
        self.skills = [self.chance.gauss(0, 1) for _ in range(DEBATERS)]
        self.difficulties = [self.chance.gauss(0, 1) for _ in range(SIDES)]
        self.easier = sorted(range(SIDES), key=self.difficulties.__getitem__)[: SIDES // 2]
        self.debaters: list[Rating] = [NEWCOMER] * DEBATERS
        self.sides: list[Rating] = [UNARGUED] * SIDES
        self.totals: list[list[float]] = [[] for _ in range(DEBATERS)]
        self.left = [set(range(SIDES)) for _ in range(DEBATERS)]

    def day(self, day: int) -> None:
        """Let everybody argue a side that they have not argued, in an order drawn by chance."""
        now = FIRST + timedelta(days=day)
        for who in self.chance.sample(range(DEBATERS), DEBATERS):
            picked = who < DEBATERS // 2
            side = self.pick(who) if picked else self.serve(who)
            total = self.total(who, side)
            self.left[who].remove(side)
            self.totals[who].append(total)
            self.debaters[who], self.sides[side] = argue(
                self.debaters[who], self.sides[side], total, now, picked=picked
            )

    def pick(self, who: int) -> int:
        return self.chance.choice([side for side in self.easier if side in self.left[who]])

    def serve(self, who: int) -> int:
        """Choose among the sides that are nearest to a fair fight."""
        away = {side: self.unfair(who, side) for side in sorted(self.left[who])}
        least = min(away.values())
        return self.chance.choice([side for side, far in away.items() if far == least])

    def unfair(self, who: int, side: int) -> float:
        share = expected(self.debaters[who], self.sides[side])
        return max(FAIR[0] - share, share - FAIR[1], 0.0)

    def total(self, who: int, side: int) -> float:
        lead = self.skills[who] - self.difficulties[side] + self.chance.gauss(0, self.noise)
        return round(50 + 50 / (1 + math.exp(-lead)), 1)

    def orders(self) -> Orders:
        return Orders(
            spearman([rating.rating for rating in self.debaters], self.skills),
            spearman([cautious(rating) for rating in self.debaters], self.skills),
            spearman([mean(totals) for totals in self.totals], self.skills),
        )


@cache
def after_attempts(noise: float) -> dict[int, Orders]:
    """Give the mean over the seeds after each number of attempts that is looked at."""
    found: dict[int, list[Orders]] = {attempts: [] for attempts in AIMS}
    for seed in SEEDS:
        field = Field(seed, noise)
        for attempts in range(1, max(AIMS) + 1):
            field.day(attempts)
            if attempts in found:
                found[attempts].append(field.orders())
    return {
        attempts: Orders(*map(mean, zip(*orders, strict=True)))
        for attempts, orders in found.items()
    }


@pytest.mark.parametrize("attempts", AIMS)
@pytest.mark.parametrize("noise", [NOISE, NOISIER])
def test_the_order_of_debaters(noise: float, attempts: int, table: list[Row]) -> None:
    orders = after_attempts(noise)[attempts]
    aim = AIMS[attempts] if noise == NOISE else None
    table.append(
        Row(
            f"order after {attempts} attempts, noise {noise}",
            f"{orders.ratings:.3f}",
            "" if aim is None else f"at least {aim:.2f}",
            None if aim is None else orders.ratings >= aim,
            f"plain mean {orders.means:.3f}, cautious order {orders.cautious:.3f}",
        )
    )


def a_second(updates: int) -> float:
    """Give how many ratings of one game are made in a second of one processor."""
    before, games = Rating(deviation=80.0), [Game(Rating(rating=1560.0, deviation=70.0), 0.6)]
    began = time.process_time()
    for _ in range(updates):
        rate(before, games)
    return updates / (time.process_time() - began)


def attempts_a_second(attempts: int) -> float:
    """Give how many attempts are rated in a second: both are aged, rated and stamped."""
    debater = Rating(deviation=80.0, at=FIRST)
    side = Rating(rating=1560.0, deviation=70.0, at=FIRST)
    later = FIRST + timedelta(days=1)
    began = time.process_time()
    for _ in range(attempts):
        argue(debater, side, 78.5, later, picked=False)
    return attempts / (time.process_time() - began)


def test_ratings_a_second(table: list[Row]) -> None:
    measured = median(a_second(UPDATES) for _ in range(TIMES))
    both = median(attempts_a_second(UPDATES) for _ in range(TIMES))
    table.append(
        Row(
            "ratings of a single game",
            f"{measured:,.0f} a second",
            f"{UPDATES_AIM:,} a second, one core",
            measured >= UPDATES_AIM,
            f"attempts, both sides rated: {both:,.0f} a second",
        )
    )
