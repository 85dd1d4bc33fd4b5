"""Ballots: what a person who judges a match hands in, and what has to be right about it.

A ballot is complained about whole, so that a judge mends it once. What ballots come to,
together with the offline judge and the audience, is in `deciding`.
"""

from arguments.claims import Side
from arguments.mistakes import Mistake
from arguments.responses import DebaterId, words_in
from arguments.tidying import tidy
from arguments.tournaments.settings import Judging
from arguments.value import Value

LEAST_POINTS, MOST_POINTS, STEP = 60.0, 80.0, 0.5
"""Speaker points: the ends of the scale, and how finely a ballot gives them."""
FEWEST_WORDS = 20
"""Words of a reason from which a debater can learn what decided."""
LONGEST_REASON = 2000
"""Characters of a reason, which a card shows whole."""


class Ballot(Value):
    """One judge's word on a match: the winner, speaker points for each side, and the reason.

    A trainee's is kept and never counts. `is_extra` marks that of the judge who was called
    in on an even split. The judge and the reason are None once that person was erased.
    """

    judge_id: DebaterId | None
    winner: Side
    points_for: float
    points_against: float
    reason: str | None
    is_trainee: bool = False
    is_extra: bool = False

    def points(self, side: Side) -> float:
        """Give the speaker points of a side."""
        return self.points_for if side is Side.FOR else self.points_against

    @property
    def is_low_point_win(self) -> bool:
        """Tell whether the winner has fewer points than the other side."""
        return self.points(self.winner) < self.points(self.winner.other)


def receive_ballot(ballot: Ballot, judging: Judging, *, low_point_win: bool = False) -> Ballot:
    """Give a ballot with its reason tidied; raises the first of its complaints."""
    for mistake in complaints(ballot, judging, low_point_win=low_point_win):
        raise mistake
    return ballot.model_copy(update={"reason": tidy(ballot.reason or "")})


def complaints(
    ballot: Ballot, judging: Judging, *, low_point_win: bool = False
) -> tuple[Mistake, ...]:
    """List all that is wrong with a ballot, in the order of its form; nothing where it stands.

    `low_point_win` tells that the judge said so in as many words: a winner with fewer points
    is a slip of the finger otherwise. Equal points are fine, as the winner is named.
    """
    sides = [(side, ballot.points(side)) for side in Side]
    wrong = [_about_points(side, points) for side, points in sides]
    if not any(wrong):
        wrong.append(_about_low_points(ballot, judging, said=low_point_win))
    wrong.append(_about_reason(tidy(ballot.reason or "")))
    return tuple(mistake for mistake in wrong if mistake is not None)


def check_confirmer(
    judging: Judging, submitted_by: DebaterId | None, confirmed_by: DebaterId
) -> None:
    """Raise a `Mistake` where two people are wanted and one would confirm their own ballot."""
    if judging.two_people and submitted_by == confirmed_by:
        raise Mistake("mistake-ballot-two-people")


def _about_points(side: Side, points: float) -> Mistake | None:
    if LEAST_POINTS <= points <= MOST_POINTS and (points / STEP).is_integer():
        return None
    return Mistake(
        "mistake-ballot-points",
        side=side.value,
        points=points,
        least=LEAST_POINTS,
        limit=MOST_POINTS,
    )


def _about_low_points(ballot: Ballot, judging: Judging, *, said: bool) -> Mistake | None:
    if not ballot.is_low_point_win or (said and judging.low_point_wins):
        return None
    key = "mistake-ballot-low-unsaid" if judging.low_point_wins else "mistake-ballot-low"
    return Mistake(
        key,
        winner=ballot.winner.value,
        points=ballot.points(ballot.winner),
        other=ballot.points(ballot.winner.other),
    )


def _about_reason(reason: str) -> Mistake | None:
    words = len(words_in(reason))
    if words < FEWEST_WORDS:
        return Mistake("mistake-ballot-reason-short", words=words, needed=FEWEST_WORDS)
    if len(reason) > LONGEST_REASON:
        return Mistake("mistake-ballot-reason-long", characters=len(reason), limit=LONGEST_REASON)
    return None
