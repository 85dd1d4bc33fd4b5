"""What a channel is to see of a gathering, each thing once, and steps whose time is over.

A face sends and edits the cards. A card is noted as begun before it is sent, so that after a stop
it is looked for before it is sent again.
"""

import logging
from datetime import timedelta
from random import Random

from arguments.value import Value
from bot.engine.clock import Clock
from bot.engine.together.finding import STEPS, move_on
from bot.engine.together.outcomes import Finding, finding
from storage import Run, Store, gatherings
from storage.gatherings import Gathering, State

log = logging.getLogger(__name__)

BATCH = 50
EVERY = timedelta(seconds=5)
"""How often a card is drawn anew at most, however many answer meanwhile."""
AGAIN = timedelta(minutes=1)
"""When a card that Discord refused is tried again."""
LATER = timedelta(hours=1)
"""When results that could not be drawn anew are."""
TOLD_WITHIN = timedelta(hours=2)
"""How long results that cannot be shown are tried again."""


class ToShow(Value):
    """A gathering whose state its channel has not seen, and what came of it where it is done.

    `maybe_there` says that its card may have been sent before a stop.
    """

    gathering: Gathering
    finding: Finding | None = None
    maybe_there: bool = False

    @property
    def key(self) -> str:
        """Name the card, another for each that is sent."""
        one = self.gathering
        return f"gathering:{one.gathering_id}:{one.state}:{one.posted}"


class Showing:
    """Say what is to be shown, and note what was."""

    def __init__(self, store: Store, clock: Clock, rng: Random) -> None:
        self._store = store
        self._clock = clock
        self._rng = rng

    async def sweep(self) -> int:
        """End every step whose time is over; gives how many."""
        now = self._clock()

        def work(run: Run) -> int:
            due = gatherings.was_due(run, now, BATCH)
            return sum(move_on(run, one, now, self._rng) for one in due)

        return await self._store.run(work)

    async def to_show(self) -> list[ToShow]:
        """List what channels are to see that they have not seen."""
        now = self._clock()

        def work(run: Run) -> list[ToShow]:
            unshown = gatherings.unshown(run, now, since=now - TOLD_WITHIN, limit=BATCH)
            return [_to_show(run, one) for one in unshown]

        return await self._store.read(work)

    async def outdated(self) -> list[ToShow]:
        """List what is to be drawn anew: another count or end, or an answer that is gone."""
        now = self._clock()

        def work(run: Run) -> list[ToShow]:
            under_way = gatherings.outdated(run, now, BATCH)
            over = gatherings.results_outdated(run, now, BATCH)
            return [_to_show(run, one) for one in (*under_way, *over)]

        return await self._store.read(work)

    async def begun(self, one: Gathering) -> None:
        """Note that a card is about to be sent."""
        await self._store.run(lambda run: gatherings.begun(run, one.gathering_id, one.state))

    async def shown(self, one: Gathering, message_id: str | None, *, new: bool) -> None:
        """Note that a channel sees a gathering as it is given, in a card that is new or not."""
        again = self._clock() + EVERY
        await self._store.run(
            lambda run: gatherings.shown(run, one, message_id, again=again, new=new)
        )

    async def edited(self, one: Gathering) -> None:
        """Note that a card was drawn anew."""
        again = self._clock() + EVERY
        await self._store.run(lambda run: gatherings.edited(run, one, again=again))

    async def lost(self, one: Gathering) -> None:
        """Note that a card was deleted: it is sent anew."""
        await self._store.run(lambda run: gatherings.lost(run, one.gathering_id))
        log.info("gathering card lost gathering=%s", one.gathering_id)

    async def refused(self, one: Gathering) -> None:
        """Note that nothing could be shown just now: it is tried again in a minute.

        Results that are there already, and only to be drawn anew, are so in an hour.
        """
        is_there = one.state is State.DONE and one.shown is State.DONE
        again = self._clock() + (LATER if is_there else AGAIN)
        await self._store.run(lambda run: gatherings.later(run, one.gathering_id, again))

    async def channel_gone(self, one: Gathering) -> None:
        """Call a gathering off whose channel was deleted; nobody is there to be told."""
        now = self._clock()

        def work(run: Run) -> None:
            if one.state in STEPS:
                to = State.CALLED_OFF
                gatherings.move(run, one.gathering_id, seen=one.state, to=to, due=now)
            left = gatherings.get(run, one.gathering_id)
            if left is not None and left.state not in STEPS:
                gatherings.shown(run, left, None, again=now, new=False)

        await self._store.run(work)
        log.info("gathering homeless gathering=%s", one.gathering_id)


def _to_show(run: Run, one: Gathering) -> ToShow:
    came = finding(run, one, one.results) if one.results and one.state is State.DONE else None
    return ToShow(gathering=one, finding=came, maybe_there=one.begun is one.state)
