"""Reports on claims: once a person, before the reviewers of their own place, until settled."""

import pytest

from arguments.responses import DebaterId, ServerId
from storage import Store, personal_data, reports
from storage.shelves import EVERYONE

from .examples import ADA, BEA, BOOKS, CARS, CLUB, CY, HALL, claim, later


def report(  # noqa: PLR0917 (whose, of what, why, where, when)
    store: Store,
    who: DebaterId,
    claim_id: str = CARS,
    reason: str = "unclear",
    note: str = "",
    library: ServerId = HALL,
    minutes: int = 0,
) -> bool:
    now = later(minutes)
    return store.do(
        lambda run: reports.add(run, library, claim(claim_id).claim_id, who, reason, note, now)
    )


def waiting(store: Store, library: ServerId = HALL) -> list[reports.ClaimReports]:
    return store.read_now(lambda run: reports.waiting(run, library))


def test_a_person_reports_a_claim_once_and_the_first_time_stays(store: Store) -> None:
    assert report(store, ADA, reason="offensive", note="Rude.")
    assert not report(store, ADA, reason="other", note="Still.")
    [open_one] = waiting(store)
    assert (open_one.reasons, open_one.notes, open_one.count) == (("offensive",), ("Rude.",), 1)


def test_the_most_reported_claim_comes_first_with_its_commonest_reason(store: Store) -> None:
    report(store, ADA, BOOKS)
    report(store, ADA, CARS, "unclear", minutes=1)
    report(store, BEA, CARS, "misread", "Says otherwise.", minutes=2)
    report(store, CY, CARS, "misread", minutes=3)
    first, second = waiting(store)
    assert (first.claim, first.count, second.claim.claim_id) == (claim(), 3, BOOKS)
    assert (first.reasons, first.notes) == (("misread", "unclear"), ("Says otherwise.",))


def test_claims_reported_as_often_stay_in_the_order_of_their_reports(store: Store) -> None:
    report(store, ADA, BOOKS)
    report(store, BEA, CARS, minutes=1)
    assert [each.claim.claim_id for each in waiting(store)] == [BOOKS, CARS]


def test_each_library_has_its_own_reports(store: Store) -> None:
    report(store, ADA)
    assert waiting(store, CLUB) == waiting(store, EVERYONE) == []
    assert report(store, ADA, library=EVERYONE)


def test_settling_settles_all_that_is_open_on_a_claim(store: Store) -> None:
    report(store, ADA)
    report(store, BEA)
    report(store, ADA, BOOKS)
    assert store.do(lambda run: reports.settle(run, HALL, CARS, CY, later(1))) == 2
    assert store.do(lambda run: reports.settle(run, HALL, CARS, CY, later(2))) == 0
    assert [each.claim.claim_id for each in waiting(store)] == [BOOKS]


def test_a_settled_report_is_not_made_again(store: Store) -> None:
    report(store, ADA)
    store.do(lambda run: reports.settle(run, HALL, CARS, CY, later(1)))
    assert not report(store, ADA, minutes=2)
    assert waiting(store) == []


def test_a_report_goes_with_who_made_it(store: Store) -> None:
    report(store, ADA)
    report(store, BEA)
    store.do(lambda run: personal_data.erase(run, ADA))
    assert [each.count for each in waiting(store)] == [1]


def test_an_unknown_reason_is_a_defect(store: Store) -> None:
    with pytest.raises(Exception, match="CHECK"):
        report(store, ADA, reason="boring")
