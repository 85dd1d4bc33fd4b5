"""What serving is told of each claim: who met it, how its sides were argued, what they score."""

from arguments.claims import Side
from storage import Store, claims, shelves
from storage.shelves import Status

from .examples import (
    ADA,
    BEA,
    BOOKS,
    CARS,
    CLUB,
    HALL,
    NOW,
    claim,
    later,
    response,
    retire,
    save,
    save_and_judge,
    shelve,
)

TEA = claim("tea", "Tea is better than coffee.")
REWORDED = claim("tea-2", "Tea is a better drink than coffee.")


def test_serving_knows_what_a_debater_saw_in_any_server(store: Store) -> None:
    store.do(lambda run: claims.record_served(run, ADA, CARS, HALL, NOW))
    store.do(lambda run: claims.record_served(run, ADA, CARS, CLUB, later(1)))
    books, cars = store.read_now(lambda run: shelves.standings_for_serving(run, HALL, ADA, NOW))
    assert (cars.served_to_them, cars.last_served) == (2, later(1))
    assert (books.served_to_them, books.last_served) == (0, None)


def test_serving_tells_everyones_responses_from_ones_own(store: Store) -> None:
    save(store, response(1, ADA))
    save(store, response(2, BEA))
    save(store, response(3, BEA, side=Side.AGAINST))
    _, cars = store.read_now(lambda run: shelves.standings_for_serving(run, HALL, BEA, NOW))
    assert (cars.argued_for, cars.argued_against) == (2, 1)
    assert (cars.own_for, cars.own_against) == (1, 1)


def test_serving_expects_more_on_a_side_that_was_argued_well(
    store: Store,
) -> None:
    save_and_judge(store, response(1, BEA), 95.0)
    save_and_judge(store, response(2, BEA, side=Side.AGAINST), 55.0)
    books, cars = store.read_now(lambda run: shelves.standings_for_serving(run, HALL, ADA, NOW))
    assert (books.expected_for, books.expected_against) == (0.5, 0.5)
    assert cars.expected_for is not None
    assert cars.expected_against is not None
    assert cars.expected_for > 0.5 > cars.expected_against


def test_what_is_expected_of_a_debater_follows_their_own_rating_there(store: Store) -> None:
    save_and_judge(store, response(1, ADA), 95.0)
    [books, _] = store.read_now(lambda run: shelves.standings_for_serving(run, HALL, ADA, NOW))
    [elsewhere, _] = store.read_now(lambda run: shelves.standings_for_serving(run, CLUB, ADA, NOW))
    assert books.expected_for is not None
    assert books.expected_for > 0.5
    assert elsewhere.expected_for == 0.5


def test_only_what_a_place_serves_is_in_play_there(store: Store) -> None:
    store.do(lambda run: shelve(run, [TEA], HALL))
    store.do(lambda run: shelve(run, [REWORDED], HALL, Status.WAITING))
    store.do(lambda run: retire(run, CARS, HALL))
    rows = store.read_now(lambda run: shelves.standings_for_serving(run, HALL, ADA, NOW))
    assert [row.claim_id for row in rows] == [BOOKS, "tea"]


def argue_many(store: Store, side: Side, total: float) -> None:
    """Have twenty debaters argue a side, each in their own direct messages, all scoring alike."""
    for n in range(20):
        given = response(n, claim_id=CARS, side=side)
        own = {"response_id": f"{side}-{n}", "request_id": f"{side}-{n}"}
        who = {"debater_id": f"discord:{n}", "server_id": f"direct:{n}"}
        save_and_judge(store, given.model_copy(update=own | who), total + n % 5)


def test_a_claim_whose_sides_differ_beyond_chance_is_told(store: Store) -> None:
    argue_many(store, Side.FOR, 75.0)
    argue_many(store, Side.AGAINST, 60.0)
    [told] = store.read_now(lambda run: shelves.lopsided(run, HALL))
    assert (told.claim.claim_id, told.on_for.mean, told.on_against.mean) == (CARS, 77.0, 62.0)
    rows = store.read_now(lambda run: shelves.standings_for_serving(run, HALL, ADA, NOW))
    assert [row.lopsided for row in rows] == [False, True]


def test_a_claim_whose_sides_are_alike_is_not(store: Store) -> None:
    argue_many(store, Side.FOR, 70.0)
    argue_many(store, Side.AGAINST, 70.0)
    assert store.read_now(lambda run: shelves.lopsided(run, HALL)) == []
