"""What the commands and buttons of tournaments are asked with: names, ids, pages, choices."""

from collections.abc import Mapping
from typing import Any

from discord import Client, Interaction, Thread, app_commands

from arguments.tournaments.entries import TournamentId
from bot.discord_ui.commands import described
from bot.discord_ui.people import asker
from bot.discord_ui.quoting import cut
from bot.discord_ui.routes import ButtonOld
from bot.engine.engine import Engine

Choice = app_commands.Choice[str]
CHOICES, CHOICE_LIMIT = 25, 100
_ID_LENGTH = 40


def tournaments(engine: Engine) -> described.Matching:
    """Give what offers a server's tournaments whose name has what was typed."""

    async def matching(interaction: Interaction[Client], typed: str) -> list[Choice]:
        found = await engine.contests.reading.names(asker(interaction))
        wanted = typed.casefold()
        return [
            Choice(name=cut(each.name, CHOICE_LIMIT), value=each.tournament_id)
            for each in found
            if wanted in each.name.casefold()
        ][:CHOICES]

    return matching


async def found(engine: Engine, interaction: Interaction[Client], name: str | None) -> TournamentId:
    """Give the tournament that is meant: the named one, or the only one that is open."""
    return (await engine.contests.reading.find(asker(interaction), name)).tournament_id


def tournament_of(arguments: list[str]) -> TournamentId:
    """Read the id with which the arguments of a button begin."""
    if not arguments or not arguments[0] or len(arguments[0]) > _ID_LENGTH:
        raise ButtonOld
    return TournamentId(arguments[0])


def number_at(arguments: list[str], place: int, otherwise: int | None = None) -> int:
    """Read a number among the arguments of a button."""
    if place >= len(arguments) and otherwise is not None:
        return otherwise
    if place >= len(arguments) or not arguments[place].isdecimal():
        raise ButtonOld
    return int(arguments[place])


def word_at(arguments: list[str], place: int) -> str:
    """Read a word among the arguments of a button; nothing where there is none."""
    return arguments[place] if place < len(arguments) else ""


def chosen(interaction: Interaction[Client]) -> list[str]:
    """Give what was chosen in a menu."""
    data: Mapping[str, Any] = interaction.data or {}
    return [str(value) for value in data.get("values") or ()]


def first_chosen(interaction: Interaction[Client]) -> str:
    """Give the one thing that was chosen in a menu."""
    values = chosen(interaction)
    if not values:
        raise ButtonOld
    return values[0]


def on_public_card(interaction: Interaction[Client]) -> bool:
    """Tell whether a button was tapped on a card that everyone sees."""
    message = interaction.message
    return message is not None and not message.flags.ephemeral


def channel_of(interaction: Interaction[Client]) -> str:
    """Give the channel where something was tapped; of a thread, the one that it belongs to."""
    channel = interaction.channel
    if isinstance(channel, Thread):
        return str(channel.parent_id)
    return str(interaction.channel_id)
