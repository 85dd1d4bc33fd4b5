"""Seasons in Discord: started, ended and listed by those who may."""

from typing import Any

from tests.discord.conftest import World
from tests.discord.reading import words


async def started(world: World, name: str = "Spring", ends: str = "") -> Any:
    """Have Ada start a season."""
    form = await world.ada.slash(world.channel, "season start")
    return await world.ada.submit_modal(form, {"name": name, "ends": ends})


async def test_a_season_is_started_for_everybody_to_see(world: World) -> None:
    told = await started(world)
    assert "Spring has begun" in words(told)
    assert not told.ephemeral


async def test_only_organisers_start_and_end_seasons(world: World) -> None:
    start = await world.ben.slash(world.channel, "season start")
    end = await world.ben.slash(world.channel, "season end")
    assert [("organiser role" in words(one)) for one in (start, end)] == [True, True]


async def test_the_organiser_role_may_start_a_season(world: World) -> None:
    role = world.guild.create_role("Tabs")
    cleo = world.guild.add_member(world.env.create_user("cleo"), roles=[role])
    await world.ada.slash(world.channel, "claims settings", organiser_role=role)
    form = await cleo.slash(world.channel, "season start")
    assert form.modal["title"] == "Start a season"


async def test_a_last_day_that_is_no_day_is_said_to_be_none(world: World) -> None:
    assert "“soon” is not a day" in words(await started(world, ends="soon"))


async def test_a_season_that_would_end_before_it_starts_is_refused(world: World) -> None:
    assert "end before it starts" in words(await started(world, ends="2001-01-01"))


async def test_a_second_season_waits_for_the_first_to_end(world: World) -> None:
    await started(world)
    assert "“Spring” is still running" in words(await started(world, "Summer"))


async def test_ending_a_season_is_confirmed_and_tells_its_champions(world: World) -> None:
    await started(world)
    await world.argue(world.ben)
    asked = await world.ada.slash(world.channel, "season end")
    over = await world.open(world.ada, asked, "End the season")
    assert "🏆 Champion: **Ben**" in words(over)
    assert not over.ephemeral


async def test_a_season_goes_on_where_it_was_not_meant(world: World) -> None:
    await started(world)
    asked = await world.ada.slash(world.channel, "season end")
    await world.open(world.ada, asked, "Let it go on")
    assert await world.engine.seasons.running(world.asker(world.ada)) is not None


async def test_a_button_of_a_season_that_is_over_ends_no_other(world: World) -> None:
    await started(world)
    asked = await world.ada.slash(world.channel, "season end")
    await world.engine.seasons.end(world.asker(world.ada))
    await started(world, "Summer")
    await world.open(world.ada, asked, "End the season")
    running = await world.engine.seasons.running(world.asker(world.ada))
    assert running is not None
    assert running.name == "Summer"


async def test_seasons_are_listed_with_their_champions(world: World) -> None:
    await started(world)
    await world.argue(world.ben)
    await world.engine.seasons.end(world.asker(world.ada))
    listed = words(await world.ben.slash(world.channel, "season list"))
    assert "**1. Spring**" in listed
    assert "Champion: **Ben**" in listed


async def test_before_the_first_season_the_list_says_how_to_start_one(world: World) -> None:
    assert "/season start" in words(await world.ben.slash(world.channel, "season list"))


async def test_the_board_of_a_season_ranks_those_who_argued_in_it(world: World) -> None:
    told = await started(world)
    await world.argue(world.ben)
    board = await world.open(world.ada, told, "See its leaderboard")
    assert "## Spring" in words(board)
    assert "**1.** Ben" in words(board)
