"""Signing up in Discord: join, leave, teams, check-in, judges; the public card keeps count."""

from typing import Any

from bot.discord_ui.posts.contests import ContestPosts
from tests.discord.conftest import World
from tests.discord.cups import Cup
from tests.discord.reading import button_id, last, spoken, words
from tests.discord.tournaments.taps import choose, menu_id, more, panel, set_up, tap


async def posted(world: World, **settings: str) -> Any:
    """Have a tournament set up and its card posted; gives the card's message."""
    card = await set_up(world)
    tid = menu_id(card, "t-set").split(":")[1]
    for name, value in settings.items():
        card = await choose(world.ada, card, value, begins=f"t-set:{tid}:{name}")
    await tap(world.ada, card, "Post the sign-up card here")
    await ContestPosts(world.client, world.engine).post()
    return world.channel.last_message


async def test_joining_is_one_tap_and_the_card_counts_it(world: World) -> None:
    message = await posted(world)
    told = await world.ben.click(message, label="Join")
    assert "You are in “Friday Cup”." in words(told)
    assert last(told).flags.ephemeral
    assert "One has joined." in spoken(world.channel.last_message)


async def test_joining_twice_is_joining_once(world: World) -> None:
    message = await posted(world)
    await world.ben.click(message, label="Join")
    await world.ben.click(message, label="Join")
    assert "One has joined." in spoken(world.channel.last_message)


async def test_joining_works_after_a_restart(world: World) -> None:
    message = await posted(world)
    await world.restart()
    assert "You are in" in words(await world.ben.click(message, label="Join"))


async def test_leaving_before_the_draw_leaves_no_trace(world: World) -> None:
    message = await posted(world)
    await world.ben.click(message, label="Join")
    told = await world.ben.click(message, label="Leave")
    assert "You have left" in words(told)
    assert "Nobody has joined yet." in spoken(world.channel.last_message)


async def begun(world: World) -> tuple[Cup, Any]:
    """Have a round under way; gives the sign-up card as it was posted as well."""
    cup = await Cup.make(world, "Ben", "Cleo")
    await cup.turn()
    message = world.channel.last_message
    await cup.begin()
    return cup, message


async def test_leaving_after_the_start_asks_first_and_says_what_goes(world: World) -> None:
    cup, message = await begun(world)
    asks = await world.ben.click(message, label="Leave")
    assert "A match that is being argued now goes to the other side" in words(asks)
    assert (await cup.line()).match.result is None
    told = await tap(world.ben, asks, "Withdraw")
    assert "You have withdrawn." in words(told)


async def test_a_team_is_told_that_it_is_short_of_a_member(world: World) -> None:
    message = await posted(world, sides="2-2")
    form = await world.ben.click(message, label="Join")
    cat = world.join("Cat")
    await world.ben.submit_modal(form, {"name": "The Larks", "mates": [cat], "club": ""})
    assert "The others are still in" in words(await world.ben.click(message, label="Leave"))
    await ContestPosts(world.client, world.engine).post()
    assert "**The Larks** is a member short" in spoken(world.channel.last_message)
    assert f"Still in it: <@{cat.id}>" in spoken(world.channel.last_message)


async def test_whoever_is_not_in_it_is_told_so(world: World) -> None:
    message = await posted(world)
    assert "You are not in Friday Cup." in words(await world.ben.click(message, label="My entry"))


async def test_an_entry_gets_another_name_and_a_club(world: World) -> None:
    message = await posted(world)
    own = await world.ben.click(message, label="Join")
    form = await tap(world.ben, own, "Change it")
    own = await world.ben.submit_modal(form, {"name": "Big *Ben*", "club": "Polmennor"})
    assert "## Big \\*Ben\\*" in words(own)
    assert "Club: Polmennor" in words(own)


async def test_a_captain_names_the_team_and_its_members(world: World) -> None:
    message = await posted(world, sides="2-2")
    form = await world.ben.click(message, label="Join")
    cat = world.join("Cat")
    own = await world.ben.submit_modal(form, {"name": "The Larks", "mates": [cat], "club": ""})
    assert "## The Larks" in words(own)
    assert f"In it: <@{world.ben.id}>, <@{cat.id}>" in words(own)


async def test_a_team_that_is_short_is_told_so_and_mended(world: World) -> None:
    message = await posted(world, sides="2-2")
    form = await world.ben.click(message, label="Join")
    own = await world.ben.submit_modal(form, {"name": "The Larks"})
    assert "One is still missing" in words(own)
    assert "A team lacks members: The Larks." in words(await panel(world))
    form = await tap(world.ben, own, "Change it")
    own = await world.ben.submit_modal(form, {"name": "The Larks", "mates": [world.join("Cat")]})
    assert "still missing" not in words(own)


async def test_drawing_with_short_teams_asks_first(world: World) -> None:
    message = await posted(world, sides="2-2")
    form = await world.ben.click(message, label="Join")
    await world.ben.submit_modal(form, {"name": "The Larks"})
    card = await tap(world.ada, await panel(world), "Draw round 1")
    assert "The Larks" in words(card)
    assert button_id(card, "Draw without those places").endswith(":short")


async def test_check_in_asks_everybody_and_counts_them(world: World) -> None:
    message = await posted(world, flags="check_in")
    await world.ben.click(message, label="Join")
    await tap(world.ada, await panel(world), "Open check-in")
    await ContestPosts(world.client, world.engine).post()
    told = await world.ben.click(world.channel.last_message, label="I am here")
    assert "Noted: you are there." in words(told)
    assert "1 of 1 are there." in spoken(world.channel.last_message)


async def test_an_organiser_notes_that_somebody_is_there(world: World) -> None:
    message = await posted(world, flags="check_in")
    await world.ben.click(message, label="Join")
    await tap(world.ada, await panel(world), "Open check-in")
    asked = await more(world, "late")
    ben = (await world.engine.contests.reading.field(*await seen(world))).entries[0]
    card = await choose(world.ada, asked, ben.entry_id)
    assert "Ben is there." in words(card)


async def test_whoever_joins_under_a_listed_name_takes_its_place(world: World) -> None:
    await posted(world)
    form = await more(world, "import")
    await world.ada.submit_modal(form, {"text": "name,club\nBenjamin,Polmennor\n"})
    offered = await world.ben.autocomplete(world.channel, "tournament join", "name", "benj")
    own = await world.ben.slash(world.channel, "tournament join", name=offered[0]["value"])
    assert "## Benjamin" in words(own)
    assert "Club: Polmennor" in words(own)


async def test_a_judge_enlists_and_stops(world: World) -> None:
    message = await posted(world, judging="panel-1")
    card = await world.ben.click(message, label="Judges")
    card = await tap(world.ben, card, "I will judge")
    assert "- Ben" in words(card)
    card = await tap(world.ben, card, "I judge as a trainee")
    assert "- Ben · trainee" in words(card)
    assert "Nobody yet." in words(await tap(world.ben, card, "Stop judging"))


async def test_an_organiser_names_a_judge_and_others_do_not(world: World) -> None:
    await posted(world, judging="panel-1")
    told = await world.ben.slash(world.channel, "tournament judge", person=world.ada)
    assert "Only an organiser can do that" in words(told)
    card = await world.ada.slash(world.channel, "tournament judge", person=world.ben, club="Larks")
    assert "· Larks" in words(card)


async def test_joining_when_it_is_over_says_so(world: World) -> None:
    message = await posted(world)
    card = await more(world, "cancel")
    await tap(world.ada, card, "Call it off")
    told = await world.ben.click(message, label="Join")
    assert "The tournament was called off." in words(told)


async def seen(world: World) -> tuple[Any, Any]:
    """Give who reads a tournament, and which."""
    who = world.asker(world.ada)
    return who, (await world.engine.contests.reading.find(who)).tournament_id
