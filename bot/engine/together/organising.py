"""Organising: begin a drill for a channel, end a step early, give more time, call it off.

Who may is for the face to check: it knows the roles of its people.
"""

import logging
import uuid
from datetime import timedelta
from random import Random

from arguments.claims import ClaimId, Side
from arguments.drills.catalogue import drill_of
from arguments.drills.spec import Drill, Task
from arguments.mistakes import Mistake, NoClaims
from arguments.responses import DebaterId
from bot.engine.asker import Asker
from bot.engine.clock import Clock
from bot.engine.drilling.material import material_of
from bot.engine.library.library import served_claim
from bot.engine.together.finding import found, move_on, must_be_under_way
from storage import Run, Store, debaters, gatherings, shelves
from storage.gatherings import Gathering, GatheringId, State

log = logging.getLogger(__name__)

DRILL = "one-minute-case"
"""The drill where none is named: it needs nothing but a claim."""
MINUTES, VOTE_MINUTES, LONGEST = 5, 3, 60
"""How long answering and voting take unless somebody says so, and at most."""
MORE = timedelta(minutes=2)
"""What more time is."""
FARTHEST = timedelta(minutes=LONGEST)
TRIED = 25
"""Claims that are tried for one that a drill can be made of."""
_NOBODY = DebaterId("")


class UnderWay(Mistake):
    """A channel does one thing at a time."""

    def __init__(self) -> None:
        super().__init__("mistake-together-under-way")


class Organising:
    """Begin gatherings and see them through."""

    def __init__(self, store: Store, clock: Clock, rng: Random) -> None:
        self._store = store
        self._clock = clock
        self._rng = rng

    async def begin(
        self,
        asker: Asker,
        channel_id: str,
        *,
        drill: str = DRILL,
        claim_id: ClaimId | None = None,
        minutes: int = MINUTES,
        vote_minutes: int = VOTE_MINUTES,
    ) -> Gathering:
        """Begin a drill in a channel; without a claim, on one by chance that suits it.

        Raises `DrillUnknown`, `UnderWay` where the channel has one going on, or the `Mistake` that
        says why not. The channel is shown it by the face's next turn.
        """
        if asker.alone:
            raise Mistake("mistake-together-alone")
        wanted, now = drill_of(drill), self._clock()

        def work(run: Run) -> Gathering:
            debaters.seen(run, asker.debater_id, asker.server_id, asker.name, now)
            new = Gathering(
                gathering_id=GatheringId(uuid.uuid4().hex),
                server_id=asker.server_id,
                channel_id=channel_id,
                made_by=asker.debater_id,
                task=self._task(run, asker, wanted, claim_id),
                state=State.ANSWERING,
                opened=now,
                due=now + timedelta(minutes=min(max(minutes, 1), LONGEST)),
                vote_minutes=min(max(vote_minutes, 1), LONGEST),
            )
            if not gatherings.open_gathering(run, new):
                raise UnderWay
            return new

        begun = await self._store.run(work)
        log.info("gathering begun drill=%s", drill)
        return begun

    async def here(self, asker: Asker, channel_id: str) -> Gathering | None:
        """Give what is under way in a channel."""

        def work(run: Run) -> Gathering | None:
            one = gatherings.under_way(run, channel_id)
            return one if one is not None and one.server_id == asker.server_id else None

        return await self._store.read(work)

    async def get(self, asker: Asker, gathering_id: GatheringId) -> Gathering:
        """Give a gathering of the asker's server; raises the `Mistake` that says there is none."""
        return await self._store.read(lambda run: found(run, asker, gathering_id))

    async def end_now(self, asker: Asker, gathering_id: GatheringId, seen: State) -> Gathering:
        """End the step that was seen; where it is over already, nothing happens twice."""
        now = self._clock()

        def work(run: Run) -> Gathering:
            one = found(run, asker, gathering_id)
            must_be_under_way(one)
            if one.state is seen:
                move_on(run, one, now, self._rng)
            return found(run, asker, gathering_id)

        return await self._store.run(work)

    async def more_time(self, asker: Asker, gathering_id: GatheringId) -> Gathering:
        """Have the step that goes on end two minutes later, an hour from now at the most."""
        now = self._clock()

        def work(run: Run) -> Gathering:
            one = found(run, asker, gathering_id)
            must_be_under_way(one)
            due = max(one.due, now) + MORE
            if due > now + FARTHEST:
                raise Mistake("mistake-together-long", minutes=LONGEST)
            gatherings.postpone(run, gathering_id, due)
            return found(run, asker, gathering_id)

        return await self._store.run(work)

    async def call_off(self, asker: Asker, gathering_id: GatheringId) -> Gathering:
        """End it without results; what was written stays its authors' own."""
        now = self._clock()

        def work(run: Run) -> Gathering:
            one = found(run, asker, gathering_id)
            must_be_under_way(one)
            gatherings.move(run, gathering_id, seen=one.state, to=State.CALLED_OFF, due=now)
            return found(run, asker, gathering_id)

        return await self._store.run(work)

    async def post_again(self, asker: Asker, gathering_id: GatheringId) -> Gathering:
        """Have its card sent anew, where the one before is far up or was deleted."""

        def work(run: Run) -> Gathering:
            one = found(run, asker, gathering_id)
            must_be_under_way(one)
            gatherings.lost(run, gathering_id)
            return found(run, asker, gathering_id)

        return await self._store.run(work)

    def _task(self, run: Run, asker: Asker, drill: Drill, claim_id: ClaimId | None) -> Task:
        """Make a task from considerations alone: what a person lends is for one other at a time."""
        for one in [claim_id] if claim_id else self._claims(run, asker):
            claim = served_claim(run, asker.server_id, one)
            side = self._rng.choice(tuple(Side))
            task = drill.task(material_of(run, claim, side), self._rng)
            if task is not None:
                return task
        raise Mistake("mistake-together-lacks")

    def _claims(self, run: Run, asker: Asker) -> list[ClaimId]:
        rows = shelves.standings_for_serving(run, asker.server_id, _NOBODY, self._clock())
        if not rows:
            raise NoClaims
        served = [row.claim_id for row in rows]
        return self._rng.sample(served, min(TRIED, len(served)))
