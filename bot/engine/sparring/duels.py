"""Duels: two debaters spar each other, with the bot keeping time and judging."""

from random import Random

from bot.engine.asker import Asker
from bot.engine.clock import Clock
from bot.engine.judging.judges import Panel
from bot.engine.sparring import duel_rounds
from bot.engine.sparring.duel_inviting import Inviting
from bot.engine.sparring.duel_judging import DuelJudging
from bot.engine.sparring.duel_play import read, read_for
from bot.engine.sparring.duel_speaking import DuelSpeaking
from bot.engine.sparring.duel_views import (
    DuelFeedback,
    DuelId,
    DuelLine,
    DuelView,
    line_of,
    view_of,
)
from storage import Run, Store
from storage.duels import keeping, reading
from storage.duels.values import OPENINGS

A_TURN = 50


class Duels:
    """Everything that may be done about duels: inviting, speaking, judging, and showing them."""

    def __init__(self, store: Store, judges: Panel, clock: Clock, chance: Random) -> None:
        self._store = store
        self._clock = clock
        self._swept = False
        self.judging = DuelJudging(store, judges, clock)
        self.inviting = Inviting(store, clock, chance)
        self.speaking = DuelSpeaking(store, clock, self.judging)

    async def view(self, asker: Asker, duel_id: DuelId) -> DuelView:
        """Give a duel of the asker's server as everybody may see it."""
        return await self._store.read(lambda run: view_of(read_for(run, asker, duel_id)))

    async def open_duels(self, asker: Asker) -> tuple[DuelLine, ...]:
        """List the asker's duels and invitations in this server that are not over, newest first."""

        def work(run: Run) -> tuple[DuelLine, ...]:
            found = reading.of_debater(run, asker.server_id, asker.debater_id)
            plays = [read(run, one.duel_id) for one in found]
            return tuple(line_of(play, play.side_of(asker)) for play in plays)

        return await self._store.read(work)

    async def feedback(self, asker: Asker, duel_id: DuelId) -> DuelFeedback:
        """Give what the judge made of the asker's own words; raises a `Mistake` for others."""

        def work(run: Run) -> DuelFeedback:
            play = read_for(run, asker, duel_id)
            side = play.side_of(asker).side
            own = tuple(one for one in play.words if one.side is side and one.answer is not None)
            whole = play.at(max(play.closed, default=OPENINGS), side)
            opening = play.at(OPENINGS, side)
            verdicts = [one.verdict for one in (whole, opening) if one is not None and one.verdict]
            return DuelFeedback(
                view=view_of(play),
                side=side,
                words=own,
                verdict=verdicts[0] if verdicts else None,
            )

        return await self._store.read(work)

    async def sweep(self) -> None:
        """Close rounds and invitations whose time is up, and judge the duels that are over.

        The first sweep gives what ran out before it some minutes more: nobody could speak then.
        """
        now, back = self._clock(), not self._swept
        await self._store.run(lambda run: duel_rounds.sweep(run, now, back=back))
        self._swept = True
        await self.judging.work_off()

    async def to_show(self) -> tuple[DuelView, ...]:
        """List the duels of which something is to be shown now."""

        def work(run: Run) -> tuple[DuelView, ...]:
            return tuple(view_of(read(run, one.duel_id)) for one in reading.to_show(run, A_TURN))

        return await self._store.read(work)

    async def one_to_show(self, duel_id: DuelId) -> DuelView | None:
        """Give a duel where something of it is to be shown; None where not, or not yet."""

        def work(run: Run) -> DuelView | None:
            waits = reading.is_to_show(run, duel_id)
            return view_of(read(run, duel_id)) if waits else None

        return await self._store.read(work)

    async def shown(self, duel_id: DuelId, number: int) -> None:
        """Note that the card of a round is where it belongs."""
        await self._store.run(lambda run: keeping.shown(run, duel_id, number))

    async def threaded(self, duel_id: DuelId, thread_id: str) -> None:
        """Note the thread in which it goes on."""
        await self._store.run(lambda run: keeping.in_thread(run, duel_id, thread_id))

    async def threadless(self, duel_id: DuelId) -> None:
        """Note that its thread is gone, or none can be made: it goes on in the channel."""
        await self._store.run(lambda run: keeping.no_thread(run, duel_id))
