"""Judges in Discord: how good they are, and whom they must not judge, which only few may see."""

from typing import Any

import pytest

from tests.discord.conftest import World
from tests.discord.cups import Cup
from tests.discord.reading import labels, last, words
from tests.discord.tournaments.taps import choose, choose_named, more, offered, tap

PANEL = {"judging": {"judge": 0, "panel": 100}}


@pytest.fixture
async def cup(world: World) -> Cup:
    """Give a tournament of two in which Eli judges."""
    return await Cup.make(world, "Cleo", "Dan", judges=("Eli",), **PANEL)


async def conflicts(cup: Cup) -> Any:
    """Have Eli look at whom he does not judge."""
    card = await cup.people["Eli"].slash(cup.world.channel, "tournament judge")
    return await tap(cup.people["Eli"], card, "Whom I must not judge")


async def judge(cup: Cup) -> Any:
    """Have the organiser look at Eli."""
    return await choose_named(cup.world.ada, await more(cup.world, "judges"), "Eli", begins="t-jud")


async def test_a_judge_names_whom_they_must_not_judge(cup: Cup) -> None:
    card = await choose_named(cup.people["Eli"], await conflicts(cup), "Dan", begins="t-entry-is")
    assert "no matches of Dan" in words(card)
    assert "You are not given matches of: Dan." in words(card)
    assert last(card).flags.ephemeral


async def test_a_judge_takes_it_back(cup: Cup) -> None:
    eli = cup.people["Eli"]
    card = await choose_named(eli, await conflicts(cup), "Dan", begins="t-entry-is")
    card = await choose_named(eli, card, "Dan", begins="t-free")
    assert "Nobody so far." in words(card)
    assert "Dan" in offered(card, "t-entry-is")


async def test_a_conflict_is_declared_by_command_with_part_of_a_name(cup: Cup) -> None:
    eli, hall = cup.people["Eli"], cup.world.channel
    choices = await eli.autocomplete(hall, "tournament conflict", "entry", "le")
    assert [one["name"] for one in choices] == ["Cleo"]
    card = await eli.slash(hall, "tournament conflict", entry=choices[0]["value"])
    assert "You are not given matches of: Cleo." in words(card)


async def test_a_conflict_with_nobody_here_says_what_to_do(cup: Cup) -> None:
    card = await cup.people["Eli"].slash(cup.world.channel, "tournament conflict", entry="Zoe")
    assert "There is no entry “Zoe” in this tournament." in words(card)


async def test_a_judge_with_a_conflict_is_not_called(cup: Cup) -> None:
    await choose_named(cup.people["Eli"], await conflicts(cup), "Dan", begins="t-entry-is")
    await cup.begin()
    assert (await cup.line()).judges == ()


async def test_an_organiser_bars_a_judge_and_lets_them_again(cup: Cup) -> None:
    card = await choose_named(cup.world.ada, await judge(cup), "Cleo", begins="t-entry-is")
    assert "Not given matches of: Cleo." in words(card)
    card = await choose_named(cup.world.ada, card, "Cleo", begins="t-free")
    assert "May judge everybody" in words(card)


async def test_an_organiser_bars_a_judge_by_command(cup: Cup) -> None:
    eli, ada = cup.people["Eli"], cup.world.ada
    card = await ada.slash(cup.world.channel, "tournament conflict", entry="Dan", person=eli)
    assert "Not given matches of: Dan." in words(card)


async def test_nobody_else_bars_a_judge(cup: Cup) -> None:
    eli, ben = cup.people["Eli"], cup.world.ben
    card = await ben.slash(cup.world.channel, "tournament conflict", entry="Dan", person=eli)
    assert "Only an organiser can do that" in words(card)


async def test_who_does_not_judge_cannot_be_barred(cup: Cup) -> None:
    ada, ben = cup.world.ada, cup.world.ben
    card = await ada.slash(cup.world.channel, "tournament conflict", person=ben)
    assert "They do not judge in this tournament." in words(card)


async def test_how_good_a_judge_is_shows_to_organisers(cup: Cup) -> None:
    card = await choose(cup.world.ada, await judge(cup), "experienced", begins="t-level")
    assert "**Experienced** (skill 8 of 10)" in words(card)
    assert "- Eli · experienced" in words(await more(cup.world, "judges"))
    own = await cup.people["Eli"].slash(cup.world.channel, "tournament judge")
    assert "experienced" not in words(own)


async def test_a_trainee_keeps_their_skill_and_club(cup: Cup) -> None:
    card = await choose(cup.world.ada, await judge(cup), "new", begins="t-level")
    card = await choose(cup.world.ada, card, "trainee", begins="t-level")
    reading, who = cup.world.engine.contests.reading, cup.organiser.asker
    [kept] = (await reading.field(who, cup.tournament_id)).judges
    assert (kept.is_trainee, kept.skill) == (True, 3)
    assert "- Eli · trainee" in words(await more(cup.world, "judges"))


async def test_an_organiser_takes_a_judge_off_the_list(cup: Cup) -> None:
    card = await tap(cup.world.ada, await judge(cup), "Take off the list")
    assert "They judge no more." in words(card)
    assert "Nobody yet." in words(card)


async def test_debaters_have_no_menu_to_look_at_judges(cup: Cup) -> None:
    card = await cup.people["Cleo"].slash(cup.world.channel, "tournament judge")
    assert "Whom I must not judge" in labels(card)
    assert "t-judge-is" not in str(last(card).components)


async def test_a_forged_button_about_a_judge_is_refused(cup: Cup) -> None:
    eli = cup.people["Eli"]
    told = await cup.world.tap_id(eli, f"t-judge-out:{cup.tournament_id}:{eli.id}")
    assert "Only an organiser can do that" in words(told)
