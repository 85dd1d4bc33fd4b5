"""The law of the record where verdicts and sides change: every number still adds up."""

from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from arguments.claims import Side
from arguments.responses import DebaterId, Response
from storage import Store, personal_data, responses
from tests.records import new_record

from .examples import ADA, BEA, claim, judge, move, rejudge, response, save, shelve
from .recomputed import kept, recomputed

NUMBERS = st.integers(1, 9)
DEBATERS, SIDES = st.sampled_from([ADA, BEA]), st.sampled_from(Side)
TOTALS = st.decimals(50, 100, places=1).map(float)
VERSIONS = st.sampled_from(["example-1", "example-1", "new-1"])
COUNTING = """
    select sum(counts) as counting
    from responses
    group by debater_id, claim_id, side, server_id"""
EARLIER = """
    select count(*) as kept, max(number) as latest, count(responses.response_id) as there
    from earlier_verdicts
    left join responses on responses.response_id = earlier_verdicts.response_id
      and responses.debater_id = earlier_verdicts.debater_id
    group by earlier_verdicts.response_id"""


class Chamber(RuleBasedStateMachine):
    """Two debaters on one claim, whose verdicts are given, given anew, and moved."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        self.store = Store.open(new_record(Path(self.folder.name) / "gadfly.db"))
        self.store.do(lambda run: shelve(run, [claim()]))

    @initialize(totals=st.lists(TOTALS, max_size=5))
    def begin(self, totals: list[float]) -> None:
        for number, total in enumerate(totals, start=1):
            self.argue(number, ADA, Side.FOR, total)

    @rule(number=NUMBERS, who=DEBATERS, side=SIDES)
    def save(self, number: int, who: DebaterId, side: Side) -> None:
        save(self.store, response(number, who, side=side))

    @rule(number=NUMBERS, total=TOTALS)
    def judge(self, number: int, total: float) -> None:
        judge(self.store, response(number), total)

    @rule(number=NUMBERS, who=DEBATERS, side=SIDES, total=TOTALS)
    def argue(self, number: int, who: DebaterId, side: Side, total: float) -> None:
        self.save(number, who, side)
        self.judge(number, total)

    @precondition(lambda self: self.judged)
    @rule(nth=NUMBERS, total=TOTALS, was=VERSIONS, is_now=VERSIONS)
    def rejudge(self, nth: int, total: float, was: str, is_now: str) -> None:
        rejudge(self.store, self.one(nth), total, was=was, is_now=is_now)

    @precondition(lambda self: self.judged)
    @rule(nth=NUMBERS)
    def move(self, nth: int) -> None:
        with suppress(responses.SameWordsThere):
            move(self.store, self.one(nth))

    @precondition(lambda self: len(self.judged) > 3)
    @rule(who=DEBATERS)
    def erase(self, who: DebaterId) -> None:
        self.store.do(lambda run: personal_data.erase(run, who))

    @property
    def judged(self) -> list[Response]:
        """List what has a verdict."""
        ids = [response(number).response_id for number in range(1, 10)]
        stored = self.store.read_now(lambda run: [responses.get(run, each) for each in ids])
        return [each.response for each in stored if each and each.verdict]

    def one(self, nth: int) -> Response:
        """Choose one that has a verdict."""
        return self.judged[nth % len(self.judged)]

    @invariant()
    def every_number_is_what_the_responses_add_up_to(self) -> None:
        assert self.store.read_now(kept) == self.store.read_now(recomputed)

    @invariant()
    def one_of_a_debaters_responses_on_a_side_counts(self) -> None:
        rows = self.store.read_now(lambda run: run(COUNTING))
        assert {row["counting"] for row in rows} <= {1}

    @invariant()
    def what_was_judged_before_is_kept_with_its_response(self) -> None:
        rows = self.store.read_now(lambda run: run(EARLIER))
        assert [row for row in rows if len({*row.values()}) > 1] == []

    def teardown(self) -> None:
        self.store.close()
        self.folder.cleanup()


TestChamber = Chamber.TestCase
TestChamber.settings = settings(max_examples=40, stateful_step_count=30, deadline=None)
