"""One practice: serve a claim, receive a response, save it, judge it, rank it, in that order."""

import logging
import uuid
from collections.abc import Callable
from random import Random

from arguments.claims import Claim, ClaimId, Side
from arguments.judging.verdict import Verdict
from arguments.mistakes import ClaimUnknown, Mistake
from arguments.responses import Response, ResponseId, fingerprint, receive, tidy
from arguments.serving import Level, next_claim, surprise_side
from bot.engine.asker import Asker
from bot.engine.boards.standing import standing_of
from bot.engine.clock import Clock
from bot.engine.daily.daily import showable
from bot.engine.exchange import (
    Judged,
    ResponseUnknown,
    Served,
    SharedAlready,
    Sheet,
    Submission,
)
from bot.engine.judging.judges import Panel
from bot.engine.judging.surroundings import surroundings_of
from bot.engine.library.library import known_claim, served_claim
from bot.engine.work.backlog import BATCH, MOST, work_off
from storage import Run, Store, claims, daily, debaters, drafts, responses, shelves

log = logging.getLogger(__name__)


class Practice:
    """Practice for everyone, everywhere: the same walk for a tap in Discord and a line typed."""

    def __init__(self, store: Store, judges: Panel, clock: Clock, rng: Random) -> None:
        self._store = store
        self._judges = judges
        self._clock = clock
        self._rng = rng

    async def serve(
        self,
        asker: Asker,
        *,
        claim_id: ClaimId | None = None,
        not_claim: ClaimId | None = None,
        level: Level = Level.FAIR,
    ) -> Served:
        """Give a claim, the one asked for or the one that is due, and note that it was served.

        One that is due is a fair match for the debater, or an easier or a harder one. One that
        was asked for is noted as picked by hand, but for an open claim of the day. Raises
        `NoClaims`, `ClaimUnknown` or `ClaimRetired`.
        """
        now = self._clock()

        def work(run: Run) -> Served:
            debaters.seen(run, asker.debater_id, asker.server_id, asker.name, now)
            here = asker.server_id
            chosen = claim_id or self._due(run, asker, not_claim, level)
            claim = served_claim(run, here, chosen)
            picked = claim_id is not None and not daily.open_post_of(run, here, claim_id, now)
            claims.record_served(run, asker.debater_id, chosen, here, now, picked=picked)
            return Served(claim=claim)

        return await self._store.run(work)

    async def sheet(self, asker: Asker, claim_id: ClaimId, side: Side | None) -> Sheet:
        """Give what the form starts with; without a side, the one that balances is chosen.

        Raises `ClaimUnknown` or `ClaimRetired`.
        """

        def work(run: Run) -> Sheet:
            claim = served_claim(run, asker.server_id, claim_id)
            taken = side or self._balancing_side(run, asker, claim_id)
            kept = drafts.draft(run, asker.debater_id, claim_id, taken)
            return Sheet(claim=claim, side=taken, text=kept or "")

        return await self._store.read(work)

    async def rewrite_sheet(self, asker: Asker, response_id: ResponseId) -> Sheet:
        """Give a form filled with a response of one's own, or with the draft of its rewriting."""

        def work(run: Run) -> Sheet:
            response = _own(run, asker, response_id).response
            claim = served_claim(run, asker.server_id, response.claim_id)
            kept = drafts.draft(run, asker.debater_id, response.claim_id, response.side)
            return Sheet(claim=claim, side=response.side, text=kept or response.text)

        return await self._store.read(work)

    async def receive(
        self,
        asker: Asker,
        submission: Submission,
        *,
        along: Callable[[Run, Response], None] | None = None,
    ) -> Judged:
        """Save a text, then judge it, then count it; keeps it as a draft when it cannot be taken.

        A request that arrives twice, or the same words on the same side of the same claim, are
        one response. What is to be done `along` with saving is in the same transaction. Raises
        `ResponseEmpty`, `ResponseTooShort`, `ResponseTooLong`, `ClaimUnknown`, `ClaimRetired`,
        or `JudgeBusy` when it is saved but not judged yet.
        """
        try:
            claim, saved = await self._save(asker, submission, along)
        except Mistake as mistake:
            if tidy(submission.text) and not mistake.operators:
                await self.keep(asker, submission.claim_id, submission.side, submission.text)
            raise
        if saved.verdict is None:
            await self._judge(claim, saved.response)
        return await self.judged(asker, saved.response.response_id, repeat=not saved.is_new)

    async def _save(
        self,
        asker: Asker,
        submission: Submission,
        along: Callable[[Run, Response], None] | None,
    ) -> tuple[Claim, responses.Saved]:
        now = self._clock()
        text = receive(submission.text)
        response = Response(
            response_id=ResponseId(uuid.uuid4().hex),
            request_id=submission.request_id,
            debater_id=asker.debater_id,
            server_id=asker.server_id,
            claim_id=submission.claim_id,
            side=submission.side,
            text=text,
            created=now,
            improves=submission.improves,
        )

        def work(run: Run) -> tuple[Claim, responses.Saved]:
            debaters.seen(run, asker.debater_id, asker.server_id, asker.name, now)
            if responses.by_request(run, response.request_id) is None:
                claim = served_claim(run, asker.server_id, response.claim_id)
            else:  # it was taken when it first arrived, whatever became of the claim
                claim = known_claim(run, response.claim_id)
            saved = responses.save(run, response, fingerprint(text))
            if along is not None:
                along(run, saved.response)
            return claim, saved

        return await self._store.run(work)

    async def judged(
        self, asker: Asker, response_id: ResponseId, *, repeat: bool = False
    ) -> Judged:
        """Give one's own response with its verdict; raises `ResponseUnknown`."""
        now = self._clock()

        def work(run: Run) -> Judged:
            stored = _own(run, asker, response_id)
            response = stored.response
            earlier = responses.get(run, response.improves) if response.improves else None
            return Judged(
                response=response,
                claim=known_claim(run, response.claim_id),
                verdict=stored.verdict,
                standing=standing_of(
                    run, response.server_id, response.debater_id, now, after=response_id
                ),
                counts=stored.counts,
                repeat=repeat,
                before=earlier.verdict if earlier else None,
                showable=showable(run, stored),
            )

        return await self._store.read(work)

    async def see(self, asker: Asker, response_id: ResponseId) -> Judged:
        """Give one's own response, judging it first if it still waits."""
        judged = await self.judged(asker, response_id)
        if judged.verdict is None:
            await self._judge(judged.claim, judged.response)
            judged = await self.judged(asker, response_id)
        return judged

    async def switch_side(self, asker: Asker, response_id: ResponseId) -> Judged:
        """Have one's own response argue the other side, where its verdict says that it does.

        It is judged there; any other is given as it stands, so that asking twice is asking once.
        Raises `ResponseUnknown`, `SameWordsThere`, or `JudgeBusy` when it is moved but not judged.
        """
        now = self._clock()

        def work(run: Run) -> None:
            stored = _own(run, asker, response_id)
            if stored.verdict is not None and stored.verdict.other_side:
                responses.move_side(run, response_id, now)

        await self._store.run(work)
        return await self.see(asker, response_id)

    async def share(self, asker: Asker, response_id: ResponseId) -> Judged:
        """Mark a response as shared, once; raises `SharedAlready` and `ResponseUnknown`."""
        judged = await self.judged(asker, response_id)
        now = self._clock()
        if not await self._store.run(lambda run: responses.first_sharing(run, response_id, now)):
            raise SharedAlready
        return judged

    async def unshare(self, response_id: ResponseId) -> None:
        """Take the mark back, when showing it failed."""
        await self._store.run(lambda run: responses.unshare(run, response_id))

    async def weigh(self, claim: str, side: Side, text: str) -> Verdict:
        """Judge a text that is nobody's response; nothing is stored."""
        return await self._judges.judge(claim, side, receive(text))

    async def work_off(self, batch: int = BATCH, *, most: int = MOST) -> int:
        """Judge what was saved and not judged, oldest first; gives how many were.

        At most so many are tried, a batch at a time. One that cannot be judged is left for the
        next time, and keeps no other waiting.
        """

        def work(run: Run, limit: int, beyond: int) -> list[tuple[Claim, Response]]:
            waiting = responses.unjudged(run, limit, beyond=beyond)
            return [(known_claim(run, one.claim_id), one) for one in waiting]

        done = await work_off(
            lambda limit, beyond: self._store.read(lambda run: work(run, limit, beyond)),
            lambda one: self._judge(*one),
            lambda one: f"response={one[1].response_id}",
            batch=batch,
            most=most,
        )
        if done:
            log.info("worked off responses=%d", done)
        return done

    async def _judge(self, claim: Claim, response: Response) -> None:
        around = await self._store.read(lambda run: surroundings_of(run, claim, response))
        verdict = await self._judges.judge(
            claim.text, response.side, response.text, around, server_id=response.server_id
        )
        now = self._clock()
        await self._store.run(lambda run: responses.judged(run, response.response_id, verdict, now))
        log.info("judged response=%s version=%s", response.response_id, verdict.version)

    async def keep(self, asker: Asker, claim_id: ClaimId, side: Side, text: str) -> None:
        """Keep a text that was begun and not sent, as a draft; an empty one lets the draft go."""
        now = self._clock()
        kept = tidy(text)

        def work(run: Run) -> None:
            if not kept:
                drafts.drop_draft(run, asker.debater_id, claim_id, side)
            elif claims.get(run, claim_id) is not None:
                drafts.keep_draft(run, asker.debater_id, claim_id, side, kept, now)

        await self._store.run(work)

    def _due(self, run: Run, asker: Asker, not_claim: ClaimId | None, level: Level) -> ClaimId:
        rows = shelves.standings_for_serving(run, asker.server_id, asker.debater_id, self._clock())
        return next_claim(rows, self._rng, level=level, not_claim=not_claim)

    def _balancing_side(self, run: Run, asker: Asker, claim_id: ClaimId) -> Side:
        serving = shelves.standing_for_serving(
            run, asker.server_id, asker.debater_id, claim_id, self._clock()
        )
        if serving is None:
            raise ClaimUnknown(claim_id)
        return surprise_side(serving, self._rng)


def _own(run: Run, asker: Asker, response_id: ResponseId) -> responses.StoredResponse:
    stored = responses.get(run, response_id)
    if stored is None or stored.response.debater_id != asker.debater_id:
        raise ResponseUnknown
    return stored
