"""Who left a server: asked of Discord after a board was shown, one person after another.

Nobody waits for it, and nothing comes of it where Discord does not answer: the next showing
asks again.
"""

import asyncio
import logging
from collections.abc import Sequence

import discord
from discord import Client, Guild, Interaction

from arguments.responses import DebaterId, ServerId
from bot.discord_ui.people import DISCORD, asker, server_id
from bot.engine.boards import Boards

log = logging.getLogger(__name__)

AT_ONCE = 10
"""How many are asked about after one showing."""


class Leavers:
    """Looks for those of a board who are no longer in its server."""

    def __init__(self, boards: Boards) -> None:
        self._boards = boards
        self._looking: set[asyncio.Task[None]] = set()

    def look(self, interaction: Interaction[Client], shown: Sequence[DebaterId]) -> None:
        """Look in the background, unless it is not a server that the bot is in."""
        guild = interaction.guild
        if guild is None or asker(interaction).alone:
            return
        task = asyncio.create_task(self._look(guild, server_id(guild.id), shown))
        self._looking.add(task)
        task.add_done_callback(self._looking.discard)

    async def _look(self, guild: Guild, place: ServerId, shown: Sequence[DebaterId]) -> None:
        try:
            for debater_id in (await self._boards.to_verify(place, shown))[:AT_ONCE]:
                await self._look_for(guild, place, debater_id)
        except discord.HTTPException as error:
            log.info("unverified server=%s code=%s", guild.id, error.code)
        except Exception:  # the outermost edge of work that nobody waits for
            log.exception("defect leavers")

    async def _look_for(self, guild: Guild, place: ServerId, debater_id: DebaterId) -> None:
        number = debater_id.removeprefix(DISCORD)
        if not number.isdecimal():
            return
        try:
            await guild.fetch_member(int(number))
        except discord.NotFound:
            await self._boards.left(place, debater_id)
            log.info("left server=%s", guild.id)
        else:
            await self._boards.returned(place, debater_id)
