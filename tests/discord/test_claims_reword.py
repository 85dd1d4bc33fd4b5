"""Rewording a claim that is served, from its card in the list."""

from arguments.claims import LONGEST_ID
from bot.discord_ui.bookmarks import MOST_PAGES, SEARCH_LIMIT, Bookmark
from bot.discord_ui.routes import custom_id
from bot.engine.library.library import Query
from tests.discord.conftest import World
from tests.discord.reading import labels, prefilled, words
from tests.discord.shelves import imported, wording

BETTER = "Empty homes should be taxed."


async def test_a_served_claim_is_reworded_on_its_card(world: World) -> None:
    await imported(world, 2, best=2)
    card = await world.ada.slash(world.channel, "claims browse", search="taxed")
    await world.open(world.ada, card, "1")
    form = await world.open(world.ada, card, "Edit")
    assert prefilled(form) == wording(0)
    await world.ada.submit_modal(form, {"text": BETTER})
    assert f"## {BETTER}" in words(card)
    await world.open(world.ada, card, "Back to the list")
    assert wording(0) not in words(card)


async def test_a_claim_for_everyone_is_reworded_for_one_server_alone(world: World) -> None:
    place = world.asker(world.ada).server_id
    [claim] = await world.engine.library.search(place, "", 1)
    card = await world.ada.slash(world.channel, "claims browse", search=claim.text[:20])
    form = await world.open(world.ada, await card_of(world, card, claim.text), "Edit")
    await world.ada.submit_modal(form, {"text": BETTER})
    assert [one.text for one in await world.engine.library.search(place, BETTER)] == [BETTER]
    assert claim.text in words(await world.eve.slash("practice", claim=claim.claim_id))
    assert "retired" in words(
        await world.ben.slash(world.channel, "practice", claim=claim.claim_id)
    )


async def card_of(world: World, card: object, text: str) -> object:
    """Look at the first claim of a list, which is to be this one."""
    await world.open(world.ada, card, "1")
    assert f"## {text}" in words(card)
    return card


async def test_a_wording_that_is_known_already_comes_back(world: World) -> None:
    await imported(world, 2, best=2)
    card = await world.ada.slash(world.channel, "claims browse", search="taxed")
    await world.open(world.ada, card, "1")
    form = await world.open(world.ada, card, "Edit")
    answer = await world.ada.submit_modal(form, {"text": wording(1)})
    assert "has that claim already" in words(answer)
    assert labels(answer) == ["Edit again"]


async def test_the_form_is_received_after_a_restart(world: World) -> None:
    await imported(world, 1, best=1)
    card = await world.ada.slash(world.channel, "claims browse", search="taxed")
    await world.open(world.ada, card, "1")
    form = await world.open(world.ada, card, "Edit")
    await world.restart()
    await world.ada.submit_modal(form, {"text": BETTER})
    assert f"## {BETTER}" in words(card)


def test_the_longest_place_in_the_list_fits_into_the_form() -> None:
    place = Bookmark(query=Query(text="x" * SEARCH_LIMIT, article_id="a" * 32), page=MOST_PAGES)
    assert custom_id("reword-form", "c" * LONGEST_ID, *place.written(with_claim=True))
