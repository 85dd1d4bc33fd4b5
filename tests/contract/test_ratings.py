"""Ratings are a fold: whatever changes, catching up comes to the same as rating from nothing."""

from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from arguments.claims import ClaimId, Side
from arguments.responses import DebaterId, Response, ServerId, fingerprint
from storage import Run, Store, claims, personal_data, profiles, responses, seasons, servers
from storage.ratings import attempts, checking, current, folding

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
    later,
    move,
    rejudge,
    response,
    save,
    save_and_judge,
    shelve,
    verdict,
)
from .rated import boards, boards_anew, catch_up, from_nothing, stored

DEBATERS, SERVERS = st.sampled_from([ADA, BEA, CY]), st.sampled_from([HALL, CLUB])
CLAIMS = st.sampled_from([CARS, BOOKS])
WHAT = st.tuples(CLAIMS, st.sampled_from(Side))
NUMBERS = st.integers(1, 20)
TOTALS = st.decimals(50, 100, places=1).map(float)


LASTING = {"practice", "consistency", "streak", "week", "month", "article"}
"""Boards whose lines are what their debaters did, whenever they were written."""


def lasting(rows: list[dict[str, Any]]) -> list[tuple[Any, ...]]:
    """Give what lines say, but for deviations, which grow."""
    return [
        (row["server_id"], row["board"], row["debater_id"], row["value"], row["counted"])
        for row in rows
        if row["board"].partition(":")[0] in LASTING
    ]


class Record(RuleBasedStateMachine):
    """Anything that changes what is rated, in any order, while time goes on."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        self.path = Path(self.folder.name) / "gadfly.db"
        self.store = Store.open(self.path)
        self.now = NOW
        self.seasons = 0
        library = [claim(), claim(BOOKS, "Libraries should stop fining late readers.")]
        self.do(lambda run: shelve(run, library))

    def do(self, work: Callable[[Run], object]) -> None:
        self.store.do(work)

    @rule(number=NUMBERS, who=DEBATERS, where=SERVERS, what=WHAT, total=TOTALS)
    def argue(
        self, number: int, who: DebaterId, where: ServerId, what: tuple[ClaimId, Side], total: float
    ) -> None:
        given = response(number, who, where, *what).model_copy(update={"created": self.now})
        self.do(lambda run: responses.save(run, given, fingerprint(given.text)))
        self.do(lambda run: responses.judged(run, given.response_id, verdict(total), self.now))

    @rule(who=DEBATERS, where=SERVERS, claim_id=CLAIMS, picked=st.booleans())
    def serve(self, who: DebaterId, where: ServerId, claim_id: ClaimId, *, picked: bool) -> None:
        self.do(
            lambda run: claims.record_served(run, who, claim_id, where, self.now, picked=picked)
        )

    @precondition(lambda self: self.judged)
    @rule(nth=NUMBERS, total=TOTALS)
    def rejudge(self, nth: int, total: float) -> None:
        rejudge(self.store, self.one(nth), total)

    @precondition(lambda self: self.judged)
    @rule(nth=NUMBERS)
    def move(self, nth: int) -> None:
        given = self.one(nth)
        with suppress(responses.SameWordsThere):
            self.do(lambda run: responses.move_side(run, given.response_id, self.now))

    @rule(days=st.integers(0, 40))
    def wait(self, days: int) -> None:
        self.now += timedelta(days=days, minutes=1)

    @rule(where=SERVERS)
    def start_or_end_a_season(self, where: ServerId) -> None:
        self.seasons += 1
        season_id = f"season-{self.seasons}"
        if not self.store.do(lambda run: seasons.end(run, where, self.now)):
            self.do(lambda run: seasons.start(run, season_id, where, "S", now=self.now))

    @rule(who=DEBATERS, where=SERVERS)
    def hide_or_show(self, who: DebaterId, where: ServerId) -> None:
        hidden = self.store.read_now(lambda run: profiles.of(run, where, who)).is_hidden
        change = profiles.show if hidden else profiles.hide
        self.do(lambda run: change(run, where, who, self.now))

    @rule(who=DEBATERS)
    def erase(self, who: DebaterId) -> None:
        self.do(lambda run: personal_data.erase(run, who))

    @rule(where=SERVERS)
    def forget(self, where: ServerId) -> None:
        self.do(lambda run: servers.forget(run, where))

    @rule()
    def fold_a_little(self) -> None:
        self.do(lambda run: folding.replay(run, self.now, 2))

    @rule()
    def open_again(self) -> None:
        self.store.close()
        self.store = Store.open(self.path)

    @property
    def judged(self) -> list[Response]:
        ids = [response(number).response_id for number in range(1, 21)]
        found = self.store.read_now(lambda run: [responses.get(run, each) for each in ids])
        return [each.response for each in found if each and each.verdict]

    def one(self, nth: int) -> Response:
        return self.judged[nth % len(self.judged)]

    @invariant()
    def what_is_rated_is_what_counts(self) -> None:
        checked = self.store.read_now(checking.check)
        assert (checked.missing, checked.extra, checked.different) == (0, 0, 0)

    def teardown(self) -> None:
        catch_up(self.store, now=self.now)
        assert self.store.read_now(stored) == self.store.read_now(from_nothing)
        rows = self.store.read_now(lambda run: list(attempts.rows_from(run, 1)))
        shown = lasting(self.store.read_now(boards))
        self.do(folding.renumber)
        catch_up(self.store, now=self.now)
        assert self.store.read_now(lambda run: list(attempts.rows_from(run, 1))) == rows
        assert shown == lasting(self.store.do(lambda run: boards_anew(run, self.now)))
        self.store.close()
        self.folder.cleanup()


TestRecord = Record.TestCase
TestRecord.settings = settings(max_examples=40, stateful_step_count=30, deadline=None)


def test_the_first_attempt_on_a_side_is_rated_and_later_ones_are_not(store: Store) -> None:
    save_and_judge(store, response(1), 80.0)
    before = store.read_now(lambda run: current.of(run, HALL, ADA))
    save_and_judge(store, response(2), 50.0)
    assert store.read_now(lambda run: current.of(run, HALL, ADA)) == before
    assert before.rating > 1500


def test_a_side_has_one_rating_for_all_servers(store: Store) -> None:
    save_and_judge(store, response(1, ADA, HALL), 100.0)
    save_and_judge(store, response(2, BEA, CLUB), 100.0)
    side = store.read_now(lambda run: current.sides(run, [CARS]))[CARS, Side.FOR]
    bea = store.read_now(lambda run: current.of(run, CLUB, BEA))
    assert side.rating < 1400
    assert bea.rating < 1500 + 500


def test_a_claim_picked_by_hand_moves_a_rating_less(store: Store) -> None:
    store.do(lambda run: claims.record_served(run, ADA, CARS, HALL, NOW, picked=True))
    save_and_judge(store, response(1, ADA), 100.0)
    save_and_judge(store, response(2, BEA, claim_id=BOOKS), 100.0)
    ada, bea = (store.read_now(lambda run, w=who: current.of(run, HALL, w)) for who in (ADA, BEA))  # type: ignore[misc]
    assert 1500 < ada.rating < bea.rating


def test_a_verdict_given_anew_waits_to_be_rated_anew(store: Store) -> None:
    save_and_judge(store, response(1), 80.0)
    save_and_judge(store, response(2, BEA), 80.0)
    rejudge(store, response(1), 60.0)
    assert store.read_now(attempts.waiting) == 2


def test_a_new_attempt_is_rated_at_once_while_others_wait(store: Store) -> None:
    save_and_judge(store, response(1), 80.0)
    rejudge(store, response(1), 60.0)
    save_and_judge(store, response(2, BEA), 80.0)
    assert store.read_now(lambda run: current.of(run, HALL, BEA)).at == NOW
    catch_up(store)
    assert store.read_now(stored) == store.read_now(from_nothing)


def test_what_leaves_a_side_is_rated_there_no_more_and_the_next_is(store: Store) -> None:
    save_and_judge(store, response(1), 80.0)
    save_and_judge(store, response(2), 60.0)
    move(store, response(1))
    assert [row["response_id"] for row in all_rows(store)] == ["response-2"]


def test_folding_that_stops_half_way_goes_on_after_opening_again(store: Store, path: Path) -> None:
    for number, who in enumerate((ADA, BEA, CY, ADA, BEA, CY)):
        save_and_judge(store, response(number, who, claim_id=(CARS, BOOKS)[number // 3]), 70.0)
    rejudge(store, response(0), 95.0)
    assert store.do(lambda run: folding.replay(run, NOW, 4)) == 4
    store.close()
    with Store.open(path) as again:
        assert again.read_now(attempts.waiting) == 2
        catch_up(again)
        assert again.read_now(stored) == again.read_now(from_nothing)


def test_a_season_makes_ratings_less_sure_at_the_next_attempt(store: Store) -> None:
    for number in range(12):
        book = claim(f"claim-{number}", f"Number {number} should be the last of them.")
        store.do(lambda run, book=book: shelve(run, [book]))  # type: ignore[misc]
        save_and_judge(store, response(number, claim_id=ClaimId(f"claim-{number}")), 70.0)
    sure = store.read_now(lambda run: current.of(run, HALL, ADA))
    store.do(lambda run: seasons.start(run, "s1", HALL, "Spring", now=later(1)))
    save(store, response(99, side=Side.AGAINST))
    store.do(lambda run: responses.judged(run, response(99).response_id, verdict(), later(2)))
    assert store.read_now(lambda run: current.of(run, HALL, ADA)).deviation > sure.deviation
    assert store.read_now(stored) == store.read_now(from_nothing)


def test_a_rating_that_somebody_changed_by_hand_is_found(store: Store) -> None:
    save_and_judge(store, response(1), 80.0)
    store.do(lambda run: run("update attempts set rating = 2400"))
    checked = store.read_now(checking.check)
    assert (checked.agrees, checked.different) == (False, 1)


def test_an_attempt_that_is_missing_is_found_and_rebuilt(store: Store) -> None:
    save_and_judge(store, response(1), 80.0)
    before = all_rows(store)
    store.do(lambda run: run("delete from attempts"))
    assert store.read_now(checking.check).missing == 1
    assert store.do(folding.renumber) == 1
    catch_up(store)
    assert all_rows(store) == before


def test_a_total_that_somebody_changed_by_hand_is_found_and_rebuilt(store: Store) -> None:
    save_and_judge(store, response(1), 80.0)
    before = all_rows(store)
    store.do(lambda run: run("update attempts set total = 99"))
    assert store.read_now(checking.check).extra == 1
    store.do(folding.renumber)
    catch_up(store)
    assert all_rows(store) == before


def test_boards_that_somebody_emptied_by_hand_are_rebuilt(store: Store) -> None:
    save_and_judge(store, response(1), 80.0)
    before = store.read_now(boards)
    store.do(lambda run: run("delete from board_entries"))
    store.do(folding.renumber)
    catch_up(store)
    assert store.read_now(boards) == before


def all_rows(store: Store) -> list[dict[str, Any]]:
    """Read every rated attempt."""
    return store.read_now(lambda run: list(attempts.rows_from(run, 1)))
