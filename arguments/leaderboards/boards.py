"""Boards: which leaderboards a server has, and what a line of one holds.

A board of a stretch of time or of an article is a board of its own, so that one whose time is
over stays as it ended.
"""

import re
from datetime import datetime
from enum import StrEnum
from typing import Self

from pydantic import Field

from arguments.mistakes import Mistake
from arguments.responses import DebaterId
from arguments.value import Value


class BoardKind(StrEnum):
    """What a board ranks by."""

    PRACTICE = "practice"
    TOURNAMENT = "tournament"
    IMPROVED = "improved"
    CONSISTENCY = "consistency"
    STREAK = "streak"
    JUDGES = "judges"
    WEEK = "week"
    MONTH = "month"
    ARTICLE = "article"
    SEASON = "season"


NARROWED = frozenset({BoardKind.WEEK, BoardKind.MONTH, BoardKind.ARTICLE, BoardKind.SEASON})
"""The kinds of which a server has many: one for each week, month, article and season."""
_SHAPES = {
    BoardKind.WEEK: re.compile("[0-9]{4}-W(?:0[1-9]|[1-4][0-9]|5[0-3])"),
    BoardKind.MONTH: re.compile("[0-9]{4}-(?:0[1-9]|1[0-2])"),
}
_ANY = re.compile("(?s:.*)")


class Board(Value):
    """One board of a server; `of` says which week (2026-W47), month (2026-11), article or season.

    As text it is `practice`, or `week:2026-W47`.
    """

    kind: BoardKind
    of: str | None = None

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read a board from its text; raises a `Mistake` where it names none."""
        kind, _, of = text.partition(":")
        named = kind in set(BoardKind) and bool(of) == (BoardKind(kind) in NARROWED)
        if not named or not _SHAPES.get(BoardKind(kind), _ANY).fullmatch(of):
            raise Mistake("mistake-board-unknown", board=text[:60])
        return cls(kind=BoardKind(kind), of=of or None)

    @classmethod
    def of_week(cls, moment: datetime) -> Self:
        """Give the board of the ISO week of a moment, in UTC."""
        year, week, _ = moment.isocalendar()
        return cls(kind=BoardKind.WEEK, of=f"{year:04d}-W{week:02d}")

    @classmethod
    def of_month(cls, moment: datetime) -> Self:
        """Give the board of the month of a moment, in UTC."""
        return cls(kind=BoardKind.MONTH, of=f"{moment:%Y-%m}")

    def __str__(self) -> str:
        return self.kind.value if self.of is None else f"{self.kind.value}:{self.of}"


class Entry(Value):
    """What stands for one debater on one board.

    `order` ranks: the higher is ahead, equals share a place. `value` is what is shown, `spread`
    the deviation beside it on boards of ratings, `counted` how many attempts, matches, days or
    ballots it rests on. From `until` on it is not shown any more; None for one that stays.
    """

    order: int
    value: float
    spread: float | None = None
    counted: int = Field(ge=0)
    provisional: bool = False
    until: datetime | None = None


class Ranked(Value):
    """One line of a board; debaters of equal order share a place, and the next place is skipped."""

    place: int = Field(ge=1)
    debater_id: DebaterId
    name: str
    value: float
    spread: float | None
    counted: int = Field(ge=0)
    provisional: bool
