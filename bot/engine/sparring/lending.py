"""Lending: a debater lets others of their server argue against what they wrote, without a name."""

import logging

from arguments.judging.verdict import HIGHEST, Verdict
from arguments.likeness import VERSION
from bot.engine.asker import Asker
from bot.engine.clock import Clock
from bot.engine.judging.judges import JudgeBusy, Panel
from bot.engine.sparring.mistakes import LendingElsewhere
from bot.engine.sparring.working import read_words
from storage import Run, Store, debaters, lending
from storage.lending import Unread

log = logging.getLogger(__name__)

_BATCH = 200
_MOST = 50
"""Arguments that are read at once, and batches of a sweep: the rest is left for the next one."""


class Lending:
    """Lend arguments, take them back, and keep what others can be shown up to date."""

    def __init__(self, store: Store, judges: Panel, clock: Clock) -> None:
        self._store = store
        self._judges = judges
        self._clock = clock

    async def allowed(self, asker: Asker) -> bool:
        """Tell whether a debater lends their arguments here; nobody does until they say so."""
        return await self._store.read(
            lambda run: lending.allowed(run, asker.server_id, asker.debater_id)
        )

    async def allow(self, asker: Asker, yes: bool) -> None:  # noqa: FBT001 (the choice itself)
        """Lend all of a debater's judged arguments here and what they send next, or none.

        Taken back, their words go from everyone's spars as well. Raises `LendingElsewhere` in a
        person's own place.
        """
        if yes and asker.alone:
            raise LendingElsewhere
        now = self._clock()

        def work(run: Run) -> None:
            if yes:
                debaters.seen(run, asker.debater_id, asker.server_id, asker.name, now)
                lending.allow(run, asker.server_id, asker.debater_id, now)
            else:
                lending.take_back(run, asker.server_id, asker.debater_id)

        await self._store.run(work)
        if yes:
            await self.sweep()

    async def sweep(self) -> int:
        """Read what is lent and unread; gives how many arguments were read.

        One that a guard caps, or that argues the other side, is read and not shown. Where the
        judge has no time, the rest is left for the next sweep.
        """
        done = 0
        for _ in range(_MOST):
            unread = await self._store.read(lambda run: lending.unread(run, VERSION, _BATCH))
            if not unread:
                break
            try:
                await self._read(unread)
            except JudgeBusy:
                break
            done += len(unread)
        if done:
            log.info("lent arguments read=%d", done)
        return done

    async def _read(self, unread: list[Unread]) -> None:
        fit = [one for one in unread if _is_fit(one.verdict)]
        vectors = await self._judges.work(read_words, [one.text for one in fit]) if fit else []
        shown = {one.response_id: vector for one, vector in zip(fit, vectors, strict=True)}

        def work(run: Run) -> None:
            for one in unread:
                lending.was_read(run, one, VERSION, shown.get(one.response_id))

        await self._store.run(work)


def _is_fit(verdict: Verdict) -> bool:
    capped = any(finding.cap < HIGHEST for finding in verdict.guards)
    return not capped and not verdict.other_side
