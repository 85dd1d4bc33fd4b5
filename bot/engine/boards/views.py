"""What faces, pictures and pages show of boards and debaters: values read whole on one snapshot."""

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum

from pydantic import Field

from arguments.claims import Claim, Side
from arguments.judging.verdict import Criterion
from arguments.leaderboards import Board, Ranked
from arguments.value import Value


class Season(Value):
    """A season of a server; `ends` is None while nobody said when, `number` counts from 1."""

    season_id: str
    number: int = Field(ge=1)
    name: str
    starts: datetime
    ends: datetime | None
    is_over: bool


class BoardPage(Value):
    """One page of a board, and the asker's own line whatever the page.

    `debaters` counts all who are ranked on it. `is_hidden` says that the asker chose not to be.
    `title` names what a narrowed board is of: the article's title, the season's name.
    """

    board: Board
    title: str | None = None
    rows: tuple[Ranked, ...]
    page: int = Field(ge=1)
    pages: int = Field(ge=1)
    debaters: int = Field(ge=0)
    own: Ranked | None = None
    is_hidden: bool = False


class RatingPoint(Value):
    """A rating as it was after a result."""

    at: datetime
    rating: float
    deviation: float


class ShownArgument(Value):
    """An argument that its author chose to show on their profile."""

    claim: Claim
    side: Side
    text: str
    total: float


class Role(StrEnum):
    """What somebody was in a tournament."""

    DEBATER = "debater"
    JUDGE = "judge"


class TournamentLine(Value):
    """A tournament that somebody took part in; `place` is None before its end and for judges."""

    tournament_id: str
    name: str
    role: Role
    place: int | None
    of: int
    is_over: bool


class Profile(Value):
    """A debater's numbers at one place.

    `practice` and `match` are their lines on those boards, None while nothing is rated there or
    they are hidden. `points` are their practice ratings, oldest first, thinned to a picture's
    width. `criteria` are means of 0-4 over the latest judged responses, `median` the same of the
    server's debaters (empty where there are fewer than three). `sides` counts arguments by side,
    and says nothing of what anybody believes. `recent` are their latest totals, oldest first.
    """

    name: str
    responses: int = Field(default=0, ge=0)
    counted: int = Field(default=0, ge=0)
    practice: Ranked | None = None
    practice_of: int = Field(default=0, ge=0)
    match: Ranked | None = None
    match_of: int = Field(default=0, ge=0)
    points: tuple[RatingPoint, ...] = ()
    criteria: Mapping[Criterion, float] = Field(default_factory=dict)
    median: Mapping[Criterion, float] = Field(default_factory=dict)
    weakest: Criterion | None = None
    recent: tuple[float, ...] = ()
    streak: int = Field(default=0, ge=0)
    longest_streak: int = Field(default=0, ge=0)
    sides: Mapping[Side, int] = Field(default_factory=dict)
    best: ShownArgument | None = None
    tournaments: tuple[TournamentLine, ...] = ()
    is_hidden: bool = False
