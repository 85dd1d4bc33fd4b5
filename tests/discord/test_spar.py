"""Sparring with the bot in Discord: from a claim to the closing card, and all that goes wrong."""

import pytest

from arguments.claims import ClaimId
from arguments.responses import MAX_CHARACTERS
from tests.discord.channels import delete, deny
from tests.discord.conftest import ARGUMENT, World
from tests.discord.reading import button_id, labels, last, prefilled, spoken, words
from tests.discord.spars import STEPS, answered, begun, chosen, ended, thread_of
from tests.stand_ins import Clock

WAYS = ["Answer in steps", "Answer freely", "Grant it and pivot"]
BUTTONS = [*WAYS, "Another point", "End it here"]


@pytest.fixture
def clock() -> Clock:
    return Clock()


async def test_spar_brings_a_claim_and_its_sides_for_the_asker_alone(world: World) -> None:
    card = await chosen(world, world.ada)
    assert card.ephemeral
    assert labels(card) == ["For", "Against", "Surprise me", "Another claim"]


async def test_another_claim_takes_the_place_of_the_first(world: World) -> None:
    card = await chosen(world, world.ada)
    before = words(card)
    await world.open(world.ada, card, "Another claim")
    assert words(card) != before


async def test_the_first_argument_brings_what_the_other_side_says_to_it(world: World) -> None:
    card = await begun(world, world.ada)
    assert card.ephemeral
    assert "Exchange 1 of 3" in words(card)
    assert "The other side" in words(card)
    assert labels(card) == BUTTONS


async def test_a_point_quotes_the_debaters_own_words_that_it_answers(world: World) -> None:
    said = words(await begun(world, world.ada))
    aimed = said.partition("You wrote\n> ")[2].partition("\n")[0]
    assert aimed.rstrip("…")[:40] in ARGUMENT


async def test_an_answer_is_met_with_words_before_the_points_and_with_the_next_point(
    world: World,
) -> None:
    said = words(await answered(world.ada, await begun(world, world.ada)))
    assert said.index("**Change**") < said.index("Met it") < said.index("Exchange 2 of 3")


async def test_three_answers_end_it_with_the_final_verdict_beside_the_first(world: World) -> None:
    card = await ended(world, world.ada)
    said = words(card)
    assert "What this spar came to" in said
    assert " → " in said
    assert "out of 100" in said
    assert labels(card)[:3] == ["Do the drill", "Spar on the other side", "New spar"]


async def test_the_form_quotes_the_point_and_asks_for_four_steps(world: World) -> None:
    card = await begun(world, world.ada)
    form = await world.open(world.ada, card, "Answer in steps")
    fields = [row["component"]["custom_id"] for row in form.modal["components"][1:]]
    assert fields == ["they-say", "but", "because", "therefore"]
    assert form.modal["components"][0]["content"].startswith("> ")


async def test_an_answer_can_be_one_text(world: World) -> None:
    card = await begun(world, world.ada)
    form = await world.open(world.ada, card, "Answer freely")
    said = words(await world.send(world.ada, form, "\n".join(STEPS.values())))
    assert "Exchange 2 of 3" in said


async def test_granting_a_point_and_pivoting_is_an_answer(world: World) -> None:
    card = await begun(world, world.ada)
    form = await world.open(world.ada, card, "Grant it and pivot")
    granted = {"granted": "You are right that it costs money.", "text": STEPS["because"]}
    said = words(await world.ada.submit_modal(form, granted))
    assert "Exchange 2 of 3" in said


async def test_another_point_takes_the_place_of_the_first(world: World) -> None:
    card = await begun(world, world.ada)
    before = words(card)
    await world.open(world.ada, card, "Another point")
    assert words(card) != before
    assert "Exchange 1 of 3" in words(card)


async def test_a_verdict_leads_into_a_spar_on_its_argument(world: World) -> None:
    verdict = await world.argue(world.ada)
    card = await world.open(world.ada, verdict, "Spar")
    assert "Exchange 1 of 3" in words(card)


async def test_somebody_elses_verdict_leads_nowhere(world: World) -> None:
    verdict = await world.argue(world.ada)
    answer = await world.tap_id(world.ben, button_id(verdict, "Spar"))
    assert "not yours" in words(answer)


async def test_a_spar_that_is_open_is_listed_and_gone_on_with(world: World) -> None:
    await begun(world, world.ada)
    card = await chosen(world, world.ada)
    assert "exchange 1 of 3" in words(card)
    assert labels(card) == ["Go on", "New spar", "Lend my arguments"]
    assert "Exchange 1 of 3" in words(await world.open(world.ada, card, "Go on"))


async def test_a_claim_and_a_side_open_the_form_at_once(world: World) -> None:
    found = await world.ada.autocomplete(world.channel, "spar", "claim", "DOOR")
    form = await chosen(world, world.ada, claim=found[0]["value"], side="against")
    assert form.modal["title"] == "Argue against it"


async def test_a_side_alone_brings_the_claim_that_is_due(world: World) -> None:
    card = await chosen(world, world.ada, side="for")
    assert labels(card) == ["Write your argument", "End it here"]


async def test_a_spar_works_in_direct_messages_and_has_no_thread_there(world: World) -> None:
    card = await world.eve.slash("spar", where="thread")
    form = await world.eve.click(card.response, label="For")
    answer = await world.eve.submit_modal(form, {"text": ARGUMENT})
    assert "No thread can be made here" in words(answer)
    assert "Exchange 1 of 3" in words(answer)


async def test_a_spar_in_a_thread_is_for_everyone_to_read(world: World) -> None:
    starter = await begun(world, world.ada, where="thread")
    assert not starter.ephemeral
    first = thread_of(world).history()[-1]
    card = await answered(world.ada, first)
    assert not card.ephemeral
    assert "Therefore the gain" in words(card)
    assert "Exchange 2 of 3" in words(card)


async def test_only_its_debater_can_answer_in_a_thread(world: World) -> None:
    await begun(world, world.ada, where="thread")
    [*_, card] = thread_of(world).history()
    answer = await world.ben.click(card, label="Answer in steps")
    assert answer.ephemeral
    assert "somebody else’s" in words(answer)


async def test_where_the_bot_may_make_no_thread_it_goes_on_privately(world: World) -> None:
    await deny(world, create_public_threads=False)
    answer = await begun(world, world.ada, where="thread")
    assert answer.ephemeral
    assert "Create Public Threads" in words(answer)
    assert "Exchange 1 of 3" in words(answer)


async def test_a_thread_that_discord_refuses_is_told_of_and_it_goes_on_privately(
    world: World,
) -> None:
    world.env.inject_error("POST", "/channels/*/messages/*/threads", status=403, code=50013)
    answer = await begun(world, world.ada, where="thread")
    assert last(answer).ephemeral
    assert "No thread can be made here" in words(answer)


async def test_going_on_with_a_spar_in_a_thread_brings_its_card_there_again(world: World) -> None:
    await begun(world, world.ada, where="thread")
    answer = await world.open(world.ada, await chosen(world, world.ada), "Go on")
    assert f"<#{thread_of(world).id}>" in words(answer)
    shown = [one for one in thread_of(world).history() if "Exchange 1 of 3" in spoken(one)]
    assert len(shown) == 2


async def test_a_spar_whose_thread_was_deleted_goes_on_privately(world: World) -> None:
    await begun(world, world.ada, where="thread")
    await delete(world, thread_of(world).id)
    answer = await world.open(world.ada, await chosen(world, world.ada), "Go on")
    assert "Its thread is gone" in words(answer)
    assert "Exchange 2 of 3" in words(await answered(world.ada, answer))


async def test_an_old_button_says_that_its_exchange_is_over(world: World) -> None:
    card = await begun(world, world.ada)
    await answered(world.ada, card)
    answer = await world.open(world.ada, card, "Answer freely")
    assert "That exchange is over" in words(answer)


async def test_a_form_for_an_exchange_that_is_over_gives_its_words_back(world: World) -> None:
    card = await begun(world, world.ada)
    late = await world.open(world.ada, card, "Answer freely")
    await answered(world.ada, card)
    answer = await world.send(world.ada, late, "My other answer, which came too late.")
    assert "has its answer already" in words(answer)
    assert "My other answer" in words(answer)


async def test_sending_the_same_answer_twice_is_sending_it_once(world: World) -> None:
    card = await begun(world, world.ada)
    forms = [await world.open(world.ada, card, "Answer in steps") for _ in range(2)]
    said = [words(await world.ada.submit_modal(form, STEPS)) for form in forms]
    assert said[0] == said[1]


@pytest.mark.parametrize("written", ["   ", "🔥🔥🔥 👍", "…"])
async def test_an_answer_without_a_word_comes_back_with_the_form(
    world: World, written: str
) -> None:
    card = await begun(world, world.ada)
    values = {"they-say": "They say that it costs.", "but": written, "because": written}
    answer = await answered(world.ada, card, values)
    assert "They say that it costs." in words(answer)
    form = await world.open(world.ada, answer, "Edit again")
    assert prefilled(form) == "They say that it costs."


async def test_a_first_argument_that_is_too_short_comes_back_with_the_form(world: World) -> None:
    answer = await begun(world, world.ada, "Trust needs time.")
    form = await world.open(world.ada, answer, "Edit again")
    assert prefilled(form) == "Trust needs time."
    assert "Exchange 1 of 3" in words(await world.send(world.ada, form, ARGUMENT))


@pytest.mark.parametrize(
    "text",
    [
        f"Because talks cost less than war. {'Peace holds since treaties bind. ' * 200}"[:4000],
        "*_~|>`" * 600 + " because talks cost less than war.",
        "@everyone <@1> ```py\nprint()``` [a](https://example.com) because talks cost less.",
        "لأن الحوار يؤخر الحرب ويمنح الجميع وقتا للتفكير في السلام والأمن معا.",
        "Weil Gespräche Zeit kosten, aber weniger als Kriege, sollte man länger verhandeln.",
    ],
)
async def test_any_answer_is_judged_and_its_card_fits(world: World, text: str) -> None:
    await begun(world, world.ada, where="thread")
    [*_, card] = thread_of(world).history()
    form = await world.ada.click(card, label="Answer freely")
    answer = await world.send(world.ada, form, text[:MAX_CHARACTERS])
    assert "Met it" in words(answer)
    assert not last(answer).message.mention_everyone


async def test_every_button_and_form_works_after_a_restart(world: World) -> None:
    card = await chosen(world, world.ada)
    await world.restart()
    form = await world.open(world.ada, card, "For")
    await world.restart()
    card = await world.send(world.ada, form, ARGUMENT)
    await world.restart()
    form = await world.open(world.ada, card, "Answer in steps")
    await world.restart()
    assert "Exchange 2 of 3" in words(await world.ada.submit_modal(form, STEPS))


async def test_a_spar_that_nobody_took_up_for_seven_days_says_so(
    world: World, clock: Clock
) -> None:
    card = await begun(world, world.ada)
    clock.advance(days=8)
    assert "not taken up for 7 days" in words(await world.open(world.ada, card, "Another point"))
    assert labels(await chosen(world, world.ada)) == [
        "For",
        "Against",
        "Surprise me",
        "Another claim",
    ]


async def test_a_claim_that_was_retired_meanwhile_does_not_end_a_spar(world: World) -> None:
    card = await begun(world, world.ada)
    [line] = await world.engine.spars.open_ones(world.asker(world.ada))
    await world.engine.library.retire(world.asker(world.ada), line.claim.claim_id)
    assert "Exchange 2 of 3" in words(await answered(world.ada, card))


async def test_a_claim_that_was_retired_before_the_first_argument_gives_it_back(
    world: World,
) -> None:
    form = await world.open(world.ada, await chosen(world, world.ada), "For")
    [line] = await world.engine.spars.open_ones(world.asker(world.ada))
    await world.engine.library.retire(world.asker(world.ada), ClaimId(line.claim.claim_id))
    answer = await world.send(world.ada, form, ARGUMENT)
    assert "retired" in words(answer)
    assert "Talking costs less than war" in words(answer)


async def test_whoever_erased_themselves_in_mid_spar_finds_it_gone(world: World) -> None:
    card = await begun(world, world.ada)
    form = await world.open(world.ada, card, "Answer freely")
    asked = await world.ada.slash(world.channel, "privacy erase")
    await world.open(world.ada, asked, "Erase everything")
    answer = await world.send(world.ada, form, "It does, because promises bind.")
    assert "no such spar" in words(answer)
    assert "promises bind" in words(answer)


async def test_ending_a_spar_takes_it_off_the_list(world: World) -> None:
    card = await begun(world, world.ada)
    await world.open(world.ada, card, "End it here")
    assert "This spar is ended" in words(card)
    assert "Go on" not in labels(await chosen(world, world.ada))


async def test_somebody_elses_spar_cannot_be_ended(world: World) -> None:
    card = await begun(world, world.ada)
    answer = await world.tap_id(world.ben, button_id(card, "End it here"))
    assert "somebody else’s" in words(answer)


@pytest.mark.parametrize(
    "forged",
    [
        "spar-answer:nothing:1:steps",
        "spar-view:nothing",
        "spar-pass:nothing:2",
        "spar-leave:nothing",
        "spar-argue:nothing:private",
    ],
)
async def test_a_spar_that_is_not_there_is_said_to_be_gone(world: World, forged: str) -> None:
    assert "no such spar" in words(await world.tap_id(world.ada, forged))


@pytest.mark.parametrize(
    "forged",
    [
        "spar-answer:x:9:steps",
        "spar-answer:x:1:shouting",
        "spar-answer",
        "spar-new:moon",
        "spar-new",
        "spar-begin:claim:for",
        "spar-begin:claim:up:private",
        "spar-another:claim",
        "spar-from",
        "spar-view",
        "lend:maybe",
    ],
)
async def test_a_button_of_another_version_says_what_to_do(world: World, forged: str) -> None:
    assert "older Gadfly" in words(await world.tap_id(world.ada, forged))


async def test_arguments_are_lent_and_taken_back_with_one_tap_each(world: World) -> None:
    kept = await world.ada.slash(world.channel, "privacy show")
    assert "without your name" in words(kept)
    lent = await world.open(world.ada, kept, "Lend my arguments")
    assert await world.engine.lending.allowed(world.asker(world.ada))
    await world.open(world.ada, lent, "Stop lending")
    assert not await world.engine.lending.allowed(world.asker(world.ada))


async def test_nobody_is_asked_to_lend_in_direct_messages(world: World) -> None:
    assert "Lend my arguments" not in labels(await world.eve.slash("privacy show"))


async def test_what_the_judge_has_no_time_for_is_saved_and_looked_at_again(world: World) -> None:
    card = await begun(world, world.ada)
    judges = world.engine.judges
    limit, judges._limit = judges._limit, 0  # type: ignore[attr-defined] # no room for anybody
    waiting = await answered(world.ada, card)
    assert "Your answer is saved" in words(waiting)
    judges._limit = limit  # type: ignore[attr-defined] # as it was
    await world.open(world.ada, waiting, "Look again")
    assert "Exchange 2 of 3" in words(waiting)


async def test_a_rival_is_invited_to_a_duel_instead(world: World) -> None:
    card = await world.ada.slash(world.channel, "spar", rival=world.ben)
    assert not card.ephemeral
    assert "Ben" in words(card) or f"<@{world.ben.id}>" in words(card)
