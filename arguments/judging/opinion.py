"""What the encoder makes of a text, in values that rules can read."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from arguments.judging.verdict import Leaning, Stretch


class EvidenceKind(StrEnum):
    """What a sentence does, by the kinds of Webis-Editorials-16 (Al-Khatib et al. 2016)."""

    CLAIM = "claim"
    STATISTICS = "statistics"
    TESTIMONY = "testimony"
    ANECDOTE = "anecdote"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Opinion:
    """The encoder's word on a text: where it leans, how it and its stretches rank, what they do.

    `quality` is that of the text read as one, as far as the encoder reads. `scrambled` is how
    surely the words stand in no order. `strays` and `disordered` say that the encoder is sure
    enough of either to say so aloud. `kinds` has a mapping for each stretch, whose shares sum
    to one.
    """

    leaning: Leaning
    quality: float
    scrambled: float
    strays: bool
    disordered: bool
    stretches: tuple[Stretch, ...]
    kinds: tuple[Mapping[EvidenceKind, float], ...]
