"""Balloting: judges hand ballots in, each change a new version, confirmed alone or by a second."""

from arguments.claims import Claim
from arguments.mistakes import Mistake
from arguments.responses import DebaterId
from arguments.tidying import tidy
from arguments.tournaments.ballots import LONGEST_REASON, check_confirmer
from arguments.tournaments.entries import TournamentId
from arguments.value import Value
from bot.engine.asker import Asker
from bot.engine.clock import Clock
from bot.engine.contests.judging import confirming
from bot.engine.contests.judging.receiving import (
    BallotSubmission,
    Received,
    received,
    refuse_untimely,
    seat_of,
    seated,
    take,
)
from bot.engine.contests.matches import in_play, phases
from bot.engine.contests.matches.in_play import InPlay
from bot.engine.contests.people import Organiser, known_tournament
from bot.engine.library.library import known_claim
from storage import Run, Store, debaters
from storage.tournaments import ballots, matches, speech_drafts
from storage.tournaments.ballots import StoredBallot
from storage.tournaments.values import (
    BallotId,
    BallotState,
    MatchId,
    MatchJudge,
    Role,
    Speech,
)


class BallotSheet(Value):
    """What a form for a ballot starts with: the match, what was said, and one's ballot so far.

    `reason` is what was begun and not taken, or else the reason of the ballot that stands.
    """

    match_id: MatchId
    claim: Claim
    heard: tuple[Speech, ...]
    ballot: StoredBallot | None
    reason: str
    is_trainee: bool


class Balloting:
    """Take the ballots of a match's judges."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def sheet(self, asker: Asker, match_id: MatchId) -> BallotSheet:
        """Give the form of the asker's ballot; raises a `Mistake` where they have none to give."""

        def work(run: Run) -> BallotSheet:
            play = in_play.read_for(run, asker, match_id)
            seat = seat_of(run, play, asker.debater_id)
            refuse_untimely(play)
            own = _standing(run, play, asker.debater_id)
            draft = speech_drafts.get(run, match_id, play.places + 1, asker.debater_id)
            return BallotSheet(
                match_id=match_id,
                claim=known_claim(run, play.match.claim_id or play.match.offered[0]),
                heard=phases.revealed(play.speeches),
                ballot=own,
                reason=draft or (own.ballot.reason if own else None) or "",
                is_trainee=seat.role is Role.TRAINEE,
            )

        return await self._store.read(work)

    async def submit(self, asker: Asker, submission: BallotSubmission) -> Received:
        """Take a ballot in place of the asker's before, and decide the match where it was the last.

        A request that arrives twice is one ballot. Where it cannot be taken, a `Mistake` says
        why and the reason is kept for the form.
        """
        now = self._clock()

        def work(run: Run) -> Received:
            debaters.seen(run, asker.debater_id, asker.server_id, asker.name, now)
            play = in_play.read_for(run, asker, submission.match_id)
            seat = seat_of(run, play, asker.debater_id)
            before = ballots.get(run, BallotId(submission.request_id))
            if before is not None:
                return received(run, before, repeat=True)
            return take(run, play, seat, submission, now)

        try:
            return await self._store.run(work)
        except Mistake as mistake:
            if tidy(submission.reason) and not mistake.operators:
                await self.keep(asker, submission.match_id, submission.reason)
            raise

    async def confirm(
        self, asker: Asker, ballot_id: BallotId, organiser: Organiser | None = None
    ) -> Received:
        """Confirm a ballot as a second person: an organiser, or another judge of the match.

        Doing so twice is doing so once. Raises a `Mistake` where it is one's own, or was changed
        or discarded since.
        """
        now = self._clock()

        def work(run: Run) -> Received:
            ballot, play = _known(run, asker, ballot_id)
            if organiser is None:
                _refuse_other(seat_of(run, play, asker.debater_id))
            if ballot.state is BallotState.CONFIRMED:
                return received(run, ballot, repeat=True)
            check_confirmer(
                play.tournament.settings.judging, ballot.ballot.judge_id, asker.debater_id
            )
            refuse_untimely(play)
            if not ballots.confirm(run, ballot_id, by=asker.debater_id, now=now):
                raise Mistake("mistake-ballot-changed")
            confirming.decide(run, play.match.match_id, now)
            return received(run, _known(run, asker, ballot_id)[0], repeat=False)

        return await self._store.run(work)

    async def discard(self, organiser: Organiser, ballot_id: BallotId) -> StoredBallot:
        """Leave a ballot out that nobody has confirmed; its judge may hand in another."""

        def work(run: Run) -> StoredBallot:
            ballot, play = _known(run, organiser.asker, ballot_id)
            organiser.must_run(play.tournament)
            if ballot.state is BallotState.CONFIRMED:
                raise Mistake("mistake-ballot-confirmed")
            ballots.discard(run, ballot_id)
            return _known(run, organiser.asker, ballot_id)[0]

        return await self._store.run(work)

    async def waiting(
        self, organiser: Organiser, tournament_id: TournamentId
    ) -> list[StoredBallot]:
        """List the ballots of the round that wait for a second person."""

        def work(run: Run) -> list[StoredBallot]:
            t = known_tournament(run, tournament_id)
            organiser.must_run(t)
            return [
                ballot
                for match in matches.missing(run, tournament_id, t.round)
                for ballot in ballots.of_match(run, match.match_id)
                if ballot.state is BallotState.SUBMITTED
            ]

        return await self._store.read(work)

    async def keep(self, asker: Asker, match_id: MatchId, reason: str) -> None:
        """Keep a reason behind the speeches' drafts, for who judges the match."""
        now, text = self._clock(), tidy(reason)[: 2 * LONGEST_REASON]

        def work(run: Run) -> None:
            if matches.get(run, match_id) is None:
                return
            play = in_play.read(run, match_id)
            if seated(run, play, asker.debater_id) is not None:
                place = play.places + 1
                speech_drafts.keep(run, match_id, place, asker.debater_id, text, now)

        await self._store.run(work)


def _known(run: Run, asker: Asker, ballot_id: BallotId) -> tuple[StoredBallot, InPlay]:
    ballot = ballots.get(run, ballot_id)
    if ballot is None:
        raise Mistake("mistake-ballot-unknown")
    return ballot, in_play.read_for(run, asker, ballot.match_id)


def _refuse_other(seat: MatchJudge) -> None:
    if seat.role is Role.TRAINEE:
        raise Mistake("mistake-ballot-trainee-confirms")


def _standing(run: Run, play: InPlay, debater_id: DebaterId) -> StoredBallot | None:
    """Give the latest ballot of somebody's that was not discarded."""
    own = [
        ballot
        for ballot in ballots.of_match(run, play.match.match_id)
        if ballot.ballot.judge_id == debater_id and ballot.state is not BallotState.DISCARDED
    ]
    return own[-1] if own else None
