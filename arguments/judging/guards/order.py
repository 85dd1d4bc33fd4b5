"""Order: whether words follow one another as in English sentences.

Small words and the endings of the others are enough to see it: which kind follows which more
often than chance would have it was counted (`python -m arguments.judging.training order`).
"""

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import pairwise

MIDDLE, STEP = 4, 0.5
"""A digit of the table stands for so many halvings or doublings against chance."""
EDGE, NUMBER, PLAIN = "_", "#", "~"
"""The kinds of a sentence's edge, of a numeral, and of a word without a listed ending."""
_SHORTEST = 3


@dataclass(frozen=True, slots=True)
class Order:
    """The kinds of words, and how much more often than by chance one follows another."""

    words: frozenset[str]
    endings: tuple[str, ...]
    gains: dict[tuple[str, str], float]

    def kind(self, folded: str) -> str:
        """Give the kind of a word: itself if it is small, else its ending."""
        return kind_of(folded, self.words, self.endings)


@cache
def load_order() -> Order:
    """Read the table that ships beside this module."""
    data = tomllib.loads((files(__package__) / "order.toml").read_text(encoding="utf-8"))
    words, endings = data["words"].split(), tuple(data["endings"].split())
    kinds = all_kinds(words, endings)
    gains = {
        (first, second): (int(digit) - MIDDLE) * STEP
        for first, row in zip(kinds, data["gains"].split(), strict=True)
        for second, digit in zip(kinds, row, strict=True)
    }
    return Order(words=frozenset(words), endings=endings, gains=gains)


def all_kinds(words: list[str], endings: tuple[str, ...]) -> list[str]:
    """List the kinds in the order of the table's rows and columns."""
    return [*words, *(f"-{ending}" for ending in endings), EDGE, NUMBER, PLAIN]


def kind_of(folded: str, words: frozenset[str], endings: tuple[str, ...]) -> str:
    """Give the kind of a word, given the small words and the endings that are told apart."""
    if folded in words:
        return folded
    if folded[:1].isdigit():
        return NUMBER
    ending = next((one for one in endings if folded.endswith(one)), None)
    return f"-{ending}" if ending and len(folded) >= len(ending) + _SHORTEST else PLAIN


def gains_of(sentence: list[str]) -> list[float]:
    """Give for each word how well it follows the one before, and stands last, in doublings."""
    order = load_order()
    kinds = [EDGE, *map(order.kind, sentence), EDGE]
    gains = [order.gains[pair] for pair in pairwise(kinds)]
    return [*gains[:-2], sum(gains[-2:])]
