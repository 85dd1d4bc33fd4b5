"""Costs: what each possible pair of a field costs, by each rule of the declared order.

`strict` avoids meetings before gaps, `bracket` gaps before meetings; then come pairs of one
club, clashes of side, a side for the third time in a row (surely, and then perhaps, where the
state does not tell), the distance from the ideal of the method, and at last the seed's lot, so
that one draw alone is the best. Every cost is a whole number, for points are counted in the
coarsest part of a point that they are all made of.
"""

import math
from collections import Counter
from collections.abc import Sequence
from itertools import groupby
from typing import NamedTuple

import numpy as np

from arguments.tournaments.draw.places import Flags, Ints, Places, distances, places_of
from arguments.tournaments.draw.sides import THIRD, Leaning, leaning, thirds
from arguments.tournaments.draw.state import Contender, Id, State
from arguments.tournaments.lots import lot

LOT_BITS = 32
GUESSED = 80
"""Entries up to which rows of a side are guessed from counts where they are not told."""


class Later(NamedTuple):
    """What pairs cost by the rules after meetings and gaps."""

    club: Ints
    side: Ints
    third: Ints
    perhaps_third: Ints
    ideal: Ints
    lots: Ints


class Field(NamedTuple):
    """The entries that are to be paired, from the top down, and who may rest."""

    state: State
    entries: tuple[Contender, ...]
    points: tuple[int, ...]
    places: Places
    resting: tuple[int, ...]

    @property
    def size(self) -> int:
        """Give how many are to be paired, the bye's stand-in among them."""
        return len(self.entries) + bool(self.resting)

    @property
    def bye(self) -> int | None:
        """Give the place of the bye's stand-in."""
        return len(self.entries) if self.resting else None

    @property
    def groups(self) -> tuple[Ints, Ints]:
        """Give everybody's club, and the side that they need, as groups (0: none)."""
        clubs = _column(self, _numbered([each.club for each in self.entries]))
        balance = _column(self, [each.balance for each in self.entries])
        return clubs, np.sign(balance)

    @property
    def tired(self) -> tuple[Ints, Ints]:
        """Give which side would be everybody's third in a row: 1 is for, -1 against, 0 neither.

        Surely so, and as far as can be told.
        """
        is_told = len(self.entries) > GUESSED
        both = [_tired_of(leaning(each), is_told=is_told) for each in self.entries]
        return _column(self, [sure for sure, _ in both]), _column(self, [each for _, each in both])

    @property
    def levels(self) -> list[int]:
        """Give the points of each bracket, from the top down."""
        return [level for level, _ in groupby(self.points)]


class Costs(NamedTuple):
    """What every allowed pair costs, by rule.

    Pair `k` is of the entries `upper[k] < lower[k]`; the bye's stand-in, where there is one,
    is the last. Rules after the first two are worked out for the pairs that they are asked for.
    """

    field: Field
    upper: Ints
    lower: Ints
    meetings: Ints
    gap: Ints

    @property
    def size(self) -> int:
        """Give how many are to be paired."""
        return self.field.size

    def later(self, upper: Ints, lower: Ints) -> Later:
        """Work out what pairs cost by the later rules."""
        field = self.field
        clubs, needs = field.groups
        return Later(
            ((clubs[upper] == clubs[lower]) & (clubs[upper] > 0)).astype(np.int64),
            (needs[upper] * needs[lower] > 0).astype(np.int64),
            *_thirds(field, upper, lower),
            distances(field.state, field.places, upper, lower, field.bye),
            _lots(field, upper, lower),
        )


def field_of(state: State, entries: Sequence[Contender], resting: Sequence[Id]) -> Field:
    """Lay out ordered entries for pairing; `resting` are equals of whom one rests."""
    coarsest = math.gcd(*(entry.parts for entry in entries)) or 1
    points = tuple(entry.parts // coarsest for entry in entries)
    may_rest = set(resting)
    chosen = tuple(i for i, entry in enumerate(entries) if entry.entry_id in may_rest)
    level = points[chosen[0]] if chosen else None
    return Field(state, tuple(entries), points, places_of(points, level), chosen)


def costs_of(field: Field) -> Costs:
    """Work out which pairs are allowed, and what they cost by the first two rules."""
    upper, lower = (each.astype(np.int64) for each in np.triu_indices(field.size, 1))
    allowed = np.flatnonzero(_allowed(field, upper, lower))
    met = _meetings(field)[allowed]
    upper, lower = upper[allowed], lower[allowed]
    points = _column(field, field.points)
    gap = (points[upper] - points[lower]) ** 2
    if field.bye is not None:
        gap[lower == field.bye] = 0
    return Costs(field, upper, lower, met, gap)


def _column(field: Field, values: Sequence[int]) -> Ints:
    """Give a value of each entry, and 0 for the bye's stand-in."""
    return np.array([*values, 0][: field.size], dtype=np.int64)


def _numbered(clubs: Sequence[str | None]) -> list[int]:
    """Give clubs numbers from 1; nobody's club is 0, and is no club."""
    numbers: dict[str, int] = {}
    return [0 if club is None else numbers.setdefault(club, len(numbers) + 1) for club in clubs]


def _flat(size: int, one: int, two: int) -> int:
    """Give where a pair stands among all pairs of a field."""
    upper, lower = min(one, two), max(one, two)
    return upper * size - upper * (upper + 1) // 2 + lower - upper - 1


def _allowed(field: Field, upper: Ints, lower: Ints) -> Flags:
    """Mark the pairs that may be: none that is kept apart, and only who may rest with the bye."""
    where = {entry.entry_id: i for i, entry in enumerate(field.entries)}
    allowed = np.ones(len(upper), dtype=np.bool_)
    for one, two in field.state.never:
        if one in where and two in where:
            allowed[_flat(field.size, where[one], where[two])] = False
    if field.bye is not None:
        rests = np.zeros(field.size, dtype=np.bool_)
        rests[list(field.resting)] = True
        allowed &= (lower != field.bye) | rests[upper]
    return allowed


def _meetings(field: Field) -> Ints:
    """Count the meetings of all pairs of a field."""
    where = {entry.entry_id: i for i, entry in enumerate(field.entries)}
    size = field.size
    times = np.zeros((size, size), dtype=np.int64)
    for i, entry in enumerate(field.entries):
        for opponent, count in Counter(entry.met).items():
            at = where.get(opponent)
            if at is not None:
                times[i, at] = count
    met: Ints = np.maximum(times, times.T)[np.triu_indices(size, 1)]
    return met


def _thirds(field: Field, upper: Ints, lower: Ints) -> tuple[Ints, Ints]:
    """Count sides given for the third time in a row: surely, and as far as can be told."""
    leanings = [leaning(entry) for entry in field.entries]
    ranks = {each: rank for rank, each in enumerate(sorted(set(leanings)))}
    lean = _column(field, [ranks[each] for each in leanings])
    upper_is_for = lean[upper] <= lean[lower]
    surely, perhaps = (_tired(tired, upper, lower, upper_is_for) for tired in field.tired)
    for at in _meet_again(field, upper, lower):
        one, two = field.entries[upper[at]], field.entries[lower[at]]
        surely[at], perhaps[at] = min(thirds(one, two), thirds(two, one))
    return surely, perhaps


def _meet_again(field: Field, upper: Ints, lower: Ints) -> list[int]:
    """Give where the pairs are that may change the sides of their last meeting."""
    told = np.zeros((field.size, field.size), dtype=np.bool_)
    where = {entry.entry_id: i for i, entry in enumerate(field.entries)}
    for i, entry in enumerate(field.entries):
        for opponent in entry.met_as:
            at = where.get(opponent)
            if at is not None and field.entries[at].balance == entry.balance:
                told[i, at] = told[at, i] = True
    return list(np.flatnonzero(told[upper, lower]).tolist()) if told.any() else []


def _tired_of(each: Leaning, *, is_told: bool) -> tuple[int, int]:
    """Give the side that an entry has had twice in a row, surely and perhaps."""
    sure = abs(each.sure_row) >= THIRD
    likely = sure if is_told else abs(each.likely_row) >= THIRD
    return each.last * sure, each.last * likely


def _tired(tired: Ints, upper: Ints, lower: Ints, upper_is_for: Flags) -> Ints:
    """Count those of each pair who are tired of the side that they get (1: for, -1: against)."""
    if not tired.any():
        return np.zeros(len(upper), dtype=np.int64)
    above, below = tired[upper], tired[lower]
    counted: Ints = np.where(
        upper_is_for,
        (above == 1).astype(np.int64) + (below == -1),
        (above == -1).astype(np.int64) + (below == 1),
    )
    return counted


def _lots(field: Field, upper: Ints, lower: Ints) -> Ints:
    """Give every pair a lot of its own, from the seed and the two names alone."""
    names = [str(entry.entry_id) for entry in field.entries]
    drawn = [int(lot(field.state.seed, "pair", name)[:16], 16) for name in names]
    each = np.array([*drawn, 0][: field.size], dtype=np.uint64)
    mixed = each[upper] + each[lower]
    for shift, factor in ((30, 0xBF58476D1CE4E5B9), (27, 0x94D049BB133111EB)):
        mixed = (mixed ^ (mixed >> np.uint64(shift))) * np.uint64(factor)
    mixed ^= mixed >> np.uint64(31)
    lots: Ints = (mixed >> np.uint64(64 - LOT_BITS)).astype(np.int64)
    return lots
