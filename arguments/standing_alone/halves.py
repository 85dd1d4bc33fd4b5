"""Halves: a sentence that makes two claims, parted where each half stands by itself.

Each half needs its own plain subject and finite verb, and enough words to be argued. A
condition, a contrast ("not this, but that"), a reason or a report holds its sentence together.
"""

import re

from arguments.responses import words_in
from arguments.standing_alone.grammar.known import Known
from arguments.standing_alone.grammar.subjects import subject_of

LEAST = 5
"""Words of a half that gives a debate something to hold on to."""

_JOINT = re.compile(r"(;\s+(?:and\s+|but\s+|yet\s+)?|,\s+(?:and|but|yet)\s+)")
_HOLDS = re.compile(
    r"\b(?:if|unless|whether|because|since|when|while|although|though|until|whereas|so|that"
    r"|not only|nor|both|either|neither|what|how|why|who|which|where|as|first"
    r"|the (?:more|less|better|worse))\b|[“”\"():]",
    re.IGNORECASE,
)
"""What in a first half may reach into the second, or lean on it."""
_DENIES = re.compile(r"\b(?:not|never|no|none|hardly|cannot|may|might)\b|n[’']t\b", re.IGNORECASE)
"""What makes a contrast of a "but" that follows, or a concession of what stands before it."""
_SECOND_LEANS = re.compile(
    r"(?:it|they|he|she|this|that|these|those|so|not|only|even|then|thus|therefore|perhaps|its"
    r"|their|his|her|such|there|others?|the (?:other|rest|same|latter|former|second))\b"
    r"|.*\b(?:too|either|neither|as well|so do|instead|likewise"
    r"|(?:is|are|was|were|do|does|did|has|have|will|would|should|can|could) not|as \w+)\W*$"
    r"|.*(?:\b(?:also|thus|equally)\b|[–—]| - )",
    re.IGNORECASE,
)
_OPENS_WIDE = re.compile(
    r"(?:In|On|At|By|After|Before|Since|For|During|With|Without|Despite|From|Under|Over|Through"
    r"|Given|Like|Unlike|To|As|Among|Between|Last|Today|Now|Then|Soon|Once)\b",
)
"""An introduction that may hold for both halves."""


def halves_of(text: str, begin: int, end: int, known: Known) -> list[tuple[int, int]]:
    """Give where the two claims of a sentence stand; the whole where it is one claim."""
    joints = [*_JOINT.finditer(text, begin, end)]
    if len(joints) != 1:
        return [(begin, end)]
    first, second = text[begin : joints[0].start()], text[joints[0].end() : end]
    if "," in first or ("but" in joints[0].group() and _DENIES.search(first)):
        return [(begin, end)]
    if not (_opens_freely(first) and _is_whole(first, known)):
        return [(begin, end)]
    if _SECOND_LEANS.match(second) or not _is_whole(second, known):
        return [(begin, end)]
    return [(begin, joints[0].start()), (joints[0].end(), end)]


def _opens_freely(first: str) -> bool:
    return not _HOLDS.search(first) and not _OPENS_WIDE.match(first)


def _is_whole(half: str, known: Known) -> bool:
    subject = subject_of(half, known)
    return subject is not None and not subject.is_pronoun and len(words_in(half)) >= LEAST
