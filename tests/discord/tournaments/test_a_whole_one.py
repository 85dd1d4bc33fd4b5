"""A whole tournament by taps alone, with the bot stopped and started between any two of them."""

from typing import Any

import pytest

from arguments.tournaments.entries import TournamentId
from bot.engine.contests.people import Organiser
from tests.discord.conftest import World
from tests.discord.cups import SPEECH, Cup
from tests.discord.reading import words
from tests.discord.tournaments.taps import choose, menu_id, panel, set_up, tap

NAMES = ("Cleo", "Dan", "Eli", "Fay")


async def stopped(world: World) -> None:
    """Stop the bot and start it again."""
    await world.restart()


async def ran_on(_: World) -> None:
    """Let the bot run on."""


async def entered(world: World, between: Any) -> Cup:
    """Create a tournament of one round and a final, and have four join it."""
    card = await set_up(world)
    tid = menu_id(card, "t-set").split(":")[1]
    for name, value in (("rounds", "1"), ("break", "2"), ("sides", "1-1")):
        await between(world)
        card = await choose(world.ada, card, value, begins=f"t-set:{tid}:{name}")
    await tap(world.ada, card, "Post the sign-up card here")
    people = {name: world.join(name) for name in NAMES}
    organiser = Organiser(asker=world.asker(world.ada))
    cup = Cup(world, TournamentId(tid), organiser, people)
    await cup.turn()
    message = world.channel.last_message
    for person in cup.people.values():
        await between(world)
        await person.click(message, label="Join")
    return cup


async def played(cup: Cup, between: Any, step: str) -> None:
    """Draw a round from the panel, release it, and have everybody speak in their match."""
    await between(cup.world)
    draft = await tap(cup.world.ada, await panel(cup.world), step)
    await between(cup.world)
    await tap(cup.world.ada, draft, "Release the draw")
    await cup.turn()
    for line in await cup.lines():
        for number, entry in ((95, line.on_for), (55, line.on_against)):
            await between(cup.world)
            person = cup.people[entry.name] if entry else None
            form = await cup.world.tap_id(person, f"m-speak:{line.match.match_id}")
            await cup.world.send(person, form, SPEECH.format(number=number))
    await cup.turn()


@pytest.mark.parametrize("between", [ran_on, stopped])
async def test_from_the_form_to_the_champion(world: World, between: Any) -> None:
    cup = await entered(world, between)
    await played(cup, between, "Draw round 1")
    await tap(world.ada, await panel(world), "Make the break")
    await played(cup, between, "Draw round 2")
    winner = (await cup.line()).on_for.name
    card = await tap(world.ada, await panel(world), "Finish, and name the champion")
    await cup.turn()
    assert "**It is over.**" in words(card)
    assert f"🏆 **{winner}** wins.\nHow they stood before the break:" in cup.channel
    assert "## Friday Cup · Final" in cup.channel
    assert cup.channel.count("is over\n") == 3
