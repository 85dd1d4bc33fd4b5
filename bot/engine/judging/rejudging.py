"""Rejudging: every verdict of an earlier judge given anew by the present one.

One response after another, each kept before the next: it may stop anywhere, and running it
again goes on from there. The bot may run meanwhile. What a second judge said is left alone.
"""

import logging
from collections.abc import AsyncIterator, Callable
from datetime import UTC, date, datetime, time

from arguments.judging import judge_version, model_trouble
from arguments.judging.surroundings import Surroundings
from arguments.judging.verdict import Verdict
from arguments.mistakes import Mistake
from arguments.value import Value
from bot.engine.clock import Clock
from bot.engine.judging.judges import Panel
from bot.engine.judging.surroundings import surroundings_of
from bot.engine.library.library import known_claim
from storage import Run, Store, responses
from storage.responses import ToRejudge

log = logging.getLogger(__name__)

PAGE = 50
"""How many responses are read at a time."""

Told = Callable[[int, int], None]
"""Whoever is told how many are done, and of how many."""


class Rejudged(Value):
    """How many verdicts were given anew, how many totals that changed, and what was not done.

    `failed` could not be judged and keep what they had; `left` are a second judge's.
    """

    version: str
    done: int = 0
    changed: int = 0
    failed: int = 0
    left: int = 0


class RulesOnly(Mistake):
    """The trained judge cannot be loaded, and its verdicts are not given up for simpler ones."""

    operators = True

    def __init__(self) -> None:
        super().__init__("mistake-rejudge-rules")


def present_judge() -> str:
    """Name the judge that speaks now; raises `RulesOnly` where it is only standing in."""
    if model_trouble() is not None:
        raise RulesOnly
    return judge_version()


class Rejudging:
    """Give verdicts anew."""

    def __init__(
        self, store: Store, judges: Panel, clock: Clock, present: Callable[[], str] = present_judge
    ) -> None:
        self._store = store
        self._judges = judges
        self._clock = clock
        self._present = present

    async def run(self, since: date | None, told: Told) -> Rejudged:
        """Judge anew what was sent on or after a day (UTC; none given: everything), oldest first.

        Raises `RulesOnly`. Stopped half way, it keeps what it has done.
        """
        version = self._present()
        start = datetime.combine(since, time(), UTC) if since else None
        backlog = await self._store.read(lambda run: responses.backlog(run, version, since=start))
        done = changed = failed = 0
        told(0, backlog.to_rejudge)
        async for one in self._each(version, start):
            verdict = await self._verdict(one, version)
            if verdict is None:
                failed += 1
            elif await self._keep(one, verdict):
                done += 1
                changed += verdict.total != one.total
            told(done + failed, backlog.to_rejudge)
        log.info("rejudged version=%s done=%d changed=%d failed=%d", version, done, changed, failed)
        return Rejudged(
            version=version, done=done, changed=changed, failed=failed, left=backlog.left
        )

    async def _each(self, version: str, start: datetime | None) -> AsyncIterator[ToRejudge]:
        """Give each response once, also where its verdict stays."""
        page = await self._page(version, start, None)
        while page:
            for one in page:
                yield one
            page = await self._page(version, start, page[-1])

    async def _page(
        self, version: str, start: datetime | None, last: ToRejudge | None
    ) -> list[ToRejudge]:
        after = last.response if last else None
        return await self._store.read(
            lambda run: responses.to_rejudge(run, version, since=start, after=after, limit=PAGE)
        )

    async def _verdict(self, one: ToRejudge, version: str) -> Verdict | None:
        """Give the present judge's verdict, from nobody but it; nothing where it has none."""
        response = one.response

        def work(run: Run) -> tuple[str, Surroundings]:
            claim = known_claim(run, response.claim_id)
            return claim.text, surroundings_of(run, claim, response)

        claim, surroundings = await self._store.read(work)
        try:
            verdict = await self._judges.judge(claim, response.side, response.text, surroundings)
        except Exception:  # the outermost edge of a chore
            log.exception("not rejudged response=%s", response.response_id)
            return None
        return verdict if verdict.version == version else None

    async def _keep(self, one: ToRejudge, verdict: Verdict) -> bool:
        now = self._clock()
        return await self._store.run(lambda run: responses.rejudged(run, one, verdict, now))
