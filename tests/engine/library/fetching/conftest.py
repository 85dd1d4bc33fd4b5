"""A small web, its names, and a fetcher that may visit it."""

from collections.abc import AsyncIterator

import pytest

from bot.engine.library.fetching import Fetcher
from tests.engine.library.fetching.web import Names, Web, trusting


@pytest.fixture
async def web() -> AsyncIterator[Web]:
    async with Web() as web:
        yield web


@pytest.fixture
def names() -> Names:
    return Names()


@pytest.fixture
def fetcher(names: Names) -> Fetcher:
    return Fetcher(allowed=trusting, look_up=names, seconds=5.0, limit=200_000)
