"""The jury of a rehearsal: judges who fill in ballots by a script.

They hear the same speeches and do not quite agree, so that panels split as panels do.
"""

from collections.abc import Mapping, Sequence
from random import Random
from statistics import fmean

from arguments.claims import Side
from arguments.judging.verdict import HIGHEST, LOWEST
from arguments.responses import DebaterId
from arguments.tournaments.ballots import STEP
from arguments.tournaments.voices import speaker_points
from bot.engine.asker import Asker
from bot.engine.contests.judging.receiving import BallotSubmission
from bot.engine.contests.rehearsal.cast import player
from bot.wording import Wording
from storage.tournaments.values import Match

_DISAGREE = 2.5
"""How much two judges differ on one side, in points of a total."""
_VARIANTS = 3

Worth = Mapping[Side, Sequence[float]]
"""What each side's speeches are worth, as totals."""


class Jury:
    """Judges by their ids, and the ballots that they write; all of it hangs on the seed."""

    def __init__(self, size: int, seed: int, words: Wording) -> None:
        self._seed = seed
        self._words = words
        self.judges: Mapping[DebaterId, Asker] = {
            judge.debater_id: judge
            for judge in (
                player(f"judge-{number}", words.say("script-judge", number=number))
                for number in range(1, size + 1)
            )
        }

    def ballot(self, judge: DebaterId, match: Match, worth: Worth) -> BallotSubmission:
        """Fill in a judge's ballot on a match."""
        return fill_in(self._words, self._seed, judge, match, worth)


def fill_in(
    words: Wording, seed: int, judge: DebaterId, match: Match, worth: Worth
) -> BallotSubmission:
    """Fill in a ballot: whom a judge found better, by points, and why. No speech is the lowest."""
    rng = Random(f"{seed}/ballot/{match.round}/{match.room}/{judge}")  # noqa: S311 (it repeats)
    found = {side: fmean(worth[side] or [LOWEST]) + rng.gauss(0, _DISAGREE) for side in Side}
    winner = max(Side, key=found.__getitem__)
    variant = 1 + rng.randrange(_VARIANTS)
    return BallotSubmission(
        request_id=f"{match.match_id}:ballot:{judge}",
        match_id=match.match_id,
        winner=winner,
        points_for=_points(found[Side.FOR]),
        points_against=_points(found[Side.AGAINST]),
        reason=words.say(f"script-ballot-{variant}", side=winner.value),
    )


def _points(total: float) -> float:
    """Give the speaker points of a total, in steps that a ballot has."""
    return round(speaker_points(min(max(total, LOWEST), HIGHEST)) / STEP) * STEP
