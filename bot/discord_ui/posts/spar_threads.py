"""Threads of spars: where one can be, how it begins, and what to do when it is gone.

A thread holds the whole conversation for everyone to read. It begins from the message that
shows the debater's argument, and everything after its first card is answered inside it.
"""

import discord
from discord import Client, Interaction

from bot.discord_ui.cards.card import Card
from bot.discord_ui.channels import THREADS_NEEDED, missing_permissions
from bot.discord_ui.posts.places import PlaceGoneError, Places, PlaceShutError
from bot.discord_ui.quoting import cut
from bot.wording import Wording

NAME_LIMIT = 100
"""Characters that Discord allows in a thread's name."""
_WITH_THREADS = frozenset({discord.ChannelType.text, discord.ChannelType.news})


def is_public(interaction: Interaction[Client]) -> bool:
    """Tell whether what was tapped stands where others read along."""
    message = interaction.message
    return message is not None and interaction.guild_id is not None and not message.flags.ephemeral


def thread_trouble(interaction: Interaction[Client], wording: Wording, *, threads: bool) -> str:
    """Say why no thread can be made where somebody is; empty where one can."""
    channel = interaction.channel
    if not threads or interaction.guild is None or channel is None:
        return wording.say("spar-thread-cannot")
    alone = interaction.is_user_integration() and not interaction.is_guild_integration()
    if channel.type not in _WITH_THREADS or alone:
        return wording.say("spar-thread-cannot")
    lacks = missing_permissions(interaction, str(channel.id), THREADS_NEEDED)
    if lacks:
        named = ", ".join(wording.say(f"permission-{one.replace('_', '-')}") for one in lacks)
        return wording.say("spar-thread-lacks", permissions=named)
    return ""


async def begin_thread(interaction: Interaction[Client], name: str) -> str | None:
    """Make a thread from the message that answered an interaction; None where none can be."""
    message = await interaction.original_response()
    if interaction.guild_id is None or interaction.channel_id is None:
        return None
    try:
        return await Places(interaction.client).thread(
            interaction.guild_id,
            str(interaction.channel_id),
            str(message.id),
            cut(name, NAME_LIMIT),
        )
    except (PlaceGoneError, PlaceShutError):
        return None


async def send_into(interaction: Interaction[Client], thread_id: str, card: Card) -> str:
    """Send a card into a thread; gives the key of why it could not be, empty where it was."""
    places = Places(interaction.client)
    try:
        await places.send(thread_id, card, f"spar:{interaction.id}", again=False)
    except PlaceGoneError:
        return "spar-thread-gone"
    except PlaceShutError:
        return "spar-thread-shut"
    return ""
