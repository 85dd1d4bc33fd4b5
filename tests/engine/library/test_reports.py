"""Reports go to the reviewers of the place they were made in, and each is settled once."""

import pytest

from arguments.claims import ClaimId
from arguments.mistakes import ClaimUnknown
from bot.engine.library.library import Library, Status
from bot.engine.library.reports import LONGEST_NOTE, Reason, Reports
from bot.engine.settings import Settings
from storage import Store
from tests.stand_ins import Clock, asker

ADA, BEN, ELSEWHERE = asker("Ada"), asker("Ben"), asker("Eve", server="discord:2")
ONE = ClaimId("claim-1")


@pytest.fixture
def reports(store: Store, clock: Clock) -> Reports:
    return Reports(store, clock)


async def test_a_report_reaches_the_reviewers_of_that_server_alone(reports: Reports) -> None:
    await reports.report(ADA, ONE, Reason.UNCLEAR, "Who is meant?")
    [found] = await reports.open(BEN)
    assert (found.claim.claim_id, found.count, found.notes) == (ONE, 1, ("Who is meant?",))
    assert await reports.open(ELSEWHERE) == []


async def test_one_person_reports_a_claim_once(reports: Reports) -> None:
    first = await reports.report(ADA, ONE, Reason.UNCLEAR)
    again = await reports.report(ADA, ONE, Reason.OFFENSIVE)
    assert (first.new, again.new) == (True, False)


async def test_a_note_is_cut_to_its_limit(reports: Reports) -> None:
    await reports.report(ADA, ONE, Reason.OTHER, "x" * 1000)
    [found] = await reports.open(BEN)
    assert found.notes == ("x" * LONGEST_NOTE,)


async def test_retiring_settles_it(reports: Reports, library: Library) -> None:
    await reports.report(ADA, ONE, Reason.MISREAD)
    settled = await reports.settle(BEN, ONE, retire=True)
    assert (settled.reports, settled.served) == (1, False)
    assert (await library.shelved(ADA.server_id, ONE)).status is Status.RETIRED
    assert await reports.open(BEN) == []


async def test_keeping_settles_it_too(reports: Reports, library: Library) -> None:
    await reports.report(ADA, ONE, Reason.ONE_SIDED)
    await reports.settle(BEN, ONE, retire=False)
    assert (await library.shelved(ADA.server_id, ONE)).status is Status.SERVED
    assert (await reports.settle(BEN, ONE, retire=False)).reports == 0


async def test_a_claim_that_is_not_there_cannot_be_reported(reports: Reports) -> None:
    with pytest.raises(ClaimUnknown):
        await reports.report(ADA, ClaimId("nowhere"), Reason.OTHER)


async def test_a_report_on_a_claim_that_is_gone_meanwhile_is_settled_all_the_same(
    reports: Reports, library: Library
) -> None:
    await reports.report(ADA, ONE, Reason.OTHER)
    await library.retire(BEN, ONE)
    settled = await reports.settle(BEN, ONE, retire=True)
    assert (settled.reports, settled.served) == (1, False)


async def test_a_server_names_the_channel_that_hears_of_reports(
    reports: Reports, store: Store
) -> None:
    await Settings(store).change(ADA, reports_channel="77")
    assert (await reports.report(BEN, ONE, Reason.OTHER)).channel_id == "77"
    assert (await reports.report(ELSEWHERE, ONE, Reason.OTHER)).channel_id is None
