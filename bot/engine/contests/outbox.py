"""The outbox, as a face empties it: in order, each once, and nothing lost where Discord refuses.

    next ──> begun ──> (carry out) ──> done        what came of it is kept
                          ├──> failed              tried again later, dropped after a day
                          ├──> thread_gone         a new thread is asked for
                          └──> channel_gone        clocks stand until there is another channel

An effect that was begun and never told done may be there: `maybe_done` says to look first, and
sending it again with the same nonce shows it once.
"""

import hashlib
import logging
from datetime import datetime, timedelta
from itertools import count

from arguments.mistakes import Mistake
from arguments.tournaments.entries import TournamentId
from arguments.value import Value
from bot.engine.clock import Clock
from bot.engine.contests import effects
from bot.engine.contests.effects import Kind
from bot.engine.contests.matches.overtaken import is_overtaken
from bot.engine.contests.people import Organiser, known_tournament
from bot.engine.contests.progress import stopping
from storage import Run, Store, facts
from storage.tournaments import keeping, matches, outbox
from storage.tournaments.outbox import Effect
from storage.tournaments.values import MatchId, MatchState

__all__ = ["MOST_TRIES", "Effect", "Outbox", "ToDo"]

log = logging.getLogger(__name__)

MOST_TRIES = 150
"""About a day of them, ten minutes apart in the end."""
_FIRST_WAIT, _LONGEST_WAIT = timedelta(seconds=5), timedelta(minutes=10)
_MOST_DOUBLINGS = 7
_NONCE = 25
_READ_AT_LEAST = 200
_UNTOLD = {Kind.NOTICE.value, Kind.TIME_MOVED.value, Kind.SIGN_UP_CHANGED.value}
"""What may be given up in silence: no other notice tells of one, and a card stays as it was."""


class ToDo(Value):
    """An effect to carry out now. `maybe_done` says that it may be there already."""

    effect: Effect
    nonce: str
    maybe_done: bool


class Outbox:
    """What is to be done outside, for the one face that does it."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def next(self, limit: int = 20) -> list[ToDo]:
        """Give what is to be carried out now, in order.

        Tournaments without a channel wait for one. What has been overtaken, such as a card for
        a match that was withdrawn, is let go.
        """
        now = self._clock()

        return await self._store.run(lambda run: _ready(run, limit, now))

    async def begun(self, key: str) -> None:
        """Note that an effect is about to be carried out: from here on it may be there."""
        now = self._clock()
        await self._store.run(lambda run: outbox.tried(run, key, now))

    async def done(self, key: str, **result: str | int) -> bool:
        """Note that an effect is carried out and what came of it; false when that is no news."""
        now = self._clock()
        return await self._store.run(lambda run: outbox.done(run, key, now, dict(result)))

    async def failed(self, key: str, why: str) -> datetime | None:
        """Put an effect off that was surely not carried out; gives when it is tried again.

        After a day of that it is dropped, and the organiser is told.
        """
        now = self._clock()

        def work(run: Run) -> datetime | None:
            effect = outbox.get(run, key)
            if effect is None or effect.done is not None:
                return None
            if effect.tries >= MOST_TRIES:
                _drop(run, effect, why, now)
                return None
            again = now + min(
                _LONGEST_WAIT, _FIRST_WAIT * (1 << min(effect.tries, _MOST_DOUBLINGS))
            )
            outbox.put_off(run, key, again)
            return again

        return await self._store.run(work)

    async def posted(self, key: str) -> Effect | None:
        """Give the effect that posted a card; None where it has none to draw anew."""
        effect = await self._store.read(lambda run: outbox.get(run, key))
        return effect if effect and "message_id" in (effect.result or {}) else None

    async def sign_up_posted(self, tournament_id: TournamentId) -> Effect | None:
        """Give the effect that posted the card on which people sign up, as `posted` does."""
        kind = Kind.SIGN_UP.value
        effect = await self._store.read(lambda run: outbox.latest(run, tournament_id, kind))
        return effect if effect and "message_id" in (effect.result or {}) else None

    async def thread_made(self, match_id: MatchId, thread_id: str) -> None:
        """Note a match's thread as soon as it is there, before anything is said in it."""
        await self._store.run(lambda run: matches.in_thread(run, match_id, thread_id))

    async def thread_gone(self, match_id: MatchId, thread_id: str) -> bool:
        """Ask for a new thread where a match's was deleted, once for each that was.

        Speeches, drafts and ballots are in the record and not in the thread. False where the
        match has another thread by now, or is over.
        """
        now = self._clock()

        def work(run: Run) -> bool:
            match = matches.get(run, match_id)
            if match is None or match.thread_id != thread_id:
                return False
            matches.in_thread(run, match_id, None)
            if match.state not in {MatchState.OPEN, MatchState.JUDGING}:
                return False
            t = known_tournament(run, match.tournament_id)
            times = (effects.match_opened(t, match_id, again=again) for again in count(1))
            effects.put(run, now, next(one for one in times if not outbox.get(run, one.key)))
            return True

        return await self._store.run(work)

    async def channel_of(self, tournament_id: TournamentId) -> str | None:
        """Give the channel that a tournament is in; None while it has none."""
        return await self._store.read(lambda run: known_tournament(run, tournament_id).channel_id)

    async def channel_gone(self, tournament_id: TournamentId, channel_id: str) -> bool:
        """Stop a tournament's clocks where its channel is gone; what is to be shown there waits.

        False where it is in another channel by now.
        """
        now = self._clock()

        def work(run: Run) -> bool:
            t = known_tournament(run, tournament_id)
            if t.channel_id != channel_id:
                return False
            keeping.move_to(run, tournament_id, None)
            if keeping.pause(run, tournament_id, now):  # else the organiser's own pause goes on
                stood = known_tournament(run, tournament_id).paused or now
                facts.put(run, _stood(tournament_id), stood.isoformat())
            log.warning("channel gone tournament=%s", tournament_id)
            return True

        return await self._store.run(work)

    async def lacks(self, tournament_id: TournamentId, permission: str) -> None:
        """Have the organiser told, once a day, of a permission that a face was refused for."""
        now = self._clock()

        def work(run: Run) -> None:
            t = known_tournament(run, tournament_id)
            about = f"{permission}:{now:%Y-%m-%d}"
            effects.put(
                run, now, effects.notice(t, "permission-lost", about, permission=permission)
            )

        await self._store.run(work)

    async def channel_is(
        self, organiser: Organiser, tournament_id: TournamentId, channel_id: str
    ) -> None:
        """Have a tournament go on in another channel, with threads of its own there.

        Clocks that stood because the channel was gone run again, with the time given back.
        """
        now = self._clock()

        def work(run: Run) -> None:
            t = known_tournament(run, tournament_id)
            organiser.must_run(t)
            if t.stage.is_over:
                raise Mistake("mistake-tournament-over", name=t.name)
            if t.channel_id == channel_id:
                return
            keeping.move_to(run, tournament_id, channel_id)
            if t.paused and facts.get(run, _stood(tournament_id)) == t.paused.isoformat():
                keeping.resume(run, tournament_id)
                stopping.give_back(run, t, t.paused, now)

        await self._store.run(work)


def _ready(run: Run, limit: int, now: datetime) -> list[ToDo]:
    """Give what can be carried out; where much waits for a channel, it is read further."""
    read = max(limit, _READ_AT_LEAST)
    while True:
        waiting = outbox.waiting(run, read, now)
        overtaken = {one.key for one in waiting if is_overtaken(run, one)}
        for key in sorted(overtaken):
            outbox.done(run, key, now, {"overtaken": True})
        ids = dict.fromkeys(one.tournament_id for one in waiting)
        shown = {each for each in ids if _channel_of(run, each) is not None}
        ready = [one for one in waiting if one.tournament_id in shown and one.key not in overtaken]
        if len(ready) >= limit or len(waiting) < read:
            return [_to_do(effect) for effect in ready[:limit]]
        read *= 2


def _to_do(effect: Effect) -> ToDo:
    nonce = hashlib.sha256(effect.key.encode()).hexdigest()[:_NONCE]
    return ToDo(effect=effect, nonce=nonce, maybe_done=effect.tried is not None)


def _channel_of(run: Run, tournament_id: TournamentId) -> str | None:
    t = keeping.get(run, tournament_id)
    return None if t is None else t.channel_id


def _stood(tournament_id: TournamentId) -> str:
    """Name the fact that says since when clocks stand because a channel was gone."""
    return f"channel-gone:{tournament_id}"


def _drop(run: Run, effect: Effect, why: str, now: datetime) -> None:
    """Give up on an effect, and tell the organiser where something is missing for it."""
    outbox.done(run, effect.key, now, {"dropped": why})
    log.warning("effect dropped kind=%s why=%s", effect.kind, why)
    if effect.kind not in _UNTOLD:
        t = known_tournament(run, effect.tournament_id)
        notice = effects.notice(
            t, "not-shown", effect.key, match_id=effect.match_id, kind=effect.kind, why=why
        )
        effects.put(run, now, notice)
