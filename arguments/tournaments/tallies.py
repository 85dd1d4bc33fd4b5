"""Tallies: what an entry's confirmed matches add up to before anybody is ranked.

Matches after the break add nothing. Sums are rounded once from an exact sum, so the order in
which results came in changes no digit and two entries with equal sums are equal.
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from arguments.claims import Side
from arguments.tournaments.entries import EntryId
from arguments.tournaments.results import How, Played, Result

DECIMALS = 6
"""Digits after the point that are compared: what differs beyond them is a tie."""
WIN, DRAWN, LOSS = 1.0, 0.5, 0.0
FEWEST_FOR_DEVIATION = 2
"""One score does not vary, so it says nothing of how steady an entry is."""


@dataclass(slots=True)
class Tally:
    """What one entry has so far: points of every match, and the rest of debates alone.

    `opponents` names whoever the entry was drawn against, once for each match. `against`
    holds the points that it took from each of them in matches that came to a result.
    """

    points: float = 0.0
    debates: int = 0
    scores: list[float] = field(default_factory=list)
    margins: list[float] = field(default_factory=list)
    votes: list[float] = field(default_factory=list)
    opponents: list[EntryId] = field(default_factory=list)
    against: dict[EntryId, float] = field(default_factory=dict)

    def meet(self, opponent: EntryId, result: Result, side: Side) -> None:
        """Add the points of one match, and to whom they were owed."""
        gained = points_of(result, side)
        self.points += gained
        self.opponents.append(opponent)
        if result.how is How.DECIDED or result.how is How.WALKOVER:
            self.against[opponent] = self.against.get(opponent, 0.0) + gained


def tally(history: Iterable[Played]) -> dict[EntryId, Tally]:
    """Add up the matches before the break, for everyone who is in one."""
    tallies: defaultdict[EntryId, Tally] = defaultdict(Tally)
    for played in history:
        if played.is_elimination:
            continue
        one = tallies[played.for_id]
        if played.against_id is None:
            one.points += WIN
            continue
        other, result = tallies[played.against_id], played.result
        one.meet(played.against_id, result, Side.FOR)
        other.meet(played.for_id, result, Side.AGAINST)
        if result.how is How.DECIDED:
            _add_debate(one, other, result)
    return dict(tallies)


def points_of(result: Result, side: Side) -> float:
    """Give the points that a result brings a side; a forfeit by both or a delay brings none."""
    if result.how is How.DOUBLE_FORFEIT or result.how is How.POSTPONED:
        return LOSS
    if result.winner is side:
        return WIN
    return DRAWN if result.winner is None and result.how is How.DECIDED else LOSS


def total(numbers: Sequence[float]) -> float | None:
    """Give a sum; None of nothing."""
    return tidy_number(math.fsum(numbers)) if numbers else None


def average(numbers: Sequence[float]) -> float | None:
    """Give a mean; None of nothing."""
    return tidy_number(math.fsum(numbers) / len(numbers)) if numbers else None


def deviation(numbers: Sequence[float]) -> float | None:
    """Give the standard deviation of all the numbers; None of fewer than two."""
    if len(numbers) < FEWEST_FOR_DEVIATION:
        return None
    mean = math.fsum(numbers) / len(numbers)
    squares = math.fsum((number - mean) ** 2 for number in numbers)
    return tidy_number(math.sqrt(squares / len(numbers)))


def tidy_number(number: float) -> float:
    """Round to what is compared, without a minus before nought."""
    return round(number, DECIMALS) + 0.0


def strength_by_points(mine: Tally, tallies: Mapping[EntryId, Tally]) -> float | None:
    """Add up the present points of all opponents, one met twice counting twice."""
    return total([tallies[opponent].points for opponent in mine.opponents])


def strength_by_speaks(mine: Tally, tallies: Mapping[EntryId, Tally]) -> float | None:
    """Add up the present speaker points of all opponents, one met twice counting twice."""
    return total([score for opponent in mine.opponents for score in tallies[opponent].scores])


def _add_debate(one: Tally, other: Tally, result: Result) -> None:
    """Add scores, margins and votes of the side for and the side against."""
    one.debates += 1
    other.debates += 1
    one.votes.append(result.votes_for)
    other.votes.append(result.votes_against)
    own, theirs = result.score_for, result.score_against
    if own is not None:
        one.scores.append(own)
    if theirs is not None:
        other.scores.append(theirs)
    if own is not None and theirs is not None:
        one.margins.append(own - theirs)
        other.margins.append(theirs - own)
