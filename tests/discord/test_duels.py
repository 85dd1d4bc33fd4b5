"""Two debaters duel in Discord: invited, sealed, shown once, judged, left, taken up again."""

from typing import Any

import pytest

from bot.discord_ui.posts.duels import DuelPosts
from tests.discord.conftest import ARGUMENT, REPLY, World
from tests.discord.reading import button_id, labels, pieces, prefilled, spoken, words
from tests.stand_ins import Clock

STEPS = {
    "they-say": "They say that talking rewards threats.",
    "but": "But a threat that is met with war rewards nobody.",
    "because": "Because in 1962 a pledge ended a crisis, and no city was lost.",
    "therefore": "Therefore talking weighs more.",
}


@pytest.fixture
def clock() -> Clock:
    return Clock()


async def invite(world: World, **options: Any) -> Any:
    """Have Ada invite Ben."""
    return await world.ada.slash(world.channel, "spar", rival=world.ben, side="for", **options)


async def accepted(world: World, **options: Any) -> Any:
    """Have Ada invite Ben and Ben accept; gives where it goes on."""
    card = await invite(world, **options)
    await world.open(world.ben, card, "Accept")
    return threads(world)[-1]


def threads(world: World) -> list[Any]:
    """List the threads of the channel."""
    return list(world.channel.threads)


async def turn(world: World, **by: float) -> None:
    """Let time go by, and the bot do its chores."""
    assert isinstance(world.clock, Clock)
    world.clock.advance(**by)
    await DuelPosts(world.client, world.engine).post()


async def opening(world: World, place: Any, person: Any, text: str = ARGUMENT) -> Any:
    """Have somebody write their opening."""
    form = await person.click(place.last_message, label="Write my opening")
    return await world.send(person, form, text)


async def reply(place: Any, person: Any, card: Any, **steps: str) -> Any:
    """Have somebody answer in steps, from a round's card."""
    form = await person.click(card, label="Answer in steps")
    return await person.submit_modal(form, STEPS | steps)


async def opened(world: World) -> Any:
    """Have both write their openings; gives the thread."""
    place = await accepted(world)
    card = place.last_message
    form = await world.ada.click(card, label="Write my opening")
    await world.send(world.ada, form, ARGUMENT)
    form = await world.ben.click(card, label="Write my opening")
    await world.send(world.ben, form, REPLY)
    return place


async def whole(world: World) -> Any:
    """Have both speak in every round; gives the thread."""
    place = await opened(world)
    await both(world, place)
    await both(world, place)
    await both(world, place)
    return place


async def both(world: World, place: Any) -> None:
    """Have both answer in the open round."""
    card = place.last_message
    number = str(len(place.history()))
    await reply(place, world.ada, card, but=f"But {number} times a threat was met with talks.")
    await reply(place, world.ben, card, but=f"But {number} times a pledge was broken.")


def pinged(world: World) -> set[int]:
    """Give everybody who was pinged anywhere."""
    everywhere = world.env.backend.messages.values()
    return {one for place in everywhere for each in place.values() for one in each.ping_user_ids}


def said(place: Any) -> list[str]:
    """List what was posted in a place, oldest first."""
    return [spoken(message) for message in place.history()]


async def test_an_invitation_is_in_the_channel_and_pings_the_rival_alone(world: World) -> None:
    card = await invite(world)
    assert f"<@{world.ada.id}> invites <@{world.ben.id}> to a duel." in words(card)
    assert not card.ephemeral
    assert labels(card) == ["Accept", "Decline", "Call it off"]
    assert pinged(world) == {world.ben.id}


async def test_accepting_begins_it_in_a_thread_of_its_own(world: World) -> None:
    place = await accepted(world)
    assert place.name.startswith("Duel: ")
    assert "Openings: one argument each" in said(place)[-1]
    assert f"<@{world.ada.id}> <@{world.ben.id}>: your turn" in said(place)[-1]


async def test_only_the_rival_accepts_and_declines(world: World) -> None:
    card = await invite(world)
    eve = world.join("Cy")
    assert "for somebody else" in words(await eve.click(card.response, label="Accept"))
    assert "for somebody else" in words(await eve.click(card.response, label="Decline"))
    assert "for somebody else" in words(await eve.click(card.response, label="Call it off"))
    mine = await world.ada.click(card.response, label="Accept")
    assert "You sent this invitation" in words(mine)


async def test_an_invitation_that_is_declined_says_so(world: World) -> None:
    card = await invite(world)
    await world.open(world.ben, card, "Decline")
    assert "Declined. No hard feelings." in said(world.channel)[-1]
    assert threads(world) == []


async def test_whoever_invited_calls_it_off(world: World) -> None:
    card = await invite(world)
    await world.open(world.ada, card, "Call it off")
    assert "This invitation is over" in said(world.channel)[-1]


async def test_an_invitation_lapses_after_a_day(world: World) -> None:
    card = await invite(world)
    await turn(world, hours=25)
    tapped = await world.ben.click(card.response, label="Accept")
    assert "This invitation is over" in words(tapped)


async def test_nobody_duels_themselves(world: World) -> None:
    card = await world.ada.slash(world.channel, "spar", rival=world.ada)
    assert "You cannot duel yourself" in words(card)


async def test_an_opening_stays_sealed_until_both_are_in(world: World) -> None:
    place = await accepted(world)
    card = place.last_message
    form = await world.ada.click(card, label="Write my opening")
    told = await world.send(world.ada, form, ARGUMENT)
    assert "They stay sealed" in words(told)
    assert told.ephemeral
    assert not any("Talking costs less" in one for one in said(place))
    form = await world.ben.click(card, label="Write my opening")
    await world.send(world.ben, form, REPLY)
    assert any("Talking costs less" in one for one in said(place))
    assert "Round 1 of 3" in said(place)[-1]


async def test_a_form_quotes_the_last_words_of_the_other_side(world: World) -> None:
    place = await opened(world)
    form = await world.ada.click(place.last_message, label="Answer freely")
    shown = [one["content"] for one in pieces(form.modal["components"]) if "content" in one]
    assert "A public promise is hard to take back" in shown[0]


async def test_a_whole_duel_comes_to_points_and_a_rematch(world: World) -> None:
    place = await whole(world)
    outcome = said(place)[-1]
    assert "What this duel came to" in outcome
    assert "Half of the points is for how well answers meet the other side" in outcome
    mine = await world.ada.click(place.last_message, label="My feedback")
    assert "**The one gap**" in words(mine)
    assert mine.ephemeral
    again = await world.ben.click(place.last_message, label="Rematch, sides swapped")
    assert f"<@{world.ben.id}> invites <@{world.ada.id}>" in words(again)
    assert f"**For:** <@{world.ben.id}>" in words(again)


async def test_feedback_is_for_the_two_alone(world: World) -> None:
    place = await whole(world)
    cy = world.join("Cy")
    told = await cy.click(place.last_message, label="My feedback")
    assert "between two others" in words(told)


async def test_somebody_elses_buttons_are_kindly_refused(world: World) -> None:
    place = await accepted(world)
    cy = world.join("Cy")
    assert "between two others" in words(
        await cy.click(place.last_message, label="Write my opening")
    )
    assert "between two others" in words(await cy.click(place.last_message, label="More time"))
    assert "between two others" in words(await cy.click(place.last_message, label="Leave"))


async def test_a_round_is_lost_when_its_time_is_up(world: World) -> None:
    place = await accepted(world)
    await opening(world, place, world.ada)
    await turn(world, seconds=1)
    await world.engine.duels.sweep()
    await turn(world, minutes=11)
    assert any("Nothing came in time" in one for one in said(place))
    assert "Round 1 of 3" in said(place)[-1]


async def test_each_round_is_shown_once_whatever_stops(world: World) -> None:
    place = await opened(world)
    before = said(place)
    await world.restart()
    await turn(world, seconds=5)
    await turn(world, seconds=5)
    assert said(place) == before


async def test_a_restart_between_any_two_taps_changes_nothing(world: World) -> None:
    card = await invite(world)
    await world.restart()
    await world.open(world.ben, card, "Accept")
    [place] = threads(world)
    await world.restart()
    first = place.last_message
    form = await world.ada.click(first, label="Write my opening")
    await world.restart()
    await world.send(world.ada, form, ARGUMENT)
    form = await world.ben.click(first, label="Write my opening")
    await world.restart()
    await world.send(world.ben, form, REPLY)
    assert "Round 1 of 3" in said(place)[-1]


async def test_a_refused_text_comes_back_in_the_form(world: World) -> None:
    place = await accepted(world)
    told = await opening(world, place, world.ada, "Because of trust.")
    assert "> Because of trust." in words(told)
    form = await world.open(world.ada, told, "Edit again") if "Edit again" in labels(told) else None
    form = form or await world.ada.click(place.last_message, label="Write my opening")
    assert prefilled(form) == "Because of trust."


async def test_a_late_text_is_in_the_form_of_the_next_round(world: World) -> None:
    place = await accepted(world)
    card = place.last_message
    form = await world.ada.click(card, label="Write my opening")
    other = await world.ben.click(card, label="Write my opening")
    await world.send(world.ben, other, REPLY)
    await turn(world, seconds=1)
    await turn(world, minutes=11)
    told = await world.send(world.ada, form, ARGUMENT)
    assert "is of another round" in words(told)
    again = await world.tap_id(world.ada, button_id(told, labels(told)[0]))
    assert prefilled(again).startswith("Talking costs less")


async def test_an_old_rounds_button_says_which_round_is_open(world: World) -> None:
    place = await accepted(world)
    card = place.last_message
    form = await world.ada.click(card, label="Write my opening")
    await world.send(world.ada, form, ARGUMENT)
    form = await world.ben.click(card, label="Write my opening")
    await world.send(world.ben, form, REPLY)
    assert "round 1 is open" in words(await world.ada.click(card, label="Write my opening"))


async def test_more_time_is_given_on_the_card(world: World) -> None:
    place = await accepted(world)
    before = said(place)[-1]
    await world.ben.click(place.last_message, label="More time")
    assert said(place)[-1] != before
    told = await world.ben.click(place.last_message, label="More time")
    assert "more time once" in words(told)


async def test_leaving_is_confirmed_and_the_other_is_told(world: World) -> None:
    place = await accepted(world)
    sure = await world.ada.click(place.last_message, label="Leave")
    await world.open(world.ada, sure, "Leave the duel")
    assert f"<@{world.ada.id}> had to leave" in said(place)[-1]


async def test_who_erases_themselves_ends_the_duel(world: World) -> None:
    place = await opened(world)
    await world.engine.my_data.erase(world.asker(world.ben).debater_id)
    await turn(world, seconds=5)
    assert "no longer here" in said(place)[-1]
    assert str(world.ben.id) not in said(place)[-1]


async def test_a_deleted_thread_lets_it_go_on_in_the_channel(world: World) -> None:
    place = await accepted(world)
    form = await world.ada.click(place.last_message, label="Write my opening")
    other = await world.ben.click(place.last_message, label="Write my opening")
    await world.send(world.ada, form, ARGUMENT)
    world.env.inject_error("GET", "/channels/*/messages*", status=404, code=10003)
    await world.send(world.ben, other, REPLY)
    assert "Round 1 of 3" in said(world.channel)[-1]


async def test_without_leave_for_threads_it_goes_on_in_the_channel(world: World) -> None:
    world.env.inject_error("POST", "/channels/*/messages/*/threads", status=403, code=50013)
    card = await invite(world)
    await world.open(world.ben, card, "Accept")
    assert threads(world) == []
    assert "Openings: one argument each" in said(world.channel)[-1]


async def test_only_the_two_are_ever_pinged(world: World) -> None:
    place = await accepted(world)
    text = f"{ARGUMENT} Ask @everyone and <@{world.eve.id}>."
    card = place.last_message
    form = await world.ada.click(card, label="Write my opening")
    await world.send(world.ada, form, text)
    form = await world.ben.click(card, label="Write my opening")
    await world.send(world.ben, form, REPLY)
    assert pinged(world) == {world.ada.id, world.ben.id}


async def test_the_longest_texts_are_shown_whole(world: World) -> None:
    place = await accepted(world)
    text = (ARGUMENT + " " + "_~|>` " * 2000)[:4000]
    card = place.last_message
    form = await world.ada.click(card, label="Write my opening")
    await world.send(world.ada, form, text)
    form = await world.ben.click(card, label="Write my opening")
    await world.send(world.ben, form, REPLY)
    assert "Round 1 of 3" in said(place)[-1]
    assert len(said(place)) >= 4


@pytest.mark.parametrize(
    "forged", ["duel-write:x:9:steps", "duel-write", "duel-more:x", "duel-view:"]
)
async def test_a_forged_button_is_answered(world: World, forged: str) -> None:
    assert words(await world.tap_id(world.ada, forged))


async def test_a_duel_that_is_not_there_is_said(world: World) -> None:
    assert "no such duel" in words(await world.tap_id(world.ada, "duel-view:nowhere"))


async def test_open_duels_stand_on_the_list_of_what_can_be_taken_up(world: World) -> None:
    await invite(world)
    listed = await world.ben.slash(world.channel, "spar")
    assert "invites you to a duel" in words(listed)
    assert "Accept" in labels(await world.open(world.ben, listed, "Go on"))
