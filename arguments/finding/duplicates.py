"""Duplicates: claims that say the same thing in nearly the same words."""

from collections.abc import Sequence

from rapidfuzz import fuzz, utils

ALIKE = 88
"""How alike (of 100), word order aside, two claims must be to count as one."""


def is_near(text: str, others: Sequence[str]) -> bool:
    """Tell whether a text nearly repeats one of the others."""
    return any(
        fuzz.token_sort_ratio(text, other, processor=utils.default_process, score_cutoff=ALIKE)
        for other in others
    )
