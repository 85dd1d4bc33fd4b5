"""Word order: count which kind of word follows which, for the guard against word salad."""

import math
import re
from collections import Counter
from collections.abc import Iterable
from itertools import pairwise

from arguments.judging.guards.order import EDGE, MIDDLE, STEP, all_kinds, kind_of
from arguments.judging.lexicon import load_lexicon

SMALL_WORDS = 100
"""As many of the most frequent function words are each a kind of their own."""
ENDINGS = (
    *("ing", "tion", "ment", "ness", "ity", "able", "ful"),
    *("ous", "ive", "ly", "ed", "er", "al", "s"),
)
"""Endings of the other words that are told apart, the first that fits."""
TABLE = '''\
# How much more often than by chance one kind of word follows another: 4 is chance, each step
# a factor of the square root of two. Counted over IBM-ArgQ-Rank-30kArgs (CC BY-SA 3.0) and
# Perspectrum (CC BY-SA 4.0), training splits, by arguments/judging/training/word_order.py.
# Rows are the first word's kind, columns the second's: the words, the endings, then the edge of
# a sentence, a numeral, and any other word.
words = "{words}"
endings = "{endings}"
gains = """
{gains}
"""
'''
_SURE = 2.0
"""Pairs that are added to what was counted and to what chance would give."""
_WORD = re.compile(r"\d+(?:[.,]\d+)+|[^\W_]+(?:['\-][^\W_]+)*")
_STOP = re.compile(r"[.!?]+\s+|[.!?]+$|\n")
_MOST = 9


def order_table(texts: Iterable[str]) -> str:
    """Count texts and give the table as it ships, `order.toml`."""
    sentences = [
        _WORD.findall(sentence.casefold().replace("’", "'"))
        for text in texts
        for sentence in _STOP.split(text)
        if sentence.strip()
    ]
    small = _small(sentences)
    kinds = all_kinds(small, ENDINGS)
    pairs = Counter(
        pair
        for words in sentences
        for pair in pairwise(
            [EDGE, *(kind_of(word, frozenset(small), ENDINGS) for word in words), EDGE]
        )
    )
    firsts, seconds = Counter[str](), Counter[str]()
    for (first, second), times in pairs.items():
        firsts[first] += times
        seconds[second] += times
    rows = [
        "".join(
            _digit(pairs[first, second], firsts[first] * seconds[second] / max(1, pairs.total()))
            for second in kinds
        )
        for first in kinds
    ]
    return _written(small, rows)


def _small(sentences: Iterable[list[str]]) -> list[str]:
    """Give the function words that are most often used, in their order."""
    function = load_lexicon().function
    counted = Counter(word for words in sentences for word in words if word in function)
    return sorted(word for word, _ in counted.most_common(SMALL_WORDS))


def _digit(times: int, by_chance: float) -> str:
    doublings = math.log2((times + _SURE) / (by_chance + _SURE))
    return str(max(0, min(_MOST, round(doublings / STEP) + MIDDLE)))


def _written(small: Iterable[str], rows: Iterable[str]) -> str:
    return TABLE.format(words=" ".join(small), endings=" ".join(ENDINGS), gains="\n".join(rows))
