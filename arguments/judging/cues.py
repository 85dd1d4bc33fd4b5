"""Finding what earns and costs: cue words and their clauses, each counted once.

A find says what it is (`kind`), where it is, and how strong it is (0 to 1). A clause that
brings no new content word earns nothing, however many cue words it holds: that is what keeps
repeating, padding and stuffing from paying. What is said for the other side earns as that alone.
"""

from dataclasses import dataclass, field

from arguments.judging.extents import Place, extent, is_within
from arguments.judging.lexicon import Cue, load_lexicon
from arguments.judging.reading import Reading
from arguments.judging.verdict import Criterion

_LEAST_NEWS = 2
MARKED = frozenset({"because", "therefore"})
"""The kinds of find that mark a reason as one."""
_HEARD = frozenset({Criterion.ENGAGEMENT, Criterion.CLARITY})


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


def find_cues(reading: Reading, claim: Reading, voices: tuple[Place, ...]) -> tuple[Find, ...]:
    """Find every cue of the lexicon in the sentences that are not repeats, in order of place."""
    told = _Told()
    hits = [
        (cue, match.span(), sentence)
        for sentence in reading.fresh
        for cue in load_lexicon().cues
        for match in cue.pattern.finditer(reading.plain, sentence.start, sentence.end)
        if cue.criterion in _HEARD or not is_within(match.start(), voices)
    ]
    hits.sort(key=lambda hit: (-hit[0].strength, hit[1]))
    found = [
        _weigh(cue, at, extent(cue, at, reading, sentence, voices), (reading, claim), told)
        for cue, at, sentence in hits
    ]
    return tuple(sorted(found, key=lambda find: (find.at, find.kind)))


def content_within(reading: Reading, claim: Reading, start: int, end: int) -> frozenset[str]:
    """Give the stems of the specific words in a place that the claim does not hold."""
    lexicon = load_lexicon()
    return frozenset(
        word.stem
        for word in reading.words_within(start, end)
        if lexicon.is_specific(word.folded, word.stem) and word.stem not in claim.stems
    )


def _weigh(cue: Cue, at: Place, place: Place, where: tuple[Reading, Reading], told: _Told) -> Find:
    (reading, claim), (start, end) = where, place
    if cue.criterion is Criterion.CLARITY:
        return Find(cue.kind, cue.criterion, start, end, cue.strength, 0, *at)
    stems = content_within(reading, claim, start, end)
    news = told.news(cue.criterion, stems)
    share = min(1.0, news / cue.needs) if cue.needs else 1.0
    least = 1 if cue.kind in MARKED else _LEAST_NEWS
    enough = news >= min(cue.needs, least) or cue.criterion is Criterion.CLAIM
    return Find(
        cue.kind, cue.criterion, start, end, cue.strength * share if enough else 0.0, news, *at
    )
