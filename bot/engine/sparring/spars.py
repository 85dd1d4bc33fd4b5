"""Spars: the walk from an opening argument through three exchanges to what they came to."""

import asyncio
import logging
from datetime import datetime
from weakref import WeakValueDictionary

from arguments.claims import ClaimId, Side
from arguments.responses import ResponseId
from arguments.sparring.answers import Answer
from bot.engine.asker import Asker
from bot.engine.clock import Clock
from bot.engine.exchange import Judged
from bot.engine.judging.judges import JudgeBusy, Panel
from bot.engine.practice import Practice
from bot.engine.sparring.advancing import Advancing, exchange_of
from bot.engine.sparring.answering import Answering, open_exchange
from bot.engine.sparring.beginning import Beginning
from bot.engine.sparring.mistakes import SparNoOther, SparPassedEnough
from bot.engine.sparring.owning import own_standing
from bot.engine.sparring.standing import Standing, state_at
from bot.engine.sparring.views import KEPT, PASSES, Place, SparLine, SparView
from bot.engine.work.backlog import REFUSALS
from storage import Run, Store, claims, spars
from storage.spars import SparId, State, StoredSpar

log = logging.getLogger(__name__)

_BATCH = 1000
"""Spars that one chore looks at, at the most, and refusals of the judge after which it stops."""


class Spars:
    """Spar with debaters: the other side argues back, and they answer."""

    def __init__(self, store: Store, practice: Practice, judges: Panel, clock: Clock) -> None:
        self._store = store
        self._practice = practice
        self._judges = judges
        self._clock = clock
        self._beginning = Beginning(store, practice, clock)
        self._answering = Answering(store, clock)
        self._advancing = Advancing(store, judges, clock)
        self._locks: WeakValueDictionary[SparId, asyncio.Lock] = WeakValueDictionary()

    async def begin(
        self,
        asker: Asker,
        *,
        claim_id: ClaimId | None = None,
        side: Side | None = None,
        place: Place = Place.PRIVATE,
        channel_id: str | None = None,
    ) -> SparView:
        """Begin a spar on a claim, the one that is due without one; one that is open is that one.

        Raises `NoClaims`, `ClaimUnknown`, or `ClaimRetired` where a new one would begin.
        """
        begun = await self._beginning.on_claim(asker, claim_id, side, place, channel_id)
        return await self.view(asker, begun)

    async def begin_from(
        self,
        asker: Asker,
        response_id: ResponseId,
        *,
        place: Place = Place.PRIVATE,
        channel_id: str | None = None,
    ) -> SparView:
        """Begin a spar that a judged argument of one's own opens; gives it with its first move.

        Where a spar is open on that claim it is that one. Raises `ResponseUnknown`, `SparUnfit`,
        `JudgeBusy` where the argument has no verdict yet, or `ClaimRetired`.
        """
        begun = await self._beginning.with_argument(asker, response_id, place, channel_id)
        return await self._advanced(asker, begun)

    async def open_ones(self, asker: Asker) -> tuple[SparLine, ...]:
        """List one's spars here that can be taken up, newest first."""
        since = self._clock() - KEPT

        def work(run: Run) -> tuple[SparLine, ...]:
            found = spars.open_ones(run, asker.server_id, asker.debater_id, since)
            lines = (_line(run, spar) for spar in found)
            return tuple(line for line in lines if line is not None)

        return await self._store.read(work)

    async def view(self, asker: Asker, spar_id: SparId) -> SparView:
        """Give a spar of one's own as it stands; raises `SparUnknown` or `SparOfAnother`."""
        standing = await self._store.read(lambda run: own_standing(run, asker, spar_id))
        response_id = standing.spar.response_id
        there = standing.opening is not None and response_id is not None
        opening = await self._practice.judged(asker, response_id) if there and response_id else None
        return _view(standing, opening, self._clock(), self._judges.asks)

    async def resume(self, asker: Asker, spar_id: SparId) -> SparView:
        """Give a spar as `view` does, once all that waits in it is done, as far as it can be."""
        await self.view(asker, spar_id)
        return await self._advanced(asker, spar_id)

    async def argue(self, asker: Asker, spar_id: SparId, request_id: str, text: str) -> SparView:
        """Open a spar with an argument; gives it with the first move, or why it has to be anew.

        Raises what `Practice.receive` does but for `JudgeBusy`, and `SparOpened`, `SparOver`,
        `SparLeft`, `SparUnknown` or `SparOfAnother`.
        """
        async with self._lock(spar_id):
            await self._beginning.argue(asker, spar_id, request_id, text)
        return await self._advanced(asker, spar_id)

    async def answer(
        self, asker: Asker, spar_id: SparId, number: int, request_id: str, answer: Answer
    ) -> SparView:
        """Answer the move of an exchange; gives the spar with the next move, or with its closing.

        The answer is kept before it is judged: where `waits` says so, the rest is done later.
        Raises `SparAnswered`, `SparAnswerEmpty`, `ResponseTooLong`, `SparNotOpened`, `SparWaits`,
        `SparOver`, `SparLeft`, `SparUnknown` or `SparOfAnother`.
        """
        await self._answering.answer(asker, spar_id, number, request_id, answer)
        return await self._advanced(asker, spar_id)

    async def pass_over(self, asker: Asker, spar_id: SparId, number: int) -> SparView:
        """Have another point instead of the open move, at most twice an exchange.

        A second tap while the first is under way is the same one. Raises `SparPassedEnough`,
        `SparNoOther`, `JudgeBusy`, or the mistakes of `answer`.
        """
        seen = await self._open_key(asker, spar_id, number)
        async with self._lock(spar_id):
            standing = await self._store.read(lambda run: own_standing(run, asker, spar_id))
            at = open_exchange(standing, number, self._clock())
            if at.move_key == seen:
                if at.passed >= PASSES:
                    raise SparPassedEnough(passes=PASSES)
                if not await self._advancing.other_move(standing):
                    raise SparNoOther
        return await self.view(asker, spar_id)

    async def keep(self, asker: Asker, spar_id: SparId, number: int, answer: Answer) -> None:
        """Keep what was begun for the open exchange; an empty answer lets the draft go."""
        await self._answering.keep(asker, spar_id, number, answer)

    async def leave(self, asker: Asker, spar_id: SparId) -> SparView:
        """End a spar before its time; what was written stays. Leaving twice is leaving once."""
        now = self._clock()

        def work(run: Run) -> None:
            own_standing(run, asker, spar_id)
            spars.leave(run, spar_id, now)

        await self._store.run(work)
        return await self.view(asker, spar_id)

    async def threaded(self, asker: Asker, spar_id: SparId, thread_id: str) -> None:
        """Note the thread in which a spar is held."""

        def work(run: Run) -> None:
            own_standing(run, asker, spar_id)
            spars.threaded(run, spar_id, thread_id)

        await self._store.run(work)

    async def thread_gone(self, spar_id: SparId) -> None:
        """Note that a spar's thread is gone; it goes on wherever its debater takes it up."""
        await self._store.run(lambda run: spars.threaded(run, spar_id, None))

    async def work_off(self) -> int:
        """End what nobody took up for seven days, and do what waits; gives how many spars moved.

        One for which the judge has no time is left for the next chore, and keeps no other waiting.
        """
        now = self._clock()
        await self._store.run(lambda run: spars.leave_untouched(run, now - KEPT, now))
        done = refused = 0
        for spar in await self._store.read(lambda run: spars.waiting(run, _BATCH)):
            try:
                async with self._lock(spar.spar_id):
                    await self._advancing.advance(spar.spar_id)
            except JudgeBusy:
                refused += 1
                if refused == REFUSALS:
                    break  # it is busy for the others as well
            except Exception:  # the outermost edge of a chore
                log.exception("spar stuck spar=%s", spar.spar_id)
            else:
                done += 1
        return done

    async def _advanced(self, asker: Asker, spar_id: SparId) -> SparView:
        """Do what is due, and give the spar; what the judge has no time for waits."""
        try:
            async with self._lock(spar_id):
                await self._advancing.advance(spar_id)
        except JudgeBusy:
            log.info("spar waits spar=%s", spar_id)
        return await self.view(asker, spar_id)

    async def _open_key(self, asker: Asker, spar_id: SparId, number: int) -> str:
        def work(run: Run) -> str:
            standing = own_standing(run, asker, spar_id)
            return open_exchange(standing, number, self._clock()).move_key

        return await self._store.read(work)

    def _lock(self, spar_id: SparId) -> asyncio.Lock:
        """Give the lock of a spar, so that no step is worked out twice at once."""
        return self._locks.setdefault(spar_id, asyncio.Lock())


def _line(run: Run, spar: StoredSpar) -> SparLine | None:
    claim = claims.get(run, spar.claim_id)
    if claim is None:
        return None
    return SparLine(
        spar_id=spar.spar_id,
        claim=claim,
        side=spar.side,
        place=spar.place,
        thread_id=spar.thread_id,
        state=spar.state,
        answered=spars.answers_in(run, spar.spar_id),
        until=spar.touched + KEPT,
    )


def _view(standing: Standing, opening: Judged | None, now: datetime, asks: str) -> SparView:
    spar, at = standing.spar, standing.unanswered
    state = state_at(spar, now)
    under_way = state in (State.OPENING, State.OPEN)
    unjudged = standing.opening is not None and standing.verdict is None
    phrased = any(one.move and one.move.said for one in standing.exchanges)
    return SparView(
        spar_id=spar.spar_id,
        claim=standing.claim,
        side=spar.side,
        place=spar.place,
        channel_id=spar.channel_id,
        thread_id=spar.thread_id,
        state=state,
        opening=opening,
        unfit=standing.unfit if under_way else None,
        exchanges=tuple(exchange_of(one) for one in standing.exchanges),
        draft=at.draft if at and under_way else None,
        passes=PASSES - at.passed if at and under_way else 0,
        waits=under_way and (unjudged or standing.due() is not None),
        until=spar.touched + KEPT,
        closing=spar.closing,
        asks=asks if phrased else "",
    )
