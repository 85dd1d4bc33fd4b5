"""Beginning a spar: on a claim, with an argument that is there, and with its opening argument."""

import uuid
from datetime import datetime

from arguments.claims import ClaimId, Side
from arguments.responses import Response, ResponseId, fingerprint, tidy
from bot.engine.asker import Asker
from bot.engine.clock import Clock
from bot.engine.exchange import Judged, Submission
from bot.engine.judging.judges import JudgeBusy
from bot.engine.library.library import served_claim
from bot.engine.practice import Practice
from bot.engine.sparring.mistakes import SparOpened, SparUnfit
from bot.engine.sparring.owning import own_standing, still_open
from bot.engine.sparring.standing import Standing, unfit
from bot.engine.sparring.views import KEPT, Place
from storage import Run, Store, responses, spars
from storage.spars import SparId, State, StoredSpar


class Beginning:
    """Begin spars, and take in the argument that opens each."""

    def __init__(self, store: Store, practice: Practice, clock: Clock) -> None:
        self._store = store
        self._practice = practice
        self._clock = clock

    async def on_claim(
        self,
        asker: Asker,
        claim_id: ClaimId | None,
        side: Side | None,
        place: Place,
        channel_id: str | None,
    ) -> SparId:
        """Give the spar that is open on a claim, or begin one; without a claim, on one that is due.

        Raises `NoClaims`, `ClaimUnknown`, or `ClaimRetired` where it would begin.
        """
        if claim_id is not None:
            there = await self._store.read(lambda run: self._open_on(run, asker, claim_id))
            if there is not None:
                return there.spar_id
        served = await self._practice.serve(asker, claim_id=claim_id)
        sheet = await self._practice.sheet(asker, served.claim.claim_id, side)
        spar = self._fresh(asker, served.claim.claim_id, sheet.side, place, channel_id)

        def work(run: Run) -> SparId:
            there = self._open_on(run, asker, spar.claim_id)
            if there is None:
                spars.begin(run, spar)
            return (there or spar).spar_id

        return await self._store.run(work)

    async def with_argument(
        self, asker: Asker, response_id: ResponseId, place: Place, channel_id: str | None
    ) -> SparId:
        """Give the spar that is open on an argument's claim, or begin one that it opens.

        Raises `ResponseUnknown`, `SparUnfit`, `JudgeBusy`, or `ClaimRetired` where it would begin.
        """
        judged = await self._practice.see(asker, response_id)
        response = judged.response
        spar = self._fresh(asker, response.claim_id, response.side, place, channel_id)

        def work(run: Run) -> SparId:
            there = self._open_on(run, asker, response.claim_id)
            if there is not None and there.response_id is not None:
                return there.spar_id
            served_claim(run, asker.server_id, response.claim_id)
            _hold_fit(judged)
            if there is None:
                spars.begin(run, spar)
            begun = (there or spar).spar_id
            spars.set_opening(run, begun, response_id, response.side, spar.touched)
            return begun

        return await self._store.run(work)

    async def argue(self, asker: Asker, spar_id: SparId, request_id: str, text: str) -> None:
        """Take in the argument that opens a spar; one that will not do can be written anew.

        It is a response like any other, so that its mistakes are those of `Practice.receive`,
        but for `JudgeBusy`: then it waits. Raises `SparOpened` where another one is in already,
        and keeps the text as the draft for its claim.
        """
        now = self._clock()
        standing = await self._store.read(lambda run: own_standing(run, asker, spar_id))
        if _is_in(standing, request_id, text):
            return
        still_open(standing.spar, now)
        if standing.spar.state is not State.OPENING or _has_opening(standing):
            await self._practice.keep(asker, standing.spar.claim_id, standing.spar.side, text)
            raise SparOpened
        submission = Submission(
            request_id=request_id,
            claim_id=standing.spar.claim_id,
            side=standing.spar.side,
            text=text,
            improves=standing.spar.response_id,
        )

        def opens(run: Run, saved: Response) -> None:
            spars.set_opening(run, spar_id, saved.response_id, saved.side, now)

        try:
            await self._practice.receive(asker, submission, along=opens)
        except JudgeBusy:
            return  # it is saved, and judged by the chore

    def _fresh(
        self,
        asker: Asker,
        claim_id: ClaimId,
        side: Side,
        place: Place,
        channel_id: str | None,
    ) -> StoredSpar:
        now = self._clock()
        return StoredSpar(
            spar_id=SparId(uuid.uuid4().hex),
            server_id=asker.server_id,
            debater_id=asker.debater_id,
            claim_id=claim_id,
            side=side,
            place=place,
            channel_id=channel_id,
            thread_id=None,
            response_id=None,
            state=State.OPENING,
            started=now,
            touched=now,
            closing=None,
        )

    def _open_on(self, run: Run, asker: Asker, claim_id: ClaimId) -> StoredSpar | None:
        found = spars.open_ones(
            run, asker.server_id, asker.debater_id, _since(self._clock()), claim_id=claim_id
        )
        return found[0] if found else None


def follow_side(run: Run, spar_id: SparId, now: datetime) -> None:
    """Have a spar without a move take the side of its opening, which may have switched since."""
    spar = spars.get(run, spar_id)
    stored = responses.get(run, spar.response_id) if spar and spar.response_id else None
    if spar and stored and stored.response.side is not spar.side:
        spars.set_opening(run, spar_id, stored.response.response_id, stored.response.side, now)


def _since(now: datetime) -> datetime:
    return now - KEPT


def _hold_fit(judged: Judged) -> None:
    why = unfit(judged.verdict) if judged.verdict else None
    if why is not None:
        raise SparUnfit(why)


def _is_in(standing: Standing, request_id: str, text: str) -> bool:
    """Tell whether this very act, or these very words, opened the spar."""
    opening = standing.opening
    if opening is None:
        return False
    same_words = fingerprint(opening.text) == fingerprint(tidy(text))
    return opening.request_id == request_id or (same_words and standing.unfit is None)


def _has_opening(standing: Standing) -> bool:
    return standing.opening is not None and standing.unfit is None
