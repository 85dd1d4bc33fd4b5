"""Angles: three ways of putting the same question, so that no label or order decides the answer.

Language models lean towards what is named first and towards names that sound right (Zheng et
al. 2023, "Judging LLM-as-a-Judge"). Each angle names the sides otherwise, lists them in another
order, and begins with another criterion; what all three agree on belongs to the text.
"""

from dataclasses import dataclass

from arguments.claims import Side
from arguments.judging.verdict import Criterion

NEITHER = "neither"
"""The stance of a text that argues for no side of the claim."""


@dataclass(frozen=True, slots=True)
class Angle:
    """What the sides are called, and in which order sides and criteria are listed."""

    names: tuple[tuple[Side, str], ...]
    criteria: tuple[Criterion, ...]

    @property
    def stances(self) -> tuple[str, ...]:
        """List what a text's stance may be called."""
        return (*(name for _, name in self.names), NEITHER)

    def name_of(self, side: Side) -> str:
        """Give what a side is called."""
        return dict(self.names)[side]

    def side_of(self, stance: str) -> Side | None:
        """Give the side that a stance means; none for `NEITHER`."""
        return {name: side for side, name in self.names}.get(stance)


def _from(first: int) -> tuple[Criterion, ...]:
    every = tuple(Criterion)
    return every[first:] + every[:first]


ANGLES = (
    Angle(names=((Side.FOR, "for"), (Side.AGAINST, "against")), criteria=_from(0)),
    Angle(names=((Side.AGAINST, "side-one"), (Side.FOR, "side-two")), criteria=_from(2)),
    Angle(names=((Side.AGAINST, "opposition"), (Side.FOR, "proposition")), criteria=_from(4)),
)
"""Three, so that there is a median."""
