"""Voices: what the offline judge, a panel and the audience each made of one match.

Every part speaks with one voice: the judge for the higher total, the panel and the audience
for their majority. An even part has no winner. Points are speaker points, of 60 to 80.
"""

from collections.abc import Iterable, Sequence
from enum import StrEnum
from statistics import fmean

from pydantic import Field

from arguments.claims import Side
from arguments.judging.comparing import TOO_CLOSE
from arguments.judging.verdict import HIGHEST, LOWEST
from arguments.mistakes import Defect
from arguments.tournaments.ballots import LEAST_POINTS, MOST_POINTS, Ballot
from arguments.tournaments.settings import Judging
from arguments.value import Value


class Judged(Value):
    """What the offline judge made of both sides: the mean total of each, and whether it is drawn.

    Totals are of 0 to 100; the judge itself gives from 50.
    """

    total_for: float = Field(ge=0, le=100)
    total_against: float = Field(ge=0, le=100)
    is_draw: bool

    @property
    def ahead(self) -> Side | None:
        """Give the side with the higher total, however close; None where they are the same."""
        return higher(self.total_for, self.total_against)


class Audience(Value):
    """How many of the audience found each side the stronger."""

    on_for: int = Field(default=0, ge=0)
    on_against: int = Field(default=0, ge=0)

    @property
    def cast(self) -> int:
        """Give how many voted."""
        return self.on_for + self.on_against


class Part(StrEnum):
    """Who decides."""

    JUDGE = "judge"
    PANEL = "panel"
    AUDIENCE = "audience"


class Voice(Value):
    """What one part decided, with its share of 100; no winner where it is even.

    The audience gives no points.
    """

    part: Part
    share: int
    winner: Side | None
    points_for: float | None = None
    points_against: float | None = None


def judged_speeches(on_for: Sequence[float | None], on_against: Sequence[float | None]) -> Judged:
    """Give the mean total of each side's speeches; a missed one (None) counts as the lowest.

    Means closer than the judge can tell apart are a draw.
    """
    total_for, total_against = (
        mean(LOWEST if total is None else total for total in totals)
        for totals in (on_for, on_against)
    )
    apart = round(abs(total_for - total_against), 2)
    return Judged(total_for=total_for, total_against=total_against, is_draw=apart <= TOO_CLOSE)


def speaker_points(total: float) -> float:
    """Turn a total into speaker points: 50 or less is 60, 100 is 80, and a line between.

    points = 60 + 0.4 x (total - 50), to the hundredth, so that no order of totals is lost.
    """
    share = max(0.0, total - LOWEST) / (HIGHEST - LOWEST)
    return round(LEAST_POINTS + (MOST_POINTS - LEAST_POINTS) * share, 2)


def counting(ballots: Iterable[Ballot]) -> tuple[Ballot, ...]:
    """Give the ballots that count: all but the trainees'. Two of one judge are a `Defect`."""
    kept = tuple(ballot for ballot in ballots if not ballot.is_trainee)
    known = [ballot.judge_id for ballot in kept if ballot.judge_id is not None]
    if len(set(known)) < len(known):
        raise Defect("two confirmed ballots of one judge in one match")
    return kept


def voices(
    judging: Judging, judged: Judged | None, ballots: Sequence[Ballot], audience: Audience
) -> tuple[Voice, ...]:
    """Give the parts that have a share and something to say."""
    heard = (
        _judge(judging.judge, judged),
        _panel(judging.panel, ballots),
        _audience(judging.audience, audience, judging.least_votes),
    )
    return tuple(voice for voice in heard if voice is not None)


def higher(on_for: float, on_against: float) -> Side | None:
    """Give the side that has more; None where neither has."""
    if on_for == on_against:
        return None
    return Side.FOR if on_for > on_against else Side.AGAINST


def majority(ballots: Sequence[Ballot]) -> Side | None:
    """Give the side that more ballots than not give the match; None on an even split."""
    on_for = sum(ballot.winner is Side.FOR for ballot in ballots)
    return higher(on_for, len(ballots) - on_for)


def mean(numbers: Iterable[float]) -> float:
    """Give a mean to the hundredth."""
    return round(fmean(numbers), 2)


def _judge(share: int, judged: Judged | None) -> Voice | None:
    if judged is None or share == 0:
        return None
    return Voice(
        part=Part.JUDGE,
        share=share,
        winner=None if judged.is_draw else judged.ahead,
        points_for=speaker_points(judged.total_for),
        points_against=speaker_points(judged.total_against),
    )


def _panel(share: int, ballots: Sequence[Ballot]) -> Voice | None:
    """Give the majority, and the mean of its points; of everybody's on an even split."""
    if share == 0 or not ballots:
        return None
    winner = majority(ballots)
    heard = [ballot for ballot in ballots if winner in (None, ballot.winner)]
    return Voice(
        part=Part.PANEL,
        share=share,
        winner=winner,
        points_for=mean(ballot.points_for for ballot in heard),
        points_against=mean(ballot.points_against for ballot in heard),
    )


def _audience(share: int, audience: Audience, least_votes: int) -> Voice | None:
    if share == 0 or audience.cast < least_votes:
        return None
    winner = higher(audience.on_for, audience.on_against)
    return Voice(part=Part.AUDIENCE, share=share, winner=winner)
