"""Matches: a claim settled once, opened once, confirmed for what was seen, all results kept."""

import sqlite3

import pytest

from arguments.claims import Side
from arguments.tournaments.results import How, Played, Result
from storage import Store
from storage.tournaments import matches, results, rounds
from storage.tournaments.values import Match, MatchState, StoredResult

from .cups import (
    AGAINST_WINS,
    CUP,
    FIRST,
    FOR_WINS,
    SECOND,
    A,
    B,
    C,
    D,
    confirm,
    draw,
    pairs,
    play,
    release,
)
from .examples import ADA, BOOKS, CARS, CLUB, CY, HALL, later
from .test_personal_data import every_cell

AS_DRAWN = Match(
    **dict(pairs()[0]),
    tournament_id=CUP,
    round=1,
    version=1,
    vetoes={},
    state=MatchState.WAITING,
    opened=None,
    thread_id=None,
    result=None,
    result_version=0,
    confirmed=None,
)


def first(store: Store) -> Match:
    found = store.read_now(lambda run: matches.get(run, FIRST))
    assert found is not None
    return found


@pytest.fixture(autouse=True)
def _cup(store: Store) -> None:
    store.do(play)


def test_a_match_comes_back_as_it_was_drawn(store: Store) -> None:
    assert first(store) == AS_DRAWN


def test_a_claim_is_settled_once(store: Store) -> None:
    assert store.do(lambda run: matches.settle_claim(run, FIRST, CARS))
    assert not store.do(lambda run: matches.settle_claim(run, FIRST, BOOKS))
    assert first(store).claim_id == CARS


def test_each_side_strikes_out_one_of_the_claims_offered(store: Store) -> None:
    assert store.do(lambda run: matches.veto(run, FIRST, Side.FOR, CARS))
    assert not store.do(lambda run: matches.veto(run, FIRST, Side.FOR, BOOKS))
    assert not store.do(lambda run: matches.veto(run, SECOND, Side.FOR, CARS))
    assert store.do(lambda run: matches.veto(run, FIRST, Side.AGAINST, BOOKS))
    assert first(store).vetoes == {Side.FOR: CARS, Side.AGAINST: BOOKS}


def test_a_match_opens_once_and_goes_to_the_judges_and_back(store: Store) -> None:
    assert not store.do(lambda run: matches.to_judges(run, FIRST))
    assert store.do(lambda run: matches.begin(run, FIRST, later(5)))
    assert not store.do(lambda run: matches.begin(run, FIRST, later(6)))
    assert store.do(lambda run: matches.to_judges(run, FIRST))
    assert store.do(lambda run: matches.from_judges(run, FIRST))
    assert (first(store).state, first(store).opened) == (MatchState.OPEN, later(5))


def test_debaters_find_their_matches_once_they_are_released(store: Store) -> None:
    store.do(lambda run: draw(run, pairs("two"), 2))
    assert [m.match_id for m in store.read_now(lambda run: matches.of_entry(run, A))] == [FIRST]
    store.do(lambda run: rounds.release(run, CUP, 2, 1, later(9)))
    mine = store.read_now(lambda run: matches.of_debater(run, ADA, HALL))
    assert [each.match_id for each in mine] == ["two-1", FIRST]
    assert store.read_now(lambda run: matches.of_debater(run, ADA, CLUB)) == []


def test_what_has_no_confirmed_result_is_missing(store: Store) -> None:
    store.do(confirm)
    missing = store.read_now(lambda run: matches.missing(run, CUP, 1))
    assert [each.match_id for each in missing] == [SECOND]
    assert store.read_now(lambda run: matches.missing(run, CUP, 2)) == []


def test_a_result_is_confirmed_for_what_was_seen(store: Store) -> None:
    assert store.do(confirm) == 1
    before = every_cell(store)
    assert store.do(lambda run: confirm(run, result=AGAINST_WINS)) is None
    assert store.do(lambda run: confirm(run, result=AGAINST_WINS, seen=2)) is None
    assert every_cell(store) == before
    kept = first(store)
    assert (kept.state, kept.result, kept.confirmed) == (
        MatchState.CONFIRMED,
        FOR_WINS,
        later(30),
    )


def test_a_corrected_result_is_a_new_version(store: Store) -> None:
    store.do(confirm)
    assert store.do(lambda run: confirm(run, result=AGAINST_WINS, seen=1)) == 2
    kept = store.read_now(lambda run: results.versions(run, FIRST))
    assert [each.result for each in kept] == [FOR_WINS, AGAINST_WINS]
    assert kept[0] == StoredResult(
        version=1, result=FOR_WINS, decided_by=CY, decided=later(30), reason="As seen."
    )
    assert first(store).result == AGAINST_WINS


def test_a_result_taken_back_is_kept_and_counted_on_from(store: Store) -> None:
    store.do(confirm)
    assert store.do(lambda run: results.take_back(run, FIRST, seen=1))
    assert not store.do(lambda run: results.take_back(run, FIRST, seen=1))
    assert (first(store).state, first(store).result) == (MatchState.JUDGING, None)
    assert store.do(lambda run: confirm(run, seen=1)) == 2


def test_a_withdrawn_match_is_not_confirmed(store: Store) -> None:
    store.do(lambda run: rounds.withdraw(run, CUP, 1, 1))
    assert store.do(confirm) is None


def test_history_is_what_is_confirmed_in_rounds_that_stand(store: Store) -> None:
    store.do(confirm)
    store.do(lambda run: confirm(run, SECOND, Result(how=How.DOUBLE_FORFEIT)))
    store.do(lambda run: release(run, pairs("two"), 2))
    store.do(lambda run: confirm(run, "two-1"))
    played = Played(round=1, for_id=A, against_id=B, result=FOR_WINS)
    forfeited = Played(round=1, for_id=C, against_id=D, result=Result(how=How.DOUBLE_FORFEIT))
    first_round = [played, forfeited]
    whole = store.read_now(lambda run: results.history(run, CUP))
    assert whole == [*first_round, played.model_copy(update={"round": 2})]
    assert store.read_now(lambda run: results.history(run, CUP, before=2)) == first_round
    store.do(lambda run: rounds.withdraw(run, CUP, 1, 1))
    assert [each.round for each in store.read_now(lambda run: results.history(run, CUP))] == [2]


@pytest.mark.parametrize(
    "change",
    ["state = 'confirmed'", "winner = 'for'", "how = 'decided'", "claim_id = 'nowhere'"],
)
def test_half_a_result_and_a_claim_from_nowhere_are_refused_by_the_table(
    store: Store, change: str
) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        store.do(lambda run: run(f"update matches set {change}"))  # noqa: S608 (our own words)
