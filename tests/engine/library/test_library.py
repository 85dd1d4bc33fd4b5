"""The library: what may be taken out of service and put back, and nothing served twice."""

import pytest

from arguments.claims import ClaimId, Proposal, Side
from arguments.mistakes import Mistake
from bot.engine.library.library import Library
from bot.engine.library.review import Review
from bot.engine.practice import Practice
from storage import Store, shelves
from storage.shelves import Status
from tests.stand_ins import CLAIMS, Clock, asker

ADA = asker("Ada")
OPERATOR = asker("Ada", server="terminal")
FIRST = ClaimId("claim-1")
ALIKE = CLAIMS[0].model_copy(update={"claim_id": ClaimId("alike"), "text": "CLAIM number 1!"})
SHELVED = [Proposal(claim=ALIKE)]


def shelve(store: Store, clock: Clock, library: str, status: Status = Status.SERVED) -> None:
    place = asker(server=library).server_id
    store.do(lambda run: shelves.arrive(run, place, SHELVED, status=status, now=clock()))


async def test_what_waits_for_review_is_neither_retired_nor_restored(
    store: Store, clock: Clock, library: Library
) -> None:
    await library.retire(OPERATOR, FIRST)
    shelve(store, clock, "discord:1", Status.WAITING)
    with pytest.raises(Mistake, match="mistake-claim-waiting"):
        await library.retire(ADA, ALIKE.claim_id)
    with pytest.raises(Mistake, match="mistake-claim-waiting"):
        await library.restore(ADA, ALIKE.claim_id)


async def test_a_claim_is_not_restored_beside_another_in_the_same_words(
    store: Store, clock: Clock, library: Library
) -> None:
    await library.retire(OPERATOR, FIRST)
    shelve(store, clock, "discord:1")
    with pytest.raises(Mistake, match="mistake-claim-known"):
        await library.restore(ADA, FIRST)


async def test_a_retired_claim_is_not_approved_beside_another_in_the_same_words(
    store: Store, clock: Clock, library: Library
) -> None:
    await library.retire(OPERATOR, FIRST)
    shelve(store, clock, "discord:1")
    with pytest.raises(Mistake, match="mistake-claim-known"):
        await Review(store, clock).decide(ADA, FIRST, Status.RETIRED, Status.SERVED)


async def test_a_claim_that_is_served_already_is_restored_without_a_word(library: Library) -> None:
    assert (await library.restore(ADA, FIRST)).claim_id == FIRST


async def test_what_a_server_has_and_everyone_gets_later_is_served_there_once(
    store: Store, clock: Clock, library: Library
) -> None:
    await library.retire(OPERATOR, FIRST)
    shelve(store, clock, "discord:1")
    await library.restore(OPERATOR, FIRST)
    served = [one.claim.claim_id for one in await library.listing(ADA.server_id)]
    assert served == ["alike", "claim-2", "claim-3"]
    pack = await library.pack(
        ADA.server_id, pack_id="ours", title="Ours", licence="MIT", article_id=None
    )
    assert [claim.claim_id for claim in pack.claims] == served


async def test_what_is_served_in_the_same_words_can_still_be_argued_where_it_was_begun(
    store: Store, clock: Clock, library: Library, practice: Practice
) -> None:
    await library.retire(OPERATOR, FIRST)
    shelve(store, clock, "discord:1")
    await library.restore(OPERATOR, FIRST)
    assert (await practice.sheet(ADA, FIRST, None)).side in Side
