"""Settings: what an organiser decides about a tournament, with defaults that need no decision.

What cannot be run is a `Mistake` that names the numbers to change. What a number of entrants
asks for (formats, rounds) is worked out in `entrants`; how long it takes is in `lasting`.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from pydantic import Field, field_validator, model_validator

from arguments.mistakes import Mistake
from arguments.tournaments.clocks import Clocks as Clocks  # noqa: PLC0414 (a part of settings)
from arguments.tournaments.limits import LONGEST_CATEGORY, shown, within
from arguments.tournaments.standings import DEFAULT_PRECEDENCE, Key
from arguments.value import Value

MOST_ROUNDS = 30
"""Rounds before the break: a round robin of 31, and more evenings than anybody has."""
FEWEST, MOST = 2, 2000
"""Entrants that a tournament can be drawn for."""
PANEL_SIZES = (1, 3, 5)
CLAIMS_OFFERED = (1, 3)
MOST_KEYS = 8
_MOST_CATEGORIES, _MOST_RESERVES, _MOST_VOTES_NEEDED = 5, 20, 50


class Format(StrEnum):
    """How entries meet."""

    SWISS = "swiss"
    ROUND_ROBIN = "round_robin"
    ELIMINATION = "elimination"
    OPEN_FLOOR = "open_floor"


class Order(StrEnum):
    """What a draw avoids first: a rematch (`strict`) or a gap in points (`bracket`)."""

    STRICT = "strict"
    BRACKET = "bracket"


class Method(StrEnum):
    """How equals are put together: 1 with 6 of 10, 1 with 10, 1 with 2, or by the seed."""

    SLIDE = "slide"
    FOLD = "fold"
    ADJACENT = "adjacent"
    RANDOM = "random"


class PullUp(StrEnum):
    """Who of the lower bracket meets a float: whom the method has for a first, or by place."""

    METHOD = "method"
    TOP = "top"
    MIDDLE = "middle"
    BOTTOM = "bottom"


class Seeding(StrEnum):
    """How the first round is drawn."""

    RANDOM = "random"
    RATING = "rating"


class TieRule(StrEnum):
    """What decides between equals at the cut: the seed's lot, or the organiser."""

    LOT = "lot"
    ORGANISER = "organiser"


class Category(Value):
    """Who breaks apart from the open break: its name (`open`, `novice`) and its size."""

    name: str
    size: int

    @field_validator("name")
    @classmethod
    def _a_name(cls, name: str) -> str:
        return shown(name, LONGEST_CATEGORY)

    @field_validator("size")
    @classmethod
    def _a_size(cls, size: int) -> int:
        if not FEWEST <= size <= MOST:
            raise Mistake("mistake-tournament-break", size=size, least=FEWEST, limit=MOST)
        return size


class Judging(Value):
    """Who decides: shares of the offline judge, a panel and the audience, in whole parts of 100.

    An audience of fewer than `least_votes` votes decides nothing, and its share goes to the
    others. `low_point_wins` lets a ballot's winner have fewer points, where the judge says so.
    """

    judge: int = 100
    panel: int = 0
    audience: int = 0
    panel_size: int = 1
    least_votes: int = 3
    low_point_wins: bool = True
    two_people: bool = False

    @model_validator(mode="after")
    def _shares_of_a_hundred(self) -> "Judging":
        shares = (self.judge, self.panel, self.audience)
        if min(shares) < 0 or sum(shares) != 100:  # noqa: PLR2004 (parts of 100)
            judge, panel, audience = shares
            raise Mistake(
                "mistake-tournament-shares",
                judge=judge,
                panel=panel,
                audience=audience,
                total=sum(shares),
            )
        return self

    @field_validator("panel_size")
    @classmethod
    def _odd(cls, size: int) -> int:
        if size not in PANEL_SIZES:
            raise Mistake("mistake-tournament-panel", size=size)
        return size

    @field_validator("least_votes")
    @classmethod
    def _a_few(cls, votes: int) -> int:
        return within("votes", votes, 1, _MOST_VOTES_NEEDED)


class Settings(Value):
    """All that an organiser may change before the first draw, each with a sane default.

    Team members write one speech each, so that a team's speeches are its size unless said.
    """

    format: Format = Format.SWISS
    rounds: int | None = None  # None: as many as the field needs
    team_size: int = 1
    speeches: int = 2
    clocks: Clocks = Clocks()
    judging: Judging = Judging()
    order: Order = Order.STRICT
    method: Method = Method.SLIDE
    pull_up: PullUp = PullUp.METHOD
    seeding: Seeding = Seeding.RANDOM
    precedence: tuple[Key, ...] = DEFAULT_PRECEDENCE
    silent_rounds: int = 0
    breaks: tuple[Category, ...] = ()
    cut: TieRule = TieRule.LOT
    reserves: int = 0
    club_cap: int | None = None  # at most so many of one club in a break; None: as many as come
    claims_offered: int = Field(default=1)  # 1, or 3 with a veto each
    check_in: bool = False
    pings: bool = True
    appeals: bool = True

    def changed(self, **changes: Any) -> "Settings":
        """Give these settings with changes, checked anew; another team size sets the speeches."""
        kept = self.model_dump()
        if "team_size" in changes:
            del kept["speeches"]
        return Settings.model_validate(kept | changes)

    @model_validator(mode="before")
    @classmethod
    def _a_speech_each(cls, given: Any) -> Any:
        size = given.get("team_size") if isinstance(given, Mapping) else None
        return {"speeches": size, **given} if isinstance(size, int) and size > 1 else given

    @model_validator(mode="after")
    def _numbers(self) -> "Settings":
        within("team", self.team_size, 1, 3)
        within("speeches", self.speeches, 1, 3)
        within("rounds", 1 if self.rounds is None else self.rounds, 1, MOST_ROUNDS)
        within("silent", self.silent_rounds, 0, self.rounds or MOST_ROUNDS)
        within("reserves", self.reserves, 0, _MOST_RESERVES)
        within("club", 1 if self.club_cap is None else self.club_cap, 1, MOST)
        if self.team_size > 1 and self.speeches != self.team_size:
            raise Mistake(
                "mistake-tournament-team-speeches", size=self.team_size, speeches=self.speeches
            )
        return self

    @field_validator("precedence")
    @classmethod
    def _keys_once(cls, keys: tuple[Key, ...]) -> tuple[Key, ...]:
        if not 1 <= len(keys) <= MOST_KEYS or len(set(keys)) < len(keys):
            raise Mistake("mistake-tournament-precedence", limit=MOST_KEYS)
        return keys

    @field_validator("breaks")
    @classmethod
    def _categories_once(cls, breaks: tuple[Category, ...]) -> tuple[Category, ...]:
        within("categories", len(breaks), 0, _MOST_CATEGORIES)
        names = [category.name.casefold() for category in breaks]
        for category in breaks:
            if names.count(category.name.casefold()) > 1:
                raise Mistake("mistake-tournament-category-twice", name=category.name)
        return breaks

    @field_validator("claims_offered")
    @classmethod
    def _one_or_three(cls, offered: int) -> int:
        if offered not in CLAIMS_OFFERED:
            raise Mistake("mistake-tournament-claims", offered=offered)
        return offered
