"""What result pages show: values without any id, read whole on one snapshot."""

from collections.abc import Mapping
from datetime import datetime

from pydantic import Field

from arguments.claims import ClaimKind, Side
from arguments.leaderboards import Board
from arguments.tournaments.lifecycle import Stage
from arguments.value import Value
from bot.engine.boards.views import Profile


class Person(Value):
    """Somebody as a page names them.

    `slug` leads to a page of their own, None where they have none in public. Without a name it
    is a former debater; `is_hidden` tells somebody who chose not to be shown.
    """

    name: str = ""
    slug: str | None = None
    is_hidden: bool = False


class Place(Value):
    """A place whose organiser made something public: what its pages are named, and what shows."""

    slug: str
    title: str
    has_seasons: bool = False
    has_claims: bool = False
    has_tournaments: bool = False


class BoardLink(Value):
    """A board that can be opened; `title` names the article or the season it is narrowed to."""

    slug: str
    board: Board
    title: str | None = None
    debaters: int = Field(default=0, ge=0)


class TournamentLink(Value):
    """A tournament that can be opened, with who won it once it is won."""

    slug: str
    name: str
    stage: Stage
    entrants: int
    created: datetime
    ended: datetime | None = None
    champions: tuple[Person, ...] = ()


class HomeView(Value):
    """All that a place shows."""

    place: Place
    boards: tuple[BoardLink, ...]
    tournaments: tuple[TournamentLink, ...] = ()


class BoardLine(Value):
    """One line of a board."""

    place: int
    person: Person
    value: float
    spread: float | None
    counted: int
    provisional: bool


class BoardView(Value):
    """A page of a board; all of it where it was asked for whole."""

    place: Place
    link: BoardLink
    lines: tuple[BoardLine, ...]
    first: int
    page: int
    pages: int


class SeasonLine(Value):
    """A season, its board where that is public, and who was ahead at its end."""

    number: int
    name: str
    starts: datetime
    ends: datetime | None
    is_over: bool
    board: str | None
    champions: tuple[Person, ...] = ()


class SeasonsView(Value):
    """A place's seasons, the latest first."""

    place: Place
    seasons: tuple[SeasonLine, ...]


class SideLine(Value):
    """How a side of a claim fared in all places: the mean total (50-100) and its rating."""

    argued: int
    mean: float | None
    rating: float | None = None
    deviation: float | None = None


class ClaimLine(Value):
    """A claim that the place serves, where it is from, and how its sides fared."""

    text: str
    kind: ClaimKind
    title: str
    author: str
    sides: Mapping[Side, SideLine]


class ClaimsView(Value):
    """The claims that a place serves."""

    place: Place
    claims: tuple[ClaimLine, ...]


class TournamentsView(Value):
    """A place's tournaments, those that are not over first."""

    place: Place
    tournaments: tuple[TournamentLink, ...]


class PersonPage(Value):
    """A debater's public page; `tournaments` holds the slug of each of theirs, where public."""

    place: Place
    slug: str
    profile: Profile
    tournaments: Mapping[str, str]
