"""What a draw is: pairs with their sides and reasons, the bye, and what it cost."""

from enum import StrEnum
from typing import Any

from pydantic import Field

from arguments.tournaments.draw.state import Id
from arguments.value import Value


class SideRule(StrEnum):
    """What gave two entries their sides."""

    LOCK = "lock"  # the director
    BALANCE = "balance"  # the one that was for more often, compared with against, is against
    REMATCH = "rematch"  # they change the sides of their last meeting
    LAST = "last"  # the opposite of the last round's
    RUN = "run"  # the one with the longer row of the same side leaves it
    COIN = "coin"  # the seed


class Rule(StrEnum):
    """What kept a pair from its ideal opponents, or nothing did."""

    LOCK = "lock"  # the director
    IDEAL = "ideal"  # nothing: they are each other's by the method
    FLOAT = "float"  # a bracket with one too many
    MEETINGS = "meetings"  # it has met its ideal opponent before
    GAP = "squared_gap"  # its ideal opponent is further away in points
    CLUB = "same_club"  # its ideal opponent is of its club
    SIDE = "side"  # its ideal opponent needs the same side
    THIRD = "third"  # one of the two would argue a side for the third time in a row
    NEVER = "never"  # the two are kept apart
    OTHERS = "others"  # its ideal opponent is better used elsewhere


class Cost(Value):
    """What is counted against a draw: the less, the better, in the declared order."""

    meetings: int
    squared_gap: int | float
    same_club: int
    side: int


class Why(Value):
    """The cheap facts of a pair; `why` of `why.py` works out what else could have been.

    `bracket` is the points of the one higher up, `gap` what the other has less; who has less is
    `pulled_up` into the bracket. `ideal` is whom the method alone
    would have given the one higher up, `rule` what kept it from there.
    """

    bracket: float
    gap: float
    pulled_up: Id | None
    met: int
    same_club: bool
    side_clash: bool
    third_side: bool
    side_rule: SideRule
    rule: Rule
    ideal: Id | None
    locked: bool = False


class Pair(Value):
    """Two who meet: the one for, the one against."""

    for_id: Id
    against_id: Id
    why: Why

    def has(self, entry_id: Id) -> bool:
        """Tell whether an entry is one of the two."""
        return entry_id in (self.for_id, self.against_id)

    def opponent(self, entry_id: Id) -> Id:
        """Give the other of the two."""
        return self.against_id if entry_id == self.for_id else self.for_id


class Draw(Value):
    """A round: every entry in one pair, or as the bye; pairs from the top room down."""

    pairs: tuple[Pair, ...]
    bye: Id | None
    cost: Cost
    thirds: int = Field(ge=0)

    def as_json(self) -> dict[str, Any]:
        """Give the draw as `gadfly tournament pair` writes it."""
        return {
            "pairs": [
                {
                    "for": pair.for_id,
                    "against": pair.against_id,
                    "why": pair.why.model_dump(mode="json"),
                }
                for pair in self.pairs
            ],
            "bye": self.bye,
            "cost": self.cost.model_dump(mode="json"),
        }
