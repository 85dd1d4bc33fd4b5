"""Lots: chance that is the same for the same seed, whoever else takes part."""

import hashlib


def lot(seed: int, *about: str | int) -> str:
    """Draw a lot for something by its name; the smallest lot goes first.

    A lot hangs on the seed and the name alone, so that nobody's changes when another leaves.
    """
    named = "/".join(str(part) for part in (seed, *about))
    return hashlib.sha256(named.encode()).hexdigest()
