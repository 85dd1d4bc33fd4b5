"""The record: the only code that knows SQL. Rows in, values of the game out.

`Store` opens the database and runs pieces of work, each a whole transaction. The parts
(`claims`, `shelves`, `batches`, `reports`, `settings`, `daily`, `responses`, `drafts`, `totals`,
`ratings`, `boards`, `seasons`, `profiles`, `publishing`, `debaters`, `tournaments`, `servers`,
`beliefs`, `gatherings`, `spending`, `timers`, `facts`, `personal_data`) are modules of plain
functions that take `run` first, so that one piece of work may use several:

    store.do(lambda run: responses.save(run, response, fingerprint))

It may import `arguments` and never `bot`. It reads no clock: moments come in as arguments.
"""

from storage.database import Database, Row, Run, StorageMistake
from storage.store import Store

__all__ = ["Database", "Row", "Run", "StorageMistake", "Store"]
