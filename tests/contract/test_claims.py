import pytest

from arguments.claims import Considerations, Side
from storage import Store, claims

from .examples import ADA, BEA, BOOKS, CARS, CLUB, HALL, NOW, claim, later, response, save


def test_a_claim_comes_back_as_it_was_added(store: Store) -> None:
    added = claim("tea", "Tea is better than coffee.").model_copy(
        update={"paragraph": 3, "considerations": Considerations(on_for=("calm",))}
    )
    store.do(lambda run: claims.add(run, [added], now=NOW, pack=None))
    stored = store.read_now(lambda run: claims.get(run, added.claim_id))
    assert stored is not None
    assert (stored.claim, stored.retired, stored.pack) == (added, False, None)


def test_a_claim_with_a_known_id_is_not_added(store: Store) -> None:
    again = claim(CARS, "Another sentence under the same id.")
    assert store.do(lambda run: claims.add(run, [again], now=NOW, pack=None)) == []


def test_a_claim_in_the_same_words_is_not_added(store: Store) -> None:
    again = claim("cars-2", "CITIES should ban cars — from their centres!")
    assert store.do(lambda run: claims.add(run, [again], now=NOW, pack=None)) == []


def test_an_unknown_claim_is_none(store: Store) -> None:
    assert store.read_now(lambda run: claims.get(run, claim("nothing").claim_id)) is None


def test_claims_of_one_article_share_its_row(store: Store) -> None:
    assert len(store.read_now(lambda run: run("select * from articles"))) == 1


def test_a_retired_claim_leaves_the_listing_and_can_be_restored(store: Store) -> None:
    assert store.do(lambda run: claims.retire(run, CARS, NOW))
    assert [each.claim.claim_id for each in store.read_now(claims.listing)] == [BOOKS]
    assert store.do(lambda run: claims.restore(run, CARS))
    assert store.read_now(claims.count) == 2


def test_the_retired_are_listed_apart(store: Store) -> None:
    store.do(lambda run: claims.retire(run, CARS, NOW))
    retired = store.read_now(lambda run: claims.listing(run, retired=True))
    assert [(each.claim.claim_id, each.retired) for each in retired] == [(CARS, True)]


def test_retiring_twice_changes_nothing(store: Store) -> None:
    assert store.do(lambda run: claims.retire(run, CARS, NOW))
    assert not store.do(lambda run: claims.retire(run, CARS, later(1)))


def test_search_ignores_case_beyond_ascii(store: Store) -> None:
    street = claim("street", "Every STRASSE should be ÖFFENTLICH.")
    store.do(lambda run: claims.add(run, [street], now=NOW, pack=None))
    found = store.read_now(lambda run: claims.search(run, "straße should be öff", 5))
    assert [each.claim for each in found] == [street]


@pytest.mark.parametrize(("typed", "hits"), [("%", 1), ("_", 1), ("\\", 0)])
def test_search_takes_wildcards_for_themselves(store: Store, typed: str, hits: int) -> None:
    wild = claim("half", "At least 50% of streets_should be free.")
    store.do(lambda run: claims.add(run, [wild], now=NOW, pack=None))
    assert len(store.read_now(lambda run: claims.search(run, typed, 5))) == hits


def test_search_for_nothing_lists_up_to_the_limit(store: Store) -> None:
    assert len(store.read_now(lambda run: claims.search(run, "", 1))) == 1


def test_serving_knows_what_a_debater_saw_in_any_server(store: Store) -> None:
    store.do(lambda run: claims.record_served(run, ADA, CARS, HALL, NOW))
    store.do(lambda run: claims.record_served(run, ADA, CARS, CLUB, later(1)))
    books, cars = store.read_now(lambda run: claims.standings_for_serving(run, ADA))
    assert (cars.served_to_them, cars.last_served) == (2, later(1))
    assert (books.served_to_them, books.last_served) == (0, None)


def test_serving_tells_everyones_responses_from_ones_own(store: Store) -> None:
    save(store, response(1, ADA))
    save(store, response(2, BEA))
    save(store, response(3, BEA, side=Side.AGAINST))
    _, cars = store.read_now(lambda run: claims.standings_for_serving(run, BEA))
    assert (cars.argued_for, cars.argued_against) == (2, 1)
    assert (cars.own_for, cars.own_against) == (1, 1)


def test_a_retired_claim_is_not_served(store: Store) -> None:
    store.do(lambda run: claims.retire(run, CARS, NOW))
    rows = store.read_now(lambda run: claims.standings_for_serving(run, ADA))
    assert [row.claim_id for row in rows] == [BOOKS]
