"""Straying: a text that does not seem to be about its claim.

The encoder's word is taken where it is sure. The rules go by the words that tie text and claim.
"""

from arguments.judging.guards.caps import CAPS, Notice
from arguments.judging.guards.places import opening
from arguments.judging.opinion import Opinion
from arguments.judging.phrases import Guard
from arguments.judging.rubric import content_count
from arguments.judging.scoring import Case
from arguments.judging.topicality import topicality
from arguments.judging.verdict import HIGHEST

_DOUBT = 0.08
"""The doubt of the encoder's from which the rules are heard about a text that nothing ties."""
_ROOM_TO_NAME = 18


def off_topic(case: Case, total: float, opinion: Opinion | None) -> Notice | None:
    """Notice a text that strays from its claim."""
    if opinion is None:
        return _loose(case, total)
    if opinion.strays or (opinion.leaning.off_topic >= _DOUBT and _is_loose(case)):
        return Notice(Guard.OFF_TOPIC, opening(case))
    return None


def _loose(case: Case, total: float) -> Notice | None:
    """Notice a text that its words tie too loosely to its claim for the total it would have.

    The cap depends on the ties alone, so that a longer text is never held lower. A total that
    is below it anyway is left alone, unless the text had room enough to name its subject.
    """
    tied = topicality(case.claim, case.reading)
    cap = CAPS[Guard.OFF_TOPIC] + (HIGHEST - CAPS[Guard.OFF_TOPIC]) * tied**2
    loose = total > cap or _is_loose(case)
    return Notice(Guard.OFF_TOPIC, opening(case), cap=cap) if loose else None


def _is_loose(case: Case) -> bool:
    """Tell whether nothing ties a text to its claim that had room enough to name its subject."""
    untied = topicality(case.claim, case.reading) == 0
    return untied and content_count(case) >= _ROOM_TO_NAME
