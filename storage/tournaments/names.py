"""Names as they are compared: of tournaments in a server, and of entries in a tournament."""

from collections.abc import Collection
from itertools import count

from arguments.tournaments import limits
from storage.texts import storable


def kept(name: str) -> str:
    """Give a name as it is kept."""
    return " ".join(storable(name).split())


def folded(name: str) -> str:
    """Give what two names have in common that people would take for one another."""
    return limits.folded(storable(name))


def free(name: str, taken: Collection[str]) -> str:
    """Give a name, with the first number behind it that makes it differ from those folded ones."""
    numbered = (f"{kept(name)} {n}" for n in count(2))
    wanted = kept(name)
    while folded(wanted) in taken:
        wanted = next(numbered)
    return wanted
