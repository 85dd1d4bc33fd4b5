"""Likeness: how near two texts are in what they speak of, from the words of the judge's encoder.

A text is the sum of its words, each as the encoder that judges knows it, the rarer the heavier;
nothing is computed but sums, so that a shelf of thousands is compared in a millisecond.
"""

from arguments.likeness.vectors import (
    SIZE,
    VERSION,
    Vector,
    closeness,
    closenesses,
    vector_of,
    vectors_of,
)

__all__ = ["SIZE", "VERSION", "Vector", "closeness", "closenesses", "vector_of", "vectors_of"]
