"""Who leaves a rehearsal: entries that withdraw on the way, some in the middle of a match."""

from collections.abc import Mapping
from enum import Enum
from math import ceil
from random import Random

from arguments.tournaments.entrants import rounds_of
from arguments.tournaments.entries import EntryId
from arguments.tournaments.settings import Format
from bot.engine.contests.matches.phases import sides_of
from bot.engine.contests.rehearsal.planning import Plan
from bot.engine.contests.views import DrawView, MatchLine, MatchState


class When(Enum):
    """When in a match somebody withdraws."""

    BEFORE_SPEAKING = "before_speaking"  # the other side goes on by a walkover
    AFTERWARDS = "afterwards"  # the result stays, and the next draw is without them


class Leavers:
    """Chooses by the seed who withdraws in a round: as many as the plan has, evenly spread.

    At most one of a match leaves. In a bracket they leave before they speak, since whoever has
    won would be missed in the next round.
    """

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._rng = Random(f"{plan.seed}/leaving")  # noqa: S311 (a rehearsal repeats by its seed)
        self._left = self._matches = 0

    def of(self, drawn: DrawView) -> Mapping[EntryId, When]:
        """Give who withdraws in a round that was just released."""
        lines = [line for line in drawn.lines if line.match.state is not MatchState.CONFIRMED]
        self._matches += len(lines)
        due = ceil(self._plan.withdrawals * self._part(drawn.round.round)) - self._left
        going = self._rng.sample(lines, min(due, len(lines))) if due > 0 else []
        self._left += len(going)
        return {self._one_of(line): self._when() for line in going}

    def _part(self, number: int) -> float:
        """Give how much of the tournament is over once a round is: all of it, from the break on."""
        plan = self._plan
        if plan.format is Format.ELIMINATION:
            return self._matches / (plan.entrants - 1)
        return min(1.0, number / rounds_of(plan.settings, plan.entrants))

    def _one_of(self, line: MatchLine) -> EntryId:
        return self._rng.choice(list(sides_of(line.match).values()))

    def _when(self) -> When:
        straight = self._plan.format is Format.ELIMINATION
        return When.BEFORE_SPEAKING if straight else self._rng.choice(list(When))
