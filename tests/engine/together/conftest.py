"""A channel that practises together, with the judge in this process and a clock that obeys."""

from collections.abc import Iterator
from random import Random

import pytest

from arguments.claims import Claim, ClaimId, ClaimKind, Considerations, Proposal, Source
from bot.engine.asker import Asker
from bot.engine.judging.judges import Judges, same_process
from bot.engine.together.together import Together
from bot.engine.together.views import Gathering, GatheringId
from storage import Store, shelves
from storage.shelves import EVERYONE, Status
from tests.engine.together.people import CHANNEL, ada
from tests.stand_ins import Clock

STREETS = Claim(
    claim_id=ClaimId("streets"),
    text="Cities should ban cars from their centres.",
    kind=ClaimKind.POLICY,
    source=Source(title="Streets"),
    considerations=Considerations(
        on_for=("Cleaner air saves lives in every crowded street.",),
        on_against=("Shops lose customers who come from far by car.",),
    ),
)


@pytest.fixture
def store(store: Store, clock: Clock) -> Store:
    shelved = [Proposal(claim=STREETS)]
    store.do(lambda run: shelves.arrive(run, EVERYONE, shelved, status=Status.SERVED, now=clock()))
    return store


@pytest.fixture
def judges() -> Iterator[Judges]:
    judges = Judges(same_process())
    yield judges
    judges.close()


@pytest.fixture
def together(store: Store, judges: Judges, clock: Clock) -> Together:
    return Together(store, judges, clock, Random(3))


@pytest.fixture
async def begun(together: Together) -> Gathering:
    return await together.organising.begin(ada(), CHANNEL, claim_id=ClaimId("streets"))


@pytest.fixture
def gid(begun: Gathering) -> GatheringId:
    return begun.gathering_id


@pytest.fixture
def who() -> Asker:
    return ada()
