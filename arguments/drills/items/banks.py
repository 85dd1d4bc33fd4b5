"""Banks: the items that ship, read once from the TOML beside this module."""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from pydantic import Field

from arguments.claims import ID_PATTERN, Side
from arguments.ratings.glicko import START, Rating
from arguments.value import Value

NO_FALLACY = "no-fallacy"
"""The kind of a line that is fair."""
FIRST_DEVIATION = 200.0
"""The deviation of a first guess: surer than of a newcomer, and soon moved by answers."""
_MIDDLE, _STEP = 3, 100.0
_ONE_GROUP = "fallacy"


class Item(Value):
    """A line with its right kind, the kinds that it may be taken for, and why it is what it is.

    `claim` is the id of the claim that it speaks to. `difficulty` is a first guess from 1
    (plain) to 5 (easily missed); `group` is what is to come up as often as the bank has it.
    """

    item_id: str = Field(pattern=ID_PATTERN)
    kind: str
    group: str
    claim: str
    text: str
    why: str
    side: Side | None = None
    difficulty: int = Field(ge=1, le=5)
    tempts: tuple[str, ...] = ()

    @property
    def first(self) -> Rating:
        """Give the rating that it has before anybody answered it."""
        return Rating(rating=START + _STEP * (self.difficulty - _MIDDLE), deviation=FIRST_DEVIATION)


class Wordy(Value):
    """A paragraph that can lose half its words; `keep` are those that carry its point."""

    item_id: str = Field(pattern=ID_PATTERN)
    claim: str
    side: Side
    keep: tuple[str, ...]
    text: str


@cache
def fallacies() -> tuple[Item, ...]:
    """Give the lines for spotting fallacies; the fair ones are a group, the rest another."""
    return tuple(
        Item(group=NO_FALLACY if entry["kind"] == NO_FALLACY else _ONE_GROUP, **entry)
        for entry in _entries("fallacies.toml")
    )


@cache
def sorting() -> tuple[Item, ...]:
    """Give the lines for sorting into fact, value and policy; each kind is a group."""
    return tuple(Item(group=entry["kind"], **entry) for entry in _entries("sorting.toml"))


@cache
def wordy() -> tuple[Wordy, ...]:
    """Give the wordy paragraphs."""
    return tuple(Wordy(**entry) for entry in _entries("wordy.toml"))


def first_rating(item_id: str) -> Rating:
    """Give the rating of an item before anybody answered it; a newcomer's for one not known."""
    return _first_ratings().get(item_id, Rating())


@cache
def _first_ratings() -> Mapping[str, Rating]:
    return {item.item_id: item.first for item in (*fallacies(), *sorting())}


def _entries(name: str) -> list[dict[str, Any]]:
    data = tomllib.loads((files(__package__) / name).read_text(encoding="utf-8"))
    return [{"item_id": entry.pop("id"), **entry} for entry in data["items"]]
