"""Returning: a drill that went badly comes back after a day, then after three, seven, twenty-one.

What is met again just before it would be lost is kept best, and each success buys a longer rest.
"""

from datetime import datetime, timedelta

from pydantic import Field

from arguments.value import Value

BADLY = 2.0
"""A score below this, of 0 to 4, is one that went badly."""
RESTS = (1, 3, 7, 21)
"""Days until it comes back: after it went badly, and after each time that it then went well."""


class Return(Value):
    """That a drill comes back at `due`; `step` counts how often it went well since it went badly.

    `step` is a place in `RESTS`.
    """

    step: int = Field(ge=0, lt=len(RESTS))
    due: datetime


def returned(before: Return | None, score: float, now: datetime) -> Return | None:
    """Give when a drill comes back after a try that reached a score of 0 to 4; None: it does not.

    One that went badly starts again at a day, whatever was before. One that went well lengthens
    the rest only where the drill was due: doing it twice in an evening is no proof that it stays.
    After the last rest it is done.
    """
    if score < BADLY:
        return _due(0, now)
    if before is None or now < before.due:
        return before
    step = before.step + 1
    return _due(step, now) if step < len(RESTS) else None


def _due(step: int, now: datetime) -> Return:
    return Return(step=step, due=now + timedelta(days=RESTS[step]))
