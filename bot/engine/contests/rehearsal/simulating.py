"""Simulating: a whole tournament by scripted debaters, through everything that a real one uses.

It is a rehearsal for whoever will run one, and the load test. It has a database of its own,
which is gone at the end, and a clock that stands still, since nobody waits for anybody.
"""

import time
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from arguments.claims import Side
from arguments.mistakes import Defect, Mistake
from arguments.tournaments.breaks import OPEN
from arguments.tournaments.lifecycle import Action
from arguments.tournaments.results import How, Result
from arguments.tournaments.settings import (
    Category,
    Format,
    Order,
    Settings,
    check_field,
    rounds_of,
)
from arguments.value import Value
from bot.engine.contests.contests import Contests
from bot.engine.contests.matches.phases import sides_of
from bot.engine.contests.matches.speaking import SpeechSubmission
from bot.engine.contests.rehearsal.cast import Cast, Cue, Extra, QuickJudge
from bot.engine.contests.views import BracketView, DrawView, MatchLine, StandingsView
from bot.engine.judges import Panel
from bot.engine.library import Library
from bot.wording import Wording
from storage import Store
from storage.tournaments.values import MatchState, Tournament

BEGINS = datetime(2026, 1, 10, 9, tzinfo=UTC)
"""When every rehearsal is held, so that nothing of it hangs on the day."""

Told = Callable[[int, int], None]
"""Is told how many matches are played, of about how many."""


class Plan(Value):
    """What is rehearsed. `rounds` None is as many as the field needs, `break_to` 0 no break."""

    entrants: int
    rounds: int | None = None
    break_to: int = 0
    format: Format = Format.SWISS
    order: Order = Order.STRICT
    speeches: int = 1
    seed: int = 1

    @property
    def settings(self) -> Settings:
        """Give the settings that it comes to; raises the `Mistake` that says why it cannot be."""
        if self.break_to > self.entrants:
            raise Mistake("mistake-simulate-break", size=self.break_to, entrants=self.entrants)
        breaks = (Category(name=OPEN, size=self.break_to),) if self.break_to else ()
        settings = Settings(
            format=self.format,
            rounds=self.rounds,
            order=self.order,
            speeches=self.speeches,
            breaks=breaks,
        )
        check_field(settings, self.entrants)
        return settings

    @property
    def matches(self) -> int:
        """Count the matches that there will be, byes aside."""
        settings = self.settings
        each = self.entrants if self.format is Format.OPEN_FLOOR else self.entrants // 2
        straight = self.format is Format.ELIMINATION
        knockout = self.entrants if straight else self.break_to
        return rounds_of(settings, self.entrants) * each + max(0, knockout - 1)


class Simulated(Value):
    """What a rehearsal came to: its rounds as they were drawn and decided, and the end of it."""

    rounds: tuple[DrawView, ...]
    standings: StandingsView
    brackets: tuple[BracketView, ...]
    matches: int
    speeches: int
    seconds: float


async def simulate(
    plan: Plan, words: Wording, told: Told, *, judges: Panel | None = None
) -> Simulated:
    """Play a tournament from sign-up to champion, judged by the script or by other judges."""
    settings, began = plan.settings, time.perf_counter()
    cast = Cast(plan.entrants, plan.seed, words)
    with (
        TemporaryDirectory(prefix="gadfly-rehearsal-") as folder,
        closing(Store.open(Path(folder) / "rehearsal.db")) as store,
    ):
        await Library(store, _clock).stock()
        rng = Random(plan.seed)  # noqa: S311 (a rehearsal repeats by its seed)
        contests = Contests(store, _clock, rng, judges or QuickJudge(cast), down_after=None)
        rehearsal = Rehearsal(contests, cast, plan, told)
        made, rounds = await rehearsal.play(words.say("script-tournament"), settings)
        reading, organiser = contests.reading, cast.organiser
        who, tournament_id = organiser.asker, made.tournament_id
        has_bracket = any(one.round.is_elimination for one in rounds)
        return Simulated(
            rounds=rounds,
            standings=await reading.standings(who, tournament_id, organiser=organiser),
            brackets=await reading.bracket(who, tournament_id) if has_bracket else (),
            matches=rehearsal.matches,
            speeches=rehearsal.speeches,
            seconds=round(time.perf_counter() - began, 1),
        )


class Rehearsal:
    """One tournament on its way from sign-up to its end."""

    def __init__(self, contests: Contests, cast: Cast, plan: Plan, told: Told) -> None:
        self._contests = contests
        self._cast = cast
        self._plan = plan
        self._told = told
        self._by_id = {debater.debater_id: debater for debater in cast.debaters}
        self.matches = 0
        self.speeches = 0

    async def play(self, name: str, settings: Settings) -> tuple[Tournament, tuple[DrawView, ...]]:
        """Play it; gives the tournament as it was made, and its rounds as they came out."""
        contests, organiser = self._contests, self._cast.organiser
        made = await contests.creating.create(organiser, name, settings, seed=self._plan.seed)
        for debater in self._cast.debaters:
            await contests.entering.join(debater.asker, made.tournament_id)
        return made, tuple(await self._to_the_end(made))

    async def _to_the_end(self, made: Tournament) -> list[DrawView]:
        """Do what an organiser does next, until nothing is left to do; gives the rounds."""
        contests, organiser = self._contests, self._cast.organiser
        tournament_id, rounds = made.tournament_id, list[DrawView]()
        while True:
            panel = await contests.reading.panel(organiser, tournament_id)
            step = panel.card.tournament.step
            match panel.next:
                case Action.DRAFT:
                    await contests.drawing.draft(organiser, tournament_id, step)
                case Action.RELEASE:
                    drawn = await contests.drawing.release(organiser, tournament_id, step)
                    rounds.append(await self._round(drawn))
                case Action.BREAK:
                    await contests.breaking.break_(organiser, tournament_id, step)
                case Action.FINISH:
                    await contests.advancing.finish(organiser, tournament_id, step)
                case None:
                    return rounds
                case other:
                    raise Defect(f"a rehearsal that does not go on from {other}")

    async def _round(self, drawn: DrawView) -> DrawView:
        """Play every match of a round, and give it with what it came to.

        Where the rules find no winner and the bracket needs one, the organiser rules.
        """
        for line in drawn.lines:
            if line.match.state is not MatchState.CONFIRMED:
                await self._match(line, drawn.tournament.settings.speeches)
                self.matches += 1
                self._told(self.matches, max(self.matches, self._plan.matches))
        reading, organiser = self._contests.reading, self._cast.organiser
        tournament_id = drawn.tournament.tournament_id
        for line in (await reading.panel(organiser, tournament_id)).missing:
            ruling = Result(how=How.DECIDED, winner=Side.FOR)
            await self._contests.confirming.settle(organiser, line.match.match_id, ruling, "")
        return await reading.draw(
            organiser.asker, tournament_id, drawn.round.round, organiser=organiser
        )

    async def _match(self, line: MatchLine, places: int) -> None:
        """Have every speech given and judged."""
        for place in range(1, places + 1):
            for side in sides_of(line.match):
                await self._speak(line, place, side)
        await self._contests.verdicts.of_match(line.match.match_id)

    async def _speak(self, line: MatchLine, place: int, side: Side) -> None:
        debater, match = self._debater(line, side), line.match
        if line.claim is None:
            raise Defect(f"a match without a claim: {match.match_id}")
        cue = Cue(round=match.round, room=match.room, place=place, side=side, claim=line.claim)
        speech = SpeechSubmission(
            request_id=f"{match.match_id}:{place}:{side.value}",
            match_id=match.match_id,
            place=place,
            text=self._cast.write(debater, cue),
        )
        await self._contests.speaking.submit(debater.asker, speech)
        self.speeches += 1

    def _debater(self, line: MatchLine, side: Side) -> Extra:
        alone = line.on_against is None or side is Side.FOR
        entry = line.on_for if alone else line.on_against
        if entry is None:
            raise Defect(f"a side that nobody is on: {line.match.match_id}")
        return self._by_id[entry.members[0]]


def _clock() -> datetime:
    return BEGINS
