"""Sorting: tell whether a line is a claim of fact, of value or of policy."""

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from arguments.drills.choosing import Choosing
from arguments.drills.items import Item, sorting
from arguments.judging.verdict import Criterion

KINDS = ("fact", "value", "policy")


@dataclass(frozen=True)
class Sorting(Choosing):
    """Choose from three kinds; one line at a time, so that a tap answers it."""

    def bank(self) -> Sequence[Item]:
        """Give the lines."""
        return sorting()

    def choices(self, item: Item, rng: Random) -> tuple[str, ...]:  # noqa: ARG002 (always these)
        """Give the three kinds, always in the same order."""
        return KINDS


DRILL = Sorting("sorting", (Criterion.CLAIM,), 30)
