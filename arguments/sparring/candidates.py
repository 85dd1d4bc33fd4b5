"""Candidates: which of them may be said, after all that was said before."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from arguments.claims import Claim, Side
from arguments.drills.looking import families
from arguments.judging.extents import find_voices
from arguments.judging.guards.addressing import addressed_to_the_judge
from arguments.judging.guards.language import unreadable
from arguments.judging.guards.listing import listed
from arguments.judging.guards.salad import salad
from arguments.judging.reading import read
from arguments.judging.scoring import lay_out
from arguments.likeness import Vector, closenesses
from arguments.sparring.answers import Answer
from arguments.sparring.moves import Candidate, Move
from arguments.sparring.nearness import placed

LONGEST = 280
"""Characters of a move, about: a longer candidate ends at its last sentence that fits."""
TOO_LONG = 1200
"""Characters from which a candidate is a speech of its own."""
_LEAST_WORDS = 4
SAME_POINT = 0.55
"""The closeness from which an argument is likelier than not to make a point (ArgKP-2021: 52 % of
the pairs that are so close; of those that make one point, a fifth are)."""
_SAME_WORDS = 80.0
_LEAST_VOICE = 3
_ADDRESS = re.compile(r"https?://|www\.|<[@#:a]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Heard:
    """What no further move may say again.

    `points` of the other side were told or answered, and none that is near one is told again;
    of the debater's `own` words and the claim's, a move may come near but not be the same.
    """

    points: tuple[str, ...]
    vectors: tuple[Vector, ...]
    own: tuple[str, ...]


def heard_of(claim: Claim, text: str, told: Sequence[Move], answers: Sequence[Answer]) -> Heard:
    """Give the moves that were told, and what of the other side the debater took up themselves."""
    points = [move.text for move in told] + [*_taken_up(text)]
    for answer in answers:
        points += [answer.they_say, answer.granted, *_taken_up(answer.own)]
    kept = tuple(one for one in points if one.strip())
    reading = read(text)
    own = (reading.plain[one.start : one.end] for one in reading.sentences)
    return Heard(kept, tuple(placed(kept)), (claim.text, text, *own))


def is_fit(claim: Claim, side: Side, candidate: Candidate, heard: Heard) -> bool:
    """Tell whether a candidate can be read, is no abuse, and says what was not said before."""
    text = shortened(candidate.text)
    if not _is_prose(text) or len(candidate.text) > TOO_LONG:
        return False
    return not _is_heard(text, heard) and not _is_guarded(claim, side, text)


def shortened(text: str) -> str:
    """Cut a text at its last sentence that ends within `LONGEST`, else at a word."""
    line = " ".join(text.split())
    if len(line) <= LONGEST:
        return line
    reading = read(line)
    end = max((one.end for one in reading.sentences if one.end <= LONGEST), default=0)
    return line[:end] if end else f"{line[: LONGEST - 1].rpartition(' ')[0]}…"


def _taken_up(text: str) -> Iterator[str]:
    """Give what a text says for the other side, place by place."""
    reading = read(text)
    for start, end in find_voices(reading):
        if len(reading.words_within(start, end)) >= _LEAST_VOICE:
            yield reading.plain[start:end]


def _is_prose(text: str) -> bool:
    reading = read(text)
    abusive = families()["ridicule"].search(reading.plain)
    return len(reading.words) >= _LEAST_WORDS and not abusive and not _ADDRESS.search(text)


def _is_heard(text: str, heard: Heard) -> bool:
    if any(fuzz.token_sort_ratio(text, one) >= _SAME_WORDS for one in heard.points + heard.own):
        return True
    return any(near >= SAME_POINT for near in closenesses(placed([text])[0], heard.vectors))


def _is_guarded(claim: Claim, side: Side, text: str) -> bool:
    case = lay_out(claim.text, side.other, text)
    return bool(
        unreadable(case) or addressed_to_the_judge(case) or listed(case) or salad(case, None)
    )
