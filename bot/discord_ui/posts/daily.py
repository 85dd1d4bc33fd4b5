"""The claim of the day carried out: posts what the engine begins, and tells how it went.

Nothing of it is kept here. The nonce of a message lets Discord answer a second try with the
message of the first, so a stop between sending and noting repeats nothing.
"""

import logging

import discord

from arguments.responses import ServerId
from bot.discord_ui.cards.card import Card
from bot.discord_ui.cards.claim import daily_card
from bot.discord_ui.cards.daily import closing_card
from bot.discord_ui.people import DISCORD
from bot.discord_ui.replies import UNREACHED
from bot.engine.daily.daily import ToClose, ToPost
from bot.engine.engine import Engine
from bot.wording import Wording, load_wording

log = logging.getLogger(__name__)

SERVER_FAILED = 500
"""From this status on, Discord may have done what it was asked."""


class DailyPosts:
    """Post and close every server's claim of the day, a few at each turn."""

    def __init__(self, client: discord.Client, engine: Engine) -> None:
        self._client = client
        self._engine = engine

    async def post(self) -> None:
        """Post what is due now."""
        for due in await self._engine.daily.to_post():
            await self._post(due)

    async def close(self) -> None:
        """Tell how it went where the time is over."""
        for over in await self._engine.daily.to_close():
            await self._close(over)

    async def _post(self, due: ToPost) -> None:
        card = daily_card(self._wording(due.server_id), due.claim, due.closes)
        try:
            message = await self._send(due.channel_id, card, due.nonce)
        except (discord.Forbidden, discord.NotFound):
            await self._engine.daily.refused(due, again=False)
        except discord.HTTPException as error:
            if error.status < SERVER_FAILED:  # it said no; else it may be there, and is asked again
                await self._engine.daily.refused(due, again=True)
        except UNREACHED as error:
            log.warning("daily untold server=%s reason=%s", due.server_id, error)
        else:
            await self._engine.daily.posted(due, str(message.id))

    async def _close(self, over: ToClose) -> None:
        card = closing_card(self._wording(over.server_id), over.claim, over.tally)
        try:
            await self._send(over.channel_id, card, over.nonce)
        except (discord.Forbidden, discord.NotFound) as error:
            log.warning("daily unclosed server=%s code=%s", over.server_id, error.code)
        except UNREACHED:
            await self._engine.daily.untold(over)

    async def _send(self, channel_id: str, card: Card, nonce: str) -> discord.Message:
        channel = self._client.get_partial_messageable(int(channel_id))
        return await channel.send(view=card, nonce=nonce)

    def _wording(self, server_id: ServerId) -> Wording:
        """Give the words of the server's language."""
        number = server_id.removeprefix(DISCORD)
        guild = self._client.get_guild(int(number)) if number.isdecimal() else None
        return load_wording(guild.preferred_locale.value) if guild else self._engine.wording
