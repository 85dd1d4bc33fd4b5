"""Whose library a claim stands in, and how: everyone's, a server's own, and both together."""

from arguments.claims import ClaimKind, Hand, Proposal
from arguments.responses import ServerId
from storage import Store, claims, shelves
from storage.shelves import EVERYONE, Query, Status, library_of

from .examples import (
    ADA,
    BEA,
    BOOKS,
    CARS,
    CLUB,
    HALL,
    NOW,
    SOURCE,
    claim,
    decide,
    later,
    restore,
    retire,
    seen_at,
    shelve,
    status_of,
)

TEA = claim("tea", "Tea is better than coffee.")
REWORDED = claim("tea-2", "Tea is a better drink than coffee.")
DIRECT, TERMINAL = ServerId("direct:1001"), ServerId("terminal")


def test_a_server_has_a_library_of_its_own_and_all_else_everyones() -> None:
    assert [library_of(place) for place in (HALL, DIRECT, TERMINAL)] == [HALL, EVERYONE, EVERYONE]


def test_what_everyone_has_is_seen_at_every_place(store: Store) -> None:
    assert seen_at(store, HALL) == seen_at(store, DIRECT) == seen_at(store, TERMINAL)
    assert seen_at(store, HALL) == [CARS, BOOKS]


def test_two_servers_do_not_see_each_others_claims(store: Store) -> None:
    store.do(lambda run: shelve(run, [TEA], HALL, now=later(1)))
    assert seen_at(store, HALL) == [CARS, BOOKS, "tea"]
    assert seen_at(store, CLUB) == seen_at(store, DIRECT) == [CARS, BOOKS]
    assert status_of(store, CLUB, TEA.claim_id) is None


def test_a_server_retires_a_starter_claim_for_itself_alone(store: Store) -> None:
    assert store.do(lambda run: retire(run, CARS, HALL))
    assert (seen_at(store, HALL), seen_at(store, CLUB)) == ([BOOKS], [CARS, BOOKS])
    assert status_of(store, HALL, CARS) is Status.RETIRED


def test_a_server_restores_what_everyone_retired_for_itself_alone(store: Store) -> None:
    store.do(lambda run: retire(run, CARS))
    assert store.do(lambda run: restore(run, CARS, HALL))
    assert (seen_at(store, HALL), seen_at(store, CLUB)) == ([CARS, BOOKS], [BOOKS])


def test_what_waits_with_everyones_reviewers_is_seen_by_no_server(store: Store) -> None:
    store.do(lambda run: shelve(run, [TEA], status=Status.WAITING))
    assert status_of(store, HALL, TEA.claim_id) is None
    assert status_of(store, TERMINAL, TEA.claim_id) is Status.WAITING
    assert not store.do(lambda run: decide(run, HALL, TEA.claim_id, Status.WAITING, Status.SERVED))


def test_importing_twice_adds_nothing(store: Store) -> None:
    assert store.do(lambda run: shelve(run, [TEA], HALL, Status.WAITING)) == ["tea"]
    assert store.do(lambda run: shelve(run, [TEA], HALL, Status.WAITING)) == []
    assert len(store.read_now(lambda run: run("select * from claims"))) == 3


def test_the_same_words_under_another_id_or_from_elsewhere_are_not_new(store: Store) -> None:
    again = claim("cars-2", "CITIES should ban cars — from their centres!")
    road = again.model_copy(update={"source": SOURCE.model_copy(update={"title": "Roads"})})
    assert store.do(lambda run: shelve(run, [again])) == []
    assert store.do(lambda run: shelve(run, [road], HALL)) == []


def test_a_wording_that_comes_twice_at_once_is_new_once(store: Store) -> None:
    twice = [TEA, claim("tea-2", "TEA is better than coffee!"), claim()]
    proposals = [Proposal(claim=each) for each in twice]
    assert store.do(lambda run: shelves.fresh(run, HALL, proposals)) == proposals[:1]
    assert store.do(lambda run: shelve(run, twice, HALL)) == ["tea"]


def test_what_a_claim_was_skipped_for_once_does_not_bring_it_back(store: Store) -> None:
    store.do(lambda run: shelve(run, [TEA], HALL, Status.SKIPPED))
    assert store.do(lambda run: shelve(run, [TEA], HALL)) == []
    assert status_of(store, HALL, TEA.claim_id) is Status.SKIPPED


def test_what_everyone_retired_may_be_imported_by_a_server(store: Store) -> None:
    store.do(lambda run: retire(run, CARS))
    assert store.do(lambda run: shelve(run, [claim()], HALL)) == [CARS]


def test_a_claim_of_another_server_is_new_here_and_keeps_its_own_source(store: Store) -> None:
    store.do(lambda run: shelve(run, [TEA], HALL))
    other = TEA.model_copy(update={"source": SOURCE.model_copy(update={"title": "Secret"})})
    [kept_under] = store.do(lambda run: shelve(run, [other], CLUB))
    assert kept_under != TEA.claim_id
    assert store.read_now(lambda run: claims.get(run, TEA.claim_id)) == TEA


ALSO_CARS = claim("cars-2", "CITIES should ban cars from their centres!")


def test_what_a_server_serves_and_everyone_is_served_in_the_same_words_is_served_once(
    store: Store,
) -> None:
    store.do(lambda run: retire(run, CARS))
    store.do(lambda run: shelve(run, [ALSO_CARS], HALL))
    store.do(lambda run: restore(run, CARS))
    assert (seen_at(store, HALL), seen_at(store, CLUB)) == (["cars-2", BOOKS], [CARS, BOOKS])
    assert seen_at(store, HALL, Query(text="ban cars")) == ["cars-2"]
    [article] = store.read_now(lambda run: shelves.articles(run, HALL))
    assert article.claims == 2
    rows = store.read_now(lambda run: shelves.standings_for_serving(run, HALL, ADA, NOW))
    assert [row.claim_id for row in rows] == [BOOKS, "cars-2"]


def test_a_claim_that_is_served_in_other_hands_can_still_be_found_by_its_id(store: Store) -> None:
    store.do(lambda run: retire(run, CARS))
    store.do(lambda run: shelve(run, [ALSO_CARS], HALL))
    store.do(lambda run: restore(run, CARS))
    assert status_of(store, HALL, CARS) is Status.SERVED
    row = store.read_now(lambda run: shelves.standing_for_serving(run, HALL, ADA, CARS, NOW))
    assert row is not None


def test_words_that_a_server_retired_are_not_served_there_as_everyones(store: Store) -> None:
    store.do(lambda run: retire(run, CARS))
    store.do(lambda run: shelve(run, [ALSO_CARS], HALL))
    store.do(lambda run: retire(run, ALSO_CARS.claim_id, HALL))
    store.do(lambda run: restore(run, CARS))
    assert seen_at(store, HALL) == [BOOKS]


def test_a_place_knows_whether_it_serves_the_words_of_a_claim_already(store: Store) -> None:
    store.do(lambda run: retire(run, CARS))
    store.do(lambda run: shelve(run, [ALSO_CARS], HALL))
    assert store.read_now(lambda run: shelves.served_alike(run, HALL, CARS))
    assert not store.read_now(lambda run: shelves.served_alike(run, CLUB, CARS))
    assert not store.read_now(lambda run: shelves.served_alike(run, HALL, ALSO_CARS.claim_id))


def test_of_two_reviewers_who_decide_one_claim_one_wins(store: Store) -> None:
    store.do(lambda run: shelve(run, [TEA], HALL, Status.WAITING))
    first, second = (Status.WAITING, Status.SERVED), (Status.WAITING, Status.SKIPPED)
    assert store.do(lambda run: decide(run, HALL, TEA.claim_id, *first, by=ADA))
    assert not store.do(lambda run: decide(run, HALL, TEA.claim_id, *second, by=BEA))
    shelved = store.read_now(lambda run: shelves.found(run, HALL, TEA.claim_id))
    assert shelved is not None
    assert (shelved.status, shelved.decided_by) == (Status.SERVED, ADA)


def test_of_two_who_retire_a_starter_claim_one_wins(store: Store) -> None:
    assert store.do(lambda run: retire(run, CARS, HALL))
    assert not store.do(lambda run: retire(run, CARS, HALL))


def test_a_wording_that_replaces_another_is_served_in_its_place(store: Store) -> None:
    store.do(lambda run: shelve(run, [TEA], HALL, Status.WAITING))
    became = store.do(lambda run: claims.add(run, [REWORDED]))[0]
    assert store.do(
        lambda run: shelves.move(
            run,
            HALL,
            TEA.claim_id,
            seen=Status.WAITING,
            to=Status.EDITED,
            by=ADA,
            now=NOW,
            became=became,
        )
    )
    assert store.do(lambda run: shelve(run, [REWORDED], HALL, now=later(1))) == [became]
    assert seen_at(store, HALL) == [CARS, BOOKS, became]


def test_a_wording_that_mends_a_comma_alone_replaces_as_well(store: Store) -> None:
    mended = claim("tea", "Tea is better than coffee!")
    store.do(lambda run: shelve(run, [TEA], HALL, Status.WAITING))
    became = store.do(lambda run: claims.add(run, [mended]))[0]
    values = {"seen": Status.WAITING, "to": Status.EDITED}
    store.do(
        lambda run: shelves.move(run, HALL, TEA.claim_id, by=ADA, now=NOW, became=became, **values)
    )
    assert store.do(lambda run: shelve(run, [mended], HALL)) == [became]
    assert store.do(lambda run: shelve(run, [TEA], HALL)) == []


def test_a_mended_wording_may_arrive_before_the_other_goes(store: Store) -> None:
    mended = claim("tea", "TEA is better than coffee.")
    store.do(lambda run: shelve(run, [TEA], HALL, Status.WAITING))
    assert store.do(lambda run: shelve(run, [mended], HALL)) == []
    proposals, instead_of = [Proposal(claim=mended)], [TEA.claim_id]
    [became] = store.do(
        lambda run: shelves.arrive(
            run, HALL, proposals, status=Status.SERVED, now=NOW, instead_of=instead_of
        )
    )
    kept = store.read_now(lambda run: claims.get(run, became))
    assert kept is not None
    assert (became == TEA.claim_id, kept.text) == (False, mended.text)


def test_what_review_needs_to_know_comes_back(store: Store) -> None:
    proposal = Proposal(claim=TEA, score=0.75, why=("should",), hands=(Hand.PRONOUN,))
    store.do(lambda run: shelves.arrive(run, HALL, [proposal], status=Status.WAITING, now=NOW))
    shelved = store.read_now(lambda run: shelves.found(run, HALL, TEA.claim_id))
    assert shelved is not None
    assert (shelved.score, shelved.why, shelved.hands) == (0.75, ("should",), (Hand.PRONOUN,))
    assert (shelved.number, shelved.batch_id, shelved.retired) == (1, None, False)


def test_the_record_knows_whether_it_ever_held_a_claim_of_everyones(store: Store) -> None:
    store.do(lambda run: run("delete from shelves"))
    store.do(lambda run: shelve(run, [TEA], HALL))
    assert not store.read_now(shelves.ever_held)
    store.do(lambda run: shelve(run, [claim()]))
    assert store.read_now(shelves.ever_held)


def test_articles_are_listed_with_how_many_of_their_claims_a_place_serves(store: Store) -> None:
    roads = SOURCE.model_copy(update={"title": "Roads"})
    store.do(lambda run: shelve(run, [TEA.model_copy(update={"source": roads})], HALL))
    store.do(lambda run: retire(run, CARS, HALL))
    listed = store.read_now(lambda run: shelves.articles(run, HALL))
    assert [(each.source.title, each.claims) for each in listed] == [("Streets", 1), ("Roads", 1)]


def test_browsing_by_article_and_by_kind(store: Store) -> None:
    roads = SOURCE.model_copy(update={"title": "Roads"})
    store.do(
        lambda run: shelve(
            run, [TEA.model_copy(update={"source": roads, "kind": ClaimKind.CAUSAL})], HALL
        )
    )
    article_id = claims.article_id_of(roads)
    assert seen_at(store, HALL, Query(article_id=article_id)) == ["tea"]
    assert seen_at(store, HALL, Query(kind=ClaimKind.CAUSAL)) == ["tea"]
    assert seen_at(store, HALL, Query(article_id=article_id, kind=ClaimKind.POLICY)) == []
