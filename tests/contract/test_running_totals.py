"""The law of the record: what is kept for speed is what the responses add up to."""

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from arguments.claims import ClaimId, Side
from arguments.responses import DebaterId, ServerId, fingerprint
from storage import Run, Store, personal_data, responses, servers
from tests.records import new_record

from .examples import (
    ADA,
    BEA,
    BOOKS,
    CARS,
    CLUB,
    CY,
    HALL,
    NOW,
    claim,
    response,
    retire,
    shelve,
    verdict,
)
from .recomputed import kept, recomputed

DEBATERS, SERVERS = st.sampled_from([ADA, BEA, CY]), st.sampled_from([HALL, CLUB])
CLAIMS, SIDES = st.sampled_from([CARS, BOOKS]), st.sampled_from(Side)
NUMBERS = st.integers(1, 12)
TOTALS = st.decimals(50, 100, places=1).map(float)


class Season(RuleBasedStateMachine):
    """Anything that can happen to the record, in any order."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        self.store = Store.open(new_record(Path(self.folder.name) / "gadfly.db"))
        library = [claim(), claim(BOOKS, "Libraries should stop fining late readers.")]
        self.do(lambda run: shelve(run, library))

    def do(self, work: Callable[[Run], object]) -> None:
        self.store.do(work)

    @rule(number=NUMBERS, who=DEBATERS, where=SERVERS, claim_id=CLAIMS, side=SIDES)
    def save(
        self, number: int, who: DebaterId, where: ServerId, claim_id: ClaimId, side: Side
    ) -> None:
        given = response(number, who, where, claim_id, side)
        self.do(lambda run: responses.save(run, given, fingerprint(given.text)))

    @rule(number=NUMBERS, total=TOTALS)
    def judge(self, number: int, total: float) -> None:
        given = response(number)
        self.do(lambda run: responses.judged(run, given.response_id, verdict(total), NOW))

    @rule(who=DEBATERS)
    def erase(self, who: DebaterId) -> None:
        self.do(lambda run: personal_data.erase(run, who))

    @rule(where=SERVERS)
    def forget(self, where: ServerId) -> None:
        self.do(lambda run: servers.forget(run, where))

    @rule(claim_id=CLAIMS)
    def retire(self, claim_id: ClaimId) -> None:
        self.do(lambda run: retire(run, claim_id))

    @invariant()
    def totals_are_what_the_responses_add_up_to(self) -> None:
        assert self.store.read_now(kept) == self.store.read_now(recomputed)

    def teardown(self) -> None:
        self.store.close()
        self.folder.cleanup()


TestSeason = Season.TestCase
TestSeason.settings = settings(max_examples=40, stateful_step_count=30, deadline=None)
