"""Boards, profiles and histories in Discord."""

from tests.discord.conftest import ARGUMENT, REPLY, World
from tests.discord.reading import labels, words


async def test_an_empty_board_invites_to_be_the_first(world: World) -> None:
    board = await world.ada.slash(world.channel, "leaderboard")
    assert labels(board) == ["Get a claim"]
    assert not board.ephemeral


async def test_the_board_shows_everyones_standing_and_ones_own(world: World) -> None:
    await world.argue(world.ada)
    board = words(await world.ben.slash(world.channel, "leaderboard"))
    assert "**1.** Ada" in board
    assert "Not on the board yet" in board


async def test_a_board_of_several_pages_is_turned_with_buttons(world: World) -> None:
    people = [world.guild.add_member(world.env.create_user(f"debater{n}")) for n in range(12)]
    card = await world.claim(world.ada)
    for number, person in enumerate(people):
        form = await world.open(person, card, "For")
        await world.send(person, form, f"{ARGUMENT} Number {number} says so too.")
    board = await world.ada.slash(world.channel, "leaderboard")
    await world.open(world.ada, board, "Next ▶")
    assert "debater11" in words(board) or "debater9" in words(board)
    assert words(board).count(" · 1 argument") == 2


async def test_a_name_is_shown_as_it_is_typed(world: World) -> None:
    person = world.guild.add_member(world.env.create_user("x", global_name="**@everyone** <@1>"))
    await world.argue(person)
    board = words(await world.ada.slash(world.channel, "leaderboard"))
    assert "\\*\\*@\u200beveryone\\*\\*" in board


async def test_a_profile_shows_the_six_criteria_and_what_to_work_on(world: World) -> None:
    await world.argue(world.ada)
    profile = words(await world.ada.slash(world.channel, "profile"))
    assert profile.count("/4") == 6
    assert "Work on" in profile


async def test_the_menu_on_a_person_shows_their_profile(world: World) -> None:
    await world.argue(world.ada)
    profile = await world.ben.context_menu(world.channel, "Debate profile", world.ada)
    assert "Ada" in words(profile)
    assert profile.ephemeral


async def test_an_empty_profile_invites_to_practise(world: World) -> None:
    assert labels(await world.ada.slash(world.channel, "profile")) == ["Get a claim"]


async def test_a_verdict_is_found_again_in_the_history(world: World) -> None:
    await world.argue(world.ada)
    history = await world.ada.slash(world.channel, "history")
    assert "out of 100" in words(await world.open(world.ada, history, "See verdict"))


async def test_a_long_history_is_turned_with_buttons(world: World) -> None:
    card = await world.claim(world.ada)
    for number in range(6):
        form = await world.open(world.ada, card, "For")
        await world.send(world.ada, form, f"{REPLY} Version {number}.")
    history = await world.ada.slash(world.channel, "history")
    await world.open(world.ada, history, "Next ▶")
    assert labels(history).count("See verdict") == 1


async def test_an_empty_history_invites_to_practise(world: World) -> None:
    assert labels(await world.ada.slash(world.channel, "history")) == ["Get a claim"]


async def test_a_board_in_direct_messages_is_ones_own_profile(world: World) -> None:
    assert "No judged argument here yet" in words(await world.eve.slash("leaderboard"))
