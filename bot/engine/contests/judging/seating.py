"""Seating: an organiser puts another judge into a match, calls one in, or goes on without one."""

from datetime import datetime

from arguments.mistakes import Mistake
from arguments.responses import DebaterId
from bot.engine.clock import Clock
from bot.engine.contests import effects
from bot.engine.contests.judging import confirming, receiving, weighing
from bot.engine.contests.matches import in_play
from bot.engine.contests.matches.in_play import InPlay
from bot.engine.contests.people import Organiser
from storage import Run, Store
from storage.tournaments import judges
from storage.tournaments.values import MatchId, MatchJudge, Role

_Seats = list[tuple[DebaterId, Role]]


class Seating:
    """Change who judges a match that has no result."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def replace(
        self,
        organiser: Organiser,
        match_id: MatchId,
        missing: DebaterId,
        by: DebaterId | None = None,
    ) -> list[MatchJudge]:
        """Have somebody else judge in a judge's place, or, without anybody, go on without them.

        The match is decided at once where nothing else was missing. An even panel that is left
        is fine: an even split of it has a judge called in. Raises a `Mistake` where the first
        does not judge the match, or the second may not.
        """
        now = self._clock()

        def work(run: Run) -> list[MatchJudge]:
            play = _play(run, organiser, match_id)
            seated = judges.of_match(run, match_id)
            gone = next((one for one in seated if one.debater_id == missing), None)
            if gone is None:
                raise Mistake("mistake-judge-not-in-match")
            left = [(one.debater_id, one.role) for one in seated if one is not gone]
            if by is not None:
                _refuse(run, play, by)
                left.append((by, gone.role))
            elif gone.role is Role.CHAIR:
                left = _with_chair(left)
            judges.allocate(run, match_id, left, now)
            return _after(run, play, now, called=by is not None)

        return await self._store.run(work)

    async def call_in(
        self, organiser: Organiser, match_id: MatchId, debater_id: DebaterId
    ) -> list[MatchJudge]:
        """Call somebody in beside the panel, whose ballot decides where it is even."""
        now = self._clock()

        def work(run: Run) -> list[MatchJudge]:
            play = _play(run, organiser, match_id)
            if play.match.entry_against is None:
                raise Mistake("mistake-judge-nobody-against")
            _refuse(run, play, debater_id)
            judges.add_to_match(run, match_id, debater_id, Role.EXTRA, now)
            return _after(run, play, now, called=True)

        return await self._store.run(work)


def _play(run: Run, organiser: Organiser, match_id: MatchId) -> InPlay:
    play = in_play.read_to_run(run, organiser, match_id)
    if play.match.result is not None:
        receiving.refuse_untimely(play)
    return play


def _refuse(run: Run, play: InPlay, debater_id: DebaterId) -> None:
    """Raise a `Mistake` for who judges the match already, or must not."""
    seated = judges.of_match(run, play.match.match_id)
    if any(judge.debater_id == debater_id for judge in seated):
        raise Mistake("mistake-judge-in-match")
    why = weighing.why_not(run, play, debater_id)
    if why is not None:
        raise Mistake("mistake-judge-conflict", why=why.value)


def _with_chair(left: _Seats) -> _Seats:
    """Have the first of a panel take the chair that is empty."""
    place = next((at for at, (_, role) in enumerate(left) if role is Role.PANEL), None)
    return [(judge, Role.CHAIR if at == place else role) for at, (judge, role) in enumerate(left)]


def _after(run: Run, play: InPlay, now: datetime, *, called: bool) -> list[MatchJudge]:
    """Call whoever is new, and decide the match where all is there by now."""
    match_id, seated = play.match.match_id, judges.of_match(run, play.match.match_id)
    if called:
        new = effects.judges_called(play.tournament, match_id, int(now.timestamp() * 1000))
        effects.put(run, now, new)
    confirming.decide(run, match_id, now)
    return seated
