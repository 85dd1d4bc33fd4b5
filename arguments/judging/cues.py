"""Finding what earns and costs: cue words and their clauses, each counted once.

A find says what it is (`kind`), where it is, and how strong it is (0 to 1). A clause that
brings no new content word earns nothing, however many cue words it holds: that is what keeps
repeating, padding and stuffing from paying.
"""

from dataclasses import dataclass, field

from arguments.judging.lexicon import Cue, load_lexicon
from arguments.judging.reading import Reading, Sentence, clause_around, clause_end, trimmed
from arguments.judging.verdict import Criterion

_ONWARD_COMMA_AFTER = 3
_LEAST_NEWS = 2
_WORDS_BEFORE = 14


@dataclass(frozen=True, slots=True)
class Find:
    """One thing found: its kind, place, strength (0 to 1) and how many new content words it brings.

    `start` and `end` are the clause to quote; `at` and `until` are the cue itself.
    """

    kind: str
    criterion: Criterion
    start: int
    end: int
    strength: float
    news: int
    at: int
    until: int


@dataclass
class _Told:
    """Which content words the earlier finds of each criterion have brought already."""

    stems: dict[Criterion, set[str]] = field(default_factory=dict)

    def news(self, criterion: Criterion, stems: frozenset[str]) -> int:
        known = self.stems.setdefault(criterion, set())
        new = len(stems - known)
        known |= stems
        return new


def find_cues(reading: Reading, claim: Reading) -> tuple[Find, ...]:
    """Find every cue of the lexicon in the sentences that are not repeats, in order of place."""
    told = _Told()
    hits = [
        (cue, match.span(), sentence)
        for sentence in reading.fresh
        for cue in load_lexicon().cues
        for match in cue.pattern.finditer(reading.plain, sentence.start, sentence.end)
    ]
    hits.sort(key=lambda hit: (-hit[0].strength, hit[1]))
    found = [_weigh(cue, at, (reading, claim, sentence), told) for cue, at, sentence in hits]
    return tuple(sorted(found, key=lambda find: (find.at, find.kind)))


def content_within(reading: Reading, claim: Reading, start: int, end: int) -> frozenset[str]:
    """Give the stems of the specific words in a place that the claim does not hold."""
    lexicon = load_lexicon()
    return frozenset(
        word.stem
        for word in reading.words_within(start, end)
        if lexicon.is_specific(word.folded, word.stem) and word.stem not in claim.stems
    )


def _weigh(
    cue: Cue, at: tuple[int, int], where: tuple[Reading, Reading, Sentence], told: _Told
) -> Find:
    reading, claim, sentence = where
    start, end = _extent(cue, at, reading, sentence)
    if cue.criterion is Criterion.CLARITY:
        return Find(cue.kind, cue.criterion, start, end, cue.strength, 0, *at)
    stems = content_within(reading, claim, start, end)
    news = told.news(cue.criterion, stems)
    share = min(1.0, news / cue.needs) if cue.needs else 1.0
    enough = news >= min(cue.needs, _LEAST_NEWS) or cue.criterion is Criterion.CLAIM
    return Find(
        cue.kind, cue.criterion, start, end, cue.strength * share if enough else 0.0, news, *at
    )


def _extent(cue: Cue, at: tuple[int, int], reading: Reading, sentence: Sentence) -> tuple[int, int]:
    """Give the place to quote for a cue: see `extent` in the lexicon."""
    start, end = at
    match cue.extent:
        case "match":
            return at
        case "clause":
            return _narrowed(reading, *clause_around(reading, sentence, start, end), at)
        case "near":
            before = [word for word in sentence.words if word.end <= start]
            first = before[-1].start if before else start
            return trimmed(reading, first, _comma(reading, sentence, end, 1), most=12)
        case "rest":
            return trimmed(reading, start, clause_end(reading, sentence, end))
        case _:
            words = _comma(reading, sentence, end, _ONWARD_COMMA_AFTER)
            return trimmed(reading, start, words)


def _comma(reading: Reading, sentence: Sentence, after: int, words: int) -> int:
    """Give the end of the clause, or its first comma that has some words before it."""
    stop = clause_end(reading, sentence, after)
    comma = reading.plain.find(",", after, stop)
    while comma != -1:
        if len(reading.words_within(after, comma)) >= words:
            return comma
        comma = reading.plain.find(",", comma + 1, stop)
    return stop


def _narrowed(reading: Reading, start: int, end: int, at: tuple[int, int]) -> tuple[int, int]:
    """Move a clause that was clipped before its cue, so that the cue is inside it."""
    words = reading.words_within(start, at[1])
    if end >= at[1] or not words:
        return start, max(end, at[1])
    return words[max(0, len(words) - _WORDS_BEFORE)].start, at[1]
