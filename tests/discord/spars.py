"""Walking through a spar as a person taps it."""

from typing import Any

from tests.discord.conftest import ARGUMENT, World
from tests.discord.reading import last

STEPS = {
    "they-say": "They say that this would cost more than it is worth.",
    "but": "But the cost is paid once, and the harm of waiting is paid every year.",
    "because": "Because Finland joined in 2023 and its budget for defence grew by a tenth alone.",
    "therefore": "Therefore the gain outweighs what it costs.",
}
"""An answer in four steps."""


async def chosen(world: World, person: Any, **options: Any) -> Any:
    """Ask for a claim to spar on."""
    return await person.slash(world.channel, "spar", **options)


async def begun(world: World, person: Any, text: str = ARGUMENT, **options: Any) -> Any:
    """Spar for a claim that is due: take the side For and write the first argument."""
    card = await chosen(world, person, **options)
    form = await world.open(person, card, "For")
    return await world.send(person, form, text)


async def answered(person: Any, card: Any, values: dict[str, str] | None = None) -> Any:
    """Answer the point that a card shows, in steps."""
    form = await person.click(message(card), label="Answer in steps")
    return await person.submit_modal(form, STEPS if values is None else values)


async def ended(world: World, person: Any) -> Any:
    """Go through a whole spar."""
    card = await begun(world, person)
    for _ in range(3):
        card = await answered(person, card)
    return card


def message(card: Any) -> Any:
    """Give what can be tapped: the newest message of an answer, or a message itself."""
    return last(card) if hasattr(card, "followups") else card


def thread_of(world: World) -> Any:
    """Give the only thread in the channel."""
    [thread] = world.channel.threads
    return thread
