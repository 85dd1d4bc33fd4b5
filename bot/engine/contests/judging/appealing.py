"""Appealing: once a match, by one who argued it, to the organiser, who upholds or dismisses."""

from datetime import datetime, timedelta

from arguments.mistakes import Mistake
from arguments.responses import words_in
from arguments.tidying import tidy
from arguments.tournaments.entries import TournamentId
from arguments.tournaments.results import Result
from bot.engine.asker import Asker
from bot.engine.clock import Clock
from bot.engine.contests import effects
from bot.engine.contests.judging import confirming
from bot.engine.contests.matches import in_play
from bot.engine.contests.matches.in_play import InPlay
from bot.engine.contests.people import Organiser, known_match, known_tournament
from storage import Run, Store, debaters
from storage.tournaments import appeals, rounds
from storage.tournaments.appeals import Appeal
from storage.tournaments.values import AppealState, Match, MatchId, MatchState, RoundState

OPEN_FOR = timedelta(hours=24)
"""How long a result may be appealed against, or until the next round is released, if later."""
LONGEST_APPEAL = 1000


class Appealing:
    """Take appeals, and what the organiser answers."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def appeal(self, asker: Asker, match_id: MatchId, text: str) -> Appeal:
        """Appeal against a match's result; the same words again are the same appeal.

        Raises a `Mistake` for who did not argue it, too late, or where somebody has appealed.
        """
        now, said = self._clock(), _received(text)

        def work(run: Run) -> Appeal:
            debaters.seen(run, asker.debater_id, asker.server_id, asker.name, now)
            play = in_play.read_for(run, asker, match_id)
            in_play.own_side(run, play, asker.debater_id)
            before = appeals.get(run, match_id)
            if before is not None:
                if (before.by, before.text) != (asker.debater_id, said):
                    raise Mistake("mistake-appeal-once")
                return before
            _refuse(run, play, now)
            appeals.make(run, match_id, asker.debater_id, said, now)
            _tell(run, play, "appeal-made", now)
            return _known(run, match_id)

        return await self._store.run(work)

    async def uphold(
        self, organiser: Organiser, match_id: MatchId, result: Result, answer: str
    ) -> Match:
        """Give a match another result for an appeal; later draws stay, and are told of.

        Raises a `Mistake` where no appeal is open, or the result is the one that stands.
        """
        now, said = self._clock(), confirming.received_ruling(answer)

        def work(run: Run) -> Match:
            play = in_play.read_to_run(run, organiser, match_id)
            if not _decided(run, play, AppealState.UPHELD, said, by=organiser, now=now):
                return play.match
            if play.match.result == result:
                raise Mistake("mistake-appeal-same-result")
            by = organiser.debater_id
            return confirming.ruled(run, play, result, now, by=by, reason=said)

        return await self._store.run(work)

    async def dismiss(self, organiser: Organiser, match_id: MatchId, answer: str) -> Match:
        """Leave a result as it is, with an answer for who appealed; doing so twice is once."""
        now, said = self._clock(), confirming.received_ruling(answer)

        def work(run: Run) -> Match:
            play = in_play.read_to_run(run, organiser, match_id)
            if _decided(run, play, AppealState.DISMISSED, said, by=organiser, now=now):
                _tell(run, play, "appeal-dismissed", now)
            return known_match(run, match_id)

        return await self._store.run(work)

    async def open(self, organiser: Organiser, tournament_id: TournamentId) -> list[Appeal]:
        """List a tournament's open appeals, the oldest first."""

        def work(run: Run) -> list[Appeal]:
            organiser.must_run(known_tournament(run, tournament_id))
            return appeals.open_in(run, tournament_id)

        return await self._store.read(work)


def _received(text: str) -> str:
    said = tidy(text)
    if not words_in(said):
        raise Mistake("mistake-appeal-empty")
    if len(said) > LONGEST_APPEAL:
        raise Mistake("mistake-appeal-long", characters=len(said), limit=LONGEST_APPEAL)
    return said


def _refuse(run: Run, play: InPlay, now: datetime) -> None:
    in_play.refuse_withdrawn(play)
    in_play.refuse_over(play)
    if not play.tournament.settings.appeals:
        raise Mistake("mistake-appeals-off")
    if play.match.state is not MatchState.CONFIRMED or play.match.confirmed is None:
        raise Mistake("mistake-appeal-early")
    following = rounds.current(run, play.tournament.tournament_id, play.match.round + 1)
    released = following is not None and following.state is not RoundState.DRAFT
    if released and now > play.match.confirmed + OPEN_FOR:
        raise Mistake("mistake-appeal-late", hours=OPEN_FOR // timedelta(hours=1))


def _decided(
    run: Run, play: InPlay, state: AppealState, answer: str, *, by: Organiser, now: datetime
) -> bool:
    """Decide an open appeal; false where it was decided so before. Otherwise a `Mistake`."""
    match_id = play.match.match_id
    if appeals.decide(run, match_id, state, answer, by=by.debater_id, now=now):
        return True
    before = appeals.get(run, match_id)
    if before is None or before.state is not state:
        raise Mistake("mistake-appeal-none")
    return False


def _known(run: Run, match_id: MatchId) -> Appeal:
    found = appeals.get(run, match_id)
    if found is None:
        raise Mistake("mistake-appeal-none")
    return found


def _tell(run: Run, play: InPlay, what: str, now: datetime) -> None:
    notice = effects.notice(
        play.tournament,
        what,
        play.match.match_id,
        match_id=play.match.match_id,
        round=play.match.round,
        room=play.match.room,
    )
    effects.put(run, now, notice)
