"""Judging a duel: openings as arguments, answers by how they engage, and what it all came to."""

import asyncio
import contextlib
import logging
from collections.abc import Sequence

from arguments.claims import Claim, Side
from arguments.judging.surroundings import Surroundings
from arguments.judging.verdict import Verdict
from arguments.responses import ServerId
from arguments.sparring.answers import Answer, Engaged
from arguments.sparring.duelling import close, whole_of
from arguments.sparring.moves import Move, Source
from bot.engine.clock import Clock
from bot.engine.judging.judges import JudgeBusy, Panel
from bot.engine.sparring.duel_play import Play, read
from bot.engine.work.backlog import REFUSALS
from storage import Store
from storage.duels import DuelId, DuelState, DuelWords, keeping, reading, words
from storage.duels.values import OPENINGS, OVER

log = logging.getLogger(__name__)

A_TURN = 20
"""Duels that one turn looks at."""


class DuelJudging:
    """Judge what is said in duels; what cannot be had now is judged later, from the record."""

    def __init__(self, store: Store, judges: Panel, clock: Clock) -> None:
        self._store = store
        self._judges = judges
        self._clock = clock
        self._turn = asyncio.Lock()

    async def of_words(self, duel_id: DuelId, number: int, side: Side) -> DuelWords:
        """Judge the words of a side in a round, once; gives them as they are then."""
        play = await self._read(duel_id)
        found = play.at(number, side)
        if found is not None and found.answer is not None:
            with contextlib.suppress(JudgeBusy):
                await self._judge(play, found, found.answer)
        play = await self._read(duel_id)
        return play.at(number, side) or DuelWords(
            duel_id=duel_id, round=number, side=side, debater_id=None
        )

    async def work_off(self) -> None:
        """Say what duels came to whose rounds are over; what the judge has no time for waits."""
        refused = 0
        for duel in await self._store.read(lambda run: reading.to_judge(run, A_TURN)):
            try:
                await self.finish(duel.duel_id)
            except JudgeBusy:
                refused += 1
                if refused == REFUSALS:
                    return
            except Exception:  # the outermost edge of a chore: it keeps no other waiting
                log.exception("unjudged duel=%s", duel.duel_id)

    async def finish(self, duel_id: DuelId) -> None:
        """Note what a duel came to, once its rounds are over; raises `JudgeBusy`."""
        async with self._turn:
            play = await self._read(duel_id)
            if play.duel.state is not DuelState.OPEN or play.duel.round != OVER:
                return
            for each in play.words:
                if each.answer is not None:
                    await self._judge(play, each, each.answer)
            play = await self._read(duel_id)
            rounds = max(play.closed, default=OPENINGS)
            totals = {side: await self._total(play, side, rounds) for side in Side}
            closing = close(
                rounds,
                {side: _scores(play, side) for side in Side},
                {side: total for side, total in totals.items() if total is not None},
            )
            now = self._clock()
            await self._store.run(lambda run: keeping.close(run, duel_id, closing, now))
            log.info("duel over duel=%s rounds=%d", duel_id, rounds)

    async def _read(self, duel_id: DuelId) -> Play:
        return await self._store.read(lambda run: read(run, duel_id))

    async def _judge(self, play: Play, said: DuelWords, answer: Answer) -> None:
        """Judge words that were not judged yet."""
        duel_id, number, side = said.duel_id, said.round, said.side
        if number == OPENINGS:
            if said.verdict is None:
                verdict = await self._verdict(play, side, answer.words)
                await self._store.run(lambda run: words.judged(run, duel_id, number, side, verdict))
        elif said.engaged is None:
            engaged = await self._engaged(play, said, answer)
            await self._store.run(lambda run: words.engaged(run, duel_id, number, side, engaged))

    async def _total(self, play: Play, side: Side, rounds: int) -> float | None:
        """Give the total of a side's whole case, judged where it was not yet; None of silence."""
        last = play.at(rounds, side)
        if last is not None and last.verdict is not None:
            return last.verdict.total
        spoken = [one for one in play.words if one.side is side and one.answer is not None]
        opening = next((one.answer for one in spoken if one.round == OPENINGS), None)
        answers = [one.answer for one in spoken if one.round != OPENINGS and one.answer]
        text = whole_of(opening, answers)
        if not text:
            return None
        verdict = await self._verdict(play, side, text)
        duel_id = play.duel.duel_id
        await self._store.run(lambda run: words.judged(run, duel_id, rounds, side, verdict))
        return verdict.total

    async def _verdict(self, play: Play, side: Side, text: str) -> Verdict:
        return await self._judges.judge(
            play.claim.text,
            side,
            text,
            _around(play.claim),
            server_id=ServerId(play.duel.server_id),
        )

    async def _engaged(self, play: Play, said: DuelWords, answer: Answer) -> Engaged:
        rivals = play.last_words(said.side.other, said.round)
        before = play.said_before(said.side, said.round)
        return await self._judges.work(engaged_with, play.claim, said.side, rivals, answer, before)


def engaged_with(
    claim: Claim, side: Side, rivals: str, answer: Answer, before: Sequence[str]
) -> Engaged:
    """Judge an answer by how it engages with the rival's last words."""
    from arguments.sparring.engaging import engage  # noqa: PLC0415 (it loads the judge's lexicon)

    move = Move(key="rival", source=Source.DEBATER, text=rivals)
    return engage(claim, side, move, answer, before)


def _around(claim: Claim) -> Surroundings:
    """Give the article's own words, so that they are not taken for a debater's."""
    return Surroundings(passages=tuple(filter(None, (claim.passage, claim.original))))


def _scores(play: Play, side: Side) -> dict[int, float]:
    return {
        one.round: one.engaged.score
        for one in play.words
        if one.side is side and one.engaged is not None
    }
