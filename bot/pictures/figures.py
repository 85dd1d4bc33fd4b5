"""The number that each board shows of a debater, in two parts: what it is, and how sure."""

from typing import NamedTuple

from arguments.leaderboards import BoardKind, Ranked
from bot.wording import Wording
from bot.wording.numbers import change, percent, score

RATINGS = frozenset({BoardKind.PRACTICE, BoardKind.TOURNAMENT, BoardKind.SEASON})
"""The boards whose numbers are ratings with a deviation."""


class Figure(NamedTuple):
    """A number, and how sure it is; `whole` says both."""

    main: str
    beside: str

    @property
    def whole(self) -> str:
        """Give the figure as one text."""
        return f"{self.main} {self.beside}".strip()


def figure(kind: BoardKind, ranked: Ranked, words: Wording) -> Figure:
    """Give a line's number as its board shows it."""
    if ranked.spread is not None:
        provisional = "yes" if ranked.provisional else "no"
        deviation = str(round(ranked.spread))
        beside = words.say("picture-spread", provisional=provisional, deviation=deviation)
        return Figure(str(round(ranked.value)), beside)
    if kind is BoardKind.IMPROVED:
        return Figure(change(round(ranked.value)), "")
    if kind is BoardKind.STREAK:
        return Figure(words.say("picture-days", days=round(ranked.value)), "")
    if kind is BoardKind.JUDGES:
        return Figure(percent(ranked.value), "")
    return Figure(score(ranked.value), "")


def rating(ranked: Ranked, words: Wording) -> str:
    """Give a rating whole: `1540 ± 120?`."""
    return figure(BoardKind.PRACTICE, ranked, words).whole
