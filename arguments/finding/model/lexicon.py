"""The classes of words that the claim model counts, read once from `lexicon.toml`."""

import tomllib
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

Marks = frozenset[str]
"""What is known of a word: its classes, or else its ending or that it is plain; a capital."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The closed classes by word and phrase, endings longest first, tenses and pairs of words."""

    classes: Mapping[str, Marks]
    openers: Marks
    endings: tuple[tuple[str, str], ...]
    tenses: Mapping[str, str]
    pairs: tuple[tuple[str, Marks, Marks], ...]
    why: Mapping[str, str]


@cache
def load_lexicon() -> Lexicon:
    """Read the lexicon that ships beside this module."""
    data = tomllib.loads((files(__package__) / "lexicon.toml").read_text(encoding="utf-8"))
    classes: dict[str, set[str]] = defaultdict(set)
    for name, listed in data["classes"].items():
        for entry in _entries(listed):
            classes[entry].add(name)
    endings = [(end, name) for name, listed in data["endings"].items() for end in _entries(listed)]
    return Lexicon(
        classes={entry: frozenset(names) for entry, names in classes.items()},
        openers=frozenset(entry.split()[0] for entry in classes if " " in entry),
        endings=tuple(sorted(endings, key=lambda ending: -len(ending[0]))),
        tenses=_by_entry(data["tenses"]),
        pairs=tuple(
            (f"pair:{name}", frozenset(_entries(first)), frozenset(_entries(second)))
            for name, (first, second) in data["pairs"].items()
        ),
        why=_by_entry(data["why"]),
    )


def _by_entry(table: Mapping[str, str]) -> dict[str, str]:
    return {entry: name for name, listed in table.items() for entry in _entries(listed)}


def _entries(listed: str) -> list[str]:
    return [" ".join(entry.split()) for entry in listed.split(",")]
