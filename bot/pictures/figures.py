"""The number that each board shows of a debater, in two parts: what it is, and how sure."""

from typing import NamedTuple

from arguments.leaderboards import BoardKind, Ranked
from bot.engine.boards.views import Profile
from bot.wording import Wording
from bot.wording.numbers import change, percent, score
from bot.wording.progress import latest_rating

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


class Stated(NamedTuple):
    """A rating as a profile states it: which one, the rating whole, and its place on the board."""

    label: str
    rating: str
    where: str


def practice_stated(profile: Profile, words: Wording) -> Stated | None:
    """Give a profile's practice rating, on no board where its debater hides; None before any."""
    label = words.say("picture-profile-practice")
    if profile.practice is not None:
        return Stated(
            label,
            rating(profile.practice, words),
            _where(profile.practice_of, profile.practice, words),
        )
    if not profile.points:
        return None
    return Stated(label, latest_rating(words, profile) or "", words.say("picture-profile-hidden"))


def match_stated(profile: Profile, words: Wording) -> Stated | None:
    """Give a profile's match rating; None where there is none on a board."""
    if profile.match is None:
        return None
    where = _where(profile.match_of, profile.match, words)
    return Stated(words.say("picture-profile-match"), rating(profile.match, words), where)


def _where(of: int, ranked: Ranked, words: Wording) -> str:
    return words.say("picture-profile-place", place=str(ranked.place), of=str(of)) if of else ""
