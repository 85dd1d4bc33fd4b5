"""Privacy: what is kept about a person, as a file, and gone."""

import logging
from collections.abc import Callable
from typing import Any

from arguments.mistakes import Mistake
from arguments.responses import DebaterId
from storage import Run, Store, personal_data

log = logging.getLogger(__name__)


class MyData:
    """Show, export and erase what is kept about one person, in every place at once."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def show(self, debater_id: DebaterId) -> dict[str, int]:
        """Count what is kept, by table."""
        return await self._store.read(lambda run: personal_data.show(run, debater_id))

    async def export(self, debater_id: DebaterId) -> dict[str, Any]:
        """Give everything that is kept, ready for JSON."""
        return await self._store.read(lambda run: personal_data.export(run, debater_id))

    async def erase(self, debater_id: DebaterId) -> personal_data.Erased:
        """Remove everything that is kept; boards and totals follow in the same transaction."""
        erased = await self._store.run(lambda run: personal_data.erase(run, debater_id))
        try:
            await self._store.drop_traces()
        except Mistake as mistake:  # it is erased all the same; the log is emptied in its time
            log.warning("traces left %s", mistake)
        return erased

    async def everything(self, write: Callable[[str, dict[str, Any]], None]) -> int:
        """Hand every row of every table to `write`, from one snapshot; gives how many."""

        def work(run: Run) -> int:
            rows = 0
            for table, row in personal_data.everything(run):
                write(table, row)
                rows += 1
            return rows

        return await self._store.read(work)
