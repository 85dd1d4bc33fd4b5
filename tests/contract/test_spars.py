"""Spars on record: each step once, and no more of anybody's words than they allow."""

import pytest

from arguments.responses import ResponseId
from arguments.sparring.answers import Answer, Engaged, Way
from arguments.sparring.moves import Move, Source
from storage import Run, Store, lending, personal_data, servers, spars
from storage.spars import State

from .examples import (
    ADA,
    BEA,
    CARS,
    CLUB,
    HALL,
    NOW,
    PHRASE,
    later,
    response,
    save_and_judge,
    spar_against,
    spar_of,
)

SPAR = spar_of(ADA, "Ada")
MOVE = Move(key="consideration:for:0", source=Source.CONSIDERATION, text="Streets are loud.")
OTHER = Move(key="consideration:for:1", source=Source.CONSIDERATION, text="Air is bad.")
ANSWER = Answer(way=Way.FREE, text="Not at night.")
ENGAGED = Engaged(
    score=2, restated=0.5, denies=False, news=3, concedes=False, pivots=False, checks=(),
    keep=None, change=PHRASE,
)  # fmt: skip


@pytest.fixture
def begun(store: Store) -> Store:
    store.do(lambda run: spars.begin(run, SPAR))
    return store


@pytest.fixture
def moved(begun: Store) -> Store:
    begun.do(lambda run: spars.put_move(run, SPAR, 1, MOVE, None, NOW))
    return begun


def answer(store: Store, request: str = "r", words: Answer = ANSWER) -> bool:
    return store.do(lambda run: spars.answered(run, SPAR.spar_id, 1, request, words, later(5)))


def exchange(store: Store) -> spars.StoredExchange:
    [found] = store.read_now(lambda run: spars.exchanges(run, SPAR.spar_id))
    return found


def stored(store: Store) -> spars.StoredSpar:
    found = store.read_now(lambda run: spars.get(run, SPAR.spar_id))
    assert found is not None
    return found


def test_a_spar_is_kept_as_it_is(begun: Store) -> None:
    assert stored(begun) == SPAR


def test_the_first_move_opens_it(moved: Store) -> None:
    assert stored(moved).state is State.OPEN


def test_a_move_is_chosen_once(moved: Store) -> None:
    moved.do(lambda run: spars.put_move(run, SPAR, 1, OTHER, None, NOW))
    assert exchange(moved).move == MOVE


def test_an_answer_is_kept_once(moved: Store) -> None:
    later_words = Answer(way=Way.FREE, text="Something else.")
    assert (answer(moved), answer(moved, "s", later_words)) == (True, False)
    assert (exchange(moved).reply, stored(moved).touched) == (ANSWER, later(5))


def test_an_answer_takes_its_draft_along(moved: Store) -> None:
    moved.do(lambda run: spars.keep_draft(run, SPAR.spar_id, 1, ANSWER))
    answer(moved)
    assert exchange(moved).draft is None


def test_an_answer_is_judged_once(moved: Store) -> None:
    answer(moved)
    other = ENGAGED.model_copy(update={"score": 4.0})
    moved.do(lambda run: spars.engaged(run, SPAR.spar_id, 1, ENGAGED, MOVE.key))
    moved.do(lambda run: spars.engaged(run, SPAR.spar_id, 1, other, MOVE.key))
    assert exchange(moved).engaged == ENGAGED


def test_an_answered_move_cannot_be_changed(moved: Store) -> None:
    answer(moved)
    changed = moved.do(
        lambda run: spars.change_move(run, SPAR.spar_id, 1, MOVE.key, OTHER, None, NOW)
    )
    assert (changed, exchange(moved).move) == (False, MOVE)


def test_what_waits_is_found(moved: Store) -> None:
    before = moved.read_now(lambda run: spars.waiting(run, 10))
    answer(moved)
    after = moved.read_now(lambda run: spars.waiting(run, 10))
    assert ([one.spar_id for one in before], [one.spar_id for one in after]) == (
        [],
        [SPAR.spar_id],
    )


def test_what_nobody_touched_is_left(moved: Store) -> None:
    assert moved.do(lambda run: spars.leave_untouched(run, later(1), later(2))) == 1
    assert stored(moved).state is State.LEFT


def test_what_is_left_takes_no_move(begun: Store) -> None:
    begun.do(lambda run: spars.leave(run, SPAR.spar_id, NOW))
    begun.do(lambda run: spars.put_move(run, SPAR, 1, MOVE, None, NOW))
    assert begun.read_now(lambda run: spars.exchanges(run, SPAR.spar_id)) == []


@pytest.mark.parametrize(
    "go",
    [
        lambda run: personal_data.erase(run, BEA),
        lambda run: lending.take_back(run, HALL, BEA),
    ],
    ids=["erased", "taken-back"],
)
def test_who_goes_or_lends_no_more_leaves_no_words_in_moves(store: Store, go: object) -> None:
    save_and_judge(store, response(7, BEA))
    spar = store.do(lambda run: spar_against(run, ADA, 7, "Ada"))
    store.do(go)  # type: ignore[arg-type] # a piece of work
    [found] = store.read_now(lambda run: spars.exchanges(run, spar.spar_id))
    assert (found.move, found.move_key) == (None, spars.TAKEN_BACK)
    assert found.reply is not None


QUOTING = ENGAGED.model_copy(
    update={"change": PHRASE.model_copy(update={"values": {"theirs": "number seven"}})}
)


LENT = "response:response-7"


def test_what_an_answer_was_told_of_a_move_goes_with_its_words(store: Store) -> None:
    save_and_judge(store, response(7, BEA))
    spar = store.do(lambda run: spar_against(run, ADA, 7, "Ada"))
    store.do(lambda run: spars.engaged(run, spar.spar_id, 1, QUOTING, LENT))
    store.do(lambda run: lending.take_back(run, HALL, BEA))
    [found] = store.read_now(lambda run: spars.exchanges(run, spar.spar_id))
    assert found.engaged == QUOTING.without_theirs()
    assert found.engaged != QUOTING


def test_words_taken_back_while_an_answer_was_judged_are_not_kept_with_it(store: Store) -> None:
    save_and_judge(store, response(7, BEA))
    spar = store.do(lambda run: spar_against(run, ADA, 7, "Ada"))
    store.do(lambda run: lending.take_back(run, HALL, BEA))
    store.do(lambda run: spars.engaged(run, spar.spar_id, 1, QUOTING, LENT))
    [found] = store.read_now(lambda run: spars.exchanges(run, spar.spar_id))
    assert found.engaged == QUOTING.without_theirs()


def test_an_export_leaves_out_what_another_lent(store: Store) -> None:
    save_and_judge(store, response(7, BEA))
    spar = store.do(lambda run: spar_against(run, ADA, 7, "Ada"))
    store.do(lambda run: spars.engaged(run, spar.spar_id, 1, QUOTING, LENT))
    [row] = store.read_now(lambda run: personal_data.export(run, ADA))["spar_exchanges"]
    assert (row["move"], row["engaged"]["change"]["values"]) == (None, {"theirs": "none"})
    assert row["reply"]["text"] == "Answered by Ada"


def test_words_stay_in_moves_of_a_server_where_they_are_still_lent(store: Store) -> None:
    save_and_judge(store, response(7, BEA))
    spar = store.do(lambda run: spar_against(run, ADA, 7, "Ada"))
    store.do(lambda run: lending.take_back(run, CLUB, BEA))
    [found] = store.read_now(lambda run: spars.exchanges(run, spar.spar_id))
    assert found.move is not None


def test_a_forgotten_server_leaves_no_spar(store: Store) -> None:
    def work(run: Run) -> None:
        spar_against(run, ADA, 7, "Ada")
        servers.forget(run, HALL)

    store.do(work)
    kept = [store.read_now(lambda run, table=table: run(f"select * from {table}")) for table in (  # type: ignore[misc] # noqa: S608
        "spars", "spar_exchanges", "spar_moves_passed")]  # fmt: skip
    assert kept == [[], [], []]


def test_ones_open_spars_are_ones_own(store: Store) -> None:
    store.do(lambda run: spar_against(run, ADA, 7, "Ada"))
    found = store.read_now(lambda run: spars.open_ones(run, HALL, BEA, NOW, claim_id=CARS))
    assert found == []


def test_a_move_names_the_argument_that_it_is(store: Store) -> None:
    store.do(lambda run: spar_against(run, ADA, 7, "Ada"))
    rows = store.read_now(lambda run: run("select response_id from spar_exchanges"))
    assert rows == [{"response_id": ResponseId("response-7")}]
