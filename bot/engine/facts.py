"""Named facts that outlive a restart, such as which commands Discord was last told of."""

from storage import Store, facts


class Facts:
    """Read and keep named facts."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def get(self, name: str) -> str | None:
        """Give a fact, or nothing when it was never kept."""
        return await self._store.read(lambda run: facts.get(run, name))

    async def put(self, name: str, value: str) -> None:
        """Keep a fact, in place of an earlier one of the same name."""
        await self._store.run(lambda run: facts.put(run, name, value))
