"""Gaming: an answer that fills the form and says nothing, by the guards of the judge."""

from collections.abc import Sequence
from enum import StrEnum
from itertools import combinations
from statistics import fmean

from arguments.drills.looking import alike, copied, count
from arguments.judging.guards.addressing import addressed_to_the_judge
from arguments.judging.guards.language import unreadable
from arguments.judging.guards.listing import listed
from arguments.judging.guards.repetition import repeated
from arguments.judging.guards.salad import order_of, salad
from arguments.judging.scoring import Case
from arguments.sparring.answers import Answer
from arguments.sparring.moves import Move

_MOSTLY, _SAME = 0.7, 0.9
_LEAST_WORDS = 4
_ORDERED = 0.3
"""The order of words from which linking words crowd as people write them: “but if … then … so”."""


class Gamed(StrEnum):
    """What an answer looks like that cannot be judged."""

    EMPTY = "empty"
    UNREAD = "unread"
    SAME = "same"
    THEIRS = "theirs"
    AGAIN = "again"


def gamed(case: Case, answer: Answer, move: Move, before: Sequence[str]) -> Gamed | None:
    """Tell what keeps an answer from being judged; `case` is what it says of its own."""
    if not any(count(part) for part in answer.parts):
        return Gamed.EMPTY
    if any(alike(one, other) >= _SAME for one, other in combinations(answer.parts, 2)):
        return Gamed.SAME
    if _is_unread(case):
        return Gamed.UNREAD
    own = answer.own
    if count(own) >= _LEAST_WORDS:
        if copied(own, move.text) >= _MOSTLY:
            return Gamed.THEIRS
        if copied(own, *before) >= _MOSTLY:
            return Gamed.AGAIN
    return None


def _is_unread(case: Case) -> bool:
    if not case.reading.words:
        return False
    found = (unreadable(case), addressed_to_the_judge(case), _is_listed(case), salad(case, None))
    again = repeated(case)
    return any(found) or bool(again and again.whole)


def _is_listed(case: Case) -> bool:
    """Tell whether an answer is a list; one sentence of a real answer may link as densely."""
    return listed(case) is not None and fmean(order_of(case.reading)) < _ORDERED
