"""Reports: made by debaters, announced where the server wants it, settled by organisers."""

from typing import Any

import discord

from tests.discord.conftest import World
from tests.discord.reading import button_id, labels, prefilled, spoken, words
from tests.discord.shelves import imported, wording


async def reported(world: World, person: Any, card: Any, note: str = "") -> Any:
    """Report the claim of a card."""
    form = await world.open(person, card, "Report")
    return await person.submit_modal(form, {"reason": "one-sided", "text": note})


async def served(world: World) -> Any:
    """Bring the card of a claim from an article."""
    await imported(world, 1, best=1)
    [found] = await world.ben.autocomplete(world.channel, "practice", "claim", "second home")
    return await world.ben.slash(world.channel, "practice", claim=found["value"])


async def test_a_claim_from_an_article_shows_its_passage_to_whoever_asks(world: World) -> None:
    card = await served(world)
    passage = await world.open(world.ben, card, "In the article")
    assert passage.ephemeral
    assert "> Nobody is at home. **But a second home" in words(passage)
    assert "“Dark windows” by Perran Tregidgo" in words(passage)


async def test_a_claim_in_our_own_words_has_no_passage(world: World) -> None:
    assert "In the article" not in labels(await world.claim(world.ben))


async def test_a_report_is_thanked_for_privately(world: World) -> None:
    answer = await reported(world, world.ben, await served(world))
    assert answer.ephemeral
    assert "Thank you. An organiser will look at it." in words(answer)
    another = await world.open(world.ben, answer, "Another claim")
    assert "second home" not in words(another)


async def test_a_passage_leads_to_an_argument(world: World) -> None:
    passage = await world.open(world.ben, await served(world), "In the article")
    assert (await world.open(world.ben, passage, "Against")).modal


async def test_a_claim_is_reported_once_a_person(world: World) -> None:
    card = await served(world)
    await reported(world, world.ben, card)
    again = await reported(world, world.ben, card)
    assert "You reported this claim already." in words(again)


async def test_reports_come_first_in_a_review_with_their_reasons_and_notes(world: World) -> None:
    card = await served(world)
    await reported(world, world.ben, card, "**nobody** would argue <@1> against it")
    await reported(world, world.ada, card)
    review = words(await world.ada.slash(world.channel, "claims review"))
    assert "Reported 2 times" in review
    assert "- It cannot be argued both ways" in review
    assert "> \\*\\*nobody\\*\\* would argue" in review


async def test_a_reported_claim_can_be_retired(world: World) -> None:
    card = await served(world)
    await reported(world, world.ben, card)
    review = await world.ada.slash(world.channel, "claims review")
    await world.open(world.ada, review, "Retire it")
    assert "Settled. The claim is not served" in words(review)
    assert "retired" in words(await world.open(world.ben, card, "For"))


async def test_a_reported_claim_can_be_kept(world: World) -> None:
    card = await served(world)
    await reported(world, world.ben, card)
    review = await world.ada.slash(world.channel, "claims review")
    await world.open(world.ada, review, "Keep it")
    assert "Settled. The claim goes on being served." in words(review)
    assert (await world.open(world.ben, card, "For")).modal


async def test_a_reported_claim_can_be_reworded_and_is_settled_then(world: World) -> None:
    card = await served(world)
    await reported(world, world.ben, card)
    review = await world.ada.slash(world.channel, "claims review")
    form = await world.open(world.ada, review, "Edit")
    assert prefilled(form) == wording(0)
    await world.ada.submit_modal(form, {"text": "Empty homes should be taxed."})
    assert "Settled. The claim is served in your words." in words(review)
    assert "retired" in words(await world.open(world.ben, card, "For"))


async def test_a_wording_for_a_claim_that_was_retired_meanwhile_comes_back(world: World) -> None:
    card = await served(world)
    await reported(world, world.ben, card)
    review = await world.ada.slash(world.channel, "claims review")
    form = await world.open(world.ada, review, "Edit")
    await world.ada.slash(
        world.channel, "claims retire", claim=button_id(card, "For").split(":")[1]
    )
    await world.ada.submit_modal(form, {"text": "Empty homes should be taxed."})
    assert "> Empty homes should be taxed." in words(review)
    assert "Reported once" in words(review)


async def test_found_claims_follow_after_the_reports(world: World) -> None:
    await imported(world, 3, best=1)
    [found] = await world.ben.autocomplete(world.channel, "practice", "claim", "second home")
    card = await world.ben.slash(world.channel, "practice", claim=found["value"])
    await reported(world, world.ben, card)
    review = await world.ada.slash(world.channel, "claims review")
    await world.open(world.ada, review, "Keep it")
    assert "2 of 3 · 1 approved" in words(review)


async def test_a_report_is_announced_where_the_server_wants_it(world: World) -> None:
    desk = world.guild.create_text_channel("desk")
    await world.ada.slash(world.channel, "claims settings", reports_channel=desk)
    await reported(world, world.ben, await served(world), "a note")
    said = spoken(desk.last_message)
    assert "A claim was reported: **A second home" in said
    assert "It cannot be argued both ways" in said
    assert "Ben" not in said


async def test_a_second_report_of_a_person_is_not_announced(world: World) -> None:
    desk = world.guild.create_text_channel("desk")
    await world.ada.slash(world.channel, "claims settings", reports_channel=desk)
    card = await served(world)
    await reported(world, world.ben, card)
    await reported(world, world.ben, card)
    assert len(desk.history()) == 1


async def test_a_report_that_cannot_be_announced_is_kept(world: World) -> None:
    desk = world.guild.create_text_channel("desk")
    await world.ada.slash(world.channel, "claims settings", reports_channel=desk)
    card = await served(world)
    world.env.inject_error("POST", "/channels/*/messages", status=403, code=50001)
    assert "Thank you." in words(await reported(world, world.ben, card))
    review = await world.ada.slash(world.channel, "claims review")
    assert "Reported once" in words(review)


async def test_a_report_sent_after_a_restart_is_kept(world: World) -> None:
    form = await world.open(world.ben, await served(world), "Report")
    await world.restart()
    answer = await world.ben.submit_modal(form, {"reason": "unclear"})
    assert "Thank you." in words(answer)


async def test_settings_name_the_permission_that_is_missing(world: World) -> None:
    nobody = discord.PermissionOverwrite(send_messages=False)
    desk = world.guild.create_text_channel("desk", overwrites={world.guild.default_role: nobody})
    card = await world.ada.slash(world.channel, "claims settings", reports_channel=desk)
    assert f"I lack the permission **Send Messages** in <#{desk.id}>" in words(card)


async def test_reports_can_be_announced_nowhere_again(world: World) -> None:
    card = await world.ada.slash(world.channel, "claims settings", reports_channel=world.channel)
    assert f"announced in <#{world.channel.id}>" in words(card)
    await world.open(world.ada, card, "Stop announcing")
    assert "Reported claims are not announced" in words(card)


async def test_settings_are_shown_as_they_are(world: World) -> None:
    await world.ada.slash(world.channel, "claims settings", approve_best=3)
    card = await world.ada.slash(world.channel, "claims settings")
    assert "The best 3 claims of an import are served without review." in words(card)


async def test_a_report_of_a_claim_that_is_gone_comes_back(world: World) -> None:
    card = await served(world)
    gone = button_id(card, "Report").replace("second", "third")
    assert "There is no claim" in words(await world.tap_id(world.ben, gone))
