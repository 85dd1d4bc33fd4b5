"""Drills as a person taps them: a task, an answer, what it came to, and what comes next."""

from typing import Any

import pytest

from arguments.drills.catalogue import drills
from tests.discord.conftest import World
from tests.discord.reading import button_id, labels, words

CASE = (
    "Talks cost less than war, because every week of negotiation delays an invasion. In 1962 a "
    "public pledge over Cuba ended a nuclear crisis without a shot, which matters more than pride."
)


async def drill(world: World, what: str = "one-minute-case") -> Any:
    return await world.ada.slash(world.channel, "drill", what=what)


async def test_drill_without_a_word_gives_the_one_that_is_due_and_says_why(world: World) -> None:
    card = await world.ada.slash(world.channel, "drill")
    assert card.ephemeral
    assert "Another one" in labels(card)
    assert "All drills" in labels(card)


async def test_a_drill_is_answered_by_form_and_told_in_words_before_the_number(
    world: World,
) -> None:
    card = await drill(world)
    form = await world.open(world.ada, card, "Answer")
    done = await world.ada.submit_modal(form, {"drill-1": CASE})
    told = words(done)
    assert "every week of negotiation delays an invasion" in told
    assert told.index("Next") < told.index("of 4")
    assert labels(done) == ["Next drill", "Again", "All drills", "My progress"]


async def test_a_drill_of_one_choice_is_answered_with_a_tap(world: World) -> None:
    card = await drill(world, "fallacy-spotting")
    done = await world.open(world.ada, card, "No fallacy: the line is fair")
    assert any(said in words(done) for said in ("Right.", "Not this time."))


async def test_a_drill_answered_twice_keeps_its_first_answer(world: World) -> None:
    card = await drill(world)
    first, second = [await world.open(world.ada, card, "Answer") for _ in range(2)]
    await world.ada.submit_modal(first, {"drill-1": CASE})
    again = await world.ada.submit_modal(second, {"drill-1": "Another text that comes too late."})
    assert "You had answered this one before" in words(again)
    assert "every week of negotiation" in words(again)


async def test_an_empty_answer_says_so_and_opens_again(world: World) -> None:
    form = await world.open(world.ada, await drill(world), "Answer")
    refused = await world.ada.submit_modal(form, {"drill-1": "..."})
    assert labels(refused) == ["Edit again"]
    assert refused.ephemeral


async def test_somebody_elses_drill_is_not_for_you(world: World) -> None:
    answer = button_id(await drill(world), "Answer")
    refused = await world.tap_id(world.ben, answer)
    assert "of 4" not in words(refused)
    assert refused.ephemeral


async def test_a_drill_outlives_a_restart(world: World) -> None:
    card = await drill(world)
    await world.restart()
    form = await world.open(world.ada, card, "Answer")
    await world.restart()
    done = await world.ada.submit_modal(form, {"drill-1": CASE})
    assert "of 4" in words(done)


async def test_the_list_names_every_drill(world: World) -> None:
    told = words(await drill(world, "list"))
    missing = [name for name in drills() if world.engine.wording.say(f"drill-{name}") not in told]
    assert missing == []


async def test_progress_and_the_week_begin_empty_and_say_so(world: World) -> None:
    assert "Nothing to show yet" in words(await drill(world, "progress"))
    assert "0 arguments" in words(await drill(world, "week"))


async def test_progress_after_one_argument_says_how_little_that_is(world: World) -> None:
    await world.argue(world.ada)
    assert "one score says little" in words(await drill(world, "progress"))


async def test_a_drill_that_is_not_there_is_named(world: World) -> None:
    refused = await drill(world, "shouting")
    assert "shouting" in words(refused)
    assert refused.ephemeral


async def test_what_to_drill_is_found_by_typing_part_of_its_name(world: World) -> None:
    found = await world.ada.autocomplete(world.channel, "drill", "what", "fall")
    assert [each["value"] for each in found] == ["fallacy-spotting"]


@pytest.mark.parametrize("name", sorted(drills()))
async def test_every_drill_has_a_card_that_discord_takes(world: World, name: str) -> None:
    assert world.engine.wording.say(f"drill-{name}") in words(await drill(world, name))


@pytest.mark.parametrize("name", sorted(set(drills()) - {"fallacy-spotting", "sorting"}))
async def test_every_drill_has_a_form_that_discord_takes(world: World, name: str) -> None:
    await world.argue(world.ada)
    assert await world.open(world.ada, await drill(world, name), "Answer")
