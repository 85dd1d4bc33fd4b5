"""How far somebody agrees, before and after: asked privately, told in all."""

from typing import Any

import discord
import pytest

from arguments.claims import ClaimId
from bot.discord_ui.cards.beliefs import AGREES, belief_button
from bot.wording import load_wording
from tests.discord.conftest import ARGUMENT, World
from tests.discord.reading import button_id, labels, words
from tests.stand_ins import asker

PEOPLE = 10


@pytest.fixture
async def claim_id(world: World) -> ClaimId:
    """Give a claim of a server whose organisers want beliefs asked."""
    await world.ada.slash(world.channel, "claims settings", belief_check=True)
    card = await world.claim(world.ada)
    return ClaimId(button_id(card, "For").split(":")[1])


async def agree(world: World, person: Any, claim_id: ClaimId, when: str, typed: str) -> Any:
    form = await world.tap_id(person, f"belief:{claim_id}:{when}")
    return await person.submit_modal(form, {AGREES: typed})


async def test_it_is_off_until_the_organisers_want_it(world: World) -> None:
    card = await world.ada.slash(world.channel, "claims settings")
    assert "Nobody is asked how far they agree" in words(card)
    claim = await world.claim(world.ada)
    claim_id = button_id(claim, "For").split(":")[1]
    assert "This server does not ask" in words(
        await world.tap_id(world.ada, f"belief:{claim_id}:before")
    )


async def test_the_settings_say_that_it_is_on(world: World) -> None:
    card = await world.ada.slash(world.channel, "claims settings", belief_check=True)
    assert "Debaters may say how far they agree" in words(card)
    card = await world.ada.slash(world.channel, "claims settings", belief_check=False)
    assert "Nobody is asked" in words(card)


async def test_before_and_after_are_kept_privately(world: World, claim_id: ClaimId) -> None:
    first = await agree(world, world.ben, claim_id, "before", "40")
    assert first.ephemeral
    assert "You said 40 of 100." in words(first)
    last = await agree(world, world.ben, claim_id, "after", "55%")
    assert "You said 40 at first and 55 now: you agree 15 points more." in words(last)


async def test_what_is_no_number_is_refused_in_words(world: World, claim_id: ClaimId) -> None:
    assert "no number from 0 to 100" in words(
        await agree(world, world.ben, claim_id, "before", "lots")
    )


@pytest.mark.parametrize("forged", ["belief:x", "belief:x:sometime", "belief"])
async def test_an_id_that_makes_no_sense_is_an_old_button(world: World, forged: str) -> None:
    assert "older Gadfly" in words(await world.tap_id(world.ada, forged))


async def test_the_button_leads_to_the_form_on_its_claim(world: World, claim_id: ClaimId) -> None:
    button = belief_button(load_wording(), claim_id, after=True)
    assert (button.label, button.style) == (
        "And now: how far do you agree?", discord.ButtonStyle.secondary,
    )  # fmt: skip
    assert (await world.tap_id(world.ada, str(button.custom_id))).modal


async def test_a_practice_asks_before_the_argument_and_after(
    world: World, claim_id: ClaimId
) -> None:
    card = await world.ben.slash(world.channel, "practice", claim=claim_id)
    assert labels(card)[-1] == "How far do you agree?"
    verdict = await world.send(world.ben, await world.open(world.ben, card, "For"), ARGUMENT)
    assert labels(verdict)[-1] == "And now: how far do you agree?"


async def test_a_spar_asks_before_it_begins(world: World, claim_id: ClaimId) -> None:
    card = await world.ben.slash(world.channel, "spar")
    assert labels(card)[-1] == "How far do you agree?"
    assert claim_id


async def test_where_it_is_off_nobody_sees_the_button(world: World) -> None:
    card = await world.claim(world.ben)
    verdict = await world.send(world.ben, await world.open(world.ben, card, "For"), ARGUMENT)
    assert [label for label in [*labels(card), *labels(verdict)] if "agree" in label] == []


async def test_under_ten_people_it_is_said_how_it_will_be_shown(
    world: World, claim_id: ClaimId
) -> None:
    await agree(world, world.ben, claim_id, "before", "40")
    await agree(world, world.ben, claim_id, "after", "30")
    card = await world.ben.slash(world.channel, "beliefs")
    assert card.ephemeral
    assert "One person has said how far they agree" in words(card)
    assert "from 10 people up" in words(card)
    assert "You said 40 at first and 30 now: you agree 10 points less." in words(card)


async def test_from_ten_people_up_the_mean_is_shown_to_everybody_and_nobody_else(
    world: World, claim_id: ClaimId
) -> None:
    place = f"discord:{world.guild.id}"
    for n in range(PEOPLE):
        for after in (False, True):
            await world.engine.beliefs.note(
                asker(f"P{n}", place), claim_id, "60" if after else "40", after=after
            )
    card = words(await world.ben.slash(world.channel, "beliefs"))
    assert "Over all claims: 10 people, 20 points of 100 on average." in card
    assert "What you said\nNothing yet." in card
    assert [n for n in range(PEOPLE) if f"P{n}" in card] == []
