"""Making a tournament in Discord: a form, a card of settings, and the sign-up card."""

from typing import Any

import discord
import pytest

from bot.discord_ui.posts.contests import ContestPosts
from tests.discord.conftest import World
from tests.discord.reading import labels, spoken, words
from tests.discord.tournaments.taps import choose, menu_id, more, panel, set_up, tap


async def set_to(world: World, card: Any, name: str, *values: str) -> Any:
    """Choose in the menu of one setting."""
    begins = ":".join([*menu_id(card, "t-set").split(":")[:2], name])
    return await choose(world.ada, card, *values, begins=begins)


async def finer(world: World, card: Any, **typed: str) -> Any:
    """Send the form of finer settings."""
    form = await tap(world.ada, card, "Finer settings")
    return await world.ada.submit_modal(form, typed)


async def shown(world: World) -> list[str]:
    """Have the bot post what waits, and list what the channel shows."""
    await ContestPosts(world.client, world.engine).post()
    return [spoken(message) for message in world.channel.history()]


async def test_whoever_does_not_organise_is_told_who_does(world: World) -> None:
    card = await world.ben.slash(world.channel, "tournament create")
    assert "Only an organiser can do that" in words(card)


async def test_a_role_of_the_servers_settings_lets_somebody_organise(world: World) -> None:
    coaches = world.guild.create_role("Coaches")
    card = await world.ada.slash(world.channel, "claims settings", organiser_role=coaches)
    assert f"<@&{coaches.id}> runs tournaments" in words(card)
    coach = world.guild.add_member(world.env.create_user("col"), roles=[coaches])
    form = await coach.slash(world.channel, "tournament create")
    assert form.modal["title"] == "A new tournament"


async def test_everybody_is_no_role_for_organising(world: World) -> None:
    everybody = world.guild.default_role
    card = await world.ada.slash(world.channel, "claims settings", organiser_role=everybody)
    assert "Choose a role that only organisers have" in words(card)


async def test_the_role_can_be_taken_off_again(world: World) -> None:
    coaches = world.guild.create_role("Coaches")
    card = await world.ada.slash(world.channel, "claims settings", organiser_role=coaches)
    card = await tap(world.ada, card, "No role for tournaments")
    assert "Those who manage the server run its tournaments" in words(card)


async def test_what_it_will_come_to_is_said_in_a_sentence(world: World) -> None:
    card = await set_up(world)
    assert "With 16 entrants: 5 rounds, about 1.5 hours." in words(card)
    assert "2 speeches a side, 5 minutes each." in words(card)
    assert card.ephemeral


async def test_a_menu_changes_what_it_comes_to(world: World) -> None:
    card = await set_to(world, await set_up(world), "break", "8")
    assert "5 rounds and 3 knockout rounds" in words(card)
    assert "Break: open 8." in words(card)


async def test_who_judges_and_how_long_are_set_by_menu(world: World) -> None:
    card = await set_to(world, await set_up(world), "judging", "panel-3")
    card = await set_to(world, card, "clock", "slow-24")
    card = await set_to(world, card, "sides", "2-2")
    assert "A panel of 3 decides." in words(card)
    assert "2 speeches a side, 24 hours each." in words(card)
    assert "in teams of 2" in words(card)


async def test_what_does_not_go_with_a_format_is_put_aside(world: World) -> None:
    card = await set_to(world, await set_up(world, judged="panel-1"), "break", "4")
    card = await set_to(world, card, "format", "elimination")
    assert "Knockout: who loses is out." in words(card)
    card = await set_to(world, card, "format", "open_floor")
    assert "Gadfly's judge decides." in words(card)


async def test_ticks_are_kept(world: World) -> None:
    card = await set_to(world, await set_up(world), "flags", "check_in", "silent")
    assert "The last round is silent" in words(card)
    kept = (await world.engine.contests.reading.names(world.asker(world.ada)))[0].settings
    assert (kept.check_in, kept.pings, kept.silent_rounds) == (True, False, 1)


async def test_finer_settings_are_typed(world: World) -> None:
    typed = {"breaks": "open 8, novice 4", "quiet": "22-7", "zone": "Berlin", "silent": "1 2"}
    card = await finer(world, await set_up(world), **typed, keys="points, votes")
    kept = (await world.engine.contests.reading.names(world.asker(world.ada)))[0].settings
    assert "Break: open 8, novice 4." in words(card)
    assert (kept.clocks.quiet, kept.clocks.zone) == ((22, 7), "Europe/Berlin")
    assert (kept.silent_rounds, kept.reserves, len(kept.precedence)) == (1, 2, 2)


@pytest.mark.parametrize(
    ("field", "typed"),
    [("breaks", "eight"), ("quiet", "at night"), ("silent", "one"), ("keys", "charm")],
)
async def test_what_is_unclear_is_named(world: World, field: str, typed: str) -> None:
    card = await finer(world, await set_up(world), **{field: typed})
    assert f"“{typed}”" in words(card)


async def test_nothing_is_public_before_it_is_posted(world: World) -> None:
    await set_up(world)
    assert await shown(world) == []


async def test_the_sign_up_card_is_posted_where_it_was_tapped(world: World) -> None:
    card = await tap(world.ada, await set_up(world), "Post the sign-up card here")
    (said,) = await shown(world)
    assert "Nobody has joined yet." in said
    assert "Draw round 1" in labels(card)


async def test_posting_twice_posts_once(world: World) -> None:
    card = await set_up(world)
    await tap(world.ada, card, "Post the sign-up card here")
    tid = menu_id(await panel(world), "t-more").split(":")[1]
    await world.tap_id(world.ada, f"t-open:{tid}")
    assert sum("Sign-up is open" in said for said in await shown(world)) == 1


async def test_a_missing_permission_is_named(world: World) -> None:
    nobody = discord.PermissionOverwrite(create_public_threads=False)
    hall = world.guild.create_text_channel("hall", overwrites={world.guild.default_role: nobody})
    await set_up(world)
    card = await world.ada.slash(hall, "tournament panel")
    card = await tap(world.ada, card, "Post the sign-up card here")
    assert f"I lack the permission **Create Public Threads** in <#{hall.id}>" in words(card)


async def test_a_name_that_is_taken_comes_back_with_the_way_to_the_form(world: World) -> None:
    await set_up(world)
    card = await set_up(world)
    assert "There is an open tournament called “Friday Cup” here." in words(card)
    assert "> Friday Cup" in words(card)
    form = await tap(world.ada, card, "Edit again")
    assert form.modal["title"] == "A new tournament"


async def test_a_tournament_is_renamed_from_the_panel(world: World) -> None:
    await set_up(world)
    form = await more(world, "rename")
    card = await world.ada.submit_modal(form, {"name": "Saturday Cup"})
    assert "## Saturday Cup" in words(card)


async def test_a_menu_of_an_older_version_is_said_to_be_old(world: World) -> None:
    card = await set_up(world)
    tid = menu_id(card, "t-set").split(":")[1]
    told = await world.tap_id(world.ada, f"t-set:{tid}:colour")
    assert "from an older Gadfly" in words(told)
