"""Matches in Discord: threads, cards, one ping each, sealed speeches, results with reasons."""

from typing import Any

import discord
import pytest

from tests.discord.conftest import World
from tests.discord.cups import SPEECH, Cup
from tests.discord.reading import prefilled, words
from tests.stand_ins import Clock


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def cup(world: World) -> Cup:
    cup = await Cup.make(world, "Cleo", "Dan")
    await cup.begin()
    return cup


def pinged(world: World, *places: Any) -> list[int]:
    """List who was pinged in some places, as often as they were."""
    stored = [world.env.backend.messages[place.id].values() for place in places]
    return [person for messages in stored for one in messages for person in one.ping_user_ids]


async def test_a_match_has_a_thread_with_its_claim_and_sides(cup: Cup) -> None:
    line = await cup.line()
    said = await cup.said()
    assert line.claim is not None
    assert line.claim.text in said.replace("\\", "")
    assert f"**For:** {line.on_for.name}" in said
    assert (await cup.thread()).name.startswith("Round 1, room 1: ")


async def test_its_two_debaters_are_pinged_once(cup: Cup) -> None:
    await cup.argue()
    both = [person.id for person in await cup.debaters()]
    assert sorted(pinged(cup.world, cup.world.channel, await cup.thread())) == sorted(both)


async def test_a_setting_stops_even_that(world: World) -> None:
    cup = await Cup.make(world, "Cleo", "Dan", pings=False)
    await cup.begin()
    assert pinged(world, world.channel, await cup.thread()) == []


async def test_a_speech_is_sealed_until_both_are_in(cup: Cup) -> None:
    one, other = await cup.debaters()
    answer = await cup.speak(one, SPEECH.format(number=7))
    await cup.turn()
    assert "stays sealed" in words(answer)
    assert "number 7" not in await cup.said()
    await cup.speak(other)
    await cup.turn()
    assert "number 7" in await cup.said()


async def test_the_result_is_told_with_points_and_what_decided(cup: Cup) -> None:
    await cup.argue()
    said = await cup.said()
    assert "The judge" in said
    assert "Round 1" in cup.channel


async def test_an_outsider_cannot_speak(cup: Cup) -> None:
    match_id = (await cup.line()).match.match_id
    answer = await cup.tap(cup.world.ben, f"m-speak:{match_id}")
    assert "You are not in this match" in words(answer)


async def test_a_speech_that_is_refused_comes_back_in_the_form(cup: Cup) -> None:
    one, _ = await cup.debaters()
    answer = await cup.speak(one, "🔥🔥🔥")
    assert "🔥🔥🔥" in words(answer)
    form = await one.click(answer.response, label="Edit again")
    assert prefilled(form) == "🔥🔥🔥"


async def test_a_walkover_names_who_did_not_come(cup: Cup) -> None:
    one, other = await cup.debaters()
    await cup.speak(one)
    await cup.turn(minutes=16)
    assert f"{other.user.global_name} did not speak in time: a walkover." in await cup.said()


async def test_a_long_speech_is_shown_whole(cup: Cup) -> None:
    one, other = await cup.debaters()
    text = " ".join(f"because*{number}*" for number in range(300))
    await cup.speak(one, text)
    await cup.speak(other)
    await cup.turn()
    said = (await cup.said()).replace("\\", "")
    assert "because*0*" in said
    assert "because*299*" in said


async def test_buttons_and_forms_outlive_a_restart(cup: Cup) -> None:
    one, other = await cup.debaters()
    match_id = (await cup.line()).match.match_id
    await cup.world.restart()
    form = await cup.tap(one, f"m-speak:{match_id}")
    await cup.world.restart()
    assert "is in" in words(await one.submit_modal(form, {"text": SPEECH}))
    await cup.world.restart()
    await cup.speak(other)
    await cup.world.restart()
    await cup.turn()
    assert "The judge" in await cup.said()


async def test_vetoes_leave_one_claim(world: World) -> None:
    cup = await Cup.make(world, "Cleo", "Dan", claims_offered=3)
    await cup.begin()
    one, other = await cup.debaters()
    match_id = (await cup.line()).match.match_id
    assert "once" not in words(await cup.tap(one, f"m-veto:{match_id}:1"))
    await cup.tap(other, f"m-veto:{match_id}:2")
    await cup.turn()
    assert "The claim of this match is settled" in await cup.said()
    assert (await cup.line()).claim is not None


async def test_feedback_is_for_its_author_alone(cup: Cup) -> None:
    await cup.argue()
    one, _ = await cup.debaters()
    match_id = (await cup.line()).match.match_id
    answer = await cup.tap(one, f"m-feedback:{match_id}")
    assert "out of 100" in words(answer)
    assert answer.ephemeral


async def test_no_card_of_a_match_mentions_anybody_else(cup: Cup) -> None:
    one, other = await cup.debaters()
    await cup.speak(one, f"{SPEECH} @everyone <@{cup.world.ben.id}>")
    await cup.speak(other)
    await cup.turn()
    assert cup.world.ben.id not in pinged(cup.world, await cup.thread())
    assert isinstance(cup.world.client.allowed_mentions, discord.AllowedMentions)
