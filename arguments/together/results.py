"""Results of a blind vote: how strong each answer is, how surely, and its place.

The Bradley-Terry model: answer i is preferred to j with probability s_i / (s_i + s_j). Strengths
are found by Hunter's iteration (MM algorithms for generalized Bradley-Terry models, Annals of
Statistics 32, 2004, equation 3), with one vote won and one lost against a middling answer of
strength 1 added to each: so they are finite and comparable however few votes there are, and an
answer that nobody chose between is middling itself (as a Gamma prior does; Caron and Doucet,
Efficient Bayesian Inference for Generalized Bradley-Terry Models, 2012).

The share shown is s / (s + 1), the chance of being preferred to a middling answer. Its error is
the normal one from the model's information on log s: the sum of p (1 - p) over all its votes, the
two added ones among them. It is taken as if the rest were known, so it is a little too small.
Whether the first is surely ahead of the second is asked of the votes themselves (a likelihood
ratio): how much less likely they are where the two are equally strong.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from enum import StrEnum
from math import exp, log, sqrt

from pydantic import Field

from arguments.value import Value

ROUNDS, ENOUGH = 2000, 1e-10
"""Turns of the iteration at most, and the change of a strength that ends it."""
SURE = 1.96
"""Standard errors that chance exceeds one time in twenty; its square, as a likelihood ratio."""
SAME = 1e-6
"""Log strengths nearer than this are equal: what is left of them is rounding."""
MIDDLING = 1.0
ADDED = 2
"""Votes added to each answer: one won, one lost."""


class Basis(StrEnum):
    """What places rest on."""

    VOTES = "votes"
    SCORES = "scores"  # nobody voted: what the drill itself found
    NOTHING = "nothing"


class Choice(Value):
    """One vote: the answer that was chosen, and the one it was chosen over."""

    won: int
    lost: int


class Placed(Value):
    """An answer in the results.

    `share` is its chance of being preferred to a middling answer, 0 to 1, with the ends of its
    95 % range; None where nobody voted on it. `votes` counts those that it was in. `place` counts
    from 1 and is shared by equals; None where nothing is known of it.
    """

    number: int
    place: int | None = Field(default=None, ge=1)
    votes: int = Field(default=0, ge=0)
    share: float | None = Field(default=None, ge=0, le=1)
    low: float = Field(default=0.0, ge=0, le=1)
    high: float = Field(default=1.0, ge=0, le=1)


class Results(Value):
    """Every answer from the first place to the last, and what that rests on.

    `sure` tells that the first is ahead of the second by more than chance would have it.
    """

    basis: Basis
    placed: tuple[Placed, ...]
    votes: int = Field(ge=0)
    sure: bool = False


def results(
    answers: Sequence[int], choices: Iterable[Choice], scores: Mapping[int, float]
) -> Results:
    """Place answers by the votes on them; where there is none, by the drill's own scores.

    Votes on an answer that is gone do not count.
    """
    here = set(answers)
    counted = [one for one in choices if {one.won, one.lost} <= here and one.won != one.lost]
    if not counted:
        return _by_score(answers, scores)
    strengths = _strengths(answers, counted)
    errors = _errors(answers, counted, strengths)
    votes = _votes(counted)
    logs = {number: log(strength) for number, strength in strengths.items()}
    voted = sorted((number for number in answers if votes[number]), key=lambda one: -logs[one])
    places = _places([-logs[number] for number in voted])
    placed = [
        _placed(number, place, votes[number], logs[number], errors[number])
        for number, place in zip(voted, places, strict=True)
    ]
    unseen = [Placed(number=number) for number in sorted(answers) if not votes[number]]
    return Results(
        basis=Basis.VOTES,
        placed=(*placed, *unseen),
        votes=len(counted),
        sure=_is_sure(answers, counted, voted),
    )


def _by_score(answers: Sequence[int], scores: Mapping[int, float]) -> Results:
    """Place by score; what has none has no place."""
    scored = sorted((one for one in answers if one in scores), key=lambda one: (-scores[one], one))
    places = _places([-scores[one] for one in scored])
    placed = [Placed(number=one, place=at) for one, at in zip(scored, places, strict=True)]
    rest = [Placed(number=one) for one in sorted(answers) if one not in scores]
    basis = Basis.SCORES if scored else Basis.NOTHING
    return Results(basis=basis, placed=(*placed, *rest), votes=0)


def _strengths(
    answers: Sequence[int], choices: Sequence[Choice], equal: Collection[int] = ()
) -> dict[int, float]:
    """Find the strengths at which the votes are likeliest, the two added ones among them.

    Those that are to be `equal` are as strong as each other.
    """
    wins, met = dict.fromkeys(answers, 1.0), _met(choices)
    for one in choices:
        wins[one.won] += 1
    strengths = dict.fromkeys(answers, MIDDLING)
    for _ in range(ROUNDS):
        expected = {number: _expected(strengths, number, met[number]) for number in answers}
        found = {number: wins[number] / expected[number] for number in answers}
        if equal:
            common = sum(wins[one] for one in equal) / sum(expected[one] for one in equal)
            found.update(dict.fromkeys(equal, common))
        moved = max(abs(found[number] - strengths[number]) for number in answers)
        strengths = found
        if moved < ENOUGH:
            break
    return strengths


def _expected(strengths: Mapping[int, float], number: int, met: Mapping[int, int]) -> float:
    """Give the sum by which Hunter's iteration divides the wins."""
    own = strengths[number]
    added = ADDED / (own + MIDDLING)
    return added + sum(times / (own + strengths[other]) for other, times in met.items())


def _errors(
    answers: Sequence[int], choices: Sequence[Choice], strengths: Mapping[int, float]
) -> dict[int, float]:
    """Give the standard error of each log strength."""
    met = _met(choices)

    def information(number: int) -> float:
        own = strengths[number]
        against = [(ADDED, MIDDLING)]
        against += [(times, strengths[other]) for other, times in met[number].items()]
        return sum(times * own * other / (own + other) ** 2 for times, other in against)

    return {number: 1 / sqrt(information(number)) for number in answers}


def _met(choices: Iterable[Choice]) -> dict[int, dict[int, int]]:
    """Count how often each answer was held against each other one."""
    met: dict[int, dict[int, int]] = defaultdict(lambda: defaultdict(int))
    for one in choices:
        met[one.won][one.lost] += 1
        met[one.lost][one.won] += 1
    return met


def _votes(choices: Iterable[Choice]) -> dict[int, int]:
    counts: dict[int, int] = defaultdict(int)
    for one in choices:
        counts[one.won] += 1
        counts[one.lost] += 1
    return counts


def _places(ranks: Sequence[float]) -> list[int]:
    """Count places from 1 in ranks that only rise; equals share the first of theirs."""
    places: list[int] = []
    for at, rank in enumerate(ranks):
        same = at > 0 and rank - ranks[at - 1] < SAME
        places.append(places[-1] if same else at + 1)
    return places


def _placed(number: int, place: int, votes: int, strength: float, error: float) -> Placed:
    return Placed(
        number=number,
        place=place,
        votes=votes,
        share=_share(strength),
        low=_share(strength - SURE * error),
        high=_share(strength + SURE * error),
    )


def _share(strength: float) -> float:
    """Give the chance of being preferred to a middling answer, of a log strength."""
    return 1 / (1 + exp(-strength))


def _is_sure(answers: Sequence[int], choices: Sequence[Choice], voted: Sequence[int]) -> bool:
    """Tell whether the votes are too unlikely for the first and the second to be equal."""
    if len(voted) < 2:  # noqa: PLR2004 (there is no second)
        return False
    free = _likelihood(_strengths(answers, choices), choices)
    tied = _likelihood(_strengths(answers, choices, voted[:2]), choices)
    return 2 * (free - tied) > SURE**2


def _likelihood(strengths: Mapping[int, float], choices: Iterable[Choice]) -> float:
    """Give the log likelihood of the votes, the two added ones of each answer among them."""
    added = sum(log(own) - 2 * log(own + MIDDLING) for own in strengths.values())
    return added + sum(
        log(strengths[one.won]) - log(strengths[one.won] + strengths[one.lost]) for one in choices
    )
