"""The least Discord client, as a yardstick: it answers everything with one constant message.

A program of its own, told of Discord as the bot is: `DISCORD_TOKEN`, `GADFLY_DISCORD_API`.
"""

import asyncio
import os

import discord
import yarl
from discord.gateway import DiscordWebSocket
from discord.http import Route


class BareClient(discord.AutoShardedClient):
    """A client with the bot's intents and nothing else."""

    async def on_interaction(self, interaction: discord.Interaction[discord.Client]) -> None:
        """Answer, whatever was asked."""
        await interaction.response.send_message("Noted.", ephemeral=True)


async def stay_connected(api: str, token: str) -> None:
    """Connect to the Discord at `api` and answer until killed."""
    Route.BASE = api
    intents = discord.Intents.none()
    intents.guilds = True
    async with BareClient(intents=intents) as client:
        await client.login(token)
        _, gateway, _ = await client.http.get_bot_gateway()
        DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(gateway)
        await client.connect()


if __name__ == "__main__":
    asyncio.run(stay_connected(os.environ["GADFLY_DISCORD_API"], os.environ["DISCORD_TOKEN"]))
