"""Limits: the names and numbers of a tournament, held to what can be shown and run."""

import unicodedata

from arguments.mistakes import Mistake
from arguments.tidying import is_blank, tidy_line

LONGEST_NAME, LONGEST_ENTRY, LONGEST_CATEGORY = 60, 32, 20
"""Characters of the names of a tournament, an entry, a category.

A match's thread is named by its round and both entries, and Discord takes 100 characters.
"""


def tournament_name(typed: str) -> str:
    """Give a tournament's name tidied; raises a `Mistake` where it shows nothing or is too long."""
    return shown(typed, LONGEST_NAME)


def entry_name(typed: str) -> str:
    """Give an entry's name tidied; raises a `Mistake` where it shows nothing or is too long."""
    return shown(typed, LONGEST_ENTRY)


def shown(typed: str, longest: int) -> str:
    """Give a name on one line that shows something and is short enough for where it stands."""
    name = tidy_line(typed)
    if is_blank(name):
        raise Mistake("mistake-tournament-name-empty")
    if len(name) > longest:
        raise Mistake("mistake-tournament-name-long", characters=len(name), limit=longest)
    return name


def folded(name: str) -> str:
    """Give what two names have in common that people would take for one another."""
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


def within(what: str, number: int, least: int, most: int) -> int:
    """Give a number that is within its limits; raises a `Mistake` that names it by `what`."""
    if not least <= number <= most:
        raise Mistake("mistake-tournament-number", what=what, number=number, least=least, most=most)
    return number
