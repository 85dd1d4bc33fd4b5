"""Looking through a server's claims, retiring, restoring and taking them along."""

import pytest

from arguments.claims import LONGEST, LONGEST_ID, ClaimId, ClaimKind, Side
from arguments.packs import load_pack
from bot.discord_ui.bookmarks import MOST_PAGES, SEARCH_LIMIT, Bookmark, read_bookmark
from bot.discord_ui.routes import custom_id
from bot.engine.library.library import Query, Status
from storage import Run, claims
from tests.discord.conftest import ARGUMENT, World
from tests.discord.reading import button_id, labels, last, words
from tests.discord.shelves import OTHER, SOURCE, article, imported, proposal, wording


async def browse(world: World, **options: object) -> object:
    """Look through the library as Ada."""
    return await world.ada.slash(world.channel, "claims browse", **options)


async def test_claims_are_listed_a_page_at_a_time(world: World) -> None:
    await imported(world, 12, best=12)
    card = await browse(world, search="taxed")
    assert "12 claims" in words(card)
    assert "**8.** " in words(card)
    assert labels(card) == [*"12345678", "◀ Back", "1 of 2", "Next ▶"]


async def test_a_page_is_turned_with_a_button_and_goes_on_with_the_search(world: World) -> None:
    await imported(world, 18, best=18)
    card = await browse(world, search="taxed: used")
    await world.open(world.ada, card, "Next ▶")
    await world.open(world.ada, card, "Next ▶")
    assert "with “taxed: used”" in words(card)
    assert labels(card) == ["17", "18", "◀ Back", "3 of 3", "Next ▶"]


async def test_nothing_is_said_in_the_list_of_what_was_never_argued(world: World) -> None:
    await imported(world, 2, best=2)
    assert "argued" not in words(await browse(world, search="taxed"))


async def test_a_list_of_nothing_leads_back_to_all_claims(world: World) -> None:
    card = await browse(world, search="zebra")
    assert "Nothing here fits." in words(card)
    await world.open(world.ada, card, "Browse the claims")
    assert "1 of " in str(labels(card))


async def test_a_list_of_no_retired_claims_leads_to_those_in_service(world: World) -> None:
    assert labels(await browse(world, retired=True)) == ["Browse the claims"]


async def test_the_longest_claims_of_marks_alone_fit_into_the_list(world: World) -> None:
    texts = [f"Star {number}{'*' * (LONGEST - 6)}" for number in range(8)]
    proposals = tuple(proposal(number, text=text) for number, text in enumerate(texts))
    read = article(0).model_copy(update={"proposals": proposals})
    await world.engine.imports.queue(world.asker(world.ada), read, best=8)
    assert "**8.**" in words(await browse(world, search="star"))


async def test_claims_are_narrowed_to_one_article(world: World) -> None:
    await imported(world, 3, best=3)
    [choice] = await world.ada.autocomplete(
        world.channel, "claims browse", "article", "dark tregidgo"
    )
    card = await browse(world, article=choice["value"])
    assert "3 claims" in words(card)
    assert "of “Dark windows” by Perran Tregidgo" in words(card)


async def test_claims_are_narrowed_to_one_kind(world: World) -> None:
    await imported(world, 3, best=3)
    assert "No claims" in words(await browse(world, kind="fact", search="taxed"))
    assert "3 claims" in words(await browse(world, kind="policy", search="taxed"))


async def test_the_narrowest_search_fits_into_every_button(world: World) -> None:
    await imported(world, 9, best=9)
    [choice] = await world.ada.autocomplete(world.channel, "claims browse", "article", "dark")
    card = await browse(
        world, article=choice["value"], kind="policy", search="taxed used until it be per cent"
    )
    await world.open(world.ada, card, "Next ▶")
    assert "2 of 2" in labels(card)
    await world.open(world.ada, card, "9")
    await world.open(world.ada, card, "Back to the list")
    assert "2 of 2" in labels(card)


@pytest.mark.parametrize("kind", [None, *ClaimKind])
@pytest.mark.parametrize("status", [Status.SERVED, Status.RETIRED])
def test_a_place_in_the_list_is_read_as_it_was_written(
    kind: ClaimKind | None, status: Status
) -> None:
    query = Query(text="a:b" * 12, article_id="a" * 32, kind=kind, status=status)
    place = Bookmark(query=query, page=MOST_PAGES)
    assert read_bookmark(custom_id("shelf", *place.written()).split(":")[1:]) == place


def test_beside_a_claim_the_article_is_left_out_and_found_by_it() -> None:
    place = Bookmark(query=Query(text="x" * SEARCH_LIMIT, article_id="a" * 32), page=MOST_PAGES)
    written = custom_id("open", "c" * LONGEST_ID, *place.written(with_claim=True))
    assert read_bookmark(written.split(":")[2:]).of_article("a" * 32) == place


async def test_a_claim_is_looked_at_with_its_sentence_and_record(world: World) -> None:
    await imported(world, 1, best=1)
    found = await world.ada.autocomplete(world.channel, "practice", "claim", "second home")
    claim = await world.ada.slash(world.channel, "practice", claim=found[0]["value"])
    await world.send(world.ada, await world.open(world.ada, claim, "For"), ARGUMENT)
    card = await browse(world, search="taxed")
    assert "For: argued once · Against: not argued yet" in words(card)
    await world.open(world.ada, card, "1")
    assert "**But a second home should be taxed" in words(card)
    assert f"Decided by <@{world.ada.id}>" in words(card)


async def test_a_side_that_scores_better_beyond_chance_is_named(world: World) -> None:
    await imported(world, 1, best=1)
    [claim] = await world.engine.library.search(world.asker(world.ada).server_id, "taxed")
    let_score(world, claim.claim_id, Side.FOR, 90)
    let_score(world, claim.claim_id, Side.AGAINST, 60)
    said = words(await browse(world, search="taxed"))
    assert "For: argued 20 times, 90 on average" in said
    assert "For scores 30 points more, beyond chance" in said


def let_score(world: World, claim_id: ClaimId, side: Side, total: float) -> None:
    """Let twenty first arguments of a side have been judged, all with the same total."""

    def work(run: Run) -> None:
        for _ in range(20):
            claims.argued(run, claim_id, side)
            claims.scored(run, claim_id, side, total)

    world.engine.store.do(work)


async def test_a_claim_is_retired_and_restored_on_its_card(world: World) -> None:
    await imported(world, 1, best=1)
    card = await browse(world, search="taxed")
    await world.open(world.ada, card, "1")
    await world.open(world.ada, card, "Retire it")
    assert "Retired: it takes no new arguments." in words(card)
    await world.open(world.ada, card, "Restore it")
    assert labels(card) == ["Edit", "Retire it", "Back to the list"]


async def test_retired_claims_have_a_list_of_their_own(world: World) -> None:
    await imported(world, 2, best=2)
    await world.ada.slash(world.channel, "claims retire", claim=await found(world, "retire"))
    assert "One retired claim" in words(await browse(world, retired=True))
    assert "One claim" in words(await browse(world, search="taxed"))


async def found(world: World, command: str) -> str:
    """Give the claim that the command offers first."""
    choices = await world.ada.autocomplete(world.channel, f"claims {command}", "claim", "taxed")
    return str(choices[0]["value"])


async def test_retiring_is_undone_with_a_tap(world: World) -> None:
    await imported(world, 1, best=1)
    claim = await found(world, "retire")
    card = await world.ada.slash(world.channel, "claims retire", claim=claim)
    assert "Retired: **A second home" in words(card)
    assert labels(card) == ["Undo", "Browse the claims"]
    await world.open(world.ada, card, "Undo")
    assert "In service again: **A second home" in words(card)
    assert labels(card) == ["Browse the claims"]


async def test_only_retired_claims_are_offered_to_be_restored(world: World) -> None:
    await imported(world, 2, best=2)
    claim = await found(world, "retire")
    await world.ada.slash(world.channel, "claims retire", claim=claim)
    assert await found(world, "restore") == claim
    card = await world.ada.slash(world.channel, "claims restore", claim=claim)
    assert "In service again" in words(card)


async def test_a_claim_for_everyone_is_retired_for_one_server_alone(world: World) -> None:
    claim = (await world.engine.library.search(world.asker(world.ada).server_id, "", 1))[0]
    await world.ada.slash(world.channel, "claims retire", claim=claim.claim_id)
    here = await world.ben.slash(world.channel, "practice", claim=claim.claim_id)
    there = await world.eve.slash("practice", claim=claim.claim_id)
    assert "retired" in words(here)
    assert claim.text in words(there)


async def test_a_claim_that_is_not_there_cannot_be_retired(world: World) -> None:
    answer = await world.ada.slash(world.channel, "claims retire", claim="no-such-claim")
    assert "There is no claim “no-such-claim” here." in words(answer)


async def test_the_claims_are_exported_as_a_pack(world: World) -> None:
    await imported(world, 3, best=3)
    [choice] = await world.ada.autocomplete(world.channel, "claims export", "article", "dark")
    card = await world.ada.slash(
        world.channel, "claims export", article=choice["value"], licence="CC BY 4.0"
    )
    pack = load_pack(await last(card).attachments[0].read())
    assert card.ephemeral
    assert (pack.title, pack.licence) == ("Claims of Debate Club", "CC BY 4.0")
    assert {claim.text for claim in pack.claims} == {wording(number) for number in range(3)}
    assert {claim.source for claim in pack.claims} == {SOURCE}


async def test_an_export_of_nothing_says_so(world: World) -> None:
    answer = await world.ada.slash(world.channel, "claims export", article="no-such-article")
    assert last(answer).attachments == []


async def test_articles_are_offered_by_title_and_author(world: World) -> None:
    await imported(world, 1, best=1)
    await imported(world, 2, OTHER, best=2)
    choices = await world.ada.autocomplete(world.channel, "claims browse", "article", "windows")
    assert sorted(choice["name"] for choice in choices) == [
        "Bright windows",
        "Dark windows, Perran Tregidgo, The Polmennor Post",
    ]


async def test_a_list_survives_a_restart(world: World) -> None:
    await imported(world, 9, best=9)
    card = await browse(world, search="taxed")
    await world.restart()
    await world.open(world.ada, card, "Next ▶")
    assert "2 of 2" in labels(card)


async def test_an_unreadable_place_in_the_list_is_an_old_button(world: World) -> None:
    card = await browse(world)
    old = button_id(card, "Next ▶").replace("shelf:2:s:", "shelf:x:s:")
    assert "no longer works" in words(await world.tap_id(world.ada, old))
