"""A card with its picture: drawn where there is time and leave for it, else the words go alone."""

import asyncio
import logging
from collections.abc import Callable
from typing import NamedTuple

from discord import Client, Interaction

from bot.discord_ui.cards.card import Card
from bot.engine.engine import Engine
from bot.pictures.themes import Look, Theme

log = logging.getLogger(__name__)

SECONDS, SECONDS_TO_TURN = 6.0, 1.2
"""How long a picture is waited for, and how long where a card is drawn anew under a thumb.

The second is within the patience of `replies`: an acknowledged tap could not change its card.
"""


class Sketch(NamedTuple):
    """A picture before it is drawn: its file's name, its SVG, and what it shows in words."""

    name: str
    svg: str
    told: str


def theme() -> Theme:
    """Give the colours of pictures: nothing tells a bot its reader's, so what most have."""
    return Look.DARK.theme


async def pictured(
    engine: Engine,
    interaction: Interaction[Client],
    card: Card,
    sketch: Callable[[], Sketch],
    *,
    seconds: float = SECONDS,
) -> Card:
    """Give the card with its picture under the heading, or as it is where none comes in time.

    A picture that comes too late is there the next time, since drawn ones are kept.
    """
    if not _may_attach(interaction):
        return card
    drawn = sketch()
    try:
        png = await asyncio.wait_for(engine.pictures.png(drawn.svg), seconds)
    except TimeoutError:
        log.info("late picture name=%s", drawn.name)
        return card
    if png is not None:
        card.picture(drawn.name, png, drawn.told)
    return card


def _may_attach(interaction: Interaction[Client]) -> bool:
    return interaction.guild_id is None or interaction.app_permissions.attach_files
