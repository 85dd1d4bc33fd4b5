"""The walk from a claim to its verdict, as a person taps it."""

import re

from arguments.judging import judge_version
from arguments.responses import MAX_CHARACTERS
from tests.discord.conftest import ARGUMENT, REPLY, World
from tests.discord.reading import button_id, labels, prefilled, words


async def test_practice_shows_a_claim_to_everyone_with_a_button_for_each_thing_to_do(
    world: World,
) -> None:
    card = await world.claim(world.ada)
    assert labels(card) == ["For", "Against", "Surprise me", "Another claim", "Ideas", "Report"]
    assert not card.ephemeral


async def test_a_claim_can_be_asked_for_privately(world: World) -> None:
    card = await world.ada.slash(world.channel, "practice", private=True)
    assert card.ephemeral


async def test_a_claim_can_be_found_by_typing_part_of_it(world: World) -> None:
    found = await world.ada.autocomplete(world.channel, "practice", "claim", "DOOR")
    card = await world.ada.slash(world.channel, "practice", claim=found[0]["value"])
    assert "door" in words(card)


async def test_a_claim_that_is_not_there_is_named(world: World) -> None:
    answer = await world.ada.slash(world.channel, "practice", claim="*nowhere*")
    assert "no claim “\\*nowhere\\*”" in words(answer)
    assert answer.ephemeral


async def test_an_argument_brings_a_private_verdict(world: World) -> None:
    verdict = await world.argue(world.ada)
    assert verdict.ephemeral
    assert "out of 100" in words(verdict)
    assert labels(verdict) == [
        "Improve it",
        "Spar",
        "Other side",
        "Another claim",
        "Details",
        "Share to channel",
    ]


async def test_the_verdict_quotes_the_debaters_own_words_before_the_number(world: World) -> None:
    said = words(await world.argue(world.ada))
    assert said.index("every week of negotiation delays an invasion") < said.index("out of 100")


async def test_a_claim_can_be_argued_by_somebody_who_did_not_ask_for_it(world: World) -> None:
    card = await world.claim(world.ada)
    verdict = await world.send(world.ben, await world.open(world.ben, card, "Against"), REPLY)
    assert "out of 100" in words(verdict)


async def test_surprise_me_chooses_a_side_and_says_which(world: World) -> None:
    form = await world.open(world.ada, await world.claim(world.ada), "Surprise me")
    assert form.modal["title"] in ("Argue for it", "Argue against it")


async def test_another_claim_takes_the_place_of_ones_own_card(world: World) -> None:
    card = await world.claim(world.ada)
    before = words(card)
    await world.open(world.ada, card, "Another claim")
    assert words(card) != before


async def test_another_claim_leaves_somebody_elses_card_alone(world: World) -> None:
    card = await world.claim(world.ada)
    before = words(card)
    answer = await world.open(world.ben, card, "Another claim")
    assert words(card) == before
    assert answer.ephemeral


async def test_ideas_give_thoughts_on_both_sides(world: World) -> None:
    ideas = await world.open(world.ada, await world.claim(world.ada), "Ideas")
    assert words(ideas).count("\n- ") == 4


async def test_improve_it_starts_from_the_same_words_and_shows_what_changed(world: World) -> None:
    form = await world.open(world.ada, await world.argue(world.ada), "Improve it")
    assert prefilled(form) == ARGUMENT
    better = await world.send(world.ada, form, f"{ARGUMENT} {REPLY}")
    assert "Your last version to this one" in words(better)


async def test_other_side_opens_the_form_for_the_other_side(world: World) -> None:
    verdict = await world.argue(world.ada, "For")
    form = await world.open(world.ada, verdict, "Other side")
    assert form.modal["title"] == "Argue against it"


async def test_sharing_shows_the_argument_to_the_channel_once(world: World) -> None:
    verdict = await world.argue(world.ada)
    shared = await world.open(world.ada, verdict, "Share to channel")
    assert not shared.ephemeral
    assert "Talking costs less than war" in words(shared)
    again = await world.open(world.ada, verdict, "Share to channel")
    assert "shared this argument already" in words(again)


async def test_sharing_that_discord_refused_can_be_tried_again(world: World) -> None:
    verdict = await world.argue(world.ada)
    world.env.inject_error("POST", "/interactions/*/callback", status=500, times=2)
    await world.open(world.ada, verdict, "Share to channel")
    shared = await world.open(world.ada, verdict, "Share to channel")
    assert not shared.ephemeral


async def test_only_its_author_can_use_the_buttons_of_a_verdict(world: World) -> None:
    verdict = await world.argue(world.ada)
    foreign = button_id(verdict, "Improve it")
    answer = await world.tap_id(world.ben, foreign)
    assert "not yours" in words(answer)


async def test_ideas_and_answers_work_from_a_shared_argument(world: World) -> None:
    verdict = await world.argue(world.ada, "For")
    shared = await world.open(world.ada, verdict, "Share to channel")
    form = await world.open(world.ben, shared, "Answer against it")
    assert "out of 100" in words(await world.send(world.ben, form, REPLY))


async def test_the_longest_argument_is_judged(world: World) -> None:
    text = (f"{ARGUMENT} " * 40)[:MAX_CHARACTERS]
    assert "out of 100" in words(await world.argue(world.ada, text=text))


async def test_practice_works_in_direct_messages(world: World) -> None:
    card = await world.eve.slash("practice")
    form = await world.eve.click(card.response, label="For")
    verdict = await world.eve.submit_modal(form, {"text": ARGUMENT})
    assert "place 1 of 1" in words(verdict)


async def test_an_argument_of_direct_messages_is_on_no_servers_board(world: World) -> None:
    card = await world.eve.slash("practice")
    form = await world.eve.click(card.response, label="For")
    await world.eve.submit_modal(form, {"text": ARGUMENT})
    board = await world.ada.slash(world.channel, "leaderboard")
    assert "Nobody is on this board yet" in words(board)


async def test_a_library_without_claims_says_how_to_get_some(world: World) -> None:
    who = world.asker(world.ada)
    for shelved in await world.engine.library.listing(who.server_id):
        await world.engine.library.retire(who, shelved.claim.claim_id)
    assert "claims import" in words(await world.claim(world.ada))


async def test_details_show_every_criterion_with_its_advice(world: World) -> None:
    verdict = await world.argue(world.ada)
    details = words(await world.open(world.ada, verdict, "Details"))
    assert details.count("/4**") == 6
    assert f"Judged by {judge_version()}" in details


async def test_the_verdict_says_what_the_argument_did_to_the_rating(world: World) -> None:
    verdict = words(await world.argue(world.ada))
    assert re.search(r"Practice rating \d+ ± \d+\? \([+−±]\d+\), place 1 of 1", verdict)


async def test_a_second_argument_on_a_side_trains_and_is_said_not_to_be_rated(world: World) -> None:
    claim = await world.claim(world.ada)
    await world.send(world.ada, await world.open(world.ada, claim, "For"), ARGUMENT)
    form = await world.open(world.ada, claim, "For")
    again = words(await world.send(world.ada, form, REPLY))
    assert "This one trains" in again
    assert "(±0)" not in again


async def test_a_harder_claim_can_be_asked_for(world: World) -> None:
    card = await world.ada.slash(world.channel, "practice", level="harder")
    assert "For" in labels(card)
