"""Channels that a person names in an option, and what the bot may not do there."""

from collections.abc import Sequence

import discord
from discord import Client, Interaction, app_commands
from discord.app_commands import AppCommandChannel, AppCommandThread

NEEDED = ("view_channel", "send_messages")
"""What the bot needs of a channel in which it is to post."""
THREADS_NEEDED = (
    *NEEDED,
    "create_public_threads",
    "send_messages_in_threads",
    "read_message_history",
)
"""What it needs of one in which the matches of a tournament have threads."""


class TextChannelOption(app_commands.Transformer):
    """An option for a channel of texts, given as Discord names it, also one the bot cannot see."""

    @property
    def type(self) -> discord.AppCommandOptionType:
        """Let Discord offer channels."""
        return discord.AppCommandOptionType.channel

    @property
    def channel_types(self) -> list[discord.ChannelType]:
        """Let Discord offer only channels of texts."""
        return [discord.ChannelType.text, discord.ChannelType.news]

    async def transform(
        self,
        interaction: Interaction[Client],  # noqa: ARG002 (the library passes it)
        value: AppCommandChannel | AppCommandThread,
        /,
    ) -> str:
        """Give the channel's id."""
        return str(value.id)


TextChannel = app_commands.Transform[str, TextChannelOption]


def missing_permissions(
    interaction: Interaction[Client], channel_id: str, needed: Sequence[str] = NEEDED
) -> Sequence[str]:
    """Name what the bot lacks to post in a channel of the server, as Discord names it."""
    guild = interaction.guild
    channel = guild.get_channel_or_thread(int(channel_id)) if guild else None
    if guild is None or channel is None:
        return NEEDED[:1]
    granted = channel.permissions_for(guild.me)
    if isinstance(channel, discord.Thread):
        needed = ("view_channel", "send_messages_in_threads")
    return [name for name in needed if not getattr(granted, name)]
