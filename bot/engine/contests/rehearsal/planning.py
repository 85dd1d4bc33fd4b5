"""Planning: what a rehearsal is to be like, and what cannot be rehearsed."""

from arguments.mistakes import Mistake
from arguments.tournaments.breaks import OPEN
from arguments.tournaments.entrants import check_field, rounds_of
from arguments.tournaments.settings import FEWEST, Category, Format, Judging, Order, Settings
from arguments.value import Value

_ROUNDS_GIVEN = frozenset({Format.ROUND_ROBIN, Format.ELIMINATION})
"""Formats whose rounds follow from the field."""


class Plan(Value):
    """What is rehearsed. `rounds` None is as many as the field needs, `break_to` 0 no break.

    `speeches` None is one a side, or one a member of a team. `panel` is how many judges hand in
    ballots on each match; 0 leaves it to the offline judge. `withdrawals` is how many entries
    leave on the way, some in the middle of a match.
    """

    entrants: int
    rounds: int | None = None
    break_to: int = 0
    format: Format = Format.SWISS
    order: Order = Order.STRICT
    team_size: int = 1
    speeches: int | None = None
    panel: int = 0
    withdrawals: int = 0
    seed: int = 1

    @property
    def settings(self) -> Settings:
        """Give the settings that it comes to; raises the `Mistake` that says why it cannot be."""
        self._check_format()
        settings = Settings(
            format=self.format,
            rounds=self.rounds,
            team_size=self.team_size,
            order=self.order,
            speeches=self.speeches or self.team_size,
            judging=self._judging,
            breaks=(Category(name=OPEN, size=self.break_to),) if self.break_to else (),
        )
        check_field(settings, self.entrants)
        self._check_leaving()
        return settings

    @property
    def matches(self) -> int:
        """Count the matches that there will be, byes aside, if nobody leaves."""
        settings = self.settings
        each = self.entrants if self.format is Format.OPEN_FLOOR else self.entrants // 2
        straight = self.format is Format.ELIMINATION
        knockout = self.entrants if straight else self.break_to
        return rounds_of(settings, self.entrants) * each + max(0, knockout - 1)

    @property
    def judges(self) -> int:
        """Count the judges that it takes, so that nobody has two rooms at once."""
        return self.panel * (self.entrants // 2)

    @property
    def _judging(self) -> Judging:
        return Judging(judge=0, panel=100, panel_size=self.panel) if self.panel else Judging()

    def _check_format(self) -> None:
        if self.rounds is not None and self.format in _ROUNDS_GIVEN:
            raise Mistake("mistake-simulate-rounds", format=self.format.value)
        if self.break_to and self.format is Format.ELIMINATION:
            raise Mistake("mistake-simulate-break-straight")
        if self.break_to > self.entrants:
            raise Mistake("mistake-simulate-break", size=self.break_to, entrants=self.entrants)
        if self.panel and self.format is Format.OPEN_FLOOR:
            raise Mistake("mistake-simulate-panel-floor")

    def _check_leaving(self) -> None:
        """Refuse more withdrawals than leave a tournament: half of the field, and the break."""
        staying = max(FEWEST, self.break_to, self.entrants - self.entrants // 2)
        if self.withdrawals > self.entrants - staying:
            raise Mistake(
                "mistake-simulate-withdrawals",
                withdrawals=self.withdrawals,
                entrants=self.entrants,
                limit=self.entrants - staying,
            )
