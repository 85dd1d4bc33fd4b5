"""Reading: a text as the judge sees it, with every sentence and word in its place.

What is not prose (links, code, mentions, quote marks of a chat) is blanked, character for
character, so that an offset here is an offset in the text as it was written.
"""

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

import nupunkt
from rapidfuzz import fuzz, process

READ_AT_MOST = 4000
"""Characters that are read: the limit of a response. What stands after them is not judged."""

LONGEST_QUOTE = 30
"""Words of a clause that are quoted; hardly any clause is longer."""

_WORD = re.compile(r"\d+(?:[.,]\d+)+|[^\W_]+(?:['\-][^\W_]+)*")
_LINK = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_NOT_PROSE = re.compile(
    r"```.*?(?:```|$)|`[^`\n]*`|(?:https?://|www\.)\S+|<[@#:a][^<>\s]{1,80}>",
    re.DOTALL | re.IGNORECASE,
)
_SUFFIX = re.compile(
    r"(?:'s|isations?|izations?|ising|izing|ised|ized|ises?|izes?|ations?|ments?|ings?|edly|ed|ers?|ors?|ities|ity|ies|ives?|ians?|ably|es|s|ly|y|e|ion|ions)$"
)
_STRONG_STOP = re.compile(r"[;:—–\n!?()\[\]]|\s-\s")
_BREAK = re.compile(
    r"\n|(?<=[a-z]{2}[.!?])(?<!\bvs\.)(?<!\bcf\.)(?<!\bca\.)(?<!\bapprox\.)[\"')\]]*\s+(?=[A-Z])"
    r"|(?<=[a-z]{2})\s(?=(?:He|She|It|They|We|You|This|These|There|But|However|Because|The|If|When)"
    r"\s[a-z])"
)
"""Where a sentence ends that a splitter runs on: a line break, a lower-case word and a stop before
a capital, or no stop at all before a word that is small inside a sentence."""
_JOINERS = frozenset({"and", "but", "or", "yet", "nor"})
_SAME = 92.0
_ALIKE, _LEAST_WORDS = 76.0, 5
"""From when on a sentence says again what another says, and the words that it takes to tell."""
_SHORTEST_STEM, _LONGEST_STEM = 3, 7


@dataclass(frozen=True, slots=True)
class Word:
    """One word: its place, its case-folded form and its rough English stem."""

    start: int
    end: int
    folded: str
    stem: str


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence without the space around it; `repeats` if an earlier one says the same words."""

    start: int
    end: int
    words: tuple[Word, ...]
    repeats: bool


@dataclass(frozen=True)
class Reading:
    """A text taken apart. `plain` has the length of `text` and only its prose."""

    text: str
    plain: str
    sentences: tuple[Sentence, ...]
    links: tuple[tuple[int, int], ...]

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """Every word, in order, repeats included."""
        return tuple(word for sentence in self.sentences for word in sentence.words)

    @cached_property
    def fresh(self) -> tuple[Sentence, ...]:
        """The sentences that are not repeats of an earlier one."""
        return tuple(sentence for sentence in self.sentences if not sentence.repeats)

    @cached_property
    def said_again(self) -> tuple[Sentence, ...]:
        """The sentences that say what an earlier one says, in nearly the same words."""
        again: list[Sentence] = []
        told: list[str] = []
        for sentence in self.sentences:
            key = " ".join(sorted(word.folded for word in sentence.words))
            long = len(sentence.words) >= _LEAST_WORDS
            alike = process.extractOne(key, told, scorer=fuzz.ratio, score_cutoff=_ALIKE)
            if sentence.repeats or (long and alike):
                again.append(sentence)
            if long:
                told.append(key)
        return tuple(again)

    @cached_property
    def stems(self) -> frozenset[str]:
        """The stems of every word."""
        return frozenset(word.stem for word in self.words)

    def words_within(self, start: int, end: int) -> tuple[Word, ...]:
        """Give the words that lie wholly between two offsets."""
        first = bisect_left(self.words, start, key=lambda word: word.start)
        last = bisect_right(self.words, end, key=lambda word: word.end)
        return self.words[first:last]


def read(text: str) -> Reading:
    """Take a text apart; any string will do."""
    plain = _NOT_PROSE.sub(lambda match: " " * len(match.group()), text[:READ_AT_MOST])
    plain = plain.replace("’", "'").replace("‘", "'")
    sentences: list[Sentence] = []
    told: list[str] = []
    for start, end in _lines(plain):
        words = tuple(_words(plain, start, end))
        if words:
            key = " ".join(word.folded for word in words)
            sentences.append(Sentence(start, end, words, _is_told(key, told)))
            told.append(key)
    links = tuple(match.span() for match in _LINK.finditer(text[:READ_AT_MOST]))
    return Reading(text=text, plain=plain, sentences=tuple(sentences), links=links)


def stem(folded: str) -> str:
    """Cut an English word's ending, roughly: enough to see that subsidy and subsidies are kin."""
    while (cut := _SUFFIX.sub("", folded)) != folded and len(cut) >= _SHORTEST_STEM:
        folded = cut
    if len(folded) > _SHORTEST_STEM and folded[-1] == folded[-2]:
        folded = folded[:-1]
    return folded[:_LONGEST_STEM]


def clause_around(
    reading: Reading,
    sentence: Sentence,
    place: tuple[int, int],
    voices: tuple[tuple[int, int], ...] = (),
) -> tuple[int, int]:
    """Give the clause that holds a place: from one strong stop to the next, commas not counted.

    It keeps out of the places where another speaks, and leaves out a joining word in front.
    """
    start, end = place
    firsts = [match.end() for match in _STRONG_STOP.finditer(reading.plain, sentence.start, start)]
    firsts += [until for _, until in voices if sentence.start <= until <= start]
    lasts = [at for at, _ in voices if at >= end]
    first = max(firsts, default=sentence.start)
    last = min([clause_end(reading, sentence, end), *lasts])
    words = reading.words_within(first, start)
    joined = next((word for word in words if word.folded not in _JOINERS), None)
    return trimmed(reading, joined.start if joined else start, last)


def clause_end(reading: Reading, sentence: Sentence, end: int) -> int:
    """Give where the clause that goes on after a place ends."""
    stop = _STRONG_STOP.search(reading.plain, end, sentence.end)
    return stop.start() if stop else sentence.end


def trimmed(reading: Reading, start: int, end: int, most: int = LONGEST_QUOTE) -> tuple[int, int]:
    """Narrow a place to its first and last word, and to its first `most` words or less.

    What is too long ends at its last comma that leaves half of that, if it has one.
    """
    words = reading.words_within(start, end)
    if len(words) <= most:
        return (words[0].start, words[-1].end) if words else (start, end)
    comma = reading.plain.rfind(", ", words[most // 2].start, words[most].start)
    return words[0].start, comma if comma != -1 else words[most - 1].end


def _lines(plain: str) -> list[tuple[int, int]]:
    """Split into sentences, and those where people write on without a full stop."""
    places = []
    for start, end in nupunkt.sent_spans(plain):
        breaks = [match.end() for match in _BREAK.finditer(plain, start, end)]
        for first, last in pairwise([start, *breaks, end]):
            bare = plain[first:last].strip()
            if bare:
                at = plain.index(bare, first)
                places.append((at, at + len(bare)))
    return places


def _words(plain: str, start: int, end: int) -> list[Word]:
    words = []
    for match in _WORD.finditer(plain, start, end):
        folded = match.group().casefold()
        words.append(Word(match.start(), match.end(), folded, stem(folded)))
    return words


def _is_told(key: str, told: list[str]) -> bool:
    return process.extractOne(key, told, scorer=fuzz.ratio, score_cutoff=_SAME) is not None
