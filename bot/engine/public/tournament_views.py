"""What the pages of one tournament show: values without any id, read whole on one snapshot."""

from datetime import datetime

from arguments.claims import Side
from arguments.tournaments.liveness import Life
from arguments.tournaments.results import Result
from arguments.tournaments.standings import Key
from arguments.value import Value
from bot.engine.public.views import Person, Place, TournamentLink


class RoundLink(Value):
    """A round that is out."""

    number: int
    is_elimination: bool


class Course(Value):
    """A tournament with what its pages have in common: where one can go from each."""

    place: Place
    link: TournamentLink
    rounds: tuple[RoundLink, ...]
    has_bracket: bool


class Standing(Value):
    """Where an entry stands. `letters` tell by round what a match was for it: W, L, D, BYE ...

    `life` tells whether its break is sure; None where that is not told.
    """

    rank: int
    is_tied: bool
    entrant: Person
    club: str | None
    letters: tuple[str | None, ...]
    values: tuple[float | None, ...]
    life: Life | None = None


class StandingsPage(Value):
    """The tab: who stands where by which keys, after how many rounds; silent ones are not in it.

    An open floor has no keys, and `values` hold its total.
    """

    course: Course
    standings: tuple[Standing, ...]
    keys: tuple[Key, ...]
    rounds: int
    silent: int


class Reason(Value):
    """Why somebody decided as they did; `judge` is None for the organiser's own ruling."""

    judge: Person | None
    winner: Side | None
    text: str


class RoundMatch(Value):
    """A match: who argues what, and what it came to; `result` is None while it is not told."""

    room: int
    on_for: Person
    on_against: Person | None
    claim: str | None
    judges: tuple[Person, ...]
    result: Result | None
    reasons: tuple[Reason, ...] = ()


class RoundPage(Value):
    """A round that is out; `silent` tells that its results come when all is over."""

    course: Course
    number: int
    is_elimination: bool
    is_silent: bool
    released: datetime | None
    matches: tuple[RoundMatch, ...]
    through: tuple[Person, ...] = ()


class SeatLine(Value):
    """An entry in a bracket, by the seed that it came with."""

    seed: int
    entrant: Person


class MeetingLine(Value):
    """A match of a bracket; `first_won` is None before it is decided."""

    room: int
    one: SeatLine
    other: SeatLine
    first_won: bool | None


class BracketColumn(Value):
    """A round of a bracket: `left` are still in when it begins; `through` go on without a match."""

    left: int
    meetings: tuple[MeetingLine, ...]
    through: tuple[SeatLine, ...]


class CategoryBracket(Value):
    """The bracket of one category, and its champion once there is one."""

    category: str
    columns: tuple[BracketColumn, ...]
    champion: Person | None


class BracketPage(Value):
    """The brackets of a tournament, one for each category."""

    course: Course
    brackets: tuple[CategoryBracket, ...]
