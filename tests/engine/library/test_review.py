"""Imports and their review: nothing is served that nobody approved, and reviewers never collide."""

import pytest

from arguments.claims import Claim, ClaimId, ReadArticle, Source
from arguments.documents import Told
from arguments.mistakes import ClaimUnknown, Mistake, NoClaims
from arguments.reading import read_text
from bot.engine.library.articles import Articles, Pasted
from bot.engine.library.fetching import Fetcher
from bot.engine.library.imports import Imports
from bot.engine.library.library import Library, Status
from bot.engine.library.reading_room import ReadingRoom
from bot.engine.library.review import Review
from bot.engine.practice import Practice
from bot.engine.settings import Settings
from storage import Store
from tests.stand_ins import Clock, asker

ADA, BEN = asker("Ada"), asker("Ben")
ELSEWHERE = asker("Eve", server="discord:2")
ALONE = asker("Ada", server="direct:1")
TEXT = (
    "Cities should ban cars from their centres.\n\n"
    "Trees along a street are worth more than parking.\n\n"
    "Buses must be free for everyone under twenty.\n"
)
LONGER = f"{TEXT}\nEvery school should open its gates on Sundays.\n"
NEEDS_A_HAND = "He must resign at once.\n"


@pytest.fixture
def review(store: Store, clock: Clock) -> Review:
    return Review(store, clock)


@pytest.fixture
def imports(store: Store, clock: Clock) -> Imports:
    return Imports(store, clock, Articles(Fetcher(), ReadingRoom(), at_home=True))


def read(text: str = TEXT, title: str = "Streets") -> ReadArticle:
    return read_text(text, Told(title=title))


async def served(library: Library, place: str = "discord:1") -> set[str]:
    return {one.claim.text for one in await library.listing(asker(server=place).server_id)}


async def first_waiting(review: Review) -> Claim:
    """Give the claim that has waited longest."""
    first = await review.first(ADA)
    assert first is not None
    return first.shelved.claim


async def test_what_was_imported_waits_and_is_not_served(
    imports: Imports, library: Library, review: Review
) -> None:
    before = await served(library)
    queued = await imports.queue(ADA, read())
    assert (queued.new, queued.there, queued.approved) == (3, 0, 0)
    assert await served(library) == before
    assert await review.waiting(ADA) == 3


async def test_an_approved_claim_is_served_in_that_server_alone(
    imports: Imports, library: Library, review: Review
) -> None:
    await imports.queue(ADA, read())
    claim = await first_waiting(review)
    text = claim.text
    await review.decide(ADA, claim.claim_id, Status.WAITING, Status.SERVED)
    assert text in await served(library)
    assert text not in await served(library, "discord:2")


async def test_a_claim_under_review_cannot_be_argued(
    imports: Imports, practice: Practice, review: Review
) -> None:
    await imports.queue(ADA, read())
    first = await review.first(ADA)
    assert first is not None
    with pytest.raises(ClaimUnknown):
        await practice.serve(ADA, claim_id=first.shelved.claim.claim_id)


async def test_another_servers_claim_cannot_be_argued(
    imports: Imports, practice: Practice, library: Library
) -> None:
    await imports.queue(ADA, read(), best=3)
    [claim] = await library.search(ADA.server_id, "ban cars")
    with pytest.raises(ClaimUnknown):
        await practice.serve(ELSEWHERE, claim_id=claim.claim_id)


async def test_of_two_reviewers_one_wins_and_the_other_is_told_who(
    imports: Imports, review: Review
) -> None:
    await imports.queue(ADA, read())
    claim_id = (await first_waiting(review)).claim_id
    await review.decide(BEN, claim_id, Status.WAITING, Status.SERVED)
    step = await review.decide(ADA, claim_id, Status.WAITING, Status.SKIPPED)
    assert (step.late, step.status, step.by) == (True, Status.SERVED, "Ben")
    assert step.next is not None
    assert step.next.shelved.claim.claim_id != claim_id


async def test_the_same_reviewer_is_never_late(imports: Imports, review: Review) -> None:
    await imports.queue(ADA, read())
    claim_id = (await first_waiting(review)).claim_id
    await review.decide(ADA, claim_id, Status.WAITING, Status.SERVED)
    step = await review.decide(ADA, claim_id, Status.WAITING, Status.SKIPPED)
    assert (step.taken, step.late) == (False, False)


async def test_tapping_twice_decides_once(imports: Imports, review: Review) -> None:
    await imports.queue(ADA, read())
    claim_id = (await first_waiting(review)).claim_id
    once = await review.decide(ADA, claim_id, Status.WAITING, Status.SERVED)
    twice = await review.decide(ADA, claim_id, Status.WAITING, Status.SERVED)
    assert (once.status, twice.status) == (Status.SERVED, Status.SERVED)
    assert await review.waiting(ADA) == 2


async def test_back_and_a_change_of_mind(imports: Imports, review: Review) -> None:
    await imports.queue(ADA, read())
    claim_id = (await first_waiting(review)).claim_id
    step = await review.decide(ADA, claim_id, Status.WAITING, Status.SKIPPED)
    assert step.next is not None
    back = await review.back(ADA, step.next.shelved.claim.claim_id)
    assert back is not None
    assert back.shelved.status is Status.SKIPPED
    again = await review.decide(ADA, claim_id, Status.SKIPPED, Status.SERVED)
    assert (again.taken, again.status) == (True, Status.SERVED)


async def test_an_edited_wording_takes_the_place_of_the_found_one(
    imports: Imports, library: Library, review: Review
) -> None:
    await imports.queue(ADA, read())
    found = await first_waiting(review)
    step = await review.edit(
        ADA, found.claim_id, Status.WAITING, "Towns should close their centres to cars."
    )
    assert step.status is Status.EDITED
    [claim] = await library.search(ADA.server_id, "close their centres")
    assert (claim.original, claim.paragraph) == (found.original, found.paragraph)
    assert found.text not in await served(library)


async def test_an_edit_can_be_edited_again_and_taken_back(
    imports: Imports, library: Library, review: Review
) -> None:
    await imports.queue(ADA, read())
    first = await review.first(ADA)
    assert first is not None
    claim_id, before = first.shelved.claim.claim_id, await served(library)
    await review.edit(ADA, claim_id, Status.WAITING, "Cars have no place in town centres.")
    await review.edit(ADA, claim_id, Status.EDITED, "Cars have no place in our centres.")
    assert await served(library) - before == {"Cars have no place in our centres."}
    await review.decide(ADA, claim_id, Status.EDITED, Status.SKIPPED)
    assert await served(library) == before


@pytest.mark.parametrize("wording", ["", "Short", "x" * 301])
async def test_a_wording_that_fits_no_card_changes_nothing(
    imports: Imports, review: Review, wording: str
) -> None:
    await imports.queue(ADA, read())
    first = await review.first(ADA)
    assert first is not None
    with pytest.raises(Mistake, match="mistake-claim-wording"):
        await review.edit(ADA, first.shelved.claim.claim_id, Status.WAITING, wording)
    assert await review.first(ADA) == first


async def test_a_wording_that_is_there_already_is_refused(imports: Imports, review: Review) -> None:
    await imports.queue(ADA, read())
    first = await review.first(ADA)
    assert first is not None
    with pytest.raises(Mistake, match="mistake-claim-known"):
        await review.edit(ADA, first.shelved.claim.claim_id, Status.WAITING, "Claim number 1.")


async def test_importing_twice_adds_nothing_and_says_when_it_was(
    imports: Imports, clock: Clock
) -> None:
    await imports.queue(ADA, read())
    clock.advance(days=1)
    again = await imports.queue(BEN, read())
    assert (again.new, again.there) == (0, 3)
    assert again.before == clock.now.replace(day=clock.now.day - 1)


async def test_importing_a_longer_version_offers_the_difference(
    imports: Imports, review: Review
) -> None:
    await imports.queue(ADA, read())
    again = await imports.queue(ADA, read(LONGER))
    assert (again.new, again.there) == (1, 3)
    assert await review.waiting(ADA) == 4


async def test_a_review_stays_with_one_import(imports: Imports, review: Review) -> None:
    await imports.queue(ADA, read(NEEDS_A_HAND, "Other"))
    queued = await imports.queue(ADA, read())
    first = await review.first(ADA, queued.batch_id)
    assert first is not None
    assert (first.place, first.of, first.has_before) == (1, 3, False)
    claim_id = first.shelved.claim.claim_id
    step = await review.decide(ADA, claim_id, Status.WAITING, Status.SKIPPED)
    assert step.next is not None
    assert (step.next.place, step.next.of) == (2, 3)


async def test_what_was_approved_at_once_can_be_taken_back(
    imports: Imports, review: Review, library: Library, clock: Clock
) -> None:
    queued = await imports.queue(ADA, read())
    before = await served(library)
    approved = await review.approve_best(ADA, 2, batch_id=queued.batch_id)
    clock.advance(minutes=1)
    assert {one.text for one in approved.claims} == await served(library) - before
    assert await review.take_back(ADA, queued.batch_id, approved.at) == 2
    assert await served(library) == before


async def test_a_server_may_have_the_best_approved_at_once_but_none_that_needs_a_hand(
    imports: Imports, review: Review, store: Store
) -> None:
    await Settings(store).change(ADA, approve_best=10)
    queued = await imports.queue(ADA, read(f"{TEXT}\n{NEEDS_A_HAND}"))
    assert (queued.new, queued.approved, queued.hands) == (4, 3, 1)
    assert await review.waiting(ADA) == 1


async def test_what_needs_a_hand_is_reviewed_with_its_reason(
    imports: Imports, review: Review
) -> None:
    await imports.queue(ADA, read(NEEDS_A_HAND))
    first = await review.first(ADA)
    assert first is not None
    assert first.shelved.hands


async def test_direct_messages_have_no_library_of_their_own(
    imports: Imports, library: Library
) -> None:
    with pytest.raises(Mistake, match="mistake-library-elsewhere"):
        await imports.queue(ALONE, read())
    with pytest.raises(Mistake, match="mistake-library-elsewhere"):
        await library.retire(ALONE, ClaimId("claim-1"))


async def test_a_server_retires_a_common_claim_for_itself_alone(library: Library) -> None:
    await library.retire(ADA, ClaimId("claim-1"))
    assert "Claim number 1." not in await served(library)
    assert "Claim number 1." in await served(library, "discord:2")
    await library.restore(ADA, ClaimId("claim-1"))
    assert "Claim number 1." in await served(library)


async def test_pasted_text_is_read(imports: Imports) -> None:
    article = await imports.read(Pasted(text=TEXT))
    assert len(article.proposals) == 3


async def test_an_article_without_a_claim_is_a_mistake(imports: Imports) -> None:
    with pytest.raises(Mistake, match="mistake-no-claims-found"):
        await imports.read(Pasted(text="On Monday I went to town. I bought 3 apples.\n"))


async def test_an_article_in_another_language_needs_insistence(imports: Imports) -> None:
    german = "Die Stadt sollte alle Autos aus der Innenstadt verbannen. " * 5
    with pytest.raises(Mistake, match="mistake-article-language"):
        await imports.read(Pasted(text=german))


async def test_a_library_goes_out_as_a_pack_and_comes_in_again_elsewhere(
    imports: Imports, library: Library
) -> None:
    await imports.queue(ADA, read(), best=3)
    pack = await library.pack(
        ADA.server_id, pack_id="ours", title="Ours", licence="CC0", article_id=None
    )
    added = await library.add_pack(ELSEWHERE, pack)
    assert (added.new, added.there) == (3, 3)
    assert {claim.passage for claim in pack.claims} == {""}


async def test_an_empty_library_makes_no_pack(library: Library) -> None:
    for n in (1, 2, 3):
        await library.retire(ADA, ClaimId(f"claim-{n}"))
    with pytest.raises(NoClaims):
        await library.pack(
            ADA.server_id, pack_id="ours", title="Ours", licence="CC0", article_id=None
        )


def test_what_was_told_of_the_source_stands() -> None:
    assert read(title="Told").source == Source(title="Told")
