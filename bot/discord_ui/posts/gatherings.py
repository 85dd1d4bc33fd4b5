"""Practice together carried out: each step shown once in its channel, and its card kept true.

    to show ──> begun ──> the card before is closed, the next one is sent ──> shown
                  ├── the channel was deleted ─> called off
                  ├── not allowed, refused ────> tried again in a minute
                  └── no answer ───────────────> it may be there: looked for before it is sent

Nothing of it is kept here. Gatherings do not wait for each other.
"""

import asyncio
import logging
from collections.abc import Awaitable

import discord

from bot.discord_ui.cards.card import Card
from bot.discord_ui.cards.gatherings.public import over_card, public_card
from bot.discord_ui.cards.gatherings.results import results_card
from bot.discord_ui.people import DISCORD
from bot.discord_ui.posts.places import (
    UNKNOWN_CHANNEL,
    PlaceGoneError,
    Places,
    PlaceShutError,
)
from bot.discord_ui.replies import UNREACHED
from bot.engine.engine import Engine
from bot.engine.together.views import Gathering, State, ToShow
from bot.wording import Wording, load_wording

log = logging.getLogger(__name__)

SERVER_FAILED = 500
"""From this status on, Discord may have done what it was asked."""


class GatheringPosts:
    """Show what is to be shown, at each turn."""

    def __init__(self, client: discord.Client, engine: Engine) -> None:
        self._client = client
        self._engine = engine
        self._places = Places(client)

    async def post(self) -> None:
        """End what is over, show what was not shown, and draw anew what is outdated."""
        if not self._client.is_ready():
            return
        showing = self._engine.together.showing
        await showing.sweep()
        to_show = await showing.to_show()
        await asyncio.gather(*(self._guarded(one.gathering, self._show(one)) for one in to_show))
        old = await showing.outdated()
        await asyncio.gather(*(self._guarded(one.gathering, self._redraw(one)) for one in old))

    async def _guarded(self, one: Gathering, work: Awaitable[None]) -> None:
        """Do one thing; whatever comes of it keeps no other gathering waiting."""
        showing = self._engine.together.showing
        try:
            await work
        except PlaceGoneError:
            await showing.channel_gone(one)
        except PlaceShutError as shut:
            log.warning("gathering refused place=%s", shut)
            await showing.refused(one)
        except discord.HTTPException as error:
            log.warning("gathering refused status=%s code=%s", error.status, error.code)
            if error.status < SERVER_FAILED:  # it said no; else it may be there
                await showing.refused(one)
        except UNREACHED as error:
            log.warning("gathering untold reason=%s", error)
        except Exception:  # the outermost edge of a gathering: it keeps no other waiting
            log.exception("defect gathering=%s", one.gathering_id)
            await showing.refused(one)

    async def _show(self, todo: ToShow) -> None:
        """Close the card of the step before, and send the one of this step."""
        one, showing = todo.gathering, self._engine.together.showing
        wording = self._wording(one)
        if one.message_id is not None:
            await self._places.edit(one.channel_id, one.message_id, over_card(wording, one))
        if one.state is State.CALLED_OFF:
            await showing.shown(one, one.message_id, new=False)
            return
        card = _card(wording, todo)
        await showing.begun(one)
        message_id = await self._places.send(one.channel_id, card, todo.key, again=todo.maybe_there)
        await showing.shown(one, message_id, new=True)

    async def _redraw(self, todo: ToShow) -> None:
        """Put what is so by now on a card; one that was deleted is sent anew, unless it is over."""
        one, showing = todo.gathering, self._engine.together.showing
        channel = self._client.get_partial_messageable(int(one.channel_id))
        message = channel.get_partial_message(int(one.message_id or 0))
        try:
            await message.edit(view=_card(self._wording(one), todo))
        except discord.NotFound as error:
            if error.code == UNKNOWN_CHANNEL:
                raise PlaceGoneError(one.channel_id) from error
            if todo.finding is None:
                await showing.lost(one)
            else:
                await showing.edited(one)
        except discord.Forbidden as error:
            raise PlaceShutError(one.channel_id, error.code) from error
        else:
            await showing.edited(one)

    def _wording(self, one: Gathering) -> Wording:
        """Give the words of the server's language."""
        number = one.server_id.removeprefix(DISCORD)
        guild = self._client.get_guild(int(number)) if number.isdecimal() else None
        return load_wording(guild.preferred_locale.value) if guild else self._engine.wording


def _card(wording: Wording, todo: ToShow) -> Card:
    return (
        results_card(wording, todo.finding)
        if todo.finding
        else public_card(wording, todo.gathering)
    )
