"""Comparing: which of two arguments on one claim is the stronger, and why.

Each is judged by itself, so that neither their order nor their sides can tell. The one whose
total is higher wins; totals closer than a judge can tell apart are a draw.
"""

from collections.abc import Sequence
from enum import StrEnum

from arguments.claims import Side
from arguments.judging.phrases import Guard, about
from arguments.judging.rubric import WEIGHTS
from arguments.judging.ruling import judge
from arguments.judging.surroundings import ALONE, Surroundings
from arguments.judging.verdict import Criterion, Phrase, Verdict
from arguments.value import Value

TOO_CLOSE = 1.0
"""Points of difference up to which two arguments are a draw."""
_LEAD = 0.5
_MOST_REASONS = 2


class Winner(StrEnum):
    """Which of two arguments is the stronger."""

    FIRST = "first"
    SECOND = "second"
    NEITHER = "neither"


class Argument(Value):
    """A text on one side of a claim, with what stands around it."""

    side: Side
    text: str
    surroundings: Surroundings = ALONE


class Outcome(Value):
    """What comparing came to: the winner, by how many points, why, and both verdicts.

    `margin` is the first's total less the second's. `reasons` name where the winner leads, the
    heaviest first, or what looks wrong with the other; a draw has none.
    """

    winner: Winner
    margin: float
    reasons: tuple[Phrase, ...]
    verdicts: tuple[Verdict, Verdict]


def compare(claim: str, first: Argument, second: Argument) -> Outcome:
    """Compare two arguments; swapping them swaps the outcome and changes nothing else."""
    of_first, of_second = (
        judge(claim, one.side, one.text, one.surroundings) for one in (first, second)
    )
    margin = round(of_first.total - of_second.total, 1)
    return Outcome(
        winner=_winner(margin),
        margin=margin,
        reasons=_why(margin, of_first, of_second),
        verdicts=(of_first, of_second),
    )


def _winner(margin: float) -> Winner:
    if abs(margin) <= TOO_CLOSE:
        return Winner.NEITHER
    return Winner.FIRST if margin > 0 else Winner.SECOND


def _why(margin: float, first: Verdict, second: Verdict) -> tuple[Phrase, ...]:
    if abs(margin) <= TOO_CLOSE:
        return ()
    return _reasons(first, second) if margin > 0 else _reasons(second, first)


def _reasons(winner: Verdict, loser: Verdict) -> tuple[Phrase, ...]:
    guarded = [
        about("guard", Guard(found.name)) for found in loser.guards if found.cap < winner.total
    ]
    leads = sorted(_leads(winner, loser), key=lambda one: (-_gain(one, winner, loser), one))
    named = [Phrase(key=f"compare-{criterion}") for criterion in leads]
    return tuple([*guarded, *named][:_MOST_REASONS]) or (Phrase(key="compare-whole"),)


def _leads(winner: Verdict, loser: Verdict) -> Sequence[Criterion]:
    return [
        criterion
        for criterion in Criterion
        if winner.criteria[criterion].score - loser.criteria[criterion].score >= _LEAD
    ]


def _gain(criterion: Criterion, winner: Verdict, loser: Verdict) -> float:
    ahead = winner.criteria[criterion].score - loser.criteria[criterion].score
    return WEIGHTS[criterion] * ahead
