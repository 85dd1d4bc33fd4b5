"""A second judge on a scripted model, with a real database behind its budget."""

from collections.abc import AsyncIterator

import pytest
from pydantic import SecretStr

from bot.engine.judging.judges import Judges
from bot.engine.judging.second_judge import Budget, Client, Endpoint, SecondJudge
from storage import Store
from tests.engine.judging.second_judge.scripted import KEY, Model, Second, reads
from tests.stand_ins import Clock


@pytest.fixture
async def model() -> AsyncIterator[Model]:
    async with Model() as model:
        model.will(*reads(70, 80, 75))
        yield model


@pytest.fixture
def make(model: Model, judges: Judges, store: Store, clock: Clock) -> Second:
    """Give what makes a second judge, with another first judge, time or budget where asked."""

    def made(
        first: Judges = judges, *, url: str = model.url, seconds: float = 5.0, daily: int = 10**6
    ) -> SecondJudge:
        endpoint = Endpoint(url=url, model="scripted", key=SecretStr(KEY), seconds=seconds)
        budget = Budget(store, clock, daily=daily)
        return SecondJudge(first, Client(endpoint, pause=0.0), budget, clock)

    return made


@pytest.fixture
def second(make: Second) -> SecondJudge:
    return make()
