"""A small tournament that was rehearsed from sign-up to champion, on a real database."""

import asyncio
from collections.abc import Iterator
from contextlib import closing

import pytest

from bot.engine.contests.rehearsal.planning import Plan
from tests.engine.contests.rehearsal.held import Held, hold


@pytest.fixture(scope="package")
def held(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Held]:
    """Give one that is over: five entries, three rounds, a break to four."""
    plan = Plan(entrants=5, rounds=3, break_to=4, seed=7)
    held = asyncio.run(hold(plan, tmp_path_factory.mktemp("held") / "gadfly.db"))
    with closing(held.store):
        yield held
