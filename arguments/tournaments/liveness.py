"""Liveness: who is sure to break, who no longer can, and for whom it is still open.

Both certainties are bounds that hold whoever meets and whatever comes: points alone are
compared while rounds are left, for any other key can still turn. They count on the field as it
stands; nobody new, nobody back. An entry called live may in truth be safe or out, never the
reverse.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from enum import StrEnum
from itertools import accumulate

from arguments.tournaments.breaks import is_eligible
from arguments.tournaments.entries import Entry, EntryId, Status
from arguments.tournaments.settings import Category
from arguments.tournaments.standings import Key, Placed
from arguments.value import Value


class Life(StrEnum):
    """Whether an entry's break is certain, open or out of reach."""

    SAFE = "safe"
    LIVE = "live"
    DEAD = "dead"


class Lives(Value):
    """The lives of a category's entries, in the order of the standings.

    `safe_from` is the fewest points of anybody safe and `dead_to` the most of anybody dead.
    """

    category: Category
    rounds_left: int
    lives: tuple[tuple[EntryId, Life], ...]
    safe_from: float | None
    dead_to: float | None


def lives(
    placed: Sequence[Placed],
    entries: Iterable[Entry],
    categories: Sequence[Category],
    precedence: Sequence[Key],
    *,
    rounds_left: int,
) -> tuple[Lives, ...]:
    """Tell for each category who is safe, live or dead with so many rounds to come.

    Safe is sure of a break in this category or an earlier one. While the precedence does not
    begin with points, everyone is live until the last round is over.
    """
    by_id = {entry.entry_id: entry for entry in entries}
    known = [each for each in placed if each.entry_id in by_id]
    active = sum(entry.status is Status.ACTIVE for entry in by_id.values())
    is_certain = rounds_left == 0 or (bool(precedence) and precedence[0] is Key.POINTS)
    found, leaving = [], 0
    for category in categories:
        field = [each for each in known if is_eligible(by_id[each.entry_id], category)]
        reach = _Reach(field, rounds_left, wins_left=rounds_left * ((active + 1) // 2))
        by_measure = {
            measure: _life(reach, measure, category, leaving) if is_certain else Life.LIVE
            for measure in reach.measures
        }
        states = tuple((each.entry_id, by_measure[reach.measure(each)]) for each in field)
        found.append(_summed(category, rounds_left, field, states))
        leaving += category.size
    return tuple(found)


def life_of(found: Iterable[Lives]) -> dict[EntryId, Life]:
    """Give everybody's best life: safe in one category is safe; dead is dead in all of them."""
    best: dict[EntryId, Life] = {}
    for each in found:
        for entry_id, life in each.lives:
            best[entry_id] = min(best.get(entry_id, life), life, key=list(Life).index)
    return best


class _Reach:
    """How many of a field are beyond somebody for certain, and how many can be level at most.

    With rounds to come an entry's measure is its points; after the last it is its rank.
    """

    def __init__(self, field: Sequence[Placed], rounds_left: int, wins_left: int) -> None:
        self._rounds_left = rounds_left
        self._wins_left = wins_left
        self._measures = sorted(self.measure(each) for each in field)
        self._sums = [0.0, *accumulate(self._measures)]

    @property
    def measures(self) -> frozenset[float]:
        """Give the measures that somebody has."""
        return frozenset(self._measures)

    def measure(self, each: Placed) -> float:
        """Give what is compared, the more the better."""
        return each.points if self._rounds_left else -each.rank

    def surely_above(self, measure: float) -> int:
        """Count who is ahead already of somebody who wins all that is left."""
        return len(self._measures) - bisect_right(self._measures, measure + self._rounds_left)

    def level_at_most(self, measure: float) -> int:
        """Count who else can end level with somebody who wins nothing more, or ahead.

        A round gives out a point a match and one for a bye, so the wins that are left lift only
        so many: the nearest first, each by what it lacks.
        """
        level = bisect_left(self._measures, measure)
        lowest = bisect_left(self._measures, measure - self._rounds_left)
        lifted = 0
        while level - lifted > lowest and self._lacking(measure, level, lifted + 1):
            lifted += 1
        return len(self._measures) - level + lifted - 1

    def _lacking(self, measure: float, level: int, lifted: int) -> bool:
        """Tell whether the wins that are left lift the nearest so many of those below."""
        have = self._sums[level] - self._sums[level - lifted]
        return measure * lifted - have <= self._wins_left


def _life(reach: _Reach, measure: float, category: Category, leaving: int) -> Life:
    """Judge entries; as many as earlier categories take may leave their places to them."""
    if reach.level_at_most(measure) < category.size:
        return Life.SAFE
    if reach.surely_above(measure) >= category.size + leaving:
        return Life.DEAD
    return Life.LIVE


def _summed(
    category: Category,
    rounds_left: int,
    field: Sequence[Placed],
    states: tuple[tuple[EntryId, Life], ...],
) -> Lives:
    """Add the points from which an entry is safe, and up to which it is dead."""
    pairs = [(each.points, life) for each, (_, life) in zip(field, states, strict=True)]
    safe = [points for points, life in pairs if life is Life.SAFE]
    dead = [points for points, life in pairs if life is Life.DEAD]
    return Lives(
        category=category,
        rounds_left=rounds_left,
        lives=states,
        safe_from=min(safe, default=None),
        dead_to=max(dead, default=None),
    )
