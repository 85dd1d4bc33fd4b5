"""An engine whose tournaments have a judge that goes by the number in a speech, and is quick."""

import re
from collections.abc import AsyncIterator
from dataclasses import replace
from random import Random

import pytest

from arguments.claims import Side
from arguments.judging.surroundings import ALONE, Surroundings
from arguments.judging.verdict import Criterion, CriterionScore, Phrase, Verdict
from bot.assembly import assemble
from bot.config import Config
from bot.engine.clock import Clock
from bot.engine.engine import Engine
from bot.engine.judging.judges import Judges, same_process
from tests.discord.conftest import World
from tests.discord.cups import Cup
from tests.records import new_record
from tests.stand_ins import Clock as StandingClock
from tests.stand_ins import scored


def by_number(claim: str, side: Side, text: str, surroundings: Surroundings = ALONE) -> Verdict:
    """Give as many points as the number that a speech names."""
    points = float(next(iter(re.findall(r"number (\d+)", text)), 50))
    advice = Phrase(key="advice-evidence-none-money")
    criteria = {one: CriterionScore(score=points / 25, advice=advice) for one in Criterion}
    return scored(points).model_copy(update={"criteria": criteria})


@pytest.fixture
def clock() -> Clock:
    return StandingClock()


@pytest.fixture
async def engine(config: Config, clock: Clock) -> AsyncIterator[Engine]:
    new_record(config.database)
    made = assemble(config, rng=Random(7), clock=clock)
    await made.library.stock()
    judges = Judges(same_process(), judge=by_number)
    engine = replace(made, judges=judges, chance=Random(7))
    yield engine
    engine.close()


@pytest.fixture
async def cup(world: World) -> Cup:
    """Give a tournament of five of one round, in the channel, that nobody has drawn yet."""
    return await Cup.make(world, "Cleo", "Dan", "Eli", "Fay", "Gus")
