"""A tournament whose first round is open, with its debaters, its judges and a clock of its own."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from arguments.claims import ClaimId, Side
from arguments.judging.surroundings import ALONE, Surroundings
from arguments.judging.verdict import Verdict
from arguments.responses import words_in
from arguments.tournaments.deciding import Undecided
from arguments.tournaments.entries import EntryId, Status, TournamentId
from arguments.tournaments.settings import Judging, Settings
from bot.engine.asker import Asker
from bot.engine.contests.judging import confirming
from bot.engine.contests.judging.appealing import Appealing
from bot.engine.contests.judging.balloting import Balloting
from bot.engine.contests.judging.confirming import Confirming
from bot.engine.contests.judging.receiving import BallotSubmission, Received
from bot.engine.contests.judging.seating import Seating
from bot.engine.contests.judging.verdicts import Verdicts
from bot.engine.contests.judging.voting import Voting
from bot.engine.contests.matches import opening
from bot.engine.contests.matches.deadlines import Deadlines
from bot.engine.contests.matches.sealing import SpeechSubmission
from bot.engine.contests.matches.speaking import Speaking, Spoken
from bot.engine.contests.matches.vetoing import Vetoing
from bot.engine.contests.outbox import Outbox
from bot.engine.contests.people import Organiser
from bot.engine.contests.progress import stopping
from bot.engine.judging.judges import Judges
from storage import Run, Store
from storage.tournaments import (
    judges,
    keeping,
    matches,
    outbox,
    rounds,
    sign_up,
    speeches,
    steps,
)
from storage.tournaments.outbox import Effect
from storage.tournaments.values import (
    Match,
    MatchId,
    NewMatch,
    NewRound,
    Role,
    Speech,
    Stage,
    Tournament,
    TournamentJudge,
)
from tests.stand_ins import Clock, asker, scored

CUP = TournamentId("cup")
ROOM = MatchId("match-1")
ADA, BEN, CLEO, DAN = (asker(name) for name in ("Ada", "Ben", "Cleo", "Dan"))
JO, KIM, LEA, MAX = (asker(name) for name in ("Jo", "Kim", "Lea", "Max"))
VERA, WIM, XENIA = (asker(name) for name in ("Vera", "Wim", "Xenia"))
COACH = Organiser(asker=asker("Coach"))
PANEL = Judging(judge=0, panel=100, panel_size=3)
AUDIENCE = Judging(judge=0, audience=100, least_votes=1)
SPEECH = "Pledges in public are hard to take back, so they reassure everyone."
LONGER = f"{SPEECH} They also show what a country would lose by breaking its word."
REASON = (
    "The first side answered the cost that the other named, weighed it against the gain for most "
    "people, and gave an example of each step, which nobody met."
)


def longer_is_better(
    claim: str, side: Side, text: str, surroundings: Surroundings = ALONE
) -> Verdict:
    """Judge by the number of words alone."""
    return scored(min(100.0, 50.0 + len(words_in(text))))


@dataclass
class Cup:
    """An open round and all that may be done in it."""

    store: Store
    clock: Clock
    panel: Judges
    speaking: Speaking = field(init=False)

    def __post_init__(self) -> None:
        self.speaking = Speaking(self.store, self.clock)
        self.vetoing = Vetoing(self.store, self.clock)
        self.verdicts = Verdicts(self.store, self.panel, self.clock)
        self.balloting = Balloting(self.store, self.clock)
        self.seating = Seating(self.store, self.clock)
        self.voting = Voting(self.store, self.clock)
        self.appealing = Appealing(self.store, self.clock)
        self.confirming = Confirming(self.store, self.clock)
        self.deadlines = Deadlines(self.store, self.clock, down_after=None)
        self.outbox = Outbox(self.store, self.clock)

    def tournament(self) -> Tournament:
        found = self.store.read_now(lambda run: keeping.get(run, CUP))
        assert found is not None
        return found

    def match(self, match_id: MatchId = ROOM) -> Match:
        found = self.store.read_now(lambda run: matches.get(run, match_id))
        assert found is not None
        return found

    def speeches(self, match_id: MatchId = ROOM) -> list[Speech]:
        return self.store.read_now(lambda run: speeches.of_match(run, match_id))

    def effects(self) -> list[Effect]:
        return self.store.read_now(lambda run: outbox.of(run, CUP))

    def kinds(self) -> list[str]:
        return [effect.kind for effect in self.effects()]

    def notices(self) -> list[str]:
        return [one.payload["what"] for one in self.effects() if one.kind == "notice"]

    async def speak(
        self, who: Asker, text: str = SPEECH, *, place: int = 1, request: str | None = None
    ) -> Spoken:
        """Send a speech, judge what is in, and give what came of it."""
        sent = SpeechSubmission(
            request_id=request or f"{who.name}-{place}", match_id=ROOM, place=place, text=text
        )
        spoken = await self.speaking.submit(who, sent)
        await self.verdicts.of_match(ROOM)
        return spoken

    async def argue(self, *, on_for: str = LONGER, on_against: str = SPEECH) -> None:
        """Give every speech of the first match, both sides in each phase."""
        for place in range(1, self.tournament().settings.speeches + 1):
            await self.speak(ADA, on_for, place=place)
            await self.speak(BEN, on_against, place=place)

    async def ballot(
        self,
        judge: Asker,
        winner: Side = Side.FOR,
        *,
        request: str | None = None,
        reason: str = REASON,
        points: tuple[float, float] = (75, 70),
    ) -> Received:
        """Hand a ballot in for the first match."""
        better, worse = points
        return await self.balloting.submit(
            judge,
            BallotSubmission(
                request_id=request or f"ballot-{judge.name}",
                match_id=ROOM,
                winner=winner,
                points_for=better if winner is Side.FOR else worse,
                points_against=better if winner is Side.AGAINST else worse,
                reason=reason,
            ),
        )

    async def needs(self) -> list[str]:
        """List what the open matches still need."""
        found = await self.confirming.needs(CUP)
        return [lack.reason.key for _, lack in found if isinstance(lack, Undecided)]

    def give_back(self, stopped: datetime) -> None:
        """Give back the time since then, as resuming does."""
        t = self.tournament()
        self.store.do(lambda run: stopping.give_back(run, t, stopped, self.clock()))

    def withdraw(self, entry_id: EntryId) -> None:
        """Have an entry give up what is open, as withdrawing does."""
        t = self.tournament()
        self.store.do(lambda run: confirming.withdrawn(run, t, entry_id, self.clock()))

    async def pass_time(self, **by: float) -> None:
        """Let time go by, and act on what fell due."""
        self.clock.advance(**by)
        await self.deadlines.sweep()


def opened(
    store: Store,
    clock: Clock,
    panel: Judges,
    *,
    settings: Settings | None = None,
    claims: Sequence[str] = ("claim-1",),
    judged_by: Sequence[Asker] = (),
    known_judges: Sequence[Asker] = (),
    teams: Sequence[Sequence[Asker]] = ((ADA,), (BEN,), (CLEO,), (DAN,)),
    knockout: bool = False,
    open_now: bool = True,
) -> Cup:
    """Open the first round of a tournament: Ada against Ben, and Cleo against Dan."""
    cup = Cup(store, clock, panel)
    offered = tuple(ClaimId(claim) for claim in claims)

    def work(run: Run) -> None:
        _enter(run, clock, settings or Settings(), teams)
        drawn = NewRound(round=1, seed=1, is_elimination=knockout, claims=offered)
        version = rounds.add_draft(run, CUP, drawn, _pairs(teams, offered), clock())
        assert version == 1
        rounds.release(run, CUP, 1, 1, clock())
        taken = steps.take_step(
            run, CUP, 0, action="release", now=clock(), stage=Stage.RUNNING, round_number=1
        )
        assert taken
        for judge in (*judged_by, *known_judges):
            judges.put(run, CUP, TournamentJudge(debater_id=judge.debater_id), clock())
        roles = (Role.CHAIR, *[Role.PANEL] * len(judged_by))
        seated = [(one.debater_id, role) for one, role in zip(judged_by, roles, strict=False)]
        judges.allocate(run, ROOM, seated, clock())
        if open_now:
            open_first(run, clock)

    store.do(work)
    return cup


def open_first(run: Run, clock: Clock) -> None:
    """Open the first round."""
    t = keeping.get(run, CUP)
    assert t is not None
    opening.open_round(run, t, matches.of_round(run, CUP, 1), clock())


def _enter(run: Run, clock: Clock, settings: Settings, teams: Sequence[Sequence[Asker]]) -> None:
    keeping.create(
        run,
        CUP,
        ADA.server_id,
        "Spring Cup",
        settings,
        seed=1,
        by=COACH.debater_id,
        now=clock(),
        channel_id="channel-1",
    )
    for number, members in enumerate(teams, start=1):
        sign_up.add(
            run,
            CUP,
            EntryId(f"entry-{number}"),
            f"Entry {number}",
            [member.debater_id for member in members],
            now=clock(),
            status=Status.ACTIVE,
        )


def _pairs(teams: Sequence[Sequence[Asker]], offered: tuple[ClaimId, ...]) -> list[NewMatch]:
    return [
        NewMatch(
            match_id=MatchId(f"match-{room}"),
            room=room,
            entry_for=EntryId(f"entry-{2 * room - 1}"),
            entry_against=EntryId(f"entry-{2 * room}"),
            why={"kind": "pair"},
            offered=offered,
        )
        for room in range(1, len(teams) // 2 + 1)
    ]
