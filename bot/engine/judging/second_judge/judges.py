"""The second judge: the offline verdict first, then a language model's numbers in its place.

Whatever keeps the model from answering, the offline verdict is given, and says so.
"""

import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from typing import TypeVar, TypeVarTuple

from arguments.claims import Side
from arguments.judging.comparing import Argument, Winner
from arguments.judging.surroundings import ALONE, Surroundings
from arguments.judging.verdict import HIGHEST, Verdict
from arguments.responses import ServerId
from bot.engine.clock import Clock
from bot.engine.judging.judges import Panel
from bot.engine.judging.second_judge.budget import Budget
from bot.engine.judging.second_judge.client import Client
from bot.engine.judging.second_judge.reads import Ask, Reading, compare_texts, read_text
from bot.engine.judging.second_judge.rebutting import rebut
from bot.engine.judging.second_judge.silences import Silent, Unwell, Why
from bot.engine.judging.second_judge.verdicts import cap_of, with_reading, without_reading

log = logging.getLogger(__name__)

_T = TypeVar("_T")
_Ts = TypeVarTuple("_Ts")

REST = timedelta(minutes=1)
"""How long a server that was unwell twice is left alone, so that people do not wait for it."""


class SecondJudge:
    """Ask a language model what it makes of a text that the offline judge has judged.

    Without a server nothing is asked: a text that is nobody's response, and may be somebody
    else's, stays here. So does one that a guard caps.
    """

    def __init__(self, first: Panel, client: Client, budget: Budget, clock: Clock) -> None:
        self._first = first
        self._client = client
        self._budget = budget
        self._clock = clock
        self._resting_until: datetime | None = None

    @property
    def asks(self) -> str:
        """Name the model that texts are sent to."""
        return self._client.model

    async def judge(
        self,
        claim: str,
        side: Side,
        text: str,
        surroundings: Surroundings = ALONE,
        *,
        server_id: ServerId | None = None,
    ) -> Verdict:
        """Give the verdict; raises `JudgeBusy` when not even the offline one can be had."""
        verdict = await self._first.judge(claim, side, text, surroundings)
        if server_id is None:
            return verdict
        try:
            reading = await self._reading(verdict, claim, side, text, server_id)
        except Silent as silent:
            log.info("second judge silent why=%s model=%s", silent.why, self.asks)
            return without_reading(verdict, silent.why)
        return with_reading(verdict, reading, self.asks)

    async def compare(
        self, claim: str, first: Argument, second: Argument, *, server_id: ServerId
    ) -> Winner | None:
        """Give the better of two texts; nothing where the offline judge has to say."""
        try:
            for one in (first, second):
                verdict = await self._first.judge(claim, one.side, one.text, one.surroundings)
                _fit_to_send(verdict)
            async with self._asking(server_id) as ask:
                return await compare_texts(ask, claim, first, second)
        except Silent as silent:
            log.info("second judge silent why=%s model=%s", silent.why, self.asks)
            return None

    async def work(self, function: Callable[[*_Ts], _T], *args: *_Ts) -> _T:
        """Give what a function gives, run by the offline judge; raises `JudgeBusy`."""
        return await self._first.work(function, *args)

    async def rebut(
        self, claim: str, side: Side, text: str, point: str, *, server_id: ServerId
    ) -> str:
        """Have the model put a point against a debater's text; empty where it says nothing fit."""
        if not point:
            return ""
        try:
            _fit_to_send(await self._first.judge(claim, side, text))
            async with self._asking(server_id) as ask:
                return await rebut(ask, claim, side, text, point)
        except Silent as silent:
            log.info("second judge silent on a rebuttal why=%s model=%s", silent.why, self.asks)
            return ""

    async def warm_up(self) -> None:
        """Make the offline judge ready; the model is not asked."""
        await self._first.warm_up()

    def close(self) -> None:
        """Let go of the offline judge; to the model nothing is held open."""
        self._first.close()

    async def _reading(
        self, verdict: Verdict, claim: str, side: Side, text: str, server_id: ServerId
    ) -> Reading:
        _fit_to_send(verdict)
        async with self._asking(server_id) as ask:
            return await read_text(ask, claim, side, text)

    @asynccontextmanager
    async def _asking(self, server_id: ServerId) -> AsyncIterator[Ask]:
        if self._resting_until and self._clock() < self._resting_until:
            raise Silent(Why.RESTING)

        async def pay(tokens: int) -> None:
            await self._budget.pay(server_id, tokens)

        try:
            async with self._client.asking(pay) as ask:
                yield ask
        except Unwell:
            self._resting_until = self._clock() + REST
            raise


def _fit_to_send(verdict: Verdict) -> None:
    """Keep back a text that a guard caps, such as one that instructs its judge."""
    if cap_of(verdict) < HIGHEST:
        raise Silent(Why.GUARDED)
