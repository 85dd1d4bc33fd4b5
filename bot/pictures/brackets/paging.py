"""Which part of a bracket a page shows: up to three rounds, of at most eight matches each."""

from typing import NamedTuple

from arguments.tournaments.bracket import Bracket, Seat
from bot.pictures.brackets.growth import Bout, grow, of_round

ROUNDS = 3
MATCHES = 8
"""Matches in the first column of a page."""


class Part(NamedTuple):
    """The rounds of a page, both ends included, and the matches that they end in."""

    first: int
    last: int
    ends: tuple[Bout, ...]


def parts(bracket: Bracket) -> list[Part]:
    """Cut a bracket into pages, from the first rounds to the final."""
    final = grow(bracket)
    found: list[Part] = []
    last = final.round
    while last >= 0:
        first = max(0, last - ROUNDS + 1)
        ends = [each for each in of_round(final, last) if not isinstance(each, Seat)]
        size = max(1, (MATCHES if first < last else 2 * MATCHES) // 2 ** (last - first))
        pages = [tuple(ends[at : at + size]) for at in range(0, len(ends), size)]
        found = [*(Part(first, last, page) for page in pages), *found]
        last = first - 1
    return found


def latest(bracket: Bracket) -> int:
    """Give the page, from 1, on which the latest round begins."""
    reached = len(bracket.rounds) - 1
    pages = enumerate(parts(bracket), 1)
    return next(number for number, part in pages if part.first <= reached <= part.last)
