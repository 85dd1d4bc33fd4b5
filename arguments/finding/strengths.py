"""Strengths: why a claim makes a better debate than its neighbours.

A debate wants what the article is about, and what ought to be done about it. Neither makes a
sentence a claim; they decide which of its claims come first.
"""

from arguments.claims import ClaimKind
from arguments.responses import words_in
from arguments.standing_alone.grammar.lists import listed

SHARED = 2
"""Words of a headline that a claim about the same thing shares with it."""
HALVED = 0.5
"""What each strength leaves of a score's distance to 1."""

_SHORTEST, _STEM = 4, 5
_EMPTY = listed(
    "about after again also because before could episode every from have into just letter like"
    " more most much must only open other over read reasons seven should some still such than that"
    " their them then there there's these they this those turn under very what when where which"
    " while will with would your"
)
"""Words of a headline that say nothing of its subject."""


def strengthened(score: float, worded: str, kind: ClaimKind, subject: frozenset[str]) -> float:
    """Raise a score, which stays under 1, for each strength; `subject` is of `subject_of`."""
    strengths = (kind is ClaimKind.POLICY, is_about(worded, subject))
    return 1 - (1 - score) * HALVED ** sum(strengths)


def is_about(worded: str, subject: frozenset[str]) -> bool:
    """Tell whether a claim is about what the headline is about."""
    return len(subject & _stems(worded)) >= SHARED


def subject_of(title: str) -> frozenset[str]:
    """Give what a headline is about: the beginnings of its telling words."""
    return _stems(title)


def _stems(text: str) -> frozenset[str]:
    words = (word.replace("’", "'") for word in words_in(text.casefold()))
    return frozenset(
        word[:_STEM] for word in words if len(word) >= _SHORTEST and word not in _EMPTY
    )
