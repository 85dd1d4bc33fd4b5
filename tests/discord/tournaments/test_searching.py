"""Choosing one of many entries: any of a thousand is found by a few letters."""

from random import Random
from typing import Any

import pytest

from arguments.tournaments.entries import EntryId
from bot.engine.contests.people import new_id
from storage import Run
from storage.tournaments import sign_up
from tests.discord.conftest import World
from tests.discord.cups import Cup
from tests.discord.reading import labels, words
from tests.discord.tournaments.taps import choose_named, more, offered, panel, tap

THOUSAND = 1000


@pytest.fixture
async def large(world: World) -> Cup:
    """Give a tournament with a thousand places from a list, and Eli as a judge."""
    cup = await Cup.make(world, judges=("Eli",), judging={"judge": 0, "panel": 100})
    rng = Random(1)

    def work(run: Run) -> None:
        for number in range(1, THOUSAND + 1):
            entry_id, name = EntryId(new_id(rng)), f"Team {number}"
            sign_up.add(run, cup.tournament_id, entry_id, name, (), now=world.clock(), club="North")

    await world.engine.contests.creating._store.run(work)
    return cup


async def search(person: Any, card: Any, wanted: str) -> Any:
    """Search by part of a name."""
    form = await tap(person, card, "🔎 Search")
    return await person.submit_modal(form, {"wanted": wanted})


async def test_few_need_no_search(cup: Cup) -> None:
    assert "🔎 Search" not in labels(await more(cup.world, "withdraw"))


async def test_any_of_a_thousand_withdraws(large: Cup) -> None:
    ask = await search(large.world.ada, await more(large.world, "withdraw"), "team 987")
    assert list(offered(ask)) == ["Team 987"]
    card = await choose_named(large.world.ada, ask, "Team 987")
    assert "Team 987 has withdrawn." in words(card)


async def test_what_is_more_than_a_menu_holds_is_counted(large: Cup) -> None:
    ask = await search(large.world.ada, await more(large.world, "withdraw"), "99")
    assert "19 are found by “99”." in words(ask)
    ask = await search(large.world.ada, ask, "north")
    assert "1,000 are found by “north”. The first 25 are offered" in words(ask)
    assert len(offered(ask)) == 25


async def test_what_is_not_found_leads_to_another_search(large: Cup) -> None:
    ask = await search(large.world.ada, await more(large.world, "withdraw"), "*Zoe*")
    assert "Nothing is found by “\\*Zoe\\*”." in words(ask)
    assert "🔎 Search" in labels(ask)


async def test_two_of_a_thousand_are_kept_apart_and_let_meet_again(large: Cup) -> None:
    ada = large.world.ada
    ask = await search(ada, await more(large.world, "apart"), "team 11")
    ask = await choose_named(ada, ask, "Team 11")
    card = await choose_named(ada, await search(ada, ask, "team 500"), "Team 500")
    assert "Team 500 is kept apart from Team 11" in words(card)
    ask = await more(large.world, "apart")
    assert "- Team 11 – Team 500" in words(ask)
    card = await choose_named(ada, ask, "Team 11 – Team 500", begins="t-meet")
    assert "Team 11 and Team 500 may meet again." in words(card)
    assert "Kept apart now" not in words(await more(large.world, "apart"))


async def test_only_organisers_see_who_is_kept_apart(large: Cup) -> None:
    told = await large.world.tap_id(large.world.ben, f"t-entries:{large.tournament_id}:apart::1")
    assert "Only an organiser can do that" in words(told)


async def test_a_judge_finds_whom_they_must_not_judge(large: Cup) -> None:
    eli = large.people["Eli"]
    card = await eli.slash(large.world.channel, "tournament conflict")
    card = await choose_named(eli, await search(eli, card, "#700"), "Team 700", begins="t-entry-is")
    assert "You are not given matches of: Team 700." in words(card)
    choices = await eli.autocomplete(large.world.channel, "tournament conflict", "entry", "team 9")
    assert [choices[0]["name"], len(choices)] == ["Team 9 · North", 25]


async def test_a_swap_finds_both_by_name(world: World) -> None:
    cup = await Cup.make(world, *(f"Debater {number}" for number in range(31)))
    card = await tap(world.ada, await panel(world), "Draw round 1")
    ask = await search(world.ada, await tap(world.ada, card, "Swap two"), "debater 30")
    ask = await choose_named(world.ada, ask, "Debater 30")
    ask = await search(world.ada, ask, "debater 7")
    assert "With whom is Debater 30 to change places?" in words(ask)
    card = await choose_named(world.ada, ask, "Debater 7")
    assert "They have changed places." in words(card)
    assert cup.tournament_id


async def test_the_bye_moves_to_whom_was_searched(world: World) -> None:
    await Cup.make(world, *(f"Debater {number}" for number in range(31)))
    card = await tap(world.ada, await panel(world), "Draw round 1")
    seated = next(line for line in words(card).splitlines() if line.startswith("**1.**"))
    somebody = seated.removeprefix("**1.** ").split(" – ")[0]
    ask = await search(world.ada, await tap(world.ada, card, "Move the bye"), somebody)
    card = await choose_named(world.ada, ask, somebody)
    assert "The bye is moved." in words(card)
