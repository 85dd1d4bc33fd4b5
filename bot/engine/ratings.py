"""Ratings: what changed in the past is rated anew, a page at a time; nobody waits for it."""

import logging
from collections.abc import Callable

from arguments.value import Value
from bot.engine.clock import Clock
from storage import Run, Store
from storage.boards import ageing
from storage.ratings import attempts, checking, folding, mark, matches

log = logging.getLogger(__name__)

SWEEP_PAGES = 20
"""How many transactions of each kind a sweep may take."""

Told = Callable[[int, int], None]
"""Whoever is told how many are done, and of how many."""


class Rebuilt(Value):
    """How many attempts and how many rounds of matches were rated anew."""

    attempts: int
    rounds: int


class Ratings:
    """Rate anew, check, and keep boards up to date with the time that passes."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def catch_up(self, told: Told | None = None) -> int:
        """Rate anew all attempts and rounds that wait for it; it may stop anywhere.

        Gives how many attempts it were.
        """
        of = (await self.waiting()) if told else 0
        done = 0
        while folded := await self._replay():
            done += folded
            if told:
                told(done, max(of, done))
        while await self._fold_matches():
            pass
        if done:
            log.info("ratings caught up attempts=%d", done)
        return done

    async def rebuild(self, told: Told) -> Rebuilt:
        """Rate everything anew from the responses and results that are stored.

        Stopped half way, whatever catches up next goes on.
        """
        of = await self._store.run(_restart)
        told(0, of)
        done = await self.catch_up(told)
        rounds = await self._store.read(matches.count)
        log.info("ratings rebuilt attempts=%d rounds=%d", done, rounds)
        return Rebuilt(attempts=max(of, done), rounds=rounds)  # others may have helped

    async def check(self) -> checking.Checked:
        """Say whether what is stored is what a fold from nothing gives."""
        return await self._store.read(checking.check)

    async def waiting(self) -> int:
        """Count the attempts that wait to be rated anew."""
        return await self._store.read(attempts.waiting)

    async def sweep(self) -> None:
        """Catch up a little, rate the rounds that ended, and age boards; nobody waits for it."""
        for chore in (self._replay, self._fold_matches, self._age):
            for _ in range(SWEEP_PAGES):
                if not await chore():
                    break

    async def _replay(self) -> int:
        if await self._store.read(mark.stale_from) is None:
            return 0
        now = self._clock()
        return await self._store.run(lambda run: folding.replay(run, now))

    async def _fold_matches(self) -> bool:
        if not await self._store.read(matches.is_stale):
            return False
        now = self._clock()
        return await self._store.run(lambda run: matches.fold_next(run, now))

    async def _age(self) -> int:
        now = self._clock()
        return await self._store.run(lambda run: ageing.age_boards(run, now))


def _restart(run: Run) -> int:
    """Have everything rated from nothing on; gives how many attempts."""
    matches.restart(run)
    return folding.renumber(run)
