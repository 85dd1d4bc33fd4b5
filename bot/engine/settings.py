"""Settings: how a server wants its claims looked after."""

from typing import Any

from bot.engine.asker import Asker
from bot.engine.library.library import own_library
from storage import Run, Store, settings
from storage.settings import ServerSettings

__all__ = ["ServerSettings", "Settings"]


class Settings:
    """Read and change them, each change in one transaction."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def of(self, asker: Asker) -> ServerSettings:
        """Give a server's settings."""
        library = own_library(asker)
        return await self._store.read(lambda run: settings.get(run, library))

    async def change(self, asker: Asker, **given: Any) -> ServerSettings:
        """Change those that are given and keep the others; gives all of them."""
        library = own_library(asker)

        def work(run: Run) -> ServerSettings:
            before = settings.get(run, library).model_dump()
            wanted = ServerSettings.model_validate({**before, **given})
            settings.put(run, library, wanted)
            return wanted

        return await self._store.run(work)
