"""Channels and threads as tournaments use them: every message once, however often it is sent.

A message is known again in two ways. Its nonce has Discord answer a second try with the message
of the first, for some minutes. And its card carries a mark (the number of its container) by
which it is found among the latest messages, however long the program was down.
"""

import hashlib
import zlib
from collections.abc import Sequence
from typing import Literal

import discord

from bot.discord_ui.cards.card import Card
from bot.discord_ui.channels import THREADS_NEEDED

UNKNOWN_CHANNEL, THREAD_THERE, ARCHIVED = 10003, 160004, 50083
THREADLESS = frozenset({50024, 50068})
"""What Discord says where a channel, or a message, is of a type that has no threads."""
LOOKED_THROUGH = 200
"""Messages among which one is looked for that may have been sent before a stop."""
ARCHIVED_AFTER: Literal[4320] = 4320
"""Minutes of silence after which a thread leaves the list: Discord's three days."""
_MARKS, _NONCE = 0x7FFFFFFF, 25


class PlaceGoneError(Exception):
    """A channel or a thread that was deleted."""

    def __init__(self, place_id: str) -> None:
        super().__init__(place_id)
        self.place_id = place_id


class PlaceShutError(Exception):
    """A channel or a thread in which the bot may not do what is asked."""

    def __init__(self, place_id: str, code: int) -> None:
        super().__init__(f"{place_id} {code}")
        self.place_id = place_id


class Places:
    """Send cards into channels and threads, and make threads, each once.

    Without `threads` everything is to go into the channel itself.
    """

    def __init__(self, client: discord.Client, *, threads: bool = True) -> None:
        self._client = client
        self.threads = threads

    async def send(
        self, place_id: str, card: Card, key: str, *, again: bool, pings: Sequence[int] = ()
    ) -> str:
        """Send a card that is known by a key; gives its message. `again` looks for it first."""
        mark = zlib.crc32(key.encode()) & _MARKS or 1
        channel = self._client.get_partial_messageable(int(place_id))
        try:
            there = await self._found(channel, mark) if again else None
            if there is None:
                card.mark(mark)
                mentions = discord.AllowedMentions(
                    everyone=False, roles=False, users=[discord.Object(one) for one in pings]
                )
                sent = await channel.send(view=card, nonce=_nonce(key), allowed_mentions=mentions)
                there = str(sent.id)
        except discord.NotFound as error:
            raise _gone(place_id, error) from error
        except discord.Forbidden as error:
            raise PlaceShutError(place_id, error.code) from error
        return there

    async def thread(
        self, guild_id: int, channel_id: str, message_id: str, name: str
    ) -> str | None:
        """Give the thread that begins from a message; one that is there already is that one.

        None where the place can have no threads, such as a voice channel's.
        """
        channel = self._client.get_partial_messageable(int(channel_id), guild_id=guild_id)
        message = channel.get_partial_message(int(message_id))
        try:
            made = await message.create_thread(name=name, auto_archive_duration=ARCHIVED_AFTER)
        except discord.NotFound as error:
            raise _gone(channel_id, error) from error
        except discord.Forbidden as error:
            raise PlaceShutError(channel_id, error.code) from error
        except discord.HTTPException as error:
            if error.code in THREADLESS:
                return None
            if error.code != THREAD_THERE:
                raise
            return message_id  # a thread has the id of the message that it began from
        return str(made.id)

    async def edit(self, place_id: str, message_id: str, card: Card) -> bool:
        """Put a card in place of one that was sent; one that was deleted needs none.

        False where it is in a thread that has been silent for so long that it stands as it is.
        """
        channel = self._client.get_partial_messageable(int(place_id))
        try:
            await channel.get_partial_message(int(message_id)).edit(view=card)
        except discord.NotFound:
            return True
        except discord.Forbidden as error:
            raise PlaceShutError(place_id, error.code) from error
        except discord.HTTPException as error:
            if error.code != ARCHIVED:
                raise
            return False
        return True

    def lacks(self, guild_id: int, channel_id: str) -> list[str]:
        """Name the permissions that a tournament's channel wants and the bot has not."""
        guild = self._client.get_guild(guild_id)
        channel = guild.get_channel(int(channel_id)) if guild else None
        if guild is None or channel is None:
            return []
        granted = channel.permissions_for(guild.me)
        return [name for name in THREADS_NEEDED if not getattr(granted, name)]

    async def _found(self, channel: discord.PartialMessageable, mark: int) -> str | None:
        """Look for a card among the latest messages; where none may be read, there is none."""
        try:
            async for message in channel.history(limit=LOOKED_THROUGH):
                if any(getattr(one, "id", None) == mark for one in message.components):
                    return str(message.id)
        except discord.Forbidden:
            return None
        return None


def _nonce(key: str) -> str:
    return hashlib.sha256(key.encode()).hexdigest()[:_NONCE]


def _gone(place_id: str, error: discord.NotFound) -> Exception:
    return PlaceGoneError(place_id) if error.code == UNKNOWN_CHANNEL else error
