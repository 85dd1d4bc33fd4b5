"""The guards' words and patterns, read once from `guards.toml`."""

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from arguments.judging.reading import stem

_FIRST = r"(?:^|[,;:>\]]\s*)(?:(?:and|simply|just|then|i)\s+)?"


@dataclass(frozen=True, slots=True)
class Phrasebook:
    """What the guards go by.

    `empty` are stems that say nothing of any one claim, `wide` those found with any.
    """

    to_the_judge: re.Pattern[str]
    judging: re.Pattern[str]
    this_text: re.Pattern[str]
    order: re.Pattern[str]
    order_first: re.Pattern[str]
    top: re.Pattern[str]
    linking: frozenset[str]
    never_before: frozenset[str]
    proof: frozenset[str]
    empty: frozenset[str]
    wide: frozenset[str]
    quoting: re.Pattern[str]


@cache
def load_phrasebook() -> Phrasebook:
    """Read the phrasebook that ships beside this module."""
    data = tomllib.loads((files(__package__) / "guards.toml").read_text(encoding="utf-8"))
    judge = data["judge"]
    return Phrasebook(
        to_the_judge=_pattern(judge["patterns"], judge["marks"]),
        judging=_pattern(judge["judging"]),
        this_text=_pattern(judge["this_text"]),
        order=_pattern(judge["order"]),
        order_first=re.compile(_FIRST + _bounded(judge["order"]), re.IGNORECASE),
        top=_pattern(judge["top"]),
        linking=frozenset(data["linking"]["words"].split()),
        never_before=frozenset(data["linking"]["never_before"].split()),
        proof=frozenset(data["proof"]["words"].split()),
        empty=frozenset(map(stem, f"{data['proof']['words']} {data['filler']['words']}".split())),
        wide=frozenset(data["wide"]["stems"].split()),
        quoting=_pattern(data["quoting"]["patterns"]),
    )


def _pattern(between_words: list[str], anywhere: Sequence[str] = ()) -> re.Pattern[str]:
    return re.compile("|".join([_bounded(between_words), *anywhere]), re.IGNORECASE)


def _bounded(alternatives: list[str]) -> str:
    return rf"(?<!\w)(?:{'|'.join(alternatives)})(?!\w)"
