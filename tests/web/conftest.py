"""A place that was filled once, copied for each test that may change it."""

import asyncio
import shutil
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from aiohttp.test_utils import TestClient
from aiohttp.web import Application, Request

from storage import Store
from tests.stand_ins import Clock
from tests.web.worlds import World, build, publish_everything


@pytest.fixture(scope="package")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("web") / "filled.db"
    asyncio.run(build(path))
    return path


@pytest.fixture
def private(filled: Path, tmp_path: Path) -> Iterator[World]:
    """Give the place with nothing public."""
    path = tmp_path / "gadfly.db"
    shutil.copy(filled, path)
    with Store.open(path) as store:
        yield World(store, Clock())


@pytest.fixture
async def world(private: World) -> World:
    """Give the place with everything public."""
    await publish_everything(private)
    return private


@pytest.fixture
async def client(world: World) -> AsyncIterator[TestClient[Request, Application]]:
    async with world.client() as client:
        yield client
