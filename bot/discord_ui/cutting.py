"""Who of equals goes through, as the id of a menu remembers it: a bit for each who is tied.

What was chosen for the categories before stands in the same id, in their order, so that a
break of five categories has room in it however many are tied.
"""

from collections.abc import Iterable, Sequence
from typing import TypeVar

_T = TypeVar("_T")


def remembered(before: str, places: Iterable[str]) -> str:
    """Add a choice to those of an id: the places, from 0, among those who are tied."""
    mask = sum(1 << int(place) for place in set(places) if place.isdecimal())
    return "-".join(filter(None, (before, f"{mask:x}" if mask else "")))


def choices(written: str) -> list[int]:
    """Read the choices of an id, one for each category that was asked about."""
    return [int(mask, 16) for mask in written.split("-") if mask]


def picked(tied: Sequence[_T], choice: int) -> list[_T]:
    """Give those of the tied who were chosen."""
    return [one for place, one in enumerate(tied) if choice >> place & 1]
