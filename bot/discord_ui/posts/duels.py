"""Duels shown in Discord: each round once, in a thread of its own where there can be one.

Cards carry a mark and a nonce (see `places`), so a stop between sending and noting
repeats nothing. Nothing of it is kept here.
"""

import asyncio
import logging

import discord

from arguments.responses import ServerId
from bot.discord_ui.cards.duels.people import accounts, thread_name
from bot.discord_ui.cards.duels.rounds import next_card, reveal_cards
from bot.discord_ui.people import DISCORD
from bot.discord_ui.posts.places import PlaceGoneError, Places, PlaceShutError
from bot.discord_ui.replies import UNREACHED
from bot.engine.engine import Engine
from bot.engine.judging.judges import JudgeBusy
from bot.engine.sparring.duel_views import OPENINGS, DuelId, DuelView
from bot.wording import Wording, load_wording

log = logging.getLogger(__name__)

SERVER_FAILED = 500
"""From this status on, Discord may have done what it was asked."""


class DuelPosts:
    """Show what is due of duels. Without `threads` they go on in their channels."""

    def __init__(self, client: discord.Client, engine: Engine, *, threads: bool = True) -> None:
        self._client = client
        self._engine = engine
        self._places = Places(client, threads=threads)
        self._turn = asyncio.Lock()

    async def post(self) -> None:
        """Close what is over by now, and show all that is due."""
        await self._engine.duels.sweep()
        if not self._client.is_ready():
            return
        for view in await self._engine.duels.to_show():
            if view.duel.server_id.removeprefix(DISCORD).isdecimal():
                await self.show(view.duel.duel_id)

    async def finish(self, duel_id: DuelId) -> None:
        """Judge a duel whose rounds are over, and show what is due of it."""
        try:
            await self._engine.duels.judging.finish(duel_id)
        except JudgeBusy:
            log.info("duel waits for the judge duel=%s", duel_id)
        await self.show(duel_id)

    async def show(self, duel_id: DuelId) -> None:
        """Show what is due of one duel; what Discord does not take is tried again later."""
        async with self._turn:
            view = await self._engine.duels.one_to_show(duel_id)
            if view is None:
                return
            try:
                await self._show(view)
            except UNREACHED as error:
                log.warning("duel untold duel=%s reason=%s", duel_id, error)

    async def _show(self, view: DuelView) -> None:
        """Show a round where the duel goes on: in its thread, else in its channel."""
        duel = view.duel
        try:
            await self._send(view, await self._place(view))
        except (PlaceGoneError, PlaceShutError) as error:
            log.warning("duel place lost duel=%s place=%s", duel.duel_id, error)
            await self._engine.duels.threadless(duel.duel_id)
            if duel.thread_id is None or str(error).startswith(duel.channel_id):
                # The channel itself: it goes on by `/spar`, and nothing is tried for ever.
                await self._engine.duels.shown(duel.duel_id, duel.round)
                return
            await self._in_channel(view)
        else:
            await self._engine.duels.shown(duel.duel_id, duel.round)

    async def _in_channel(self, view: DuelView) -> None:
        """Show a round in the channel, once its thread is gone."""
        duel = view.duel
        try:
            await self._send(view, duel.channel_id)
        except (PlaceGoneError, PlaceShutError) as error:
            log.warning("duel place lost duel=%s place=%s", duel.duel_id, error)
        await self._engine.duels.shown(duel.duel_id, duel.round)

    async def _place(self, view: DuelView) -> str:
        """Give the thread of a duel, begun from the invitation if need be, or its channel."""
        duel = view.duel
        if duel.thread_id is not None:
            return duel.thread_id
        if duel.message_id is None or duel.shown >= OPENINGS or not self._places.threads:
            return duel.channel_id
        name = thread_name(self._wording(duel.server_id), view)
        try:
            made = await self._places.thread(
                _guild(duel.server_id), duel.channel_id, duel.message_id, name
            )
        except (PlaceGoneError, PlaceShutError, discord.HTTPException) as error:
            if isinstance(error, discord.HTTPException) and error.status >= SERVER_FAILED:
                raise
            log.info("duel without a thread duel=%s reason=%s", duel.duel_id, error)
            made = None
        if made is None:
            await self._engine.duels.threadless(duel.duel_id)
            return duel.channel_id
        await self._engine.duels.threaded(duel.duel_id, made)
        return made

    async def _send(self, view: DuelView, place_id: str) -> None:
        """Send the words that are not shown yet, then what comes next; only the two are pinged."""
        wording, duel = self._wording(view.duel.server_id), view.duel
        cards = [*reveal_cards(wording, view), next_card(wording, view)]
        for number, card in enumerate(cards):
            key = f"duel:{duel.duel_id}:{duel.round}:{number}"
            last = number == len(cards) - 1
            pings = accounts(view.people) if last else ()
            await self._places.send(place_id, card, key, again=True, pings=pings)

    def _wording(self, server_id: ServerId) -> Wording:
        """Give the words of the server's language."""
        guild = self._client.get_guild(_guild(server_id))
        return load_wording(guild.preferred_locale.value) if guild else self._engine.wording


def _guild(server_id: ServerId) -> int:
    return int(server_id.removeprefix(DISCORD))
