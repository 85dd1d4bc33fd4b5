"""Tabs: a tournament as the tables that tab rooms know, with columns named as theirs are.

The heads of columns are names that a program may look for, so that they are the same in every
language: `aff` is the side For, `neg` the side Against, `venue` the room, `motion` the claim.
"""

import math
from collections.abc import Iterable, Mapping, Sequence

from arguments.claims import Side
from arguments.responses import DebaterId
from arguments.tournaments.entries import Entry, EntryId
from arguments.tournaments.open_floor import FloorPlaced
from arguments.tournaments.results import How, Played, Result
from arguments.tournaments.standings import Key, rank
from arguments.tournaments.tallies import average, deviation, total
from arguments.value import Value

Cell = str | int | float | None
"""What stands in a table; None where there is nothing to say."""

_TEAM = ("rank", "team", "institution", "categories")
_SPEAKER = ("rank", "name", *_TEAM[1:])
_TEAM_FIGURES = {
    Key.POINTS: "points",
    Key.SPEAKS_TOTAL: "total_speaks",
    Key.SPEAKS_AVERAGE: "average_speaks",
    Key.MARGIN_TOTAL: "total_margin",
    Key.STRENGTH_BY_POINTS: "draw_strength",
    Key.VOTES: "votes",
}
_WON, _LOST, _DRAWN = "W", "L", "D"
_LETTERS = {How.BYE: "BYE", How.DOUBLE_FORFEIT: "FF", How.POSTPONED: "P"}
"""What a round shows in place of a win or a loss: a bye, a forfeit by both, a delay."""
_WALKOVER = {True: "WO", False: "F"}
"""A walkover, for who came and for who did not."""


class Tab(Value):
    """A table: the names of its columns, and rows as long as these."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


class SpeakerScore(Value):
    """Points of one speaker in one round before the break; None where nobody gave any."""

    debater_id: DebaterId
    entry_id: EntryId
    round: int
    points: float | None


def team_tab(entries: Sequence[Entry], history: Sequence[Played], precedence: Sequence[Key]) -> Tab:
    """Rank the entries with what each came to in every round before the break."""
    before = [played for played in history if not played.is_elimination]
    rounds = _rounds(played.round for played in before)
    letters = {
        (entry_id, played.round): letter
        for played in before
        for entry_id, letter in letters_of(played)
    }
    figures = {
        placed.entry_id: placed.values for placed in rank(entries, before, tuple(_TEAM_FIGURES))
    }
    by_id = {entry.entry_id: entry for entry in entries}
    rows = [
        (
            placed.rank,
            *_known(by_id[placed.entry_id]),
            *(letters.get((placed.entry_id, number)) for number in rounds),
            *figures[placed.entry_id],
        )
        for placed in rank(entries, before, precedence)
    ]
    return Tab(columns=_columns(_TEAM, rounds, *_TEAM_FIGURES.values()), rows=tuple(rows))


def floor_tab(
    entries: Sequence[Entry], history: Sequence[Played], placed: Iterable[FloorPlaced]
) -> Tab:
    """Show an open floor as it is ranked, with the score of every round before the break."""
    before = [played for played in history if not played.is_elimination]
    scores = {(played.for_id, played.round): played.result.score_for for played in before}
    rounds = _rounds(played.round for played in before)
    by_id = {entry.entry_id: entry for entry in entries}
    rows = tuple(
        (
            each.rank,
            *_known(by_id[each.entry_id]),
            *(scores.get((each.entry_id, number)) for number in rounds),
            each.total or 0.0,
        )
        for each in placed
    )
    return Tab(columns=_columns(_TEAM, rounds, "total"), rows=rows)


def speaker_tab(
    entries: Sequence[Entry], spoken: Iterable[SpeakerScore], names: Mapping[DebaterId, str]
) -> Tab:
    """Rank the speakers by the average of their points, with those of every round.

    Equals share a rank. Somebody without any points comes last, by the number of their entry.
    """
    points = {(one.debater_id, one.round): one.points for one in spoken if one.points is not None}
    rounds = _rounds(number for _, number in points)
    rows = [
        (names.get(member) or None, entry, [points.get((member, number)) for number in rounds])
        for entry in sorted(entries, key=lambda entry: entry.number)
        for member in entry.members
    ]
    rows.sort(key=lambda row: -_average_or_least(row[2]))
    averages = [_average_or_least(by_round) for *_, by_round in rows]
    columns = _columns(_SPEAKER, rounds, "total", "average", "deviation", "speeches")
    ranked = tuple(
        (1 + averages.index(average), name, *_known(entry), *by_round, *_sums(by_round))
        for average, (name, entry, by_round) in zip(averages, rows, strict=True)
    )
    return Tab(columns=columns, rows=ranked)


def _columns(known: tuple[str, ...], rounds: range, *figures: str) -> tuple[str, ...]:
    """Name the columns: who it is, a round each, and what these come to."""
    return (*known, *(f"R{number}" for number in rounds), *figures)


def _known(entry: Entry) -> tuple[Cell, ...]:
    return entry.name, entry.club, "; ".join(sorted(entry.categories)) or None


def _rounds(numbers: Iterable[int]) -> range:
    return range(1, max(numbers, default=0) + 1)


def letters_of(played: Played) -> list[tuple[EntryId, str]]:
    """Say by a letter or two what a match was for each who was in it."""
    sides = [(played.for_id, Side.FOR)]
    if played.against_id is not None:
        sides.append((played.against_id, Side.AGAINST))
    return [(entry_id, _letter(played.result, side)) for entry_id, side in sides]


def _letter(result: Result, side: Side) -> str:
    if result.how in _LETTERS:
        return _LETTERS[result.how]
    if result.how is How.WALKOVER:
        return _WALKOVER[result.winner is side]
    if result.winner is None:
        return _DRAWN
    return _WON if result.winner is side else _LOST


def _average_or_least(points: Sequence[float | None]) -> float:
    mean = average([one for one in points if one is not None])
    return -math.inf if mean is None else mean


def _sums(points: Sequence[float | None]) -> tuple[Cell, ...]:
    given = [one for one in points if one is not None]
    return total(given), average(given), deviation(given), len(given)
