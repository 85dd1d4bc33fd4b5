"""How far a cue reaches: the clause to quote for it, and the clauses that speak for others.

A voice is a place where the other side speaks or is granted something: from its cue to the
word that turns back, or to the end of its clause. What stands there is not the writer's own.
"""

from arguments.judging.lexicon import Cue, load_lexicon
from arguments.judging.reading import Reading, Sentence, clause_around, clause_end, trimmed

Place = tuple[int, int]
VOICES = frozenset({"opponent", "concession"})
"""The kinds of cue that let another speak."""
_ONWARD_COMMA_AFTER = 3
_WORDS_BEFORE = 14


def find_voices(reading: Reading) -> tuple[Place, ...]:
    """Find where the text speaks for the other side, in order of place."""
    return tuple(
        sorted(
            (match.start(), _reach(cue, match.span(), reading, sentence))
            for sentence in reading.fresh
            for cue in load_lexicon().cues
            if cue.kind in VOICES
            for match in cue.pattern.finditer(reading.plain, sentence.start, sentence.end)
        )
    )


def is_within(at: int, places: tuple[Place, ...]) -> bool:
    """Tell whether an offset lies in one of the places."""
    return any(start <= at < end for start, end in places)


def extent(
    cue: Cue, at: Place, reading: Reading, sentence: Sentence, voices: tuple[Place, ...]
) -> Place:
    """Give the place to quote for a cue: see `extent` in the lexicon."""
    start, end = at
    match cue.extent:
        case "match":
            return at
        case "clause":
            return _narrowed(reading, *clause_around(reading, sentence, at, voices), at)
        case "near":
            before = [word for word in sentence.words if word.end <= start]
            first = before[-1].start if before else start
            return trimmed(reading, first, _comma(reading, sentence, end, 1))
        case _:
            return trimmed(reading, start, _reach(cue, at, reading, sentence))


def _reach(cue: Cue, at: Place, reading: Reading, sentence: Sentence) -> int:
    """Give where a cue that reaches onward stops."""
    match cue.extent:
        case "rest":
            return clause_end(reading, sentence, at[1])
        case "turn":
            stop = clause_end(reading, sentence, at[1])
            turn = load_lexicon().turn.search(reading.plain, at[1], stop)
            return turn.start() if turn else stop
        case _:
            return _comma(reading, sentence, at[1], _ONWARD_COMMA_AFTER)


def _comma(reading: Reading, sentence: Sentence, after: int, words: int) -> int:
    """Give the end of the clause, or its first comma that has some words before it."""
    stop = clause_end(reading, sentence, after)
    comma = reading.plain.find(", ", after, stop)
    while comma != -1:
        if len(reading.words_within(after, comma)) >= words:
            return comma
        comma = reading.plain.find(", ", comma + 1, stop)
    return stop


def _narrowed(reading: Reading, start: int, end: int, at: Place) -> Place:
    """Move a clause that was clipped before its cue, so that the cue is inside it."""
    words = reading.words_within(start, at[1])
    if end >= at[1] or not words:
        return start, max(end, at[1])
    return words[max(0, len(words) - _WORDS_BEFORE)].start, at[1]
