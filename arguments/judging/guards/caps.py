"""Caps: the highest total that each guard leaves, for a whole text and for a part of it."""

from collections.abc import Callable
from typing import NamedTuple

from arguments.judging.phrases import Guard, about
from arguments.judging.scoring import Case
from arguments.judging.spans import span_of
from arguments.judging.verdict import HIGHEST, LOWEST, Effect, GuardFinding

CAPS = {
    Guard.WORDLESS: LOWEST,
    Guard.GIBBERISH: LOWEST,
    Guard.LANGUAGE: 55.0,
    Guard.TO_THE_JUDGE: 54.0,
    Guard.COPIED_CLAIM: 53.0,
    Guard.BARE_BECAUSE: 56.0,
    Guard.REPETITION: 58.0,
    Guard.WORD_LIST: 54.0,
    Guard.WORD_SALAD: 53.0,
    Guard.GENERIC: 57.0,
    Guard.FROM_ARTICLE: 54.0,
    Guard.FROM_ANOTHER: 54.0,
    Guard.FROM_YOURSELF: 58.0,
    Guard.OFF_TOPIC: 64.0,
    Guard.UNREAD: HIGHEST,
}
"""The highest total that each guard leaves a text that looks so from end to end.

`UNREAD` only says what the judge cannot do.
"""

Place = tuple[int, int]


class Part(NamedTuple):
    """The part of a text that looks so, where that is not the whole: its places and its share."""

    places: tuple[Place, ...]
    share: float


class Notice(NamedTuple):
    """What a guard noticed: the places to quote, the part, and a cap that is not the usual."""

    guard: Guard
    places: tuple[Place, ...]
    part: Part | None = None
    cap: float | None = None

    @property
    def whole(self) -> bool:
        """Tell whether the text looks so from end to end."""
        return self.part is None and self.cap is None


Rest = Callable[[tuple[Place, ...]], float]
"""Gives the total that a text would have without some places."""


def cap_of(notice: Notice, total: float, rest: Rest | None) -> float:
    """Give the highest total that is left to a text that would have this one.

    A part leaves what the text would have without it, less its share: so nothing is gained by
    adding such a part to an argument, however small it is.
    """
    if notice.part is None:
        return CAPS[notice.guard] if notice.cap is None else notice.cap
    without = total if rest is None else rest(notice.part.places)
    shared = LOWEST + (total - LOWEST) * (1 - min(1.0, notice.part.share))
    return min(shared, without)


def cap_of_copy(guard: Guard, share: float) -> float:
    """Give what is left where a share of the words is someone else's: more for more of one's own.

    The square keeps a text that is mostly copied near the guard's cap.
    """
    return CAPS[guard] + (HIGHEST - CAPS[guard]) * (1 - min(1.0, share)) ** 2


def finding_of(case: Case, notice: Notice, cap: float) -> GuardFinding:
    """Put what was noticed in a verdict's terms."""
    says = about("guard", notice.guard)
    return GuardFinding(
        name=notice.guard.value,
        cap=round(min(HIGHEST, max(LOWEST, cap)), 1),
        spans=tuple(span_of(case.reading, place, Effect.COST, says) for place in notice.places),
        says=says,
    )
