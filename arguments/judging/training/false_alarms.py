"""False alarms: how often each guard speaks of arguments that people meant."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from arguments.claims import Side
from arguments.judging.phrases import Guard
from arguments.judging.training.attacks import TextOnClaim
from arguments.judging.verdict import HIGHEST, Verdict

Judge = Callable[[str, Side, str], Verdict]
"""Judges a text on one side of a claim."""


class Alarm(NamedTuple):
    """A guard, how many real arguments it spoke of, and the share of all that these are."""

    guard: Guard
    times: int
    share: float


def false_alarms(arguments: Sequence[TextOnClaim], judge: Judge) -> tuple[Alarm, ...]:
    """Count the guards that cap real arguments; every guard is listed, silent ones too."""
    spoken = Counter(guard for one in arguments for guard in set(_capping(one, judge)))
    of = max(1, len(arguments))
    return tuple(Alarm(guard, spoken[guard], spoken[guard] / of) for guard in Guard)


def alarmed(arguments: Sequence[TextOnClaim], judge: Judge, guard: Guard) -> Iterator[TextOnClaim]:
    """Give the arguments that a guard spoke of, to be read and questioned."""
    return (one for one in arguments if guard in set(_capping(one, judge)))


def _capping(one: TextOnClaim, judge: Judge) -> Iterator[Guard]:
    found = judge(one.claim, Side.FOR, one.text).guards
    return (Guard(finding.name) for finding in found if finding.cap < HIGHEST)
