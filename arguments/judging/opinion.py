"""What the encoder makes of a text, in values that rules can read."""

from dataclasses import dataclass

from arguments.judging.verdict import Leaning, Stretch

CONVINCED = 0.25
"""The quality from which the encoder finds an argument where its words alone show none."""


@dataclass(frozen=True, slots=True)
class Opinion:
    """The encoder's word on a text: where it leans, how its stretches rank, whether it is one.

    `scrambled` is how surely the words stand in no order. `strays` and `disordered` say that
    the encoder is sure enough of either to say so aloud.
    """

    leaning: Leaning
    scrambled: float
    strays: bool
    disordered: bool
    stretches: tuple[Stretch, ...]

    @property
    def best(self) -> float:
        """Give the quality of the best stretch."""
        return max((stretch.quality for stretch in self.stretches), default=0.0)
