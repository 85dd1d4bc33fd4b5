"""A coach with a tournament on a real database, whose matches are decided as they are told."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

import pytest

from arguments.claims import Claim, ClaimId, ClaimKind, Proposal, Side
from arguments.tournaments.entries import Entry, EntryId, Status, TournamentId
from arguments.tournaments.lifecycle import Stage
from arguments.tournaments.results import How, Result
from arguments.tournaments.settings import Settings
from bot.engine.contests.contests import Contests
from bot.engine.contests.judging.recording import record
from bot.engine.contests.people import Organiser
from bot.engine.contests.progress.closing import after_result
from bot.engine.contests.views import DrawView, PanelView
from bot.engine.judging.judges import Judges, same_process
from storage import Run, Store, shelves
from storage.shelves import EVERYONE
from storage.shelves import Status as Shelved
from storage.tournaments import entries, keeping, matches, outbox
from storage.tournaments.values import Match, Tournament
from tests.records import new_record
from tests.stand_ins import SOURCE, Clock, Recorded, asker

COACH = Organiser(asker=asker("Coach"))
CLAIMS = tuple(
    Claim(
        claim_id=ClaimId(f"motion-{n}"), text=f"Motion {n}.", kind=ClaimKind.POLICY, source=SOURCE
    )
    for n in range(1, 7)
)


@dataclass
class Hall:
    """A tournament in a hall: what the coach does in a line, and what the record says of it."""

    contests: Contests
    store: Store
    clock: Clock
    tournament_id: TournamentId = field(default=TournamentId(""))

    @property
    def tournament(self) -> Tournament:
        found = self.store.read_now(lambda run: keeping.get(run, self.tournament_id))
        assert found is not None
        return found

    @property
    def step(self) -> int:
        return self.tournament.step

    @property
    def stage(self) -> Stage:
        return Stage(self.tournament.stage)

    @property
    def entries(self) -> list[Entry]:
        return self.store.read_now(lambda run: entries.of(run, self.tournament_id))

    @property
    def matches(self) -> list[Match]:
        at = self.tournament.round
        return self.store.read_now(lambda run: matches.of_round(run, self.tournament_id, at))

    @property
    def effects(self) -> list[str]:
        return [
            effect.kind
            for effect in self.store.read_now(lambda run: outbox.of(run, self.tournament_id))
        ]

    async def open(self, settings: Settings | None = None, name: str = "Autumn Cup") -> Tournament:
        made = await self.contests.creating.create(
            COACH, name, settings, channel_id="channel-1", seed=1
        )
        self.tournament_id = made.tournament_id
        return made

    async def enter(
        self, count: int, *, rating: float | None = None, categories: Sequence[str] = ()
    ) -> list[Entry]:
        return [
            await self.contests.fielding.add(
                COACH,
                self.tournament_id,
                f"Debater {n}",
                [asker(f"D{n}").debater_id],
                rating=rating,
                categories=categories,
            )
            for n in range(1, count + 1)
        ]

    async def draft(self, *, short_ok: bool = False) -> DrawView:
        return await self.contests.drawing.draft(
            COACH, self.tournament_id, self.step, short_ok=short_ok
        )

    async def release(self) -> DrawView:
        return await self.contests.drawing.release(COACH, self.tournament_id, self.step)

    async def panel(self) -> PanelView:
        return await self.contests.reading.panel(COACH, self.tournament_id)

    async def withdraw(self, entry_id: EntryId) -> Entry:
        return await self.contests.fielding.withdraw(COACH, self.tournament_id, entry_id)

    def decide(self, match: Match, winner: Side = Side.FOR) -> None:
        """Have a match end as it is told, as if it had been argued."""
        points = (75.0, 70.0) if winner is Side.FOR else (70.0, 75.0)
        result = Result(
            how=How.DECIDED, winner=winner, score_for=points[0], score_against=points[1]
        )

        tournament = self.tournament

        def work(run: Run) -> None:
            record(run, tournament, match, result, self.clock())
            after_result(run, self.tournament_id, self.clock())

        self.store.do(work)

    def decide_all(self, *, but: int = 0) -> None:
        """Let who signed up first win every match that waits, but for the last so many."""
        numbers = {entry.entry_id: entry.number for entry in self.entries}
        waiting = [match for match in self.matches if match.result is None]
        for match in waiting[: len(waiting) - but]:
            against = numbers[match.entry_against] if match.entry_against else 10**6
            first = numbers[match.entry_for] < against
            self.decide(match, Side.FOR if first else Side.AGAINST)

    async def play(self, rounds: int = 1) -> None:
        for _ in range(rounds):
            await self.draft()
            await self.release()
            self.decide_all()

    def active(self) -> list[Entry]:
        return [entry for entry in self.entries if entry.status is Status.ACTIVE]


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def store(tmp_path: Path, clock: Clock) -> Iterator[Store]:
    proposals = [Proposal(claim=claim) for claim in CLAIMS]
    store = Store.open(new_record(tmp_path / "gadfly.db"))
    store.do(
        lambda run: shelves.arrive(run, EVERYONE, proposals, status=Shelved.SERVED, now=clock())
    )
    yield store
    store.close()


@pytest.fixture
def contests(store: Store, clock: Clock) -> Iterator[Contests]:
    judges = Judges(same_process(), judge=Recorded())
    yield Contests(store, clock, Random(1), judges)
    judges.close()


@pytest.fixture
def hall(contests: Contests, store: Store, clock: Clock) -> Hall:
    return Hall(contests=contests, store=store, clock=clock)
