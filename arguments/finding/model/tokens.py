"""Tokens: the words, numbers and marks of a sentence, each with what the lexicon knows of it."""

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from arguments.finding.model.lexicon import Lexicon, Marks, load_lexicon

LONGEST_PHRASE = 3
_STEM = 3
"""The letters that an ending leaves at least."""
_TOKEN = re.compile(r"[^\W\d_]+(?:['.-][^\W\d_]+)*|\d(?:[\d.,]*\d)?|[^\w\s]")
_CURLY = str.maketrans("’‘", "''")
_NOBODY = frozenset({"i", "i'm", "i've", "i'd", "i'll"})
"""Words that are always written with a capital, which therefore makes no name of them."""


@dataclass(frozen=True, slots=True)
class Token:
    """A word, number or mark as it stands, and its marks in the lexicon's sense."""

    text: str
    folded: str
    marks: Marks
    is_word: bool
    is_listed: bool


def tokens(sentence: str) -> list[Token]:
    """List the tokens of a sentence in order."""
    lexicon = load_lexicon()
    texts = _TOKEN.findall(sentence.translate(_CURLY))
    folded = [text.lower() for text in texts]
    read: list[Token] = []
    words = 0
    for place, text in enumerate(texts):
        word = folded[place]
        is_word = text[0].isalpha()
        words += is_word
        classes, rest = _known(word)
        if word in lexicon.openers:
            classes |= _phrases(lexicon, folded, place)
        marks = classes or rest
        if words > 1 and text[0].isupper() and word not in _NOBODY:
            marks = marks | {"Name"} if classes else _alone("Name")
        read.append(Token(text, word, marks, is_word, bool(classes)))
    return read


def _phrases(lexicon: Lexicon, folded: list[str], place: int) -> Marks:
    lengths = range(2, min(LONGEST_PHRASE, len(folded) - place) + 1)
    phrases = (" ".join(folded[place : place + length]) for length in lengths)
    return frozenset().union(*(lexicon.classes.get(phrase, frozenset()) for phrase in phrases))


@lru_cache(maxsize=4096)
def _known(word: str) -> tuple[Marks, Marks]:
    """Give the classes of a word, and what it is where it has none."""
    lexicon = load_lexicon()
    found = (
        f"-{name}"
        for end, name in lexicon.endings
        if word.endswith(end) and len(word) >= len(end) + _STEM
    )
    return lexicon.classes.get(word, frozenset()), _alone(next(found, "plain"))


@cache
def _alone(mark: str) -> Marks:
    return frozenset({mark})
