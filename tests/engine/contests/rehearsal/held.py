"""Holds a tournament by the script of a rehearsal, and keeps what it came to."""

from pathlib import Path
from random import Random
from typing import NamedTuple

from arguments.tournaments.entries import TournamentId
from bot.engine.asker import Asker
from bot.engine.contests.contests import Contests
from bot.engine.contests.rehearsal.cast import Cast, QuickJudge
from bot.engine.contests.rehearsal.planning import Plan
from bot.engine.contests.rehearsal.simulating import Rehearsal
from bot.engine.contests.views import DrawView
from bot.engine.library.library import Library
from bot.wording import load_wording
from storage import Store
from tests.stand_ins import Clock

NAME = "Autumn Cup"


class Held(NamedTuple):
    """A tournament that was held, and all that holds it."""

    store: Store
    contests: Contests
    cast: Cast
    tournament_id: TournamentId
    rounds: tuple[DrawView, ...]

    @property
    def coach(self) -> Asker:
        return self.cast.organiser.asker

    def debater(self, number: int) -> Asker:
        return self.cast.debaters[number - 1].asker


async def hold(plan: Plan, path: Path) -> Held:
    """Play a plan to its end in a database that stays."""
    store, clock = Store.open(path), Clock()
    await Library(store, clock).stock()
    words = load_wording()
    cast = Cast(plan.entrants * plan.team_size, plan.seed, words)
    contests = Contests(store, clock, Random(plan.seed), QuickJudge(cast), down_after=None)
    rehearsal = Rehearsal(contests, cast, plan, words, lambda done, of: None)
    made, rounds = await rehearsal.play(NAME, plan.settings)
    return Held(store, contests, cast, made.tournament_id, rounds)
