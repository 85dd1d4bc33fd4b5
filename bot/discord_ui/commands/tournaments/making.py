"""`/tournament create`: a form, the settings card after it, and the sign-up card in the channel."""

from collections.abc import Mapping

from discord import Client, Interaction

from arguments.tournaments.entries import TournamentId
from arguments.tournaments.settings import Format, Method, PullUp, Settings
from bot.discord_ui.cards.settings import lacking
from bot.discord_ui.cards.tournaments.offers import JUDGES, changed, check_format
from bot.discord_ui.cards.tournaments.settings import settings_card
from bot.discord_ui.channels import THREADS_NEEDED, missing_permissions
from bot.discord_ui.commands import described
from bot.discord_ui.commands.tournaments.asking import channel_of, chosen, tournament_of, word_at
from bot.discord_ui.commands.tournaments.organisers import organiser_here, organiser_of
from bot.discord_ui.commands.tournaments.steps import shown_panel
from bot.discord_ui.forms import filled
from bot.discord_ui.forms.finer_settings import finer
from bot.discord_ui.forms.tournaments import (
    BREAKS,
    CLOCK,
    CLUB_CAP,
    FORMAT,
    JUDGED,
    KEYS,
    METHOD,
    PULL_UP,
    QUIET,
    SILENT,
    ZONE,
    create_form,
    drawing_form,
    finer_form,
    rename_form,
)
from bot.discord_ui.people import asker, wording_for
from bot.discord_ui.replies import Answer, answering
from bot.discord_ui.routes import ButtonOld, Handler
from bot.engine.engine import Engine

FINER = (BREAKS, QUIET, ZONE, SILENT, KEYS)


def create_command(engine: Engine) -> described.Subcommand:
    """Give `/tournament create`."""

    async def create(interaction: Interaction[Client]) -> None:
        async with answering(interaction, form=True) as answer:
            await organiser_here(engine, interaction)
            await answer.open(create_form(wording_for(interaction)))

    return described.command(engine.wording, "t-create", create)


class MakingRoutes:
    """The handlers of the forms and menus that make a tournament what it is."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._contests = engine.contests

    def by_verb(self) -> Mapping[str, Handler]:
        """Give the handlers by verb."""
        return {
            "t-create": self._again,
            "t-create-form": self._created,
            "t-settings": self._settings,
            "t-set": self._set,
            "t-finer": self._finer,
            "t-finer-form": self._finer_sent,
            "t-drawing": self._drawing,
            "t-drawing-form": self._drawing_sent,
            "t-name": self._rename,
            "t-name-form": self._renamed,
            "t-open": self._open,
        }

    async def _again(self, interaction: Interaction[Client], _: list[str]) -> None:
        async with answering(interaction, form=True) as answer:
            await organiser_here(self._engine, interaction)
            await answer.open(create_form(wording_for(interaction)))

    async def _created(self, interaction: Interaction[Client], _: list[str]) -> None:
        async with answering(interaction) as answer:
            organiser = await organiser_here(self._engine, interaction)
            made = await self._contests.creating.create(
                organiser, filled.field(interaction, filled.NAME), _asked(interaction)
            )
            heading = wording_for(interaction).say("t-created")
            await self._show(answer, interaction, made.tournament_id, heading)

    async def _settings(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as answer:
            tid = tournament_of(arguments)
            await organiser_of(self._engine, interaction, tid)
            await self._show(answer, interaction, tid)

    async def _set(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as answer:
            tid, name = tournament_of(arguments), word_at(arguments, 1)
            organiser = await organiser_of(self._engine, interaction, tid)
            glance = await self._contests.reading.card(asker(interaction), tid)
            wanted = _changed(glance.tournament.settings, name, chosen(interaction))
            if name == "format":
                check_format(wanted, glance.entrants)
            await self._contests.creating.change(organiser, tid, wanted)
            await self._show(answer, interaction, tid)

    async def _finer(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction, form=True) as answer:
            tid = tournament_of(arguments)
            await organiser_of(self._engine, interaction, tid)
            now = (await self._contests.reading.card(asker(interaction), tid)).tournament
            await answer.open(finer_form(wording_for(interaction), now))

    async def _finer_sent(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as answer:
            tid = tournament_of(arguments)
            organiser = await organiser_of(self._engine, interaction, tid)
            now = (await self._contests.reading.card(asker(interaction), tid)).tournament
            typed = {name: filled.field(interaction, name) for name in FINER}
            await self._contests.creating.change(organiser, tid, finer(now.settings, typed))
            await self._show(answer, interaction, tid)

    async def _drawing(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction, form=True) as answer:
            tid = tournament_of(arguments)
            await organiser_of(self._engine, interaction, tid)
            now = (await self._contests.reading.card(asker(interaction), tid)).tournament
            await answer.open(drawing_form(wording_for(interaction), now))

    async def _drawing_sent(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as answer:
            tid = tournament_of(arguments)
            organiser = await organiser_of(self._engine, interaction, tid)
            now = (await self._contests.reading.card(asker(interaction), tid)).tournament
            method = filled.field(interaction, METHOD) or now.settings.method.value
            cap = filled.field(interaction, CLUB_CAP)
            pull_up = filled.field(interaction, PULL_UP) or now.settings.pull_up.value
            if method not in set(Method) or pull_up not in set(PullUp) or not cap.isdecimal():
                raise ButtonOld
            wanted = now.settings.changed(method=method, pull_up=pull_up, club_cap=int(cap) or None)
            await self._contests.creating.change(organiser, tid, wanted)
            await self._show(answer, interaction, tid)

    async def _rename(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction, form=True) as answer:
            tid = tournament_of(arguments)
            await organiser_of(self._engine, interaction, tid)
            now = (await self._contests.reading.card(asker(interaction), tid)).tournament
            await answer.open(rename_form(wording_for(interaction), now))

    async def _renamed(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as answer:
            tid = tournament_of(arguments)
            organiser = await organiser_of(self._engine, interaction, tid)
            name = filled.field(interaction, filled.NAME)
            await self._contests.creating.rename(organiser, tid, name)
            await answer.replace(await shown_panel(self._engine, interaction, tid))

    async def _open(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        """Have the tournament go on in the channel where this was tapped."""
        async with answering(interaction) as answer:
            tid, channel = tournament_of(arguments), channel_of(interaction)
            organiser = await organiser_of(self._engine, interaction, tid)
            await self._contests.outbox.channel_is(organiser, tid, channel)
            wording = wording_for(interaction)
            missing = missing_permissions(interaction, channel, THREADS_NEEDED)
            heading = lacking(wording, channel, missing) or wording.say(
                "t-opened", channel=f"<#{channel}>"
            )
            await answer.replace(await shown_panel(self._engine, interaction, tid, heading=heading))

    async def _show(
        self,
        answer: Answer,
        interaction: Interaction[Client],
        tid: TournamentId,
        heading: str = "",
    ) -> None:
        glance = await self._contests.reading.card(asker(interaction), tid)
        await answer.replace(settings_card(wording_for(interaction), glance, heading=heading))


def _asked(interaction: Interaction[Client]) -> Settings:
    """Read the settings that the form of a new tournament asks for."""
    settings = Settings()
    for name in (FORMAT, CLOCK, JUDGED):
        value = filled.field(interaction, name)
        if value and not (name == JUDGED and settings.format is Format.OPEN_FLOOR):
            settings = _changed(settings, "judging" if name == JUDGED else name, [value])
    return settings


def _changed(settings: Settings, name: str, values: list[str]) -> Settings:
    """Give settings as a menu has them, unless the menu is an old one's."""
    known = name != "judging" or not values or values[0] in {*JUDGES, "own"}
    if not known or (not values and name != "flags"):
        raise ButtonOld
    try:
        return changed(settings, name, values)
    except (KeyError, ValueError):
        raise ButtonOld from None
