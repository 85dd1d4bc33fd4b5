"""Copying: words that stand in the article, or in another text on the same claim.

A text is held against many others in a few milliseconds: a few runs of its words are looked
for in each, and only texts that hold one are compared word by word.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from rapidfuzz import fuzz, process
from rapidfuzz.utils import default_process

from arguments.judging.guards.caps import Notice, cap_of_copy
from arguments.judging.guards.places import runs_of
from arguments.judging.guards.quoted import quoted_words
from arguments.judging.phrases import Guard
from arguments.judging.reading import READ_AT_MOST
from arguments.judging.scoring import Case
from arguments.judging.surroundings import Surroundings

_RUN = 6
"""Words in a row that two people hardly ever write alike."""
_PROBE, _PROBE_EVERY, _MOST_PROBES = 4, 5, 40
_MOST_COMPARED = 20
_ALIKE = 88.0
_SENTENCE_WORDS = 8
_LEAST_WORDS = 10
_QUOTED_ROOM = 0.4
"""The share of a text that quotations with a source may fill."""
_FROM_ARTICLE, _FROM_ANOTHER, _FROM_YOURSELF = 0.25, 0.5, 0.75


def copied(case: Case, surroundings: Surroundings) -> Iterator[Notice]:
    """Notice the words that are not the writer's own here: the article's, another's, earlier."""
    sources = (
        (Guard.FROM_ARTICLE, surroundings.passages, _FROM_ARTICLE),
        (Guard.FROM_ANOTHER, surroundings.by_others, _FROM_ANOTHER),
        (Guard.FROM_YOURSELF, surroundings.by_self, _FROM_YOURSELF),
    )
    for guard, texts, least in sources:
        taken = taken_words(case, texts) if texts else set()
        share = len(taken) / max(1, len(case.reading.words))
        if share >= least and len(taken) >= _LEAST_WORDS:
            yield Notice(guard, runs_of(case.reading, taken), cap=cap_of_copy(guard, share))


def taken_words(case: Case, texts: Iterable[str]) -> set[int]:
    """Give the numbers of the words that stand in the texts too, without the claim's own.

    What is quoted with its source is the writer's to quote, as long as enough is not quoted.
    """
    sentences = _sentences(case)
    words = [word for sentence in sentences for word in sentence]
    probes = _probes(words)
    near = [text for text in map(_tidied, texts) if _holds_any(text, probes)]
    taken = set[int]()
    for text in _nearest(" ".join(words), near):
        taken |= _shared(words, text) | _alike(sentences, text)
    taken -= _said_in_claim(case, words)
    quoted = quoted_words(case.reading) & taken
    room = len(quoted) <= _QUOTED_ROOM * len(words)
    return taken - quoted if room else taken


def _sentences(case: Case) -> list[list[str]]:
    """Give the words of each sentence, letters and numerals alone, one for each word as read."""
    return [
        ["".join(filter(str.isalnum, word.folded)) for word in sentence.words]
        for sentence in case.reading.sentences
    ]


@cache
def _apart() -> dict[int, None]:
    return dict.fromkeys(map(ord, "'’‘-"))


def _tidied(text: str) -> str:
    """Give a text as its words alone, with a space on either side of each."""
    bare = default_process(text[:READ_AT_MOST].translate(_apart()))
    return f" {' '.join(bare.split())} "


def _probes(words: Sequence[str]) -> list[str]:
    """Give a few runs of words, spread over the text."""
    every = max(_PROBE_EVERY, len(words) // _MOST_PROBES)
    return [
        f" {' '.join(words[first : first + _PROBE])} "
        for first in range(0, max(1, len(words) - _PROBE + 1), every)
    ]


def _holds_any(text: str, probes: Iterable[str]) -> bool:
    return any(probe in text for probe in probes)


def _nearest(said: str, near: list[str]) -> list[str]:
    """Give the texts that are most like what is said; what many copied from one is in each."""
    if len(near) <= _MOST_COMPARED:
        return near
    ranked = process.extract(said, near, scorer=fuzz.ratio, limit=_MOST_COMPARED)
    return [text for text, _, _ in ranked]


def _shared(words: Sequence[str], text: str, run: int = _RUN) -> set[int]:
    """Give the words that lie in a run of words which the text holds too."""
    return {
        number
        for first in range(len(words) - run + 1)
        if f" {' '.join(words[first : first + run])} " in text
        for number in range(first, first + run)
    }


def _alike(sentences: Sequence[Sequence[str]], text: str) -> set[int]:
    """Give the words of every sentence that the text holds with a word changed here and there."""
    alike: set[int] = set()
    first = 0
    for sentence in sentences:
        said = " ".join(sentence)
        fits = len(sentence) >= _SENTENCE_WORDS and len(said) <= len(text)
        if fits and fuzz.partial_ratio(said, text, score_cutoff=_ALIKE):
            alike |= set(range(first, first + len(sentence)))
        first += len(sentence)
    return alike


def _said_in_claim(case: Case, words: Sequence[str]) -> set[int]:
    return _shared(words, _tidied(case.claim.text), _PROBE)
