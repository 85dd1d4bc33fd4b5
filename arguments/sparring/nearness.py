"""Nearness: vectors and closenesses for whoever chooses or weighs what was said.

Without the table of words everything is equally far, so that rules alone still find a move.
"""

from collections.abc import Sequence

from arguments.judging.encoder import ModelDamaged, ModelMissing
from arguments.likeness import SIZE, Vector, closenesses, vectors_of

NOWHERE: Vector = bytes(SIZE)
"""The vector of a text without a known word: as far from every other as from itself."""


def placed(texts: Sequence[str]) -> list[Vector]:
    """Give the vectors of texts, in order; `NOWHERE` for each where the table cannot be read."""
    try:
        return vectors_of(texts)
    except (ModelMissing, ModelDamaged):
        return [NOWHERE] * len(texts)


def near(one: str, others: Sequence[str]) -> list[float]:
    """Give how near each of the others is to a text, -1 to 1."""
    first, *rest = placed([one, *others])
    return closenesses(first, rest)
