"""Engaging: how well an answer meets a move, 0 to 4 in halves.

Anchors: 0 nothing that answers; 1 the move is refused or granted, and no more; 2 an answer of its
own that is thin or does not say what it answers; 3 heard fairly, and met with something new that
has a reason; 4 so that the other side would have to answer it: heard, met, reasoned, and shown
or weighed. A question is answered by answering it: saying it again is worth little there.
Granting a point and showing what stands all the same is a full answer.
"""

from collections.abc import Sequence

from arguments.claims import Claim, Side
from arguments.judging.rubric import in_halves
from arguments.sparring.answers import Answer, Engaged, Way
from arguments.sparring.engaged_words import change_of, checks_of, keep_of
from arguments.sparring.meeting import Met, met
from arguments.sparring.moves import Move

_HIGHEST = 4.0
_ALL_NEWS = 6
"""Content words from which more of them add nothing: a long answer is no better for it."""
_HEARD, _NEW, _REASONED, _SHOWN, _WEIGHED = 1.2, 1.2, 0.8, 0.4, 0.4
_REFUSED = 0.5
_GRANTED = 1.0
_ASTRAY, _ELSEWHERE = 1.0, 2.0
"""The most for an answer that speaks of something else, and for granting something else."""


def engage(claim: Claim, side: Side, move: Move, answer: Answer, before: Sequence[str]) -> Engaged:
    """Judge an answer to a move.

    `before` is what the debater had said: the opening first, then former answers. Any strings
    will do, and the same give the same.
    """
    found = met(claim, side, move, answer, before)
    score = in_halves(_points(found) / _HIGHEST)
    return Engaged(
        score=score,
        restated=found.restated,
        denies=found.denies,
        news=len(found.news),
        concedes=found.concedes,
        pivots=found.pivots,
        checks=checks_of(found),
        keep=keep_of(found),
        change=change_of(found),
    )


def _points(found: Met) -> float:
    if found.gamed:
        return 0.0
    heard = found.restated / 2
    if found.denies:
        return _REFUSED + heard
    if found.concedes and not found.pivots and not found.reason:
        return _GRANTED + heard
    points = _asked(found) if found.asked else _argued(found)
    if found.strays:
        return min(points, _ASTRAY)
    grants_another = found.answer.way is Way.CONCEDE and not found.concedes
    return min(points, _ELSEWHERE) if grants_another else points


def _argued(found: Met) -> float:
    return (
        _HEARD * found.restated
        + _NEW * _new(found)
        + _REASONED * bool(found.reason or found.pivots)
        + _SHOWN * bool(found.shows)
        + _WEIGHED * bool(found.weighs or found.pivots)
    )


def _asked(found: Met) -> float:
    """Give the points of an answer to a question: what is new counts for what is said again."""
    return (
        (_HEARD + _NEW) * _new(found)
        + _REASONED * bool(found.reason)
        + (_SHOWN + _WEIGHED) * max(bool(found.shows), bool(found.weighs) / 2)
    )


def _new(found: Met) -> float:
    return min(1.0, len(found.news) / _ALL_NEWS)
