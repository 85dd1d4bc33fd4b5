"""Picking: which rows of a numbered list somebody wants, said as `y`, `n` or `1,3-5`."""

import re

ALL, NONE = frozenset({"", "y", "yes"}), frozenset({"n", "no"})

_PART = re.compile(r"(\d{1,4})(?:\s*[-–]\s*(\d{1,4}))?")
_BETWEEN = re.compile(r"[\s,;]*[,;\s][\s,;]*")


def picked(answer: str, rows: int) -> frozenset[int] | None:
    """Give the rows that an answer names, counted from one; None where it cannot be understood.

    Nothing or `y` is every row, `n` is none; a number that no row has is not understood.
    """
    said = answer.strip().casefold()
    if said in ALL:
        return frozenset(range(1, rows + 1))
    if said in NONE:
        return frozenset()
    parts = _BETWEEN.split(re.sub(r"\s*[-–]\s*", "-", said).strip(",; "))
    spans = [_PART.fullmatch(part) for part in parts]
    if not all(spans):
        return None
    numbers = {number for span in spans if span for number in _span(span)}
    return frozenset(numbers) if numbers and numbers <= set(range(1, rows + 1)) else None


def _span(found: re.Match[str]) -> range:
    first = int(found[1])
    return range(first, int(found[2] or first) + 1)
