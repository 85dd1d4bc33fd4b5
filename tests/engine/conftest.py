"""An engine on a real database, with a judge and a clock that do as they are told."""

from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from arguments.claims import Proposal
from bot.engine.boards import Boards
from bot.engine.judging.judges import Judges, same_process
from bot.engine.library.library import Library
from bot.engine.practice import Practice
from bot.engine.servers import Servers
from storage import Store, shelves
from storage.shelves import EVERYONE, Status
from tests.records import new_record
from tests.stand_ins import CLAIMS, Clock, Recorded

PROPOSALS = [Proposal(claim=claim) for claim in CLAIMS]


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def judge() -> Recorded:
    return Recorded()


@pytest.fixture
def store(tmp_path: Path, clock: Clock) -> Iterator[Store]:
    store = Store.open(new_record(tmp_path / "gadfly.db"))
    store.do(
        lambda run: shelves.arrive(run, EVERYONE, PROPOSALS, status=Status.SERVED, now=clock())
    )
    yield store
    store.close()


@pytest.fixture
def judges(judge: Recorded) -> Iterator[Judges]:
    judges = Judges(same_process(), judge=judge)
    yield judges
    judges.close()


@pytest.fixture
def practice(store: Store, judges: Judges, clock: Clock) -> Practice:
    return Practice(store, judges, clock, Random(1))


@pytest.fixture
def boards(store: Store, clock: Clock) -> Boards:
    return Boards(store, clock)


@pytest.fixture
def library(store: Store, clock: Clock) -> Library:
    return Library(store, clock)


@pytest.fixture
def servers(store: Store, clock: Clock) -> Servers:
    return Servers(store, clock)
