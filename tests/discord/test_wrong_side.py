"""A text that seems to argue the other side: said first, and moved only if its author says so."""

from collections.abc import AsyncIterator
from dataclasses import replace
from random import Random

import pytest

from bot.assembly import assemble
from bot.config import Config
from bot.engine.clock import Clock
from bot.engine.engine import Engine
from bot.engine.judging.judges import Judges, same_process
from bot.engine.practice import Practice
from tests.discord.conftest import ARGUMENT, World
from tests.discord.reading import button_id, labels, words
from tests.leaning import leans_against

NOTICE = "This looks like it argues Against; you chose For."


@pytest.fixture
async def engine(config: Config, clock: Clock) -> AsyncIterator[Engine]:
    whole = assemble(config, rng=Random(7), clock=clock)
    judges = Judges(same_process(), judge=leans_against)
    practice = Practice(whole.store, judges, clock, Random(7))
    await whole.library.stock()
    yield replace(whole, judges=judges, practice=practice)
    judges.close()
    whole.close()


async def stored(world: World) -> list[tuple[str, str]]:
    """List side and text of what the first debater has argued."""
    history = await world.engine.boards.history(world.asker(world.ada))
    return [(str(entry.response.side), entry.response.text) for entry in history.entries]


async def test_the_wrong_side_is_said_before_anything_else(world: World) -> None:
    said = words(await world.argue(world.ada, "For"))
    assert said.index(NOTICE) < said.index("Today:") < said.index("out of 100")


async def test_the_right_side_is_not_doubted(world: World) -> None:
    verdict = await world.argue(world.ada, "Against")
    assert "looks like it argues" not in words(verdict)
    assert "Move it to For" not in labels(verdict)


async def test_a_text_is_moved_word_for_word_and_judged_there(world: World) -> None:
    verdict = await world.argue(world.ada, "For")
    moved = await world.open(world.ada, verdict, "Move it to Against")
    assert await stored(world) == [("against", ARGUMENT)]
    assert "your words now argue Against" in words(verdict)
    assert "out of 100" in words(verdict)
    assert moved.response.message.id == verdict.response.message.id


async def test_a_text_that_was_moved_is_not_doubted_again(world: World) -> None:
    verdict = await world.argue(world.ada, "For")
    await world.open(world.ada, verdict, "Move it to Against")
    assert "looks like it argues" not in words(verdict)
    assert not {"Move it to Against", "Move it to For"} & set(labels(verdict))


async def test_moving_twice_moves_once(world: World) -> None:
    move = button_id(await world.argue(world.ada, "For"), "Move it to Against")
    await world.tap_id(world.ada, move)
    again = await world.tap_id(world.ada, move)
    assert "your words now argue Against" in words(again)
    assert await stored(world) == [("against", ARGUMENT)]


async def test_a_text_keeps_its_side_and_the_notice_goes(world: World) -> None:
    verdict = await world.argue(world.ada, "For")
    await world.open(world.ada, verdict, "It argues For")
    assert NOTICE not in words(verdict)
    assert "out of 100" in words(verdict)
    assert await stored(world) == [("for", ARGUMENT)]


async def test_the_choice_still_works_after_a_restart(world: World) -> None:
    verdict = await world.argue(world.ada, "For")
    await world.restart()
    await world.open(world.ada, verdict, "Move it to Against")
    assert await stored(world) == [("against", ARGUMENT)]


@pytest.mark.parametrize("label", ["Move it to Against", "It argues For"])
async def test_nobody_else_chooses_for_its_author(world: World, label: str) -> None:
    choice = button_id(await world.argue(world.ada, "For"), label)
    assert "not yours" in words(await world.tap_id(world.ben, choice))
    assert await stored(world) == [("for", ARGUMENT)]


@pytest.mark.parametrize("forged", ["switch", "switch:x", "switch:x:nowhere", "keep-side"])
async def test_a_choice_with_parts_missing_says_what_to_do(world: World, forged: str) -> None:
    assert "older Gadfly" in words(await world.tap_id(world.ada, forged))


async def test_the_same_words_are_not_kept_twice_on_one_side(world: World) -> None:
    card = await world.claim(world.ada)
    await world.send(world.ada, await world.open(world.ada, card, "Against"), ARGUMENT)
    form = await world.open(world.ada, card, "For")
    verdict = await world.send(world.ada, form, ARGUMENT)
    await world.open(world.ada, verdict, "Move it to Against")
    assert sorted(await stored(world)) == [("against", ARGUMENT), ("for", ARGUMENT)]


async def test_a_message_that_seems_to_argue_the_other_side_is_only_said_to(world: World) -> None:
    message = await world.ben.send(world.channel, ARGUMENT)
    form = await world.ada.context_menu(world.channel, "Judge this argument", message)
    values = {"text": ARGUMENT, "own-claim": "Talking is cheaper than war.", "side": "for"}
    verdict = await world.ada.submit_modal(form, values)
    assert NOTICE in words(verdict)
    assert labels(verdict) == []
