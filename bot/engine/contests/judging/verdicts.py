"""Verdicts: speeches are judged between transactions, off the loop, and counted once.

What could not be judged, or was not when the program stopped, is judged by the next chore.
"""

import logging

from arguments.claims import Claim
from arguments.judging.surroundings import Surroundings
from arguments.responses import ServerId
from bot.engine.clock import Clock
from bot.engine.contests.judging import confirming
from bot.engine.contests.matches import in_play
from bot.engine.judging.judges import JudgeBusy, Panel
from bot.engine.library.library import known_claim
from bot.engine.work.backlog import BATCH, MOST, work_off
from storage import Run, Store
from storage.tournaments import deliberating, speeches
from storage.tournaments.values import MatchId, Outcome, Speech

log = logging.getLogger(__name__)


class Verdicts:
    """Judge the speeches of matches."""

    def __init__(self, store: Store, judges: Panel, clock: Clock) -> None:
        self._store = store
        self._judges = judges
        self._clock = clock

    async def of_match(self, match_id: MatchId) -> None:
        """Judge what is in and not judged in a match, and decide it where that was all.

        What the judge has no time for is left to the next chore.
        """

        def work(run: Run) -> list[Speech]:
            return [speech for speech in speeches.of_match(run, match_id) if _waits(speech)]

        for speech in await self._store.read(work):
            try:
                await self._judge(speech)
            except JudgeBusy:
                return

    async def work_off(self, batch: int = BATCH, *, most: int = MOST) -> int:
        """Judge what is in and not judged anywhere, the first sent first; gives how many were.

        One that cannot be judged is left for the next time, and keeps no other waiting.
        """
        done = await work_off(
            lambda limit, beyond: self._store.read(
                lambda run: deliberating.unjudged(run, limit, beyond=beyond)
            ),
            self._judge,
            lambda speech: f"match={speech.match_id} place={speech.place}",
            batch=batch,
            most=most,
        )
        if done:
            log.info("worked off speeches=%d", done)
        return done

    async def _judge(self, speech: Speech) -> None:
        claim, around, server_id = await self._store.read(lambda run: _around(run, speech))
        verdict = await self._judges.judge(
            claim.text, speech.side, speech.text or "", around, server_id=server_id
        )
        now = self._clock()

        def work(run: Run) -> None:
            if speeches.judged(run, speech.match_id, speech.place, speech.side, verdict):
                confirming.decide(run, speech.match_id, now)

        await self._store.run(work)
        log.info("judged match=%s version=%s", speech.match_id, verdict.version)


def _waits(speech: Speech) -> bool:
    return speech.outcome is Outcome.IN and speech.text is not None and speech.verdict is None


def _around(run: Run, speech: Speech) -> tuple[Claim, Surroundings, ServerId]:
    """Give what a speech is held against, the same whenever it is judged: all said before it."""
    play = in_play.read(run, speech.match_id)
    claim = known_claim(run, play.match.claim_id or play.match.offered[0])
    before = [each for each in play.speeches if each.place < speech.place and each.text]
    around = Surroundings(
        passages=tuple(dict.fromkeys(filter(None, (claim.passage, claim.original)))),
        by_others=tuple(each.text or "" for each in before if each.side is not speech.side),
        by_self=tuple(each.text or "" for each in before if each.side is speech.side),
    )
    return claim, around, play.tournament.server_id
