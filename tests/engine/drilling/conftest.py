"""Drilling on a real database with the starter claims, the catalogue's drills and their scores."""

from random import Random

import pytest

from bot.engine.drilling import Drilling
from bot.engine.judging.judges import Judges
from storage import Store
from tests.stand_ins import Clock


@pytest.fixture
def drilling(store: Store, judges: Judges, clock: Clock) -> Drilling:
    return Drilling(store, judges, clock, Random(1))
