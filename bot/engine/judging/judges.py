"""Judging off the event loop: bounded, with a deadline; what cannot be had now is judged later."""

import contextlib
from collections.abc import Callable
from typing import Protocol, TypeVar, TypeVarTuple

from arguments.claims import Side
from arguments.judging import judge
from arguments.judging.surroundings import ALONE, Surroundings
from arguments.judging.verdict import Verdict
from arguments.mistakes import Mistake
from arguments.responses import ServerId
from bot.engine.work.benches import Bench, same_process, worker_process
from bot.engine.work.workers import Unfinished, Worker

__all__ = ["Bench", "JudgeBusy", "Judges", "Panel", "same_process", "worker_process"]

_T = TypeVar("_T")
_Ts = TypeVarTuple("_Ts")

Judge = Callable[[str, Side, str, Surroundings], Verdict]
ATTEMPTS = 2
"""A text that ended its judge may have met a judge that was ending: it is tried once more."""


class JudgeBusy(Mistake):
    """Too many texts wait, or one took too long; what was sent is kept and judged later."""

    def __init__(self) -> None:
        super().__init__("mistake-judge-busy")


class Panel(Protocol):
    """Whoever judges: the offline judges alone, or with a second one behind them."""

    @property
    def asks(self) -> str:
        """Name the model that texts are sent to; empty where nothing leaves."""

    async def judge(
        self,
        claim: str,
        side: Side,
        text: str,
        surroundings: Surroundings = ALONE,
        *,
        server_id: ServerId | None = None,
    ) -> Verdict:
        """Give the verdict, for a response of a server or for nobody's; raises `JudgeBusy`."""

    async def work(self, function: Callable[[*_Ts], _T], *args: *_Ts) -> _T:
        """Give what a plain function gives, run where texts are judged; raises `JudgeBusy`."""

    async def rebut(
        self, claim: str, side: Side, text: str, point: str, *, server_id: ServerId
    ) -> str:
        """Put a point against a debater's text into words that answer it; empty for as it is."""

    async def warm_up(self) -> None:
        """Make ready, so that the first person does not wait for it."""

    def close(self) -> None:
        """Let go of what is held open."""


class Judges:
    """Judge texts one after another on a bench; refuses when more than `limit` wait."""

    asks = ""
    """Nothing leaves this program."""

    def __init__(
        self, bench: Bench, *, judge: Judge = judge, deadline: float = 20.0, limit: int = 200
    ) -> None:
        self._worker = Worker(bench, "judge", deadline=deadline, attempts=ATTEMPTS)
        self._judge = judge
        self._limit = limit
        self._waiting = 0

    async def judge(
        self,
        claim: str,
        side: Side,
        text: str,
        surroundings: Surroundings = ALONE,
        *,
        server_id: ServerId | None = None,  # noqa: ARG002 (all servers are judged alike)
    ) -> Verdict:
        """Give the verdict; raises `JudgeBusy` when it cannot be had in time."""
        return await self.work(self._judge, claim, side, text, surroundings)

    async def work(self, function: Callable[[*_Ts], _T], *args: *_Ts) -> _T:
        """Give what a function gives, in its turn among the texts that are judged.

        Function and arguments are handed to another process, so both can be pickled. Raises what
        the function raises, or `JudgeBusy` when it cannot be had in time.
        """
        if self._waiting >= self._limit:
            raise JudgeBusy
        self._waiting += 1
        try:
            return await self._worker.run(function, *args)
        except Unfinished:
            raise JudgeBusy from None
        finally:
            self._waiting -= 1

    async def rebut(
        self,
        claim: str,  # noqa: ARG002 (nobody here puts things into other words)
        side: Side,  # noqa: ARG002 (see above)
        text: str,  # noqa: ARG002 (see above)
        point: str,  # noqa: ARG002 (see above)
        *,
        server_id: ServerId,  # noqa: ARG002 (see above)
    ) -> str:
        """Leave every point in the words of its source."""
        return ""

    async def warm_up(self) -> None:
        """Open the bench and judge a word, so that the first person does not wait for it."""
        with contextlib.suppress(JudgeBusy):
            await self.judge("Practice makes a debater.", Side.FOR, "It does, because habits last.")

    def close(self) -> None:
        """Let go of the bench; what still waits is dropped and judged at the next start."""
        self._worker.close()
