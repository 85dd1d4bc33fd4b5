"""Tournaments carried out: what the engine wants shown is sent in order, each thing once.

    next ──> begun ──> cards, a match's thread ──> done
                 ├── the thread was deleted ──> another is asked for, and it is tried again
                 ├── the channel was deleted ─> clocks stand until there is another
                 ├── not allowed ─────────────> the permission is named, and it is tried again
                 └── no answer ───────────────> it may be there: looked for before it is sent

Nothing of it is kept here. A tournament's effects go one after the other, as Discord likes it;
tournaments do not wait for each other.
"""

import asyncio
import logging
from collections.abc import Iterator, Sequence
from itertools import islice

import discord

from arguments.responses import ServerId
from arguments.tournaments.entries import TournamentId
from bot.discord_ui.people import DISCORD
from bot.discord_ui.posts.places import PlaceGoneError, Places, PlaceShutError
from bot.discord_ui.posts.shows import Shown, Shows
from bot.discord_ui.replies import UNREACHED
from bot.engine.contests.effects import Kind
from bot.engine.contests.outbox import Effect, ToDo
from bot.engine.contests.views import MatchId
from bot.engine.engine import Engine
from bot.wording import Wording, load_wording

log = logging.getLogger(__name__)

A_TURN, OF_ONE = 200, 10
"""Effects that one turn looks at, and those of one tournament that it takes on.

Discord takes about one message a second in a channel, so a round of many matches needs its time,
and no other tournament is to wait for it.
"""
SERVER_FAILED = 500
"""From this status on, Discord may have done what it was asked."""


class ContestPosts:
    """Carry out what tournaments want done in Discord, some at each turn."""

    def __init__(self, client: discord.Client, engine: Engine, *, threads: bool = True) -> None:
        self._client = client
        self._engine = engine
        self._outbox = engine.contests.outbox
        self._shows = Shows(engine.contests)
        self._places = Places(client, threads=threads)

    async def post(self) -> None:
        """Carry out what waits, a tournament's effects in their order."""
        if not self._client.is_ready():
            return
        of_tournament: dict[TournamentId, list[ToDo]] = {}
        for todo in await self._outbox.next(A_TURN):
            if _is_discords(todo.effect):
                of_tournament.setdefault(todo.effect.tournament_id, []).append(todo)
        await asyncio.gather(*map(self._in_turn, of_tournament.values()))

    async def _in_turn(self, todos: Sequence[ToDo]) -> None:
        """Carry effects out; what fails holds up what comes after it in its match, or all."""
        held: set[MatchId] = set()
        for todo in islice(_openings_first(todos), OF_ONE):
            match_id = todo.effect.match_id
            if match_id in held or await self._carry_out(todo):
                continue
            if match_id is None:
                return
            held.add(match_id)

    async def _carry_out(self, todo: ToDo) -> bool:
        """Carry one effect out; false where it is to be tried again."""
        effect = todo.effect
        try:
            await self._outbox.begun(effect.key)
            came = await self._show(todo)
        except PlaceGoneError as gone:
            await self._gone(effect, gone.place_id)
        except PlaceShutError as shut:
            await self._shut(effect, shut)
        except discord.HTTPException as error:
            if error.status < SERVER_FAILED:  # it said no; else it may be there
                log.warning("effect refused kind=%s code=%s", effect.kind, error.code)
                await self._outbox.failed(effect.key, f"{error.status}/{error.code}")
        except UNREACHED as error:
            log.warning("effect untold kind=%s reason=%s", effect.kind, error)
        except Exception as error:  # the outermost edge of an effect: it keeps no other waiting
            log.exception("defect effect=%s", effect.kind)
            await self._outbox.failed(effect.key, type(error).__name__)
        else:
            await self._outbox.done(effect.key, **came)
            return True
        return False

    async def _show(self, todo: ToDo) -> dict[str, str | int]:
        """Send what an effect shows; gives where it went."""
        effect = todo.effect
        shown = await self._shows.of(self._wording(effect.server_id), effect)
        if shown.closes is not None and await self._places.edit(*shown.closes, shown.cards[0]):
            return {"channel_id": shown.closes[0], "message_id": shown.closes[1]}
        place_id = await self._place(todo, shown) if shown.cards else ""
        came: dict[str, str | int] = {"channel_id": place_id} if place_id else {}
        for number, card in enumerate(shown.cards):
            key = f"{effect.key}#{number}" if number else effect.key
            pings = () if number else shown.pings
            came["message_id"] = await self._places.send(
                place_id, card, key, again=todo.maybe_done, pings=pings
            )
        return came

    async def _place(self, todo: ToDo, shown: Shown) -> str:
        """Give where an effect is shown: its match's thread, begun if need be, or the channel."""
        channel_id = await self._channel(todo.effect)
        if shown.watched is None:
            return channel_id
        match = shown.watched.match
        if match.thread_id is not None:
            return match.thread_id
        if shown.starter is None or not self._places.threads:
            return channel_id
        starts = f"{todo.effect.key}#starts"
        message_id = await self._places.send(
            channel_id, shown.starter, starts, again=todo.maybe_done
        )
        guild_id = _guild(todo.effect.server_id)
        made = await self._places.thread(guild_id, channel_id, message_id, shown.thread_name)
        if made is None:
            return channel_id
        await self._outbox.thread_made(match.match_id, made)
        return made

    async def _channel(self, effect: Effect) -> str:
        channel_id = await self._outbox.channel_of(effect.tournament_id)
        if channel_id is None:
            raise PlaceGoneError("")
        return channel_id

    async def _gone(self, effect: Effect, place_id: str) -> None:
        """Have a deleted thread made anew, or stop the clocks where the channel is gone."""
        channel_id = await self._outbox.channel_of(effect.tournament_id)
        if place_id == channel_id:
            await self._outbox.channel_gone(effect.tournament_id, place_id)
        elif effect.match_id is not None and place_id:
            await self._outbox.thread_gone(effect.match_id, place_id)
        await self._outbox.failed(effect.key, "place gone")

    async def _shut(self, effect: Effect, shut: PlaceShutError) -> None:
        """Name what the bot lacks, for the organiser, and try again later."""
        log.warning("effect refused kind=%s place=%s", effect.kind, shut)
        channel_id = await self._outbox.channel_of(effect.tournament_id) or shut.place_id
        lacks = self._places.lacks(_guild(effect.server_id), channel_id)
        await self._outbox.failed(effect.key, ", ".join(lacks) or str(shut))
        for permission in lacks:
            await self._outbox.lacks(effect.tournament_id, permission.replace("_", "-"))

    def _wording(self, server_id: ServerId) -> Wording:
        """Give the words of the server's language."""
        guild = self._client.get_guild(_guild(server_id))
        return load_wording(guild.preferred_locale.value) if guild else self._engine.wording


def _openings_first(todos: Sequence[ToDo]) -> Iterator[ToDo]:
    """Give effects in order, but a match's thread before anything that is shown in it."""
    opens = {todo.effect.match_id: todo for todo in todos if todo.effect.kind == Kind.MATCH_OPENED}
    for todo in todos:
        opening = opens.pop(todo.effect.match_id, None)
        if opening is not None:
            yield opening
        if todo.effect.kind != Kind.MATCH_OPENED:
            yield todo


def _is_discords(effect: Effect) -> bool:
    return effect.server_id.removeprefix(DISCORD).isdecimal()


def _guild(server_id: ServerId) -> int:
    return int(server_id.removeprefix(DISCORD))
