"""Reviewing found claims in Discord: one at a time, by as many reviewers as there are."""

import pytest

from arguments.claims import LONGEST, LONGEST_ORIGINAL, LONGEST_PASSAGE, Hand, ReadArticle
from bot.discord_ui.cards.passage import beside
from tests.discord.conftest import World
from tests.discord.reading import button_id, labels, prefilled, words
from tests.discord.shelves import OTHER, article, imported, proposal, wording


async def test_only_organisers_see_the_commands_of_the_library(world: World) -> None:
    assert "claims review" in world.ada.available_commands(world.channel)
    assert "claims review" not in world.ben.available_commands(world.channel)


async def test_a_found_claim_is_put_before_the_reviewer_alone(world: World) -> None:
    await imported(world, 3)
    card = await world.ada.slash(world.channel, "claims review")
    assert card.ephemeral
    assert f"## {wording(0)}" in words(card)
    assert labels(card) == ["Approve", "Edit", "Skip", "Back"]


async def test_a_review_stays_with_its_import(world: World) -> None:
    await imported(world, 1, OTHER)
    queued = await world.engine.imports.queue(world.asker(world.ada), later(2))
    card = await world.tap_id(world.ada, f"review:{queued.batch_id}")
    assert f"## {wording(5)}" in words(card)
    await world.open(world.ada, card, "Skip")
    await world.open(world.ada, card, "Back")
    await world.open(world.ada, card, "Next")
    assert f"## {wording(6)}" in words(card)


async def test_the_end_of_an_import_leads_to_what_waits_from_other_articles(world: World) -> None:
    await imported(world, 2, OTHER)
    queued = await world.engine.imports.queue(world.asker(world.ada), later(1))
    card = await world.tap_id(world.ada, f"review:{queued.batch_id}")
    await world.open(world.ada, card, "Approve")
    assert "## This article is reviewed" in words(card)
    assert "2 claims of other articles wait for review." in words(card)
    assert labels(card) == ["Review them", "Browse the claims"]
    await world.open(world.ada, card, "Review them")
    assert f"## {wording(0)}" in words(card)


def later(count: int) -> ReadArticle:
    """Give an article with other claims than `imported` brings."""
    proposals = tuple(proposal(number) for number in range(5, 5 + count))
    return article(0).model_copy(update={"proposals": proposals})


async def test_the_card_shows_how_far_the_review_has_come(world: World) -> None:
    await imported(world, 4)
    card = await world.ada.slash(world.channel, "claims review")
    await world.open(world.ada, card, "Approve")
    await world.open(world.ada, card, "Skip")
    assert "-# 3 of 4 · 1 approved · 1 skipped\n" in words(card)


async def test_the_card_shows_the_sentence_in_its_passage(world: World) -> None:
    await imported(world, 1)
    said = words(await world.ada.slash(world.channel, "claims review"))
    assert "> Nobody is at home. **But a second home should" in said
    assert "“Dark windows” by Perran Tregidgo" in said


@pytest.mark.parametrize(
    ("passage", "shown"),
    [
        ("One. Two lamps burn. Three lamps go. Four!", "> Two lamps burn. … Four!"),
        ("Three lamps go. Four!", "> … Four!"),
        ("Three lamps go.", ""),
    ],
)
def test_a_sentence_that_the_claim_repeats_is_left_out_between_its_neighbours(
    passage: str, shown: str
) -> None:
    claim = proposal(0, text="Three lamps go.").claim
    repeated = {"original": "Three lamps go.", "passage": passage}
    assert beside(claim.model_copy(update=repeated)) == shown


def test_a_sentence_that_the_claim_rewords_stands_in_bold_between_its_neighbours() -> None:
    claim = proposal(0, text="Lamps should go.").claim
    kept = {"original": "So they go.", "passage": "One. Two “lamps.” So they go. Four! Five."}
    assert beside(claim.model_copy(update=kept)) == "> Two “lamps.” **So they go.** Four!"


async def test_the_card_says_what_a_claim_still_needs(world: World) -> None:
    await imported(world, 1, hands=(Hand.PRONOUN,))
    card = await world.ada.slash(world.channel, "claims review")
    assert "✋ Some word in it means somebody or something outside it: name that." in words(card)
    assert labels(card) == ["Edit", "Skip", "Back", "Skip the rest", "Approve as it is"]


async def test_the_card_says_the_first_reason_why_a_claim_was_chosen(world: World) -> None:
    one = proposal(0, why=("of-another-version", "ought", "ahead"))
    read = article(0).model_copy(update={"proposals": (one,)})
    await world.engine.imports.queue(world.asker(world.ada), read)
    said = words(await world.ada.slash(world.channel, "claims review"))
    assert "Chosen because it says what ought to be done." in said


async def test_an_approved_claim_is_served_in_this_server(world: World) -> None:
    await imported(world, 2)
    card = await world.ada.slash(world.channel, "claims review")
    await world.open(world.ada, card, "Approve")
    found = await world.ada.autocomplete(world.channel, "practice", "claim", "second home")
    assert [one["name"] for one in found] == [wording(0)]


async def test_a_skipped_claim_is_not_served(world: World) -> None:
    await imported(world, 2)
    card = await world.ada.slash(world.channel, "claims review")
    await world.open(world.ada, card, "Skip")
    assert await world.ada.autocomplete(world.channel, "practice", "claim", "second home") == []


async def test_a_better_wording_is_served_instead(world: World) -> None:
    await imported(world, 2)
    card = await world.ada.slash(world.channel, "claims review")
    form = await world.open(world.ada, card, "Edit")
    assert prefilled(form) == wording(0)
    await world.ada.submit_modal(form, {"text": "Empty homes should be taxed."})
    found = await world.ada.autocomplete(world.channel, "practice", "claim", "homes")
    assert [one["name"] for one in found] == ["Empty homes should be taxed."]


async def test_a_wording_that_cannot_be_taken_comes_back(world: World) -> None:
    await imported(world, 2, best=1)
    card = await world.ada.slash(world.channel, "claims review")
    form = await world.open(world.ada, card, "Edit")
    answer = await world.ada.submit_modal(form, {"text": wording(0)})
    assert "has that claim already" in words(answer)
    assert f"> {wording(0)}" in words(answer)
    assert labels(answer) == ["Edit again"]


async def test_back_shows_what_became_of_the_claim_before(world: World) -> None:
    await imported(world, 2)
    card = await world.ada.slash(world.channel, "claims review")
    await world.open(world.ada, card, "Approve")
    await world.open(world.ada, card, "Back")
    assert wording(0) in words(card)
    assert "This claim is served." in words(card)


async def test_a_decision_can_be_changed_by_going_back(world: World) -> None:
    await imported(world, 2)
    card = await world.ada.slash(world.channel, "claims review")
    await world.open(world.ada, card, "Approve")
    await world.open(world.ada, card, "Back")
    await world.open(world.ada, card, "Skip")
    assert "0 approved · 1 skipped" in words(card)


async def test_nothing_is_changed_by_going_back_and_on(world: World) -> None:
    await imported(world, 2)
    card = await world.ada.slash(world.channel, "claims review")
    await world.open(world.ada, card, "Skip")
    await world.open(world.ada, card, "Back")
    await world.open(world.ada, card, "Next")
    assert "-# 2 of 2 · 0 approved · 1 skipped\n" in words(card)


async def test_there_is_no_way_back_from_the_first(world: World) -> None:
    await imported(world, 2)
    card = await world.ada.slash(world.channel, "claims review")
    answer = await world.tap_id(world.ada, button_id(card, "Back"))
    assert "1 of 2" in words(answer)


async def test_an_edited_claim_shows_its_better_wording_and_can_be_edited_again(
    world: World,
) -> None:
    await imported(world, 2)
    card = await world.ada.slash(world.channel, "claims review")
    form = await world.open(world.ada, card, "Edit")
    await world.ada.submit_modal(form, {"text": "Empty homes should be taxed."})
    await world.open(world.ada, card, "Back")
    assert "## Empty homes should be taxed." in words(card)
    assert f"-# It was: {wording(0)}" in words(card)
    assert prefilled(await world.open(world.ada, card, "Edit")) == "Empty homes should be taxed."


async def test_of_two_reviewers_the_later_is_told_what_the_other_decided(world: World) -> None:
    await imported(world, 3)
    cleo = world.join("Cleo", organiser=True)
    hers = await cleo.slash(world.channel, "claims review")
    card = await world.ada.slash(world.channel, "claims review")
    await world.open(cleo, hers, "Skip")
    await world.open(world.ada, card, "Approve")
    assert "**Cleo** skipped that one a moment ago." in words(card)
    assert "2 of 3 · 0 approved · 1 skipped" in words(card)


async def test_a_reviewer_who_taps_twice_is_told_of_nobody(world: World) -> None:
    await imported(world, 3)
    card = await world.ada.slash(world.channel, "claims review")
    first = button_id(card, "Skip")
    await world.open(world.ada, card, "Skip")
    again = await world.tap_id(world.ada, first.replace("skip", "approve"))
    assert "a moment ago" not in words(again)


async def test_a_review_goes_on_after_a_restart(world: World) -> None:
    await imported(world, 2)
    card = await world.ada.slash(world.channel, "claims review")
    form = await world.open(world.ada, card, "Edit")
    await world.restart()
    await world.ada.submit_modal(form, {"text": "Empty homes should be taxed."})
    await world.open(world.ada, card, "Approve")
    assert "2 were approved and none skipped" in words(card)


async def test_the_end_of_a_review_leads_to_practice_and_to_the_library(world: World) -> None:
    await imported(world, 1)
    card = await world.ada.slash(world.channel, "claims review")
    await world.open(world.ada, card, "Approve")
    assert "All reviewed" in words(card)
    assert labels(card) == ["Get a claim", "Browse the claims"]


async def test_a_review_without_claims_says_so(world: World) -> None:
    card = await world.ada.slash(world.channel, "claims review")
    assert "Nothing waits for review." in words(card)


async def test_what_one_server_reviews_no_other_sees(world: World) -> None:
    await imported(world, 1)
    elsewhere = world.env.create_guild("Elsewhere", owner=world.eve)
    hall = elsewhere.create_text_channel("hall")
    eve = elsewhere.add_member(world.eve)
    assert "Nothing waits for review." in words(await eve.slash(hall, "claims review"))


async def test_the_longest_claim_and_passage_fit_on_a_card(world: World) -> None:
    one = proposal(0, hands=tuple(Hand))
    long = {
        "text": "*" * LONGEST,
        "original": "_" * LONGEST_ORIGINAL,
        "passage": f"{'`a` ' * 200}{'_' * LONGEST_ORIGINAL}{' `b`' * 50}"[:LONGEST_PASSAGE],
    }
    claim = one.claim.model_copy(update=long)
    read = article(0).model_copy(update={"proposals": (one.model_copy(update={"claim": claim}),)})
    await world.engine.imports.queue(world.asker(world.ada), read)
    card = await world.ada.slash(world.channel, "claims review")
    assert labels(card) == ["Edit", "Skip", "Back", "Skip the rest", "Approve as it is"]


async def test_the_rest_of_an_import_is_skipped_with_a_tap(world: World) -> None:
    await imported(world, 3, hands=(Hand.POINTER,))
    card = await world.ada.slash(world.channel, "claims review")
    done = await world.tap_id(world.ada, button_id(card, "Skip the rest"))
    assert "3 skipped" in words(done)
