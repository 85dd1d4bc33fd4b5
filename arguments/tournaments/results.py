"""Results: what a confirmed match came to, as standings and later draws read it."""

from enum import StrEnum

from arguments.claims import Side
from arguments.tournaments.entries import EntryId
from arguments.value import Value


class How(StrEnum):
    """How a match came to its result."""

    DECIDED = "decided"
    BYE = "bye"
    WALKOVER = "walkover"
    DOUBLE_FORFEIT = "double_forfeit"
    POSTPONED = "postponed"


class Result(Value):
    """A confirmed result.

    `winner` is None where it was drawn, forfeited by both or postponed; in a bye it is the side
    that the entry is listed on. Scores are speaker points (60-80) of each side, None where
    nobody scored. Votes are normalised to a panel of three: 3-2 of five is 1.8 to 1.2.
    """

    how: How
    winner: Side | None = None
    score_for: float | None = None
    score_against: float | None = None
    votes_for: float = 0.0
    votes_against: float = 0.0

    @property
    def scores(self) -> tuple[float | None, float | None]:
        """Give both sides' speaker points as they are read out: the winner's first.

        Where nobody won, those of For come first.
        """
        pair = (self.score_for, self.score_against)
        return pair[::-1] if self.winner is Side.AGAINST else pair


class Played(Value):
    """A match of an earlier round with its confirmed result; a bye has nobody against it.

    `is_elimination` tells a match after the break from one of the rounds before it.
    """

    round: int
    for_id: EntryId
    against_id: EntryId | None
    result: Result
    is_elimination: bool = False
