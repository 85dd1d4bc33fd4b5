"""The client: least intents, no caches, everything routed, nothing kept in memory."""

import asyncio
import logging
import sys
from collections.abc import Awaitable, Callable

import discord
from discord import Client, Guild, Interaction, app_commands
from discord.ext import tasks

from arguments.mistakes import Defect
from bot.discord_ui.cards.about import welcome_card
from bot.discord_ui.commands.about import about_commands, about_routes
from bot.discord_ui.commands.boards.boards import board_commands, board_routes
from bot.discord_ui.commands.boards.profiles import profile_commands, profile_routes
from bot.discord_ui.commands.boards.publishing import publish_commands, publish_routes
from bot.discord_ui.commands.boards.seasons import season_commands, season_routes
from bot.discord_ui.commands.claims.group import claims_commands, claims_routes
from bot.discord_ui.commands.matches.playing import match_routes
from bot.discord_ui.commands.matches.rulings import ruling_routes
from bot.discord_ui.commands.practice.beliefs import belief_commands, belief_routes
from bot.discord_ui.commands.practice.drilling import drill_commands, drill_routes
from bot.discord_ui.commands.practice.dueling import duel_routes
from bot.discord_ui.commands.practice.gathering import gathering_commands, gathering_routes
from bot.discord_ui.commands.practice.judging import judging_commands, judging_routes
from bot.discord_ui.commands.practice.practice import PracticeRoutes, practice_commands
from bot.discord_ui.commands.practice.sparring import spar_commands, spar_routes
from bot.discord_ui.commands.tournaments.group import tournament_commands, tournament_routes
from bot.discord_ui.people import server_id
from bot.discord_ui.posts.contests import ContestPosts
from bot.discord_ui.posts.daily import DailyPosts
from bot.discord_ui.posts.duels import DuelPosts
from bot.discord_ui.posts.gatherings import GatheringPosts
from bot.discord_ui.replies import answering
from bot.discord_ui.routes import ButtonOld, Routes
from bot.discord_ui.syncing import sync_commands
from bot.discord_ui.translating import WordingTranslator
from bot.engine.engine import Engine
from bot.wording import load_wording

log = logging.getLogger(__name__)

COMMANDS = (
    practice_commands,
    spar_commands,
    board_commands,
    drill_commands,
    profile_commands,
    season_commands,
    publish_commands,
    about_commands,
    judging_commands,
    claims_commands,
    tournament_commands,
    belief_commands,
    gathering_commands,
)
ROUTES = (
    board_routes,
    drill_routes,
    profile_routes,
    season_routes,
    publish_routes,
    about_routes,
    judging_routes,
    claims_routes,
    tournament_routes,
    match_routes,
    ruling_routes,
    belief_routes,
    gathering_routes,
)
CHORES_SECONDS, CONTESTS_SECONDS, GATHERINGS_SECONDS = 60, 5, 2
"""How often chores are done; tournaments have clocks of minutes, and are looked at more often, and
a channel that practises together waits for its card.
"""
GOODBYE_SECONDS = 5
"""How long the gateway may take to close; it is given half a minute by the library."""
PERMISSIONS = discord.Permissions(
    view_channel=True,
    send_messages=True,
    attach_files=True,
    create_public_threads=True,
    send_messages_in_threads=True,
    read_message_history=True,
)
"""What the bot asks for where it is invited: enough to greet a server, to post a claim, to
show pictures, and to give the matches of a tournament a thread each. It reads the history for its
own messages alone.
"""


class GadflyClient(discord.AutoShardedClient):
    """Gadfly in Discord: slash commands, buttons and forms over one engine.

    Without `threads` duels and the matches of a tournament are shown in their channel.
    """

    def __init__(self, engine: Engine, *, threads: bool = True) -> None:
        intents = discord.Intents.none()
        intents.guilds = True
        super().__init__(
            intents=intents,
            allowed_mentions=discord.AllowedMentions.none(),
            member_cache_flags=discord.MemberCacheFlags.none(),
            chunk_guilds_at_startup=False,
            max_messages=None,
        )
        self.engine = engine
        self.tree = app_commands.CommandTree(self)
        self._routes = Routes(otherwise=_too_old)
        for commands in COMMANDS:
            for command in commands(engine):
                self.tree.add_command(command)
        self._routes.add(PracticeRoutes(engine).by_verb())
        for routes in ROUTES:
            self._routes.add(routes(engine))
        self._routes.add(spar_routes(engine, threads=threads))
        self._daily_posts = DailyPosts(self, engine)
        self._contest_posts = ContestPosts(self, engine, threads=threads)
        self._duel_posts = DuelPosts(self, engine, threads=threads)
        self._routes.add(duel_routes(engine, self._duel_posts))
        self._gathering_posts = GatheringPosts(self, engine)
        self._loops = (
            tasks.loop(seconds=CHORES_SECONDS)(self._do_chores),
            tasks.loop(seconds=CONTESTS_SECONDS)(self._keep_deadlines),
            tasks.loop(seconds=CONTESTS_SECONDS)(self._show_contests),
            tasks.loop(seconds=GATHERINGS_SECONDS)(self._show_gatherings),
            tasks.loop(seconds=GATHERINGS_SECONDS)(self._score_gatherings),
        )

    async def setup_hook(self) -> None:
        """Before the gateway opens: tell Discord of changed commands, take up what was left."""
        await self.tree.set_translator(WordingTranslator())
        await sync_commands(self.tree, self.engine.facts, self._own_id)
        log.info("invite url=%s", invitation(self._own_id))
        for loop in self._loops:
            loop.start()

    async def close(self) -> None:
        """Stop the chores and leave; a stop does not wait long for Discord's own goodbye."""
        for loop in self._loops:
            loop.cancel()
        try:
            async with asyncio.timeout(GOODBYE_SECONDS):
                await super().close()
        except TimeoutError:
            log.info("left without a goodbye")
            await self.http.close()

    async def on_ready(self) -> None:
        """Note the servers that the bot is in, also those that came or went while it was away."""
        names = {server_id(guild.id): guild.name or "" for guild in self.guilds}
        await self.engine.servers.present(self._own_id, names)
        log.info("ready servers=%d shards=%s", len(self.guilds), self.shard_count)

    async def on_interaction(self, interaction: Interaction[Client]) -> None:
        """Route every button and every form by its `custom_id`."""
        await self._routes.follow(interaction)

    async def on_guild_join(self, guild: Guild) -> None:
        """Note the server, and say once, where its system messages go, what can be done here."""
        place = server_id(guild.id)
        first = await self.engine.servers.joined(self._own_id, place, guild.name)
        channel = guild.system_channel
        if not first or channel is None or not channel.permissions_for(guild.me).send_messages:
            return
        try:
            await channel.send(view=welcome_card(load_wording(guild.preferred_locale.value)))
        except discord.HTTPException as error:
            log.info("unwelcomed server=%s code=%s", guild.id, error.code)

    async def on_guild_remove(self, guild: Guild) -> None:
        """Set the timer that forgets the server."""
        await self.engine.servers.left(server_id(guild.id))

    async def on_error(self, event_method: str, /, *_: object, **__: object) -> None:
        """Log a defect in an event; interactions are told about theirs in `replies`."""
        log.error("defect event=%s", event_method, exc_info=sys.exc_info())

    @property
    def _own_id(self) -> int:
        if self.application_id is None:
            raise Defect("not logged in")
        return self.application_id

    async def _do_chores(self) -> None:
        await _each(
            self._daily_posts.post,
            self._daily_posts.close,
            self.engine.practice.work_off,
            self.engine.contests.verdicts.work_off,
            self.engine.lending.sweep,
            self.engine.spars.work_off,
            self.engine.drilling.work_off,
            self.engine.timers.run_due,
            self.engine.ratings.sweep,
        )

    async def _keep_deadlines(self) -> None:
        await _each(self.engine.contests.deadlines.sweep)

    async def _show_contests(self) -> None:
        """Show what waits; apart from the deadlines, since Discord may make this take long."""
        await _each(self._contest_posts.post, self._duel_posts.post)

    async def _show_gatherings(self) -> None:
        await _each(self._gathering_posts.post)

    async def _score_gatherings(self) -> None:
        """Score what was answered; apart from the showing, since nobody is to wait for it."""
        scoring = self.engine.together.scoring
        await _each(scoring.work_off, scoring.reckon)


async def _each(*chores: Callable[[], Awaitable[object]]) -> None:
    for chore in chores:
        try:
            await chore()
        except Exception:  # the outermost edge of a timer
            log.exception("defect chore=%s", getattr(chore, "__qualname__", chore))


async def _too_old(interaction: Interaction[Client], _: list[str]) -> None:
    async with answering(interaction):
        raise ButtonOld


def invitation(application_id: int) -> str:
    """Give the link that invites the bot into a server."""
    scopes = ("bot", "applications.commands")
    return discord.utils.oauth_url(application_id, permissions=PERMISSIONS, scopes=scopes)
