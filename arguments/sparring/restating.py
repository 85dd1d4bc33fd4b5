"""Restating: how fairly an answer says the other side's point again, before it answers.

A fair restatement takes up what the point rests on, in one's own words, and does not make it
more foolish or more sweeping than it was. Copying it whole shows that it was read, not heard.
"""

import re

from arguments.drills.looking import content, copied, families, reading_of, share_of
from arguments.judging.extents import Place, find_voices
from arguments.judging.lexicon import load_lexicon
from arguments.judging.reading import Reading, Sentence, clause_end
from arguments.sparring.answers import Answer, Way
from arguments.sparring.moves import Move
from arguments.sparring.nearness import near

_ENOUGH_SHARE, _ENOUGH_NEAR = 0.5, 0.6
"""The share of a point's content words, and the closeness to it, that say all of it."""
_UNMARKED = 0.7
"""What counts for a free answer that takes the point up without saying that it is theirs."""
_RIDICULED, _OVERSTATED, _COPIED = 0.4, 0.7, 0.5
_WHOLE = 0.8
_LEAST_VOICE = 2
_THEY_SAY = re.compile(
    r"(?<!\w)(?:they|you|he|she|my\s+opponent|the\s+other\s+side|your\s+(?:point|argument|claim))\s+"
    r"(?:\w+\s+)?(?:say|says|said|argue|argues|claim|claims|believe|believes|think|thinks|hold|holds"
    r"|is|point\s+out|points\s+out)\s+(?:that\s+)?",
    re.IGNORECASE,
)
"""How a speaker in a debate gives the other the word; the judge's lexicon knows more."""

_DENIED = re.compile(
    r"(?<!\w)(?:no|not|none|nobody|nothing|nowhere|without|cannot|\w+n['’]t)(?!\w)", re.IGNORECASE
)
"""A no in a point, which “never” and “nobody” say again fairly."""


def voices_of(text: str) -> tuple[Place, ...]:
    """Give where a text speaks for the other side, in order of place."""
    reading = reading_of(text)
    said = [
        (match.start(), _turned(reading, sentence, match.end()))
        for sentence in reading.fresh
        for match in _THEY_SAY.finditer(reading.plain, sentence.start, sentence.end)
    ]
    return tuple(sorted({*find_voices(reading), *said}))


def hearing(answer: Answer, move: Move) -> str:
    """Give the words of an answer that speak for the other side; empty where it has none."""
    if answer.way is Way.CONCEDE:
        return answer.granted.strip()
    if answer.way is Way.STEPS and answer.they_say.strip():
        return answer.they_say.strip()
    text = answer.own
    reading = reading_of(text)
    voices = [
        text[start:end].strip()
        for start, end in voices_of(text)
        if len(reading.words_within(start, end)) >= _LEAST_VOICE
    ]
    return " ".join(voices) or _nearest(text, move)


def restated(answer: Answer, move: Move) -> float:
    """Give how fairly the move is said again, 0 to 1; a question's own aim stands for it."""
    point = move.text or (move.aim.text if move.aim else "")
    heard = hearing(answer, move)
    if not point or not content(heard):
        return 0.0
    share = min(1.0, share_of(heard, point) / _ENOUGH_SHARE)
    close = min(1.0, max(0.0, near(point, [heard])[0]) / _ENOUGH_NEAR)
    said = (share + close) / 2
    if not _is_marked(answer):
        said *= _UNMARKED
    return round(min(said * fairness(heard, point), _ceiling(heard, point)), 3)


def fairness(heard: str, point: str) -> float:
    """Give what is left of a restatement that ridicules or overstates: 1 where it does neither."""
    fair = 1.0
    if families()["ridicule"].search(heard):
        fair *= _RIDICULED
    if overstatement(heard, point):
        fair *= _OVERSTATED
    return fair


def overstatement(heard: str, point: str) -> str:
    """Give the word that makes a restatement more sweeping than the point, as written."""
    absolute = next(cue for cue in load_lexicon().cues if cue.kind == "absolute")
    found = absolute.pattern.search(heard)
    as_sweeping = absolute.pattern.search(point) or _DENIED.search(point)
    return found.group() if found and not as_sweeping else ""


def is_copy(heard: str, point: str) -> bool:
    """Tell whether a restatement is the point word for word."""
    return bool(heard.strip() and point.strip()) and copied(heard, point) >= _WHOLE


def _ceiling(heard: str, point: str) -> float:
    return _COPIED if is_copy(heard, point) else 1.0


def _is_marked(answer: Answer) -> bool:
    if answer.way is Way.CONCEDE or (answer.way is Way.STEPS and answer.they_say.strip()):
        return True
    return bool(voices_of(answer.own))


def _turned(reading: Reading, sentence: Sentence, after: int) -> int:
    """Give where a clause that speaks for the other side turns back, or ends."""
    stop = clause_end(reading, sentence, after)
    turn = load_lexicon().turn.search(reading.plain, after, stop)
    return turn.start() if turn else stop


def _nearest(text: str, move: Move) -> str:
    """Give the sentence that takes up most of a move, if any takes up a word of it."""
    point = move.text or (move.aim.text if move.aim else "")
    parts = [text[one.start : one.end] for one in reading_of(text).sentences]
    return max(
        (part for part in parts if share_of(part, point)),
        key=lambda part: share_of(part, point),
        default="",
    )
