"""Choosing: the move of the other side that meets best what a debater wrote.

    worth = closeness to what was written + a little for quality, less what was heard before

A real argument that is near is worth more than a question, and a question more than an argument
that is far. Nothing is said twice, nor what the debater has answered already, nor their own words.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import islice

from arguments.claims import Claim, Side
from arguments.judging.reading import Reading, read, trimmed
from arguments.likeness import Vector, closenesses
from arguments.sparring.answers import Answer
from arguments.sparring.candidates import Heard, heard_of, is_fit, shortened
from arguments.sparring.leaning import on_the_other_side
from arguments.sparring.moves import Aim, Candidate, Move, Source
from arguments.sparring.nearness import placed
from arguments.sparring.questions import is_alike, is_general, questions_of

SHORTLIST = 6
"""Candidates that are looked at closely, and that the encoder reads at most."""
_WHOLE, _PART = 0.5, 0.5
"""What closeness to the whole text counts for, and closeness to the nearest sentence of it."""
_QUALITY = 0.2
_BONUS = {Source.CONSIDERATION: 0.05, Source.ARTICLE: 0.0, Source.DEBATER: 0.05}
_HEARD_BEFORE, _SAME_PLACE = 0.05, 0.05
"""What each move of the same source costs, and one that aims at a sentence which was aimed at."""
_QUESTION = 0.3
"""The worth that an argument needs to be said instead of a question."""
_ASKED_BEFORE = 0.15


@dataclass(frozen=True, slots=True)
class _Placed:
    """A candidate with its worth and the number of the sentence that it is nearest to."""

    candidate: Candidate
    worth: float
    sentence: int


def choose(  # noqa: PLR0917 (what was said, in its order)
    claim: Claim,
    side: Side,
    text: str,
    candidates: Sequence[Candidate],
    told: Sequence[Move],
    passed: Collection[str],
    answers: Sequence[Answer],
) -> Move:
    """Choose what to say next to a debater who argues a side of a claim with a text.

    `told` are the moves of this spar so far, `passed` the keys of those that were passed over.
    There is always a move, and the same call gives the same.
    """
    reading = read(text)
    gone = {move.key for move in told} | set(passed)
    ranked = _ranked(reading, [one for one in candidates if one.key not in gone], told)
    heard = heard_of(claim, text, told, answers)
    best = _best(claim, side, ranked, heard)
    asked = sum(move.source is Source.QUESTION for move in told)
    if best and best.worth >= _QUESTION - _ASKED_BEFORE * asked:
        return _said(reading, best)
    questions = [one for one in questions_of(claim, side, text) if one.key not in gone]
    asked_of = [move for move in told if move.source is Source.QUESTION]
    questions = [
        one for one in questions if not any(is_alike(one, other) for other in asked_of)
    ] or questions
    fresh = [one for one in questions if not _aims_again(one, told)]
    return next(iter(fresh or questions), None) or questions_of(claim, side, text)[-1]


def _ranked(
    reading: Reading, candidates: Sequence[Candidate], told: Sequence[Move]
) -> list[_Placed]:
    """Give candidates by their worth, the best first; of equals, by key."""
    if not candidates:
        return []
    parts = [reading.plain[one.start : one.end] for one in reading.sentences]
    missing = [one.text for one in candidates if one.vector is None]
    whole, *rest = placed([reading.plain, *parts, *missing])
    made = iter(rest[len(parts) :])
    vectors = [next(made) if one.vector is None else one.vector for one in candidates]
    close = closenesses(whole, vectors)
    nearest = _nearest(rest[: len(parts)], vectors)
    aimed = [move.aim.start for move in told if move.aim]
    places = [one.start for one in reading.sentences]
    found = []
    for one, wholly, (partly, at) in zip(candidates, close, nearest, strict=True):
        worth = _WHOLE * wholly + _PART * partly + _QUALITY * one.quality + _BONUS[one.source]
        worth -= _HEARD_BEFORE * sum(move.source is one.source for move in told)
        worth -= _SAME_PLACE * (bool(places) and places[at] in aimed)
        found.append(_Placed(one, worth, at))
    return sorted(found, key=lambda one: (-one.worth, one.candidate.key))


def _nearest(parts: Sequence[Vector], vectors: Sequence[Vector]) -> list[tuple[float, int]]:
    """Give for each vector how near the nearest part is, and which that is."""
    rows = [closenesses(part, vectors) for part in parts] or [[0.0] * len(vectors)]
    return [max(zip(column, range(len(rows)), strict=True)) for column in zip(*rows, strict=True)]


def _best(claim: Claim, side: Side, ranked: Sequence[_Placed], heard: Heard) -> _Placed | None:
    """Give the best of the shortlist that can be said, if any can."""
    fit = (one for one in ranked if is_fit(claim, side, one.candidate, heard))
    short = list(islice(fit, SHORTLIST))
    lent = [one.candidate for one in short if one.candidate.source is Source.DEBATER]
    held = on_the_other_side(claim, side, lent)
    return next((one for one in short if held.get(one.candidate.key, True)), None)


def _said(reading: Reading, best: _Placed) -> Move:
    """Give a candidate as a move at the sentence that it is nearest to."""
    candidate = best.candidate
    return Move(
        key=candidate.key,
        source=candidate.source,
        aim=_aim(reading, best.sentence),
        text=shortened(candidate.text),
    )


def _aim(reading: Reading, number: int) -> Aim | None:
    if not reading.sentences:
        return None
    sentence = reading.sentences[number]
    start, end = trimmed(reading, sentence.start, sentence.end)
    return Aim(start=start, end=end, text=reading.text[start:end])


def _aims_again(question: Move, told: Sequence[Move]) -> bool:
    """Tell whether a question is asked of the words that another was asked of."""
    return any(
        move.source is Source.QUESTION and move.aim == question.aim and not is_general(question)
        for move in told
    )
