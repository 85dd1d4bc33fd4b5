"""Channels and threads as a server's organisers change them: deleted, or shut to the bot."""

import discord
from simcord.backend.models import Overwrite
from simcord.enums import OverwriteType

from tests.discord.conftest import World


async def delete(world: World, place_id: int) -> None:
    """Delete a channel or a thread."""
    world.env.backend.delete_channel(place_id)
    await world.env.settle()


async def deny(world: World, **denied: bool) -> None:
    """Deny the bot something in the channel, and give all back that is not named."""
    _, denies = discord.PermissionOverwrite(**denied).pair()
    bot = world.env.backend.bot_user.id
    overwrite = Overwrite(target_id=bot, type=OverwriteType.MEMBER, allow=0, deny=denies.value)
    world.env.backend.set_overwrite(world.channel.id, overwrite)
    await world.env.settle()
