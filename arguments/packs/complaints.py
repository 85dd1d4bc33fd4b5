"""Complaints: what is wrong with a pack, where, in values that any face can put in words."""

from collections.abc import Iterable
from enum import StrEnum

from pydantic import Field

from arguments.judging.verdict import Phrase
from arguments.mistakes import Mistake
from arguments.value import Value


class Problem(StrEnum):
    """What can be wrong with a field of a pack, or with all of it."""

    TOO_LARGE = "too-large"  # more bytes than a pack may have
    ENCODING = "encoding"  # not UTF-8
    TOML = "toml"  # not TOML
    DEEP = "deep"  # tables within tables, further than any pack needs
    NEWER = "newer"  # a format that a later Gadfly writes
    MISSING = "missing"
    UNKNOWN = "unknown"  # a field that packs do not have
    DUPLICATE = "duplicate"  # an earlier claim has the same
    UNNAMED = "unnamed"  # a claim names a source that the pack does not describe
    SHORT = "short"
    LONG = "long"
    EMPTY = "empty"  # a list without anything
    MANY = "many"
    SLUG = "slug"  # an id of other characters than ids have
    KIND = "kind"  # not a kind of claim
    NUMBER = "number"  # not a whole number from one
    TEXT = "text"  # not a text
    LIST = "list"  # not a list
    TABLE = "table"  # not a table
    DATE = "date"  # not a day
    ADDRESS = "address"  # not of a page on the web
    WRONG = "wrong"


class Complaint(Value):
    """One problem: the field (`claims.3.kind`, counted from one), its line and its limit.

    `field` is empty where all of the pack is meant, `line` 0 where it cannot be told and
    `limit` 0 where the problem has none.
    """

    field: str
    problem: Problem
    line: int = Field(default=0, ge=0)
    limit: int = Field(default=0, ge=0)

    @property
    def phrase(self) -> Phrase:
        """Give the sentence that says it."""
        return Phrase(key="pack-complaint", values=self.values)

    @property
    def values(self) -> dict[str, str | int | float]:
        """Give what the sentence needs."""
        return {
            "field": self.field,
            "problem": self.problem.value,
            "line": self.line,
            "limit": self.limit,
        }


class PackInvalid(Mistake):
    """A pack that cannot be used: its sentence names the first complaint; all are kept."""

    def __init__(self, complaints: Iterable[Complaint]) -> None:
        by_line = sorted(complaints, key=lambda each: each.line or float("inf"))
        self.complaints = tuple(dict.fromkeys(by_line))
        first, more = self.complaints[0], len(self.complaints) - 1
        super().__init__("mistake-pack-invalid", **first.values, more=more)
