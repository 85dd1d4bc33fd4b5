"""Inviting to a duel: asked, accepted, declined, called off, asked again with swapped sides."""

import uuid
from datetime import timedelta
from random import Random

from arguments.claims import ClaimId, Side
from arguments.mistakes import Mistake
from arguments.responses import DebaterId
from arguments.serving import next_claim
from bot.engine.asker import Asker
from bot.engine.clock import Clock
from bot.engine.library.library import served_claim
from bot.engine.sparring.duel_play import Play, read, read_for
from bot.engine.sparring.duel_views import DuelView, view_of
from storage import Run, Store, debaters, shelves
from storage.duels import Duel, DuelId, DuelSide, DuelState, keeping, reading

MINUTES, LEAST_MINUTES, MOST_MINUTES = 10, 2, 1440
"""Minutes of a round where nobody says otherwise, and the least and the most that it may have."""
OPEN_FOR = timedelta(hours=24)
"""How long an invitation stands, and how long nobody asks again whom they were declined by."""
MOST = 10
"""Duels and invitations that one person may have open in a server."""


class Inviting:
    """Bring two debaters to a duel."""

    def __init__(self, store: Store, clock: Clock, chance: Random) -> None:
        self._store = store
        self._clock = clock
        self._chance = chance

    async def invite(
        self,
        asker: Asker,
        rival: DebaterId,
        *,
        channel_id: str,
        claim_id: ClaimId | None = None,
        side: Side | None = None,
        minutes: int | None = None,
    ) -> DuelView:
        """Invite somebody of the same server; raises the `Mistake` that says why not.

        Without a claim it is the one that is due to the asker, without a side it falls by lot.
        """
        now, given = self._clock(), MINUTES if minutes is None else minutes
        own = side or self._chance.choice(list(Side))
        if not LEAST_MINUTES <= given <= MOST_MINUTES:
            raise Mistake("mistake-duel-minutes", least=LEAST_MINUTES, most=MOST_MINUTES)

        def work(run: Run) -> DuelView:
            self._refuse(run, asker, rival)
            debaters.seen(run, asker.debater_id, asker.server_id, asker.name, now)
            claim = served_claim(run, asker.server_id, claim_id or self._due(run, asker))
            duel = Duel(
                duel_id=DuelId(uuid.uuid4().hex),
                server_id=asker.server_id,
                channel_id=channel_id,
                claim_id=claim.claim_id,
                minutes=given,
                made=now,
                due=now + OPEN_FOR,
            )
            sides = [
                DuelSide(side=own, debater_id=asker.debater_id, accepted=True),
                DuelSide(side=own.other, debater_id=rival),
            ]
            keeping.add(run, duel, sides)
            return view_of(read(run, duel.duel_id))

        return await self._store.run(work)

    async def again(self, asker: Asker, duel_id: DuelId, *, channel_id: str) -> DuelView:
        """Invite to the same claim with the sides swapped, once a duel is over."""

        def work(run: Run) -> tuple[Play, DebaterId | None]:
            play = read_for(run, asker, duel_id)
            return play, play.rival_of(asker)

        play, rival = await self._store.read(work)
        if play.duel.closed is None:
            raise Mistake("mistake-duel-still-open")
        if rival is None:
            raise Mistake("mistake-duel-rival-gone")
        return await self.invite(
            asker,
            rival,
            channel_id=channel_id,
            claim_id=play.duel.claim_id,
            side=play.side_of(asker).side.other,
            minutes=play.duel.minutes,
        )

    async def accept(self, asker: Asker, duel_id: DuelId, message_id: str | None) -> DuelView:
        """Begin: the openings are due from now on. Accepting twice is accepting once.

        `message_id` is the invitation's, from which a thread can begin. Raises a `Mistake` for
        anybody but the rival, and once it lapsed or its claim is served no more.
        """
        now = self._clock()

        def work(run: Run) -> DuelView:
            play = read_for(run, asker, duel_id)
            who = _invited(play, asker)
            if play.duel.state is DuelState.INVITED and not who.accepted:
                self._refuse_late(play)
                served_claim(run, asker.server_id, play.duel.claim_id)
                debaters.seen(run, asker.debater_id, asker.server_id, asker.name, now)
                due = now + timedelta(minutes=play.duel.minutes)
                keeping.begin(run, duel_id, message_id, due)
            elif play.duel.state is DuelState.INVITED:
                raise Mistake("mistake-duel-own-invitation")
            elif play.duel.state in {DuelState.DECLINED, DuelState.LAPSED}:
                raise Mistake("mistake-duel-lapsed")
            return view_of(read(run, duel_id))

        return await self._store.run(work)

    async def decline(self, asker: Asker, duel_id: DuelId) -> DuelView:
        """Decline an invitation, or call one's own off; doing so twice is doing so once."""
        now = self._clock()

        def work(run: Run) -> DuelView:
            play = read_for(run, asker, duel_id)
            who = _invited(play, asker)
            if play.duel.state in {DuelState.OPEN, DuelState.DONE, DuelState.LEFT}:
                raise Mistake("mistake-duel-begun")
            state = DuelState.LAPSED if who.accepted else DuelState.DECLINED
            keeping.end(run, duel_id, state, now)
            return view_of(read(run, duel_id))

        return await self._store.run(work)

    def _refuse(self, run: Run, asker: Asker, rival: DebaterId) -> None:
        """Raise the `Mistake` that says why somebody cannot be invited now."""
        if asker.alone:
            raise Mistake("mistake-duel-alone")
        if rival == asker.debater_id:
            raise Mistake("mistake-duel-self")
        since = self._clock() - OPEN_FOR
        lately = reading.between(run, asker.server_id, asker.debater_id, rival, since)
        if any(one.state is DuelState.INVITED for one in lately):
            raise Mistake("mistake-duel-invited-already")
        declined = [one for one in lately if one.state is DuelState.DECLINED]
        if any(_by(run, one, asker.debater_id) for one in declined):
            raise Mistake("mistake-duel-declined-lately")
        if len(reading.of_debater(run, asker.server_id, asker.debater_id)) >= MOST:
            raise Mistake("mistake-duel-too-many", most=MOST)

    def _refuse_late(self, play: Play) -> None:
        if play.somebody_gone:
            raise Mistake("mistake-duel-rival-gone")
        if play.duel.due is None or play.duel.due <= self._clock():
            raise Mistake("mistake-duel-lapsed")

    def _due(self, run: Run, asker: Asker) -> ClaimId:
        rows = shelves.standings_for_serving(run, asker.server_id, asker.debater_id, self._clock())
        return next_claim(rows, self._chance)


def _by(run: Run, duel: Duel, debater_id: DebaterId) -> bool:
    """Tell whether somebody was who invited."""
    both = reading.sides(run, duel.duel_id).values()
    return any(one.debater_id == debater_id and one.accepted for one in both)


def _invited(play: Play, asker: Asker) -> DuelSide:
    """Give the side of one of the two; raises a `Mistake` that is about an invitation."""
    try:
        return play.side_of(asker)
    except Mistake:
        raise Mistake("mistake-duel-not-invited") from None
