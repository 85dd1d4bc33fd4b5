"""Standings: entries in order by a declared precedence, where ties share a rank.

Only confirmed matches before the break count. A bye is a point and nothing else; a walkover
is a point for whoever came. Neither has scores, a margin or votes, so neither moves an average.
What an entry has nothing of yet is None, shown as such and behind every number.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import StrEnum
from itertools import groupby

from arguments.tournaments.entries import Entry, EntryId
from arguments.tournaments.results import Played
from arguments.tournaments.tallies import (
    Tally,
    average,
    deviation,
    strength_by_points,
    strength_by_speaks,
    tally,
    tidy_number,
    total,
)
from arguments.value import Value


class Key(StrEnum):
    """What entries may be ranked by; standard deviation is better when smaller."""

    POINTS = "points"
    SPEAKS_TOTAL = "speaks_total"
    SPEAKS_AVERAGE = "speaks_average"
    SPEAKS_DEVIATION = "speaks_deviation"
    MARGIN_TOTAL = "margin_total"
    MARGIN_AVERAGE = "margin_average"
    STRENGTH_BY_POINTS = "strength_by_points"
    STRENGTH_BY_SPEAKS = "strength_by_speaks"
    VOTES = "votes"
    WHO_BEAT_WHOM = "who_beat_whom"

    @property
    def name_key(self) -> str:
        """Give the wording key of its name."""
        return f"standings-key-{self.value.replace('_', '-')}"

    @property
    def column_key(self) -> str:
        """Give the wording key of its short column head."""
        return f"standings-column-{self.value.replace('_', '-')}"


DEFAULT_PRECEDENCE = (
    Key.POINTS,
    Key.STRENGTH_BY_POINTS,
    Key.SPEAKS_AVERAGE,
    Key.WHO_BEAT_WHOM,
)

Shown = tuple[float | None, ...]
_Values = dict[EntryId, Shown]
_PAIR = 2

_FIGURES: Mapping[Key, Callable[[Tally, Mapping[EntryId, Tally]], float | None]] = {
    Key.POINTS: lambda mine, _: tidy_number(mine.points),
    Key.SPEAKS_TOTAL: lambda mine, _: total(mine.scores),
    Key.SPEAKS_AVERAGE: lambda mine, _: average(mine.scores),
    Key.SPEAKS_DEVIATION: lambda mine, _: deviation(mine.scores),
    Key.MARGIN_TOTAL: lambda mine, _: total(mine.margins),
    Key.MARGIN_AVERAGE: lambda mine, _: average(mine.margins),
    Key.STRENGTH_BY_POINTS: strength_by_points,
    Key.STRENGTH_BY_SPEAKS: strength_by_speaks,
    Key.VOTES: lambda mine, _: total(mine.votes),
}


class Placed(Value):
    """Where one entry stands: one more than the number of entries that are strictly better.

    `values` are those of the precedence, in its order. `subrank` counts anew among entries of
    the same points. `debates` were argued: neither a bye nor a walkover is among them.
    """

    entry_id: EntryId
    rank: int
    is_tied: bool
    points: float
    subrank: int
    values: Shown
    debates: int


def rank(
    entries: Iterable[Entry],
    history: Iterable[Played],
    precedence: Sequence[Key] = DEFAULT_PRECEDENCE,
) -> tuple[Placed, ...]:
    """Rank the entries by the keys in turn, the best first; equals are listed by number.

    Opponents count with their points whether or not they are among the entries still.
    """
    tallies = tally(history)
    field = sorted(entries, key=lambda entry: (entry.number, entry.entry_id))
    for entry in field:
        tallies.setdefault(entry.entry_id, Tally())
    values = _all_values([entry.entry_id for entry in field], tallies, precedence)
    places = [_place_of(values[entry.entry_id], precedence) for entry in field]
    in_order = sorted(zip(places, field, strict=True), key=lambda row: row[0])
    placed: list[Placed] = []
    met: dict[float, int] = {}
    for _, group in groupby(in_order, key=lambda row: row[0]):
        equals = [entry.entry_id for _, entry in group]
        placed += _share(equals, len(placed) + 1, met, tallies, values)
    return tuple(placed)


def _share(
    equals: Sequence[EntryId],
    rank_shared: int,
    met: dict[float, int],
    tallies: Mapping[EntryId, Tally],
    values: Mapping[EntryId, Shown],
) -> list[Placed]:
    """Place equals at one rank, and after those of the same points that came before."""
    before = dict(met)
    shared = []
    for entry_id in equals:
        points = tidy_number(tallies[entry_id].points)
        met[points] = met.get(points, 0) + 1
        shared.append(
            Placed(
                entry_id=entry_id,
                rank=rank_shared,
                is_tied=len(equals) > 1,
                points=points,
                subrank=before.get(points, 0) + 1,
                values=values[entry_id],
                debates=tallies[entry_id].debates,
            )
        )
    return shared


def _all_values(
    field: Sequence[EntryId], tallies: Mapping[EntryId, Tally], precedence: Sequence[Key]
) -> _Values:
    """Work out every key for everyone, in order, since who beat whom asks for the ties before."""
    values: _Values = dict.fromkeys(field, ())
    for key in precedence:
        if key is Key.WHO_BEAT_WHOM:
            found = _who_beat_whom(values, tallies)
        else:
            found = {each: _FIGURES[key](tallies[each], tallies) for each in field}
        values = {each: (*so_far, found.get(each)) for each, so_far in values.items()}
    return values


def _who_beat_whom(
    values: _Values, tallies: Mapping[EntryId, Tally]
) -> dict[EntryId, float | None]:
    """Give what two entries took from each other, where exactly they two are tied so far."""
    tied: dict[Shown, list[EntryId]] = {}
    for entry_id, so_far in values.items():
        tied.setdefault(so_far, []).append(entry_id)
    pairs = [group for group in tied.values() if len(group) == _PAIR]
    return {
        each: tallies[each].against[other]
        for one, two in pairs
        for each, other in ((one, two), (two, one))
        if other in tallies[each].against
    }


def _place_of(values: Shown, precedence: Sequence[Key]) -> tuple[tuple[bool, float], ...]:
    """Turn values into what sorts the best first and None last."""
    return tuple(
        (value is None, (value or 0.0) * (1 if key is Key.SPEAKS_DEVIATION else -1))
        for key, value in zip(precedence, values, strict=True)
    )
