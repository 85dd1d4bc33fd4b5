"""Held out: keeping the topics that are measured away from training.

The ranked arguments are split by topic, but other sets speak of the same topics. Whatever shares
a telling word with a topic of dev or test is left out of training.
"""

import re
from collections.abc import Iterable, Sequence

from arguments.judging.training.encoder.pairs import KeyPoint, Pair

COMMON = (
    "we should ban abolish adopt the of to in be a and prohibit legalize end subsidize limit fight"
    " introduce increase this house believes that more harm than good brings offence criminal use"
    " mandatory laws work private military school women social targeted public policy schools"
    " abandon three human tests games ended media for is on it or from as at by an"
)
"""Words of topics that many topics share."""
_WORD = re.compile(r"[a-z]+")


def telling_words(claims: Iterable[str]) -> frozenset[str]:
    """Give the words of held-out claims that tell their topic."""
    return frozenset(word for claim in claims for word in words(claim)) - words(COMMON)


def words(text: str) -> frozenset[str]:
    """Give the words of a text in lower case."""
    return frozenset(_WORD.findall(text.lower()))


def kept(pairs: Sequence[Pair], telling: frozenset[str]) -> list[Pair]:
    """Leave out the pairs whose claim shares a telling word with a held-out topic."""
    return [pair for pair in pairs if not words(pair.claim) & telling]


def kept_points(points: Sequence[KeyPoint], topics: frozenset[str]) -> list[KeyPoint]:
    """Leave out the key points of held-out topics."""
    return [point for point in points if point.topic not in topics]
