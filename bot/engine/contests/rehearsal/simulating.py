"""Simulating: a whole tournament by scripted debaters, through everything that a real one uses.

It is a rehearsal for whoever will run one, and the load test. It has a database of its own,
which is gone at the end, and a clock that stands still, since nobody waits for anybody.
"""

import time
from collections.abc import Callable, Mapping
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from arguments.claims import Side
from arguments.mistakes import Defect
from arguments.tournaments.entries import Entry, EntryId, Status
from arguments.tournaments.lifecycle import Action
from arguments.tournaments.results import How, Result
from arguments.tournaments.settings import Settings
from arguments.value import Value
from bot.engine.contests.contests import Contests
from bot.engine.contests.matches.phases import sides_of
from bot.engine.contests.matches.sealing import SpeechSubmission
from bot.engine.contests.rehearsal.cast import Cast, Cue, Extra, QuickJudge
from bot.engine.contests.rehearsal.jury import Jury, Worth
from bot.engine.contests.rehearsal.leaving import Leavers, When
from bot.engine.contests.rehearsal.planning import Plan
from bot.engine.contests.views import BracketView, DrawView, MatchLine, StandingsView
from bot.engine.judging.judges import Panel
from bot.engine.library.library import Library
from bot.wording import Wording
from storage import Store
from storage.tournaments.values import MatchState, Tournament

BEGINS = datetime(2026, 1, 10, 9, tzinfo=UTC)
"""When every rehearsal is held, so that nothing of it hangs on the day."""

Told = Callable[[int, int], None]
"""Is told how many matches are played, of about how many."""


class Simulated(Value):
    """What a rehearsal came to: its rounds as they were drawn and decided, and the end of it."""

    rounds: tuple[DrawView, ...]
    standings: StandingsView
    brackets: tuple[BracketView, ...]
    matches: int
    speeches: int
    ballots: int
    withdrawn: tuple[Entry, ...]
    seconds: float


async def simulate(
    plan: Plan, words: Wording, told: Told, *, judges: Panel | None = None
) -> Simulated:
    """Play a tournament from sign-up to champion, judged by the script or by other judges."""
    settings, began = plan.settings, time.perf_counter()
    cast = Cast(plan.entrants * plan.team_size, plan.seed, words)
    with (
        TemporaryDirectory(prefix="gadfly-rehearsal-") as folder,
        closing(Store.open(Path(folder) / "rehearsal.db")) as store,
    ):
        await Library(store, _clock).stock()
        rng = Random(plan.seed)  # noqa: S311 (a rehearsal repeats by its seed)
        contests = Contests(store, _clock, rng, judges or QuickJudge(cast), down_after=None)
        rehearsal = Rehearsal(contests, cast, plan, words, told)
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
            ballots=rehearsal.ballots,
            withdrawn=tuple(rehearsal.withdrawn),
            seconds=round(time.perf_counter() - began, 1),
        )


class Rehearsal:
    """One tournament on its way from sign-up to its end."""

    def __init__(
        self, contests: Contests, cast: Cast, plan: Plan, words: Wording, told: Told
    ) -> None:
        self._contests = contests
        self._cast = cast
        self._jury = Jury(plan.judges, plan.seed, words)
        self._leavers = Leavers(plan)
        self._plan = plan
        self._words = words
        self._told = told
        self._by_id = {debater.debater_id: debater for debater in cast.debaters}
        self.matches = 0
        self.speeches = 0
        self.ballots = 0
        self.withdrawn = list[Entry]()

    async def play(self, name: str, settings: Settings) -> tuple[Tournament, tuple[DrawView, ...]]:
        """Play it; gives the tournament as it was made, and its rounds as they came out."""
        contests, organiser = self._contests, self._cast.organiser
        made = await contests.creating.create(organiser, name, settings, seed=self._plan.seed)
        await self._sign_up(made)
        for judge in self._jury.judges.values():
            await contests.enlisting.judge(judge, made.tournament_id)
        return made, tuple(await self._to_the_end(made))

    async def _sign_up(self, made: Tournament) -> None:
        """Have everybody join: alone under their own name, or as a team by its captain."""
        size, debaters = self._plan.team_size, self._cast.debaters
        for number, first in enumerate(range(0, len(debaters), size), start=1):
            captain, *mates = debaters[first : first + size]
            await self._contests.entering.join(
                captain.asker,
                made.tournament_id,
                self._words.say("script-team", number=number) if mates else None,
                members=[mate.debater_id for mate in mates],
            )

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
        leaving = self._leavers.of(drawn)
        for line in drawn.lines:
            if line.match.state is not MatchState.CONFIRMED:
                await self._match(line, drawn.tournament.settings.speeches, leaving)
                self.matches += 1
                self._told(self.matches, max(self.matches, self._plan.matches))
        reading, organiser = self._contests.reading, self._cast.organiser
        tournament_id = drawn.tournament.tournament_id
        for line in (await reading.panel(organiser, tournament_id)).missing:
            await self._contests.confirming.settle(
                organiser, line.match.match_id, _ruling(line), ""
            )
        return await reading.draw(
            organiser.asker, tournament_id, drawn.round.round, organiser=organiser
        )

    async def _match(self, line: MatchLine, places: int, leaving: Mapping[EntryId, When]) -> None:
        """Have every speech given and judged, unless somebody withdraws before they speak."""
        on_both = [entry for entry in (line.on_for, line.on_against) if entry is not None]
        going = next((entry for entry in on_both if entry.entry_id in leaving), None)
        when = leaving[going.entry_id] if going is not None else None
        if when is not When.BEFORE_SPEAKING:
            await self._argue(line, places)
        if going is not None:
            await self._leave(line, going)

    async def _argue(self, line: MatchLine, places: int) -> None:
        """Have every speech given, judged, and balloted on by the panel."""
        said: dict[Side, list[str]] = {side: [] for side in Side}
        for place in range(1, places + 1):
            for side in sides_of(line.match):
                said[side].append(await self._speak(line, place, side))
        worth = {side: [self._cast.worth(text) for text in texts] for side, texts in said.items()}
        await self._contests.verdicts.of_match(line.match.match_id)
        await self._ballot(line, worth)

    async def _ballot(self, line: MatchLine, worth: Worth) -> None:
        for seat in line.judges:
            ballot = self._jury.ballot(seat.debater_id, line.match, worth)
            await self._contests.balloting.submit(self._jury.judges[seat.debater_id], ballot)
            self.ballots += 1

    async def _leave(self, line: MatchLine, entry: Entry) -> None:
        captain = self._by_id[entry.members[0]]
        await self._contests.entering.leave(captain.asker, line.match.tournament_id)
        self.withdrawn.append(entry)

    async def _speak(self, line: MatchLine, place: int, side: Side) -> str:
        """Have a side's speech given; gives its text."""
        debater, match = self._debater(line, place, side), line.match
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
        return speech.text

    def _debater(self, line: MatchLine, place: int, side: Side) -> Extra:
        """Give who speaks: members of a team in their order, and whoever is alone each time."""
        alone = line.on_against is None or side is Side.FOR
        entry = line.on_for if alone else line.on_against
        if entry is None:
            raise Defect(f"a side that nobody is on: {line.match.match_id}")
        return self._by_id[entry.members[(place - 1) % len(entry.members)]]


def _ruling(line: MatchLine) -> Result:
    """Rule for whoever is still there, For first."""
    gone = line.on_for.status is Status.WITHDRAWN
    return Result(how=How.DECIDED, winner=Side.AGAINST if gone else Side.FOR)


def _clock() -> datetime:
    return BEGINS
