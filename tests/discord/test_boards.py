"""Boards, profiles and histories in Discord."""

from typing import Any

import discord

from tests.discord.conftest import ARGUMENT, REPLY, World
from tests.discord.reading import labels, last, pieces, words


async def test_an_empty_board_invites_to_be_the_first(world: World) -> None:
    board = await world.ada.slash(world.channel, "leaderboard")
    assert labels(board) == ["Get a claim"]
    assert "The first judged argument puts you on it" in words(board)
    assert not board.ephemeral


async def test_the_board_shows_everyones_standing_and_ones_own(world: World) -> None:
    await world.argue(world.ada)
    board = words(await world.ben.slash(world.channel, "leaderboard"))
    assert "**1.** Ada" in board
    assert "Not on this board? " in board


async def test_a_board_of_several_pages_is_turned_with_buttons(world: World) -> None:
    people = [world.guild.add_member(world.env.create_user(f"debater{n}")) for n in range(12)]
    card = await world.claim(world.ada)
    for number, person in enumerate(people):
        form = await world.open(person, card, "For")
        await world.send(person, form, f"{ARGUMENT} Number {number} says so too.")
    board = await world.ada.slash(world.channel, "leaderboard")
    await world.open(world.ada, board, "Next ▶")
    assert ("**10.**" in words(board), "**12.**" in words(board)) == (False, True)
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
    profile = await world.ada.slash(world.channel, "profile")
    assert labels(profile) == ["Get a claim", "Hide me on boards"]


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


async def several(world: World, count: int) -> None:
    """Have so many people argue the same."""
    card = await world.claim(world.ada)
    for number in range(count):
        person = world.join(f"Debater {number}")
        form = await world.open(person, card, "For")
        await world.send(person, form, f"{ARGUMENT} Number {number} says so too.")


def options(result: Any) -> dict[str, str]:
    """Give what the menu under an answer offers, by value."""
    menus = [piece for piece in pieces(last(result).components) if piece["type"] == 3]
    return {one["value"]: one["label"] for menu in menus for one in menu["options"]}


def pictures(result: Any) -> list[tuple[str, str]]:
    """List the pictures of an answer: the file and what is said of it."""
    shown = [piece for piece in pieces(last(result).components) if piece["type"] == 12]
    return [
        (item["media"]["url"].rpartition("/")[2].partition("?")[0], item["description"])
        for gallery in shown
        for item in gallery["items"]
    ]


async def test_a_board_has_a_picture_that_says_the_same_in_words(world: World) -> None:
    await world.argue(world.ada)
    board = await world.ada.slash(world.channel, "leaderboard")
    [(name, told)] = pictures(board)
    assert (name, "Ada" in told) == ("leaderboard.png", True)
    assert (await last(board).attachments[0].read()).startswith(b"\x89PNG")


async def test_a_board_without_its_picture_goes_out_as_words(world: World) -> None:
    await world.argue(world.ada)
    world.engine.pictures.close()
    board = await world.ada.slash(world.channel, "leaderboard")
    assert pictures(board) == []
    assert "**1.** Ada" in words(board)


async def test_where_the_bot_may_not_attach_files_the_words_go_alone(world: World) -> None:
    await world.argue(world.ada)
    nobody = discord.PermissionOverwrite(attach_files=False)
    plain = world.guild.create_text_channel("plain", overwrites={world.guild.default_role: nobody})
    board = await world.ada.slash(plain, "leaderboard")
    assert pictures(board) == []
    assert "**1.** Ada" in words(board)


async def test_a_board_is_switched_in_place_with_its_picture(world: World) -> None:
    await world.argue(world.ada)
    board = await world.ada.slash(world.channel, "leaderboard")
    await world.ada.select(board.response, ["streak"])
    assert words(board).startswith("## Streaks")
    assert last(board).attachments == []


async def test_every_board_can_be_chosen_and_says_how_to_get_on_it(world: World) -> None:
    board = await world.ada.slash(world.channel, "leaderboard", board="judges")
    assert {"practice", "tournament", "improved", "consistency", "streak"} <= set(options(board))
    assert "Five ballots in tournaments put you on it" in words(board)


async def test_a_board_is_found_by_its_name(world: World) -> None:
    await world.argue(world.ada)
    board = await world.ada.slash(world.channel, "leaderboard", board="this week")
    assert "**1.** Ada" in words(board)


async def test_the_board_of_an_article_ranks_what_was_argued_of_it(world: World) -> None:
    card = await world.ada.slash(world.channel, "practice", claim="keep-nato-door-open")
    await world.send(world.ada, await world.open(world.ada, card, "For"), ARGUMENT)
    general = await world.ada.slash(world.channel, "leaderboard")
    article = next(one for one in options(general) if one.startswith("article:"))
    board = await world.ada.slash(world.channel, "leaderboard", board=article)
    assert "**1.** Ada" in words(board)


async def test_a_board_that_nobody_knows_is_said_to_be_unknown(world: World) -> None:
    board = await world.ada.slash(world.channel, "leaderboard", board="no such board")
    assert "There is no board “no such board” here" in words(board)


async def test_the_season_board_before_any_season_says_so(world: World) -> None:
    board = await world.ada.slash(world.channel, "leaderboard", board="season")
    assert "No season has been held here yet" in words(board)


async def test_ones_own_line_is_below_whatever_page(world: World) -> None:
    await several(world, 11)
    await world.argue(world.ada)
    board = await world.ada.slash(world.channel, "leaderboard")
    await world.open(world.ada, board, "Next ▶")
    assert "**Ada** · place " in words(board)
    assert " of 12 · " in words(board)


async def test_a_provisional_rating_is_marked_and_explained(world: World) -> None:
    await world.argue(world.ada)
    board = words(await world.ada.slash(world.channel, "leaderboard"))
    assert "? · 1 argument" in board
    assert "“?” means provisional" in board


async def test_a_name_of_another_direction_turns_nothing_around(world: World) -> None:
    await world.argue(world.join("محمد"))
    board = words(await world.ada.slash(world.channel, "leaderboard"))
    assert "\u2068محمد\u2069 · " in board


async def test_a_name_leads_nowhere(world: World) -> None:
    await world.argue(world.join("https://example.org"))
    board = words(await world.ada.slash(world.channel, "leaderboard"))
    assert "https:\u200b//example.org · " in board


async def test_whoever_left_is_off_the_board_the_next_time(world: World) -> None:
    await world.argue(world.ben)
    await world.argue(world.ada)
    world.guild.remove_member(world.ben)
    first = words(await world.ada.slash(world.channel, "leaderboard"))
    second = words(await world.ada.slash(world.channel, "leaderboard"))
    assert ("Ben" in first, "Ben" in second, "Ada" in second) == (True, False, True)


async def test_a_board_is_shown_even_if_nobody_can_be_asked_about(world: World) -> None:
    await world.argue(world.ada)
    world.env.inject_error("GET", "/guilds/*/members/*", status=403, code=50001)
    board = await world.ada.slash(world.channel, "leaderboard")
    assert "**1.** Ada" in words(board)


async def test_a_board_that_rests_on_tournaments_offers_no_claim(world: World) -> None:
    board = await world.ada.slash(world.channel, "leaderboard", board="tournament")
    assert labels(board) == []
