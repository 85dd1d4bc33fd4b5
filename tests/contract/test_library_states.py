"""The law of the libraries: at every place, every claim stands in exactly one state."""

from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from arguments.claims import Claim
from arguments.responses import ServerId
from storage import Run, Store, servers, shelves
from storage.shelves import EVERYONE, Query, Status, library_of
from tests.records import new_record

from .examples import CLUB, HALL, claim, decide, shelve

T = TypeVar("T")
PLACES = (HALL, CLUB, ServerId("terminal"), ServerId("direct:1001"))
POOL = [claim(f"claim-{n}", f"Sentence number {n} claims something.") for n in range(4)]
COMMON = {Status.SERVED, Status.RETIRED}
"""The states of everyone's claims that a server sees."""

LIBRARIES, CLAIMS = st.sampled_from([EVERYONE, HALL, CLUB]), st.sampled_from(POOL)
STATES = st.sampled_from(Status)
ARRIVING = st.sampled_from([Status.WAITING, Status.SERVED])


class Libraries(RuleBasedStateMachine):
    """Claims arrive and move in any order, beside a model that is a dictionary a library."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        self.store = Store.open(new_record(Path(self.folder.name) / "gadfly.db"))
        self.stand: dict[str, dict[str, Status]] = {EVERYONE: {}, HALL: {}, CLUB: {}}

    def do(self, work: Callable[[Run], T]) -> T:
        return self.store.do(work)

    @rule(library=LIBRARIES, given=st.lists(CLAIMS), status=ARRIVING)
    def arrive(self, library: ServerId, given: list[Claim], status: Status) -> None:
        own, common = self.stand[library], self.stand[EVERYONE]
        ids = dict.fromkeys(each.claim_id for each in given)
        new = [each for each in ids if each not in own and common.get(each) is not Status.SERVED]
        assert self.do(lambda run: shelve(run, given, library, status)) == new
        own.update(dict.fromkeys(new, status))

    @rule(library=LIBRARIES, given=CLAIMS, seen=STATES, to=STATES)
    def move(self, library: ServerId, given: Claim, seen: Status, to: Status) -> None:
        moves = self.seen_from(library).get(given.claim_id) is seen
        assert self.do(lambda run: decide(run, library, given.claim_id, seen, to)) is moves
        if moves:
            self.stand[library][given.claim_id] = to

    @rule(server_id=st.sampled_from([HALL, CLUB]))
    def forget(self, server_id: ServerId) -> None:
        self.do(lambda run: servers.forget(run, server_id))
        self.stand[server_id] = {}

    def seen_from(self, place: ServerId) -> dict[str, Status]:
        """Give what the model says that a place sees."""
        library = library_of(place)
        everyones = self.stand[EVERYONE].items()
        common = {each: status for each, status in everyones if status in COMMON}
        return common | self.stand[library]

    def browsed(self, place: ServerId) -> Iterator[tuple[str, Status]]:
        """Browse each state at a place, holding each to its size."""
        for status in Status:
            query = Query(status=status)
            found = self.do(lambda run, q=query: shelves.browse(run, place, q, 0, 99))  # type: ignore[misc] # bound now
            assert self.do(lambda run, q=query: shelves.browse_size(run, place, q)) == len(found)  # type: ignore[misc]
            yield from ((each.claim.claim_id, each.status) for each in found)

    @invariant()
    def every_claim_is_in_exactly_one_state(self) -> None:
        for place in PLACES:
            browsed = list(self.browsed(place))
            assert sorted(browsed) == sorted(self.seen_from(place).items())

    @invariant()
    def what_waits_is_counted_and_found(self) -> None:
        for library, stand in self.stand.items():
            expected = list(stand.values()).count(Status.WAITING)
            assert self.do(lambda run, own=library: shelves.waiting(run, own)) == expected  # type: ignore[misc]
            found = self.do(lambda run, own=library: shelves.next_waiting(run, own))  # type: ignore[misc]
            assert (found is not None) is bool(expected)

    def teardown(self) -> None:
        self.store.close()
        self.folder.cleanup()


TestLibraries = Libraries.TestCase
TestLibraries.settings = settings(max_examples=25, stateful_step_count=20, deadline=None)
