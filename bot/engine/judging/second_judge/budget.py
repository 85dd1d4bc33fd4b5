"""The budget: how many tokens a server may cost in a day (UTC), counted before each request."""

from arguments.responses import ServerId
from bot.engine.clock import Clock
from bot.engine.judging.second_judge.silences import Silent, Why
from storage import Run, Store, spending


class Budget:
    """Let a request go out while the day's tokens last."""

    def __init__(self, store: Store, clock: Clock, *, daily: int) -> None:
        self._store = store
        self._clock = clock
        self._daily = daily

    async def pay(self, server_id: ServerId, tokens: int) -> None:
        """Count a request; raises `Silent`, and counts nothing, when it would be too much."""
        day = self._clock().date()

        def work(run: Run) -> bool:
            if spending.spent(run, server_id, day).tokens + tokens > self._daily:
                return False
            spending.spend(run, server_id, day, tokens)
            return True

        if not await self._store.run(work):
            raise Silent(Why.SPENT)
