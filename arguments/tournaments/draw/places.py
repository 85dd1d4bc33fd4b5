"""Places inside brackets: who is whose ideal opponent, once the floats have joined.

A bracket with one too many lets its last float down; the float joins the next bracket as its
first, and the bye takes the last of its own bracket. Places are counted in the bracket as it
is then, so that the ideal is measured after the float has joined (1 with 10 of 10 by the fold).
"""

from collections.abc import Sequence
from itertools import groupby
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from arguments.tournaments.draw.state import State
from arguments.tournaments.settings import Method, PullUp

Ints = NDArray[np.int64]
Flags = NDArray[np.bool_]


_PULLED = 4
"""How much more it costs, for each entry of a bracket, to pull up another than is asked for. The
pairs of the others are then off by two places at most, so all of them together cost less."""


class Bracket(NamedTuple):
    """A bracket as it is expected to be paired.

    `first` is the place of its own first (2 behind a float), `size` the even number of places
    that are paired in it, `last` the place of whoever floats from it, or else its last.
    """

    start: int
    own: int
    first: int
    size: int
    last: int
    is_odd_so_far: bool


class Places(NamedTuple):
    """Each entry's bracket (0 on top) and place; the bye's stand-in comes last, if any."""

    brackets: tuple[Bracket, ...]
    bracket: Ints
    place: Ints


def places_of(points: Sequence[int], bye_bracket_points: int | None) -> Places:
    """Give brackets and places of entries in order; where the bye is taken from, if it is."""
    brackets: list[Bracket] = []
    carried = start = 0
    for level, equals in groupby(points):
        own = len(list(equals))
        joined = carried + own - (level == bye_bracket_points)
        floats = joined % 2
        size = joined - floats
        brackets.append(Bracket(start, own, 1 + carried, size, size + floats, bool(floats)))
        carried = floats
        start += own
    number = np.repeat(np.arange(len(brackets)), [each.own for each in brackets])
    place = np.concatenate([each.first + np.arange(each.own) for each in brackets])
    if bye_bracket_points is not None:
        taken = next(
            i for i, each in enumerate(brackets) if points[each.start] == bye_bracket_points
        )
        number = np.append(number, taken)
        place = np.append(place, brackets[taken].first + brackets[taken].own - 1)
    return Places(tuple(brackets), number.astype(np.int64), place.astype(np.int64))


def distances(state: State, places: Places, upper: Ints, lower: Ints, bye: int | None) -> Ints:
    """Give how far pairs are from the method's ideal, squared; `upper` stands higher up.

    A pair across brackets costs as much as the float is away from the last of its bracket,
    and then as its opponent's place is from that of the ideal opponent of a first, or from the
    place that is pulled up.
    """
    sizes = np.array([each.size for each in places.brackets], dtype=np.int64)
    lasts = np.array([each.last for each in places.brackets], dtype=np.int64)
    home, other = places.bracket[upper], places.bracket[lower]
    floats = home != other
    one = np.where(floats, 1, places.place[upper])
    two = places.place[lower]
    off = _off(state.method, one, two, sizes[other])
    if state.pull_up is not PullUp.METHOD:
        pulled = np.array([_pulled(state.pull_up, each) for each in places.brackets])
        off = np.where(floats, two - pulled[other], off)
        far = off**2 * np.where(floats, _PULLED * sizes[other], 1)
    else:
        far = off**2
    far += np.where(floats, (lasts[home] - places.place[upper]) ** 2, 0)
    if bye is not None:
        resting = lower == bye
        far[resting] = (places.place[bye] - places.place[upper[resting]]) ** 2
    return far


def _pulled(pull_up: PullUp, bracket: Bracket) -> int:
    """Give the place of a bracket that is pulled up to meet a float."""
    lowest = bracket.first + bracket.own - 1
    if pull_up is PullUp.TOP:
        return bracket.first
    return lowest if pull_up is PullUp.BOTTOM else (bracket.first + lowest) // 2


def _off(method: Method, one: Ints, two: Ints, size: Ints) -> Ints:
    off: Ints = one + two - size - 1
    if method is Method.SLIDE:
        off = np.abs(two - one) - size // 2
    if method is Method.ADJACENT:
        off = np.abs(two - one) - 1
    return off


def ideal_place(method: Method, place: int, size: int) -> int:
    """Give the place that the method alone puts against a place of a bracket of even size."""
    if method is Method.SLIDE:
        return place + size // 2 if place <= size // 2 else place - size // 2
    if method is Method.ADJACENT:
        return place + 1 if place % 2 else place - 1
    return size + 1 - place
