"""Beliefs in all: how far minds moved, told only of so many that nobody is known by it.

Numbers are told from ten people up, and then of five more at a time, in the order in which they
were first asked again: so nobody's own move can be read off from what one person more changes.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from statistics import fmean

from pydantic import Field

from arguments.claims import ClaimId, Side
from arguments.responses import DebaterId
from arguments.value import Value

LEAST, STEP = 10, 5
"""People from whom on anything is told, and how many more it takes until it is told anew."""
HIGHEST = 100


class Moved(Value):
    """How far somebody agreed with a claim at first and at last, 0 to 100, and what they argued."""

    debater_id: DebaterId
    claim_id: ClaimId
    at_first: int = Field(ge=0, le=HIGHEST)
    at_last: int = Field(ge=0, le=HIGHEST)
    side: Side | None = None

    @property
    def towards_other(self) -> bool:
        """Tell whether they came nearer to the side that they argued against."""
        by = self.at_last - self.at_first
        return by < 0 if self.side is Side.FOR else by > 0 if self.side else False


class Movement(Value):
    """How minds moved: people asked twice, and the mean of their moves, 0 to 100 points.

    `towards_other` is the share, 0 to 1, of those who argued a side and came nearer to the other
    one; None where fewer than ten argued.
    """

    people: int = Field(ge=LEAST)
    mean: float = Field(ge=0, le=HIGHEST)
    towards_other: float | None = Field(default=None, ge=0, le=1)


class Minds(Value):
    """How minds moved over all and by claim, each None or missing under ten people.

    `people` counts all who were asked twice; `claims` go from the most people to the fewest.
    """

    people: int = Field(ge=0)
    overall: Movement | None = None
    claims: tuple[tuple[ClaimId, Movement], ...] = ()


def minds(moves: Sequence[Moved]) -> Minds:
    """Sum moves up; they come in the order in which people were first asked again."""
    by_claim: dict[ClaimId, list[Moved]] = defaultdict(list)
    for one in moves:
        by_claim[one.claim_id].append(one)
    told = [(claim_id, _movement(some)) for claim_id, some in by_claim.items()]
    shown = [(claim_id, movement) for claim_id, movement in told if movement is not None]
    return Minds(
        people=len({one.debater_id for one in moves}),
        overall=_movement(moves),
        claims=tuple(sorted(shown, key=lambda one: (-one[1].people, one[0]))),
    )


def _movement(moves: Iterable[Moved]) -> Movement | None:
    """Give the mean over people, each of whom counts once however many claims they argued."""
    by_person: dict[DebaterId, list[Moved]] = defaultdict(list)
    for one in moves:
        by_person[one.debater_id].append(one)
    told = list(by_person.values())[: len(by_person) // STEP * STEP]
    if len(told) < LEAST:
        return None
    argued = [[one for one in own if one.side] for own in told]
    shares = [fmean(one.towards_other for one in own) for own in argued if own]
    return Movement(
        people=len(told),
        mean=fmean(fmean(abs(one.at_last - one.at_first) for one in own) for own in told),
        towards_other=fmean(shares) if len(shares) >= LEAST else None,
    )
