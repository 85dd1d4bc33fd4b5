"""Fallacy spotting: name what is wrong with a line, or say that nothing is."""

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from arguments.drills.choosing import Choosing
from arguments.drills.items import NO_FALLACY, Item, fallacies
from arguments.judging.verdict import Criterion

_SENSED = 1.0
"""What it is worth to see that something is wrong and to call it by another name."""
_KINDS = 3


@dataclass(frozen=True)
class FallacySpotting(Choosing):
    """Choose from three kinds and “no fallacy”."""

    def bank(self) -> Sequence[Item]:
        """Give the lines."""
        return fallacies()

    def choices(self, item: Item, rng: Random) -> tuple[str, ...]:
        """Give three kinds in any order, and “no fallacy” last."""
        kinds = [kind for kind in (item.kind, *item.tempts) if kind != NO_FALLACY][:_KINDS]
        return (*rng.sample(kinds, len(kinds)), NO_FALLACY)

    def credit(self, key: str, chosen: str) -> float:
        """Give a little where a fallacy was seen and misnamed."""
        return _SENSED if NO_FALLACY not in {key, chosen} else 0.0


DRILL = FallacySpotting("fallacy-spotting", (Criterion.REASONING,), 45)
