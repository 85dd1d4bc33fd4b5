"""An open round to play in, with a judge for whom longer is better."""

from collections.abc import Callable, Iterator
from functools import partial

import pytest

from bot.engine.judging.judges import Judges, same_process
from storage import Store
from tests.engine.contests.matches.rooms import Cup, longer_is_better, opened
from tests.stand_ins import Clock


@pytest.fixture
def judges() -> Iterator[Judges]:
    judges = Judges(same_process(), judge=longer_is_better)
    yield judges
    judges.close()


@pytest.fixture
def open_cup(store: Store, clock: Clock, judges: Judges) -> Callable[..., Cup]:
    return partial(opened, store, clock, judges)


@pytest.fixture
def cup(open_cup: Callable[..., Cup]) -> Cup:
    return open_cup()
