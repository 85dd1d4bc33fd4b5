"""Looking: what drills look for in a text, each a small question with a plain answer.

Nothing here gives points or finds words for a person. Words are read as the judge reads them, so
that `content` leaves out what would fit any topic, and near words count as the same.
"""

import re
import tomllib
from functools import cache, lru_cache
from importlib.resources import files

from rapidfuzz import fuzz

from arguments.claims import Side
from arguments.judging.lexicon import load_lexicon
from arguments.judging.reading import Reading, clause_around, read
from arguments.judging.ruling import judge
from arguments.judging.scoring import Case, lay_out
from arguments.judging.topicality import kin_of
from arguments.judging.verdict import LOWEST, Verdict

LONGEST_QUOTE = 14
"""Words of somebody's own that a check quotes."""
_STRONG = 80.0
"""The total of a short text that lacks nothing much."""
_STOP, _PAUSE, _CLAUSE = re.compile(r"[.!?\n](?=\s)"), re.compile(r"[,;:](?=\s)"), 6
"""Where a sentence ends, where a clause may, and the words that such a clause must have."""
_LEAST_NEWS = 2
"""Words of its own that make a reason one."""
_HEAD = 5
"""Letters in front from which two words are taken for kin."""
_RUN = 5
"""Words in a row that nobody writes by chance as another did."""
_KEPT = 64
"""Texts whose reading is kept, as one form's fields are asked about several times."""


@lru_cache(maxsize=_KEPT)
def reading_of(text: str) -> Reading:
    """Read a text as the judge does."""
    return read(text)


@lru_cache(maxsize=_KEPT)
def case_of(claim: str, side: Side, text: str) -> Case:
    """Lay a text out as the judge does, with the cues and the evidence that were found in it."""
    return lay_out(claim, side, text)


@lru_cache(maxsize=_KEPT)
def judged(claim: str, side: Side, text: str) -> Verdict:
    """Judge a text by itself."""
    return judge(claim, side, text)


def quality_of(verdict: Verdict) -> float:
    """Give a verdict's total as a share, 0 at the bottom of the scale and 1 at a strong text's."""
    return min(1.0, max(0.0, (verdict.total - LOWEST) / (_STRONG - LOWEST)))


def count(text: str) -> int:
    """Count the words of a text."""
    return len(reading_of(text).words)


def opening(text: str, most: int = LONGEST_QUOTE) -> str:
    """Give the first words of a text exactly as written, to be quoted; empty where it has none.

    They end where a sentence or a clause does, if one ends early enough.
    """
    reading = reading_of(text)
    words = reading.words
    if not words:
        return ""
    first, last = words[0].start, words[min(most, len(words)) - 1].end
    stop = _STOP.search(reading.plain, words[0].end, last)
    ends = [match.start() for match in _PAUSE.finditer(reading.plain, first, last)]
    ends = [at for at in ends if len(reading.words_within(first, at)) >= _CLAUSE]
    if stop:
        return text[first : stop.start()]
    return text[first : ends[-1] if ends and len(words) > most else last]


def content(text: str) -> frozenset[str]:
    """Give the stems of the words of a text that would not fit just any topic."""
    lexicon = load_lexicon()
    return frozenset(
        word.stem for word in reading_of(text).words if lexicon.is_specific(word.folded, word.stem)
    )


def shared(text: str, other: str) -> frozenset[str]:
    """Give the stems of the other's content that a text takes up, in near words too."""
    said = content(text)
    return frozenset(one for one in content(other) if _met(one, said))


def share_of(text: str, other: str) -> float:
    """Give how much of the other's content a text takes up, 0 to 1; 0 where it has none."""
    wanted = content(other)
    return len(shared(text, other)) / len(wanted) if wanted else 0.0


def written(text: str, stems: frozenset[str]) -> tuple[str, ...]:
    """Give the words of a text that say some stems, as written, each thing once, in order."""
    told: dict[str, str] = {}
    for word in reading_of(text).words:
        if any(_met(one, frozenset({word.stem})) for one in stems):
            told.setdefault(word.stem, text[word.start : word.end])
    return tuple(told.values())


def news(text: str, *known: str) -> frozenset[str]:
    """Give the stems of a text's content that none of the known texts holds, near words too."""
    told = content("\n".join(known))
    return frozenset(one for one in content(text) if not _met(one, told))


def copied(text: str, *sources: str) -> float:
    """Give the share of a text's words that stand in a source in runs of five, 0 to 1."""
    words = [word.folded for word in reading_of(text).words]
    bare = [f" {' '.join(word.folded for word in reading_of(one).words)} " for one in sources]
    run = min(_RUN, len(words))
    taken = {
        number
        for first in range(len(words) - run + 1)
        if run and any(f" {' '.join(words[first : first + run])} " in one for one in bare)
        for number in range(first, first + run)
    }
    return len(taken) / len(words) if words else 0.0


def alike(one: str, other: str) -> float:
    """Give how alike two texts are letter by letter, in whatever order of words, 0 to 1."""
    first, second = (
        " ".join(word.folded for word in reading_of(text).words) for text in (one, other)
    )
    return fuzz.token_sort_ratio(first, second) / 100 if first and second else 0.0


def first_of(family: str, text: str) -> str:
    """Give the first words of a family of `words.toml` in a text as written, or nothing."""
    match = families()[family].search(reading_of(text).plain)
    return text[match.start() : match.end()] if match else ""


def clause_of(family: str, text: str) -> str:
    """Give the clause around the last words of a family in a text as written, or nothing."""
    reading = reading_of(text)
    for sentence in reversed(reading.sentences):
        ends = list(families()[family].finditer(reading.plain, sentence.start, sentence.end))
        if ends:
            start, end = clause_around(reading, sentence, ends[-1].span())
            return text[start:end] if ends[-1].end() <= end else ends[-1].group()
    return ""


def all_of(family: str, text: str) -> tuple[str, ...]:
    """Give all words of a family of `words.toml` in a text as written, in order."""
    return tuple(
        text[match.start() : match.end()]
        for match in families()[family].finditer(reading_of(text).plain)
    )


def found(claim: str, side: Side, text: str, *kinds: str) -> str:
    """Give the clause of the strongest find of some kinds of cue, exactly as written, or nothing.

    The kinds are those of the judge's finds (`because`, `example`, `year`...); one that brings
    nothing of its own does not count.
    """
    finds = [find for find in case_of(claim, side, text).finds if find.kind in kinds]
    best = max(
        (one for one in finds if one.strength > 0), key=lambda one: one.strength, default=None
    )
    return opening(text[best.start : best.end]) if best else ""


def joined(claim: str, text: str) -> str:
    """Give a reason that is joined on by plainer words than the judge's, or nothing.

    It has to bring something that the claim does not say.
    """
    for match in families()["joined"].finditer(reading_of(text).plain):
        if len(news(text[match.end() :], claim)) >= _LEAST_NEWS:
            return opening(text[match.start() :])
    return ""


@cache
def families() -> dict[str, re.Pattern[str]]:
    """Read the families of words that ship beside this module."""
    data = tomllib.loads((files(__package__) / "words.toml").read_text(encoding="utf-8"))
    return {
        name: re.compile(rf"(?<!\w)(?:{'|'.join(entry['patterns'])})(?!\w)", re.IGNORECASE)
        for name, entry in data.items()
    }


def _met(one: str, said: frozenset[str]) -> bool:
    """Tell whether a stem, or one of nearly the same meaning or beginning, was said."""
    if kin_of(one) & said:
        return True
    head = one[:_HEAD]
    return len(head) == _HEAD and any(other.startswith(head) for other in said)
