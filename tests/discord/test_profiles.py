"""Profiles in Discord: what they show, and how one chooses to be seen."""

from tests.discord.conftest import ARGUMENT, World
from tests.discord.reading import labels, words
from tests.discord.test_boards import options, pictures


async def test_a_profile_has_a_picture_that_says_the_same_in_words(world: World) -> None:
    await world.argue(world.ada)
    [(name, told)] = pictures(await world.ada.slash(world.channel, "profile"))
    assert (name, "Ada" in told) == ("profile.png", True)


async def test_sides_are_counted_and_never_taken_for_an_opinion(world: World) -> None:
    await world.argue(world.ada)
    profile = words(await world.ada.slash(world.channel, "profile"))
    assert "Argued for: once; against: never" in profile
    assert "never an opinion" in profile


async def test_whoever_hides_is_off_the_board_and_back_when_they_show_themselves(
    world: World,
) -> None:
    await world.argue(world.ada)
    profile = await world.ada.slash(world.channel, "profile")
    await world.open(world.ada, profile, "Hide me on boards")
    hidden = words(await world.ben.slash(world.channel, "leaderboard"))
    await world.open(world.ada, profile, "Show me on boards")
    shown = words(await world.ben.slash(world.channel, "leaderboard"))
    assert ("Ada" in hidden, "Ada" in shown) == (False, True)


async def test_a_board_tells_the_channel_nothing_of_whoever_hides(world: World) -> None:
    await world.argue(world.ben)
    await world.argue(world.ada)
    profile = await world.ada.slash(world.channel, "profile")
    await world.open(world.ada, profile, "Hide me on boards")
    board = words(await world.ada.slash(world.channel, "leaderboard"))
    assert ("Ada" in board, "hidden" in board) == (False, False)


async def test_whoever_hides_still_sees_their_own_rating(world: World) -> None:
    await world.argue(world.ada)
    profile = await world.ada.slash(world.channel, "profile")
    await world.open(world.ada, profile, "Hide me on boards")
    [(_, told)] = pictures(profile)
    assert "You are hidden" in words(profile)
    assert ", on no board." in words(profile)
    assert ("on no board" in told, "Not rated yet" in told) == (True, False)


async def test_what_to_practise_is_told_to_the_debater_alone(world: World) -> None:
    await world.argue(world.ada)
    seen = words(await world.ben.slash(world.channel, "profile", person=world.ada))
    assert ("/4" in seen, "Work on" in seen) == (True, False)


async def test_a_hidden_profile_shows_others_nothing(world: World) -> None:
    await world.argue(world.ada)
    await world.engine.boards.hide(world.asker(world.ada))
    profile = await world.ben.slash(world.channel, "profile", person=world.ada)
    assert "chose not to be shown" in words(profile)
    assert (pictures(profile), "/4" in words(profile)) == ([], False)


async def test_at_first_no_argument_is_shown(world: World) -> None:
    await world.argue(world.ada)
    profile = await world.ben.slash(world.channel, "profile", person=world.ada)
    assert ARGUMENT[:40] not in words(profile)


async def test_an_argument_is_shown_once_its_author_chose_it(world: World) -> None:
    await world.argue(world.ada)
    profile = await world.ada.slash(world.channel, "profile")
    choice = await world.open(world.ada, profile, "Choose what to show")
    [_, response_id] = options(choice)
    await world.ada.select(choice.response, [response_id])
    shown = await world.ben.slash(world.channel, "profile", person=world.ada)
    assert "An argument they chose to show" in words(shown)
    assert ARGUMENT[:40] in words(shown)


async def test_an_argument_that_is_shown_can_be_taken_back(world: World) -> None:
    await world.argue(world.ada)
    [own] = await world.engine.boards.arguments_to_show(world.asker(world.ada))
    await world.engine.boards.choose_best(world.asker(world.ada), own.response_id)
    profile = await world.ada.slash(world.channel, "profile")
    choice = await world.open(world.ada, profile, "Choose what to show")
    await world.ada.select(choice.response, ["nothing"])
    assert "Your profile shows no argument now" in words(choice)


async def test_only_ones_own_profile_has_buttons(world: World) -> None:
    await world.argue(world.ada)
    assert labels(await world.ben.slash(world.channel, "profile", person=world.ada)) == []


async def test_somebody_elses_argument_cannot_be_shown_as_ones_own(world: World) -> None:
    await world.argue(world.ada)
    [own] = await world.engine.boards.arguments_to_show(world.asker(world.ada))
    await world.argue(world.ben, "Against")
    profile = await world.ben.slash(world.channel, "profile")
    choice = await world.open(world.ben, profile, "Choose what to show")
    assert own.response_id not in options(choice)
