"""The cue words and patterns of the rules judge, read once from `lexicon.toml`.

This file knows their shape alone; which words they are is data.
"""

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import pairwise
from typing import Any

from arguments.judging.reading import stem
from arguments.judging.verdict import Criterion

_TELLING_STEM = 5
LETTERS = "_abcdefghijklmnopqrstuvwxyz"
"""The columns of the table of letter pairs; `_` is the edge of a word."""


@dataclass(frozen=True, slots=True)
class Cue:
    """A family of patterns that speaks to one criterion, with a strength of 0 to 1.

    `needs` is how many new content words its clause must hold to earn the full strength.
    """

    kind: str
    criterion: Criterion
    strength: float
    extent: str
    needs: int
    pattern: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Everything that the rules read by. Words are case-folded; generic words are stems too."""

    cues: tuple[Cue, ...]
    function: frozenset[str]
    generic: frozenset[str]
    dull: frozenset[str]
    calendar: frozenset[str]
    common: frozenset[str]
    kin: dict[str, frozenset[str]]
    turn: re.Pattern[str]
    themes: dict[str, frozenset[str]]
    topics: dict[str, frozenset[str]]
    letters: dict[str, str]

    def is_content(self, folded: str) -> bool:
        """Tell whether a word carries a topic, and is not a numeral or a single letter."""
        joined = "'" in folded and not folded.endswith("'s")
        listed = folded in self.function or joined
        return len(folded) > 1 and not listed and not folded[0].isdigit()

    def is_specific(self, folded: str, word_stem: str) -> bool:
        """Tell whether a word says something that would not fit every topic."""
        return self.is_content(folded) and word_stem not in self.generic

    def telling(self, folded: str, word_stem: str) -> bool:
        """Tell whether a word belongs to few topics, so that it alone can tie a text to one."""
        return self.is_specific(folded, word_stem) and word_stem not in self.common

    def is_about(self, theme: str, folded: str, word_stem: str) -> bool:
        """Tell whether a word belongs to a theme; short stems are too alike to go by."""
        listed = self.themes[theme]
        return folded in listed or (len(word_stem) >= _TELLING_STEM and word_stem in listed)

    def commonness(self, word: str) -> float:
        """Give how English a word of a to z looks: the mean class of its letter pairs, 0 to 9."""
        row = f"_{word}_"
        classes = [
            int(self.letters[first][LETTERS.index(second)]) for first, second in pairwise(row)
        ]
        return sum(classes) / len(classes)


@cache
def load_lexicon() -> Lexicon:
    """Read the lexicon that ships beside this module."""
    data = tomllib.loads((files(__package__) / "lexicon.toml").read_text(encoding="utf-8"))
    words = data["words"]
    return Lexicon(
        cues=tuple(_cue(name, entry) for name, entry in data["cues"].items()),
        function=frozenset(words["function"].split()),
        generic=frozenset(stem(word) for word in words["generic"].split()),
        dull=frozenset(words["dull"].split()),
        calendar=frozenset(words["calendar"].split()),
        common=frozenset(stem(word) for word in words["common"].split()),
        kin=_kin(words["kin"]),
        turn=_pattern(data["turn"]["patterns"]),
        themes={theme: _forms(listed) for theme, listed in data["gaps"].items()},
        topics={topic: _forms(listed) for topic, listed in data["topics"].items()},
        letters=data["letters"],
    )


def _forms(listed: str) -> frozenset[str]:
    """Give listed words and their stems."""
    return frozenset(listed.split()) | frozenset(stem(word) for word in listed.split())


def _kin(families: list[str]) -> dict[str, frozenset[str]]:
    """Give the stems that mean nearly the same, by stem."""
    kin: dict[str, frozenset[str]] = {}
    for family in families:
        stems = frozenset(stem(word) for word in family.split())
        kin |= {one: kin.get(one, frozenset()) | stems for one in stems}
    return kin


def _cue(name: str, entry: dict[str, Any]) -> Cue:
    return Cue(
        kind=entry.get("kind", name),
        criterion=Criterion(entry["criterion"]),
        strength=entry["strength"],
        extent=entry["extent"],
        needs=entry["needs"],
        pattern=_pattern(entry["patterns"]),
    )


def _pattern(alternatives: list[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(alternatives)})(?!\w)", re.IGNORECASE)
