"""Slugs: names made fit for an address, in small Latin letters, digits and hyphens."""

import re
import unicodedata
from collections.abc import Iterable

_OTHERS = re.compile(r"[^a-z0-9]+")
LONGEST = 48
"""Characters of a slug before the number that tells equals apart."""


def slug_of(name: str, otherwise: str) -> str:
    """Give a name as part of an address; `otherwise` where nothing of it can stand there."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().casefold()
    return _OTHERS.sub("-", plain).strip("-")[:LONGEST].strip("-") or otherwise


def distinct(wanted: Iterable[str], taken: Iterable[str] = ()) -> list[str]:
    """Give slugs that differ, in the same order: of equals, all but the first get a number."""
    used, given = set(taken), list[str]()
    for slug in wanted:
        number, made = 1, slug
        while made in used:
            number += 1
            made = f"{slug}-{number}"
        used.add(made)
        given.append(made)
    return given
