"""What a duel comes to: points of both sides by one formula, who was ahead, and by what.

    points = 12.5 x engagement + (total - 50)

`engagement` is the mean over the rounds of answers (0 to 4, a round of silence counts 0), `total`
the judge's on a side's whole case (50 to 100, 50 where nothing was said). So each half gives up
to 50 points, and a side has 0 to 100, rounded to whole ones; the same points are a draw. Nothing
here looks at which side is which: swapped sides give the same with the sides swapped.
"""

from collections.abc import Mapping, Sequence
from enum import StrEnum

from pydantic import Field

from arguments.claims import Side
from arguments.judging.verdict import HIGHEST, LOWEST
from arguments.sparring.answers import Answer
from arguments.value import Value

ROUNDS = 3
"""Rounds of answers, after the openings."""
HALF = 50.0
"""Points that each half of the formula gives at most."""
MOST_ENGAGEMENT = 4.0


class Reason(StrEnum):
    """What put a side ahead."""

    ANSWERS = "answers"  # it engaged better
    CASE = "case"  # its whole case was better
    BOTH = "both"
    NEITHER = "neither"  # a draw


class Points(Value):
    """What a side has: the means that its points rest on, and the points (0 to 100)."""

    engagement: float = Field(ge=0, le=MOST_ENGAGEMENT)
    total: float = Field(ge=LOWEST, le=HIGHEST)
    points: int = Field(ge=0, le=100)


class Best(Value):
    """The answer that engaged best: whose, in which round, and its score (0 to 4)."""

    side: Side
    round: int = Field(ge=1, le=ROUNDS)
    score: float = Field(ge=0, le=MOST_ENGAGEMENT)


class DuelClosing(Value):
    """What a duel came to after `rounds` rounds of answers; `winner` is None on a draw.

    It holds nobody's words, so that they go with whoever erases themselves.
    """

    rounds: int = Field(ge=0, le=ROUNDS)
    points: Mapping[Side, Points]
    winner: Side | None
    reason: Reason
    best: Best | None


def close(
    rounds: int,
    scores: Mapping[Side, Mapping[int, float]],
    totals: Mapping[Side, float],
) -> DuelClosing:
    """Give what a duel came to.

    `scores` are the engagement of each side's answers by round (from 1), `totals` the judge's on
    each side's whole; what is missing was not said.
    """
    points = {side: _points(rounds, scores.get(side, {}), totals.get(side)) for side in Side}
    winner = _ahead({side: points[side].points for side in Side})
    return DuelClosing(
        rounds=rounds,
        points=points,
        winner=winner,
        reason=_reason(points, winner),
        best=_best(scores, winner),
    )


def whole_of(opening: Answer | None, answers: Sequence[Answer]) -> str:
    """Give a side's whole case: its opening, and what its answers say of their own."""
    parts = [opening.words if opening is not None else "", *(one.own for one in answers)]
    return "\n\n".join(part for part in parts if part)


def _points(rounds: int, scores: Mapping[int, float], total: float | None) -> Points:
    engagement = sum(scores.values()) / rounds if rounds else 0.0
    reached = LOWEST if total is None else total
    of_case = (reached - LOWEST) / (HIGHEST - LOWEST)
    exact = HALF * engagement / MOST_ENGAGEMENT + HALF * of_case
    return Points(engagement=engagement, total=reached, points=round(exact))


def _ahead(values: Mapping[Side, float]) -> Side | None:
    if values[Side.FOR] == values[Side.AGAINST]:
        return None
    return max(Side, key=lambda side: values[side])


def _reason(points: Mapping[Side, Points], winner: Side | None) -> Reason:
    if winner is None:
        return Reason.NEITHER
    answers = _ahead({side: points[side].engagement for side in Side}) is winner
    case = _ahead({side: points[side].total for side in Side}) is winner
    if answers and case:
        return Reason.BOTH
    return Reason.ANSWERS if answers else Reason.CASE


def _best(scores: Mapping[Side, Mapping[int, float]], winner: Side | None) -> Best | None:
    """Give the best answer; of equals the winner's, then the earliest, then none."""
    said = [
        Best(side=side, round=number, score=score)
        for side in Side
        for number, score in scores.get(side, {}).items()
    ]
    if not said:
        return None
    top = max(one.score for one in said)
    equals = [one for one in said if one.score == top]
    candidates = [one for one in equals if one.side is winner] or equals
    first = min(one.round for one in candidates)
    earliest = [one for one in candidates if one.round == first]
    return earliest[0] if len(earliest) == 1 else None
