"""Imports and their review: what came together, in which order it is decided, how far it is."""

from arguments.claims import Claim, ClaimId, Hand, Proposal
from storage import Store, batches, shelves
from storage.shelves import EVERYONE, Progress, Shelved, Status

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
    retire,
    shelve,
)

W, S = Status.WAITING, Status.SERVED
FOUND = [claim(f"found-{n}", f"Sentence number {n} claims something.") for n in range(1, 5)]
ONE, TWO, THREE, FOUR = (each.claim_id for each in FOUND)


def bring(store: Store, given: list[Claim], batch_id: str = "batch", minutes: int = 0) -> None:
    """Import claims for the Hall's review."""
    now = later(minutes)
    store.do(lambda run: batches.open_batch(run, batch_id, HALL, SOURCE, ADA, now))
    store.do(lambda run: shelve(run, given, HALL, W, now=now, batch_id=batch_id))


def id_of(shelved: Shelved | None) -> ClaimId | None:
    return shelved.claim.claim_id if shelved else None


def next_after(store: Store, claim_id: ClaimId | None) -> ClaimId | None:
    return id_of(store.read_now(lambda run: shelves.next_waiting(run, HALL, after=claim_id)))


def before(store: Store, claim_id: ClaimId) -> ClaimId | None:
    return id_of(store.read_now(lambda run: shelves.neighbour_before(run, HALL, claim_id)))


def approve(store: Store, claim_id: ClaimId, to: Status = S) -> bool:
    return store.do(lambda run: decide(run, HALL, claim_id, W, to))


def test_an_import_comes_back_as_it_was_opened(store: Store) -> None:
    bring(store, FOUND)
    assert store.read_now(lambda run: batches.get(run, "batch")) == batches.Batch(
        batch_id="batch", server_id=HALL, source=SOURCE, imported_by=ADA, imported=NOW
    )
    assert store.read_now(lambda run: batches.get(run, "other")) is None


def test_the_latest_import_of_an_article_is_known_in_its_library_alone(store: Store) -> None:
    bring(store, FOUND[:2])
    bring(store, FOUND[2:], "later", minutes=5)
    latest = store.read_now(lambda run: batches.latest_of(run, HALL, SOURCE))
    assert latest is not None
    assert (latest.batch_id, latest.imported) == ("later", later(5))
    assert store.read_now(lambda run: batches.latest_of(run, CLUB, SOURCE)) is None


def test_claims_wait_in_the_order_of_their_imports(store: Store) -> None:
    bring(store, FOUND[2:], "later", minutes=5)
    bring(store, FOUND[:2])
    assert [next_after(store, one) for one in (None, ONE, TWO, THREE)] == [ONE, TWO, THREE, FOUR]


def test_after_the_last_one_comes_the_first_that_was_passed_over(store: Store) -> None:
    bring(store, FOUND)
    approve(store, ONE)
    assert next_after(store, FOUR) == TWO


def test_when_all_are_decided_none_is_next(store: Store) -> None:
    bring(store, FOUND[:1])
    approve(store, ONE)
    assert next_after(store, ONE) is None
    assert store.read_now(lambda run: shelves.waiting(run, HALL)) == 0


def test_the_next_after_a_claim_unknown_here_is_the_first(store: Store) -> None:
    bring(store, FOUND)
    assert next_after(store, ClaimId("nothing")) == ONE


def test_back_is_the_one_before_in_its_import_whatever_became_of_it(store: Store) -> None:
    bring(store, FOUND[2:], "later", minutes=5)
    bring(store, FOUND[:2])
    approve(store, TWO, Status.SKIPPED)
    assert [before(store, one) for one in (FOUR, THREE, TWO, ONE)] == [THREE, None, ONE, None]


def test_another_library_has_another_review(store: Store) -> None:
    bring(store, FOUND)
    assert store.read_now(lambda run: shelves.next_waiting(run, CLUB)) is None
    assert store.read_now(lambda run: shelves.next_waiting(run, EVERYONE)) is None
    assert store.read_now(lambda run: shelves.waiting(run, HALL)) == 4


def progress(store: Store) -> Progress:
    return store.read_now(lambda run: shelves.progress(run, HALL, "batch"))


def test_progress_counts_each_claim_of_the_import_once(store: Store) -> None:
    bring(store, FOUND)
    approve(store, ONE)
    approve(store, TWO, Status.SKIPPED)
    approve(store, THREE, Status.EDITED)
    assert progress(store) == Progress(of=4, waiting=1, approved=2, skipped=1)


def test_a_claim_retired_later_was_approved(store: Store) -> None:
    bring(store, FOUND)
    approve(store, ONE)
    store.do(lambda run: retire(run, ONE, HALL))
    assert progress(store).approved == 1


def test_claims_of_an_import_are_numbered_in_order(store: Store) -> None:
    bring(store, FOUND[:2])
    store.do(lambda run: shelve(run, FOUND, HALL, W, batch_id="batch"))
    rows = store.read_now(
        lambda run: run("select claim_id, number from shelves where batch_id = 'batch'")
    )
    assert {row["claim_id"]: row["number"] for row in rows} == {ONE: 1, TWO: 2, THREE: 3, FOUR: 4}


def test_what_came_without_an_import_is_numbered_together(store: Store) -> None:
    store.do(lambda run: shelve(run, FOUND[:1]))
    found = store.read_now(lambda run: shelves.found(run, HALL, ONE))
    assert found is not None
    assert found.number == 3
    assert store.read_now(lambda run: shelves.progress(run, EVERYONE, None)).of == 3


def test_the_best_are_those_that_need_no_hand_by_their_score(store: Store) -> None:
    proposals = [
        Proposal(claim=FOUND[0], score=0.5),
        Proposal(claim=FOUND[1], score=0.9, hands=(Hand.PRONOUN,)),
        Proposal(claim=FOUND[2], score=0.7),
        Proposal(claim=FOUND[3]),
    ]
    store.do(lambda run: shelves.arrive(run, HALL, proposals, status=W, now=NOW))
    best = store.read_now(lambda run: shelves.best_waiting(run, HALL, 3))
    assert [id_of(one) for one in best] == [THREE, ONE, FOUR]


def test_the_best_of_one_import_leave_the_others_out(store: Store) -> None:
    bring(store, FOUND[:2])
    bring(store, FOUND[2:], "later", minutes=5)
    best = store.read_now(lambda run: shelves.best_waiting(run, HALL, 9, batch_id="later"))
    assert [id_of(one) for one in best] == [THREE, FOUR]


def test_two_reviewers_are_told_apart(store: Store) -> None:
    bring(store, FOUND)
    assert store.do(lambda run: decide(run, HALL, ONE, W, S, by=BEA))
    assert not approve(store, ONE)
    shelved = store.read_now(lambda run: shelves.found(run, HALL, ONE))
    assert shelved is not None
    assert shelved.decided_by == BEA


def test_the_starter_claims_are_no_part_of_a_review(store: Store) -> None:
    assert store.read_now(lambda run: shelves.next_waiting(run, EVERYONE)) is None
    assert store.read_now(lambda run: shelves.neighbour_before(run, EVERYONE, BOOKS)) is None
    assert store.read_now(lambda run: shelves.neighbour_before(run, EVERYONE, CARS)) is None
