"""What faces, pictures and pages show of boards and debaters: values read whole on one snapshot."""

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum

from pydantic import Field

from arguments.claims import Claim, Side
from arguments.judging.verdict import Criterion, Phrase
from arguments.leaderboards import Board, Ranked
from arguments.responses import ResponseId
from arguments.value import Value


class Season(Value):
    """A season of a server; `number` counts from 1.

    `ends` is when it ends or ended; None while it goes on and nobody said when.
    """

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


class NamedBoard(Value):
    """A board that can be opened; `title` names the article or the season that it is of."""

    board: Board
    title: str | None = None


class SeasonLine(Value):
    """A season with how many stand on its board, and who was ahead when it ended.

    Equals at the head are all champions; there are none while it runs.
    """

    season: Season
    debaters: int = Field(ge=0)
    champions: tuple[Ranked, ...] = ()


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


class OwnArgument(Value):
    """One of the asker's own best arguments, to choose from; `is_shown` tells the chosen one."""

    response_id: ResponseId
    argument: ShownArgument
    is_shown: bool


class Role(StrEnum):
    """What somebody was in a tournament."""

    DEBATER = "debater"
    JUDGE = "judge"


class TournamentLine(Value):
    """A tournament that somebody took part in, and how many entries it had.

    `place` is None before its end, for judges, and where it was cancelled. Whoever lost the same
    round of a bracket shares a place.
    """

    tournament_id: str
    name: str
    role: Role
    place: int | None
    of: int
    is_over: bool


class Profile(Value):
    """A debater's numbers at one place.

    `practice` and `match` are their lines on those boards, None while nothing is rated there or
    they are hidden; the `_of` beside them count who is on the board, 0 where places are not to be
    told. `points` are their practice ratings after results, oldest first, thinned to a picture's
    width. `criteria` are means of 0-4 over the latest judged responses (see `DEPTH`), `median` the
    middle of the same for the server's debaters (see `medians`; empty where fewer than three
    argued). `weakest` is the criterion of the least mean, and `drill` what to practise for it,
    which quotes nobody. `sides` counts arguments by side, and says nothing of what anybody
    believes. `recent` are the
    latest totals, oldest first. `streak` is 0 once it is over. `best` is the argument that they
    chose to show. `has_left` tells that they are no longer in the server. Of somebody who is
    hidden, only they themselves are given more than the name.
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
    drill: Phrase | None = None
    recent: tuple[float, ...] = ()
    streak: int = Field(default=0, ge=0)
    longest_streak: int = Field(default=0, ge=0)
    sides: Mapping[Side, int] = Field(default_factory=dict)
    best: ShownArgument | None = None
    tournaments: tuple[TournamentLine, ...] = ()
    is_hidden: bool = False
    has_left: bool = False
