"""The claim of the day in Discord: set, posted once, closed once, whatever stops in between."""

from datetime import datetime, timedelta
from typing import Any
from zoneinfo import available_timezones

import discord
import pytest

from arguments.responses import MAX_CHARACTERS
from arguments.schedule import Schedule
from bot.discord_ui.cards.daily import read_schedule, written
from bot.discord_ui.posts.daily import DailyPosts
from bot.discord_ui.routes import custom_id
from tests.discord.conftest import ARGUMENT, REPLY, World
from tests.discord.reading import labels, spoken, words
from tests.discord.shelves import imported
from tests.stand_ins import Clock


@pytest.fixture
def clock() -> Clock:
    return Clock()


async def set_daily(world: World, **options: Any) -> Any:
    """Have a claim posted at 17:00 in Berlin, two hours after the clock's start at 13:00."""
    asked = {"channel": world.channel, "hour": 17, "zone": "Europe/Berlin", **options}
    return await world.ada.slash(world.channel, "claims daily", **asked)


async def a_turn(world: World, **by: float) -> None:
    """Let time go by, and the bot do its chores."""
    assert isinstance(world.clock, Clock)
    world.clock.advance(**by)
    posts = DailyPosts(world.client, world.engine)
    await posts.post()
    await posts.close()


def said(world: World) -> list[str]:
    """List what was posted in the channel, oldest first."""
    return [spoken(message) for message in world.channel.history()]


async def answer(world: World, person: Any, side: str, text: str) -> Any:
    """Argue the claim of the day."""
    form = await person.click(world.channel.last_message, label=side)
    return await world.send(person, form, text)


async def test_the_first_one_is_announced_with_its_time_and_channel(world: World) -> None:
    card = await set_daily(world)
    at = int(datetime.fromisoformat("2026-03-01T17:00+01:00").timestamp())
    expected = f"The first one comes <t:{at}:F> (<t:{at}:R>) in <#{world.channel.id}>."
    assert expected in words(card)
    assert card.ephemeral


async def test_it_is_posted_when_it_is_due_and_not_before(world: World) -> None:
    await set_daily(world)
    await a_turn(world, hours=3)
    assert said(world) == []
    await a_turn(world, hours=2)
    assert "Claim of the day · closes <t:" in said(world)[0]


async def test_it_is_posted_once_a_day(world: World) -> None:
    await set_daily(world)
    await a_turn(world, hours=6)
    await a_turn(world, minutes=1)
    await a_turn(world, hours=20)
    assert len(said(world)) == 1


async def test_another_claim_is_posted_the_next_day(world: World) -> None:
    await set_daily(world, open_for=2)
    await a_turn(world, hours=5)
    await a_turn(world, hours=24)
    first, second = said(world)
    assert first != second


async def test_after_a_stop_of_days_one_is_caught_up_with(world: World) -> None:
    await set_daily(world)
    await world.restart()
    await a_turn(world, days=5, hours=5)
    assert len(said(world)) == 1


async def test_one_that_is_late_by_most_of_its_day_is_left_out(world: World) -> None:
    await set_daily(world)
    await world.restart()
    await a_turn(world, days=5)
    assert said(world) == []


async def test_a_post_that_was_sent_and_not_noted_has_the_same_nonce(world: World) -> None:
    await set_daily(world)
    world.env.inject_error("POST", "/channels/*/messages", status=500, times=9)
    await a_turn(world, hours=5)
    await world.restart()
    await a_turn(world, seconds=70)
    sent = [one.json or {} for one in world.env.http_requests if one.path.endswith("/messages")]
    assert {(body["nonce"], body["enforce_nonce"]) for body in sent} == {(sent[0]["nonce"], True)}


async def test_a_post_that_discord_refuses_for_good_is_given_up_for_the_day(world: World) -> None:
    await set_daily(world)
    world.env.inject_error("POST", "/channels/*/messages", status=403, code=50013)
    await a_turn(world, hours=5)
    await a_turn(world, seconds=70)
    assert said(world) == []


async def test_days_are_chosen_by_name(world: World) -> None:
    card = await set_daily(world, days="tue, thursday")
    assert "Tuesday, Thursday at 17:00, Europe/Berlin" in words(card)
    await a_turn(world, days=1)
    assert said(world) == []


async def test_days_that_are_none_are_said_to_be_unclear(world: World) -> None:
    assert "names no days" in words(await set_daily(world, days="noday"))


async def test_a_zone_is_found_by_its_city(world: World) -> None:
    choices = await world.ada.autocomplete(world.channel, "claims daily", "zone", "berl")
    assert choices[0]["value"] == "Europe/Berlin"


async def test_days_are_offered(world: World) -> None:
    choices = await world.ada.autocomplete(world.channel, "claims daily", "days", "week")
    assert [one["name"] for one in choices] == ["Weekdays", "Weekend"]


async def test_what_is_set_is_shown_and_stays_when_one_thing_changes(world: World) -> None:
    await set_daily(world, days="weekend", open_for=3)
    await world.ada.slash(world.channel, "claims daily", hour=9)
    card = await world.ada.slash(world.channel, "claims daily")
    assert "Weekend at 09:00, Europe/Berlin; open for 3 hours." in words(card)
    assert "The next one comes" in words(card)


async def test_it_is_stopped_with_a_tap(world: World) -> None:
    card = await set_daily(world)
    await world.open(world.ada, card, "Stop it")
    assert "no claim of the day here any more" in words(card)
    await a_turn(world, days=1)
    assert said(world) == []


async def test_what_was_stopped_starts_again_as_it_was(world: World) -> None:
    card = await set_daily(world, days="weekend", open_for=3)
    await world.open(world.ada, card, "Stop it")
    await world.restart()
    await world.open(world.ada, card, "Start again")
    assert "Weekend at 17:00, Europe/Berlin; open for 3 hours." in words(card)
    assert f"in <#{world.channel.id}>" in words(card)


def test_the_longest_schedule_fits_into_the_button_that_starts_it_again() -> None:
    zone = max(available_timezones(), key=len)
    schedule = Schedule(hour=23, minute=59, zone=zone, open_for=168)
    again = custom_id("daily-again", "1" * 20, *written(schedule))
    assert read_schedule(again.split(":")[2:]) == schedule


async def test_the_first_time_a_zone_is_asked_for(world: World) -> None:
    answer = await world.ada.slash(world.channel, "claims daily", hour=17)
    assert "In which time zone?" in words(answer)
    assert await world.engine.daily.settings(world.asker(world.ada)) is None


async def test_nothing_is_set_at_first(world: World) -> None:
    card = await world.ada.slash(world.channel, "claims daily")
    assert "There is no claim of the day here yet." in words(card)
    assert "`/claims daily hour: 17 zone: Berlin`" in words(card)


async def test_a_missing_permission_is_named(world: World) -> None:
    nobody = discord.PermissionOverwrite(view_channel=False)
    hidden = world.guild.create_text_channel(
        "hidden",
        overwrites={
            world.guild.default_role: nobody,
            world.organisers: discord.PermissionOverwrite(view_channel=True),
        },
    )
    assert "I lack the permission **View Channel**" in words(await set_daily(world, channel=hidden))


async def test_anybody_argues_the_claim_of_the_day(world: World) -> None:
    await set_daily(world)
    await a_turn(world, hours=5)
    verdict = await answer(world, world.ben, "Against", ARGUMENT)
    assert labels(verdict)[0] == "Allow to be quoted"


async def test_closing_tells_how_many_argued_each_side(world: World) -> None:
    await set_daily(world, open_for=2)
    await a_turn(world, hours=5)
    await answer(world, world.ada, "For", ARGUMENT)
    await answer(world, world.ben, "For", REPLY)
    await a_turn(world, hours=2)
    closing = said(world)[-1]
    assert "For 2 · Against 0" in closing


async def test_closing_quotes_nobody_who_did_not_allow_it(world: World) -> None:
    await set_daily(world, open_for=2)
    await a_turn(world, hours=5)
    await answer(world, world.ada, "For", ARGUMENT)
    await a_turn(world, hours=2)
    assert "Talking costs less" not in said(world)[-1]


async def test_closing_quotes_the_best_that_may_be_shown_without_a_name(world: World) -> None:
    await set_daily(world, open_for=2)
    await a_turn(world, hours=5)
    verdict = await answer(world, world.ada, "For", ARGUMENT)
    await world.open(world.ada, verdict, "Allow to be quoted")
    assert labels(verdict)[0] == "Do not quote me"
    await a_turn(world, hours=2)
    closing = said(world)[-1]
    assert "**Best for**\n> Talking costs less" in closing
    assert str(world.ada.id) not in closing


async def test_closing_names_who_shared_it_under_their_name_already(world: World) -> None:
    await set_daily(world, open_for=2)
    await a_turn(world, hours=5)
    verdict = await answer(world, world.ada, "For", ARGUMENT)
    await world.open(world.ada, verdict, "Share to channel")
    await a_turn(world, hours=2)
    assert f"**Best for, by <@{world.ada.id}>**\n> Talking costs less" in said(world)[-1]


async def test_the_longest_arguments_of_marks_alone_fit_into_the_closing(world: World) -> None:
    await set_daily(world, open_for=2)
    await a_turn(world, hours=5)
    text = ("because it costs less than war\n" + "_~|>`\n" * 2000)[:MAX_CHARACTERS]
    mine = await answer(world, world.ada, "For", text)
    await world.open(world.ada, mine, "Allow to be quoted")
    other = await answer(world, world.ada, "Against", text)
    await world.open(world.ada, other, "Allow to be quoted")
    await a_turn(world, hours=2)
    assert "You can still argue it" in said(world)[-1]


async def test_a_closing_that_discord_refuses_is_let_go(world: World) -> None:
    await set_daily(world, open_for=2)
    await a_turn(world, hours=5)
    await answer(world, world.ada, "For", ARGUMENT)
    world.env.inject_error("POST", "/channels/*/messages", status=403, code=50013)
    await a_turn(world, hours=2)
    await a_turn(world, minutes=1)
    assert len(said(world)) == 1


async def test_leave_to_be_shown_can_be_taken_back(world: World) -> None:
    await set_daily(world, open_for=2)
    await a_turn(world, hours=5)
    verdict = await answer(world, world.ada, "For", ARGUMENT)
    await world.open(world.ada, verdict, "Allow to be quoted")
    await world.open(world.ada, verdict, "Do not quote me")
    await a_turn(world, hours=2)
    assert "Talking costs less" not in said(world)[-1]


async def test_it_closes_once(world: World) -> None:
    await set_daily(world, open_for=2)
    await a_turn(world, hours=5)
    await answer(world, world.ada, "For", ARGUMENT)
    await a_turn(world, hours=2)
    await world.restart()
    await a_turn(world, hours=2)
    assert len(said(world)) == 2


async def test_one_that_nobody_argued_closes_in_silence(world: World) -> None:
    await set_daily(world, open_for=2)
    await a_turn(world, hours=5)
    await a_turn(world, hours=3)
    assert len(said(world)) == 1


async def test_a_response_to_another_claim_is_not_asked_about(world: World) -> None:
    assert "Allow to be quoted" not in labels(await world.argue(world.ada))


async def test_the_bots_own_chores_post_it(world: World) -> None:
    await set_daily(world)
    assert isinstance(world.clock, Clock)
    world.clock.now += timedelta(hours=5)
    await world.env.advance_time(61)
    assert len(said(world)) == 1


async def test_it_can_be_taken_from_one_article(world: World) -> None:
    await imported(world, 3, best=3)
    offered = await world.ada.autocomplete(world.channel, "claims daily", "article", "dark")
    await set_daily(world, article=offered[0]["value"])
    await a_turn(world, hours=5)
    assert "Dark windows" in said(world)[0]


async def test_an_article_that_is_not_served_is_said(world: World) -> None:
    assert "No article of that name" in words(await set_daily(world, article="nowhere"))
