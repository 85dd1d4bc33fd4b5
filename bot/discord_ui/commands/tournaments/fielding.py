"""The panel's menu of everything else: entries that go, come back and come late, and more."""

from collections.abc import Mapping

from discord import Client, Interaction

from arguments.responses import DebaterId
from arguments.tournaments.entries import TournamentId
from bot.discord_ui.cards.tournaments.choosing import Asked
from bot.discord_ui.cards.tournaments.panel import sure_card
from bot.discord_ui.cards.tournaments.settings import settings_card
from bot.discord_ui.commands.tournaments.asking import (
    channel_of,
    first_chosen,
    tournament_of,
)
from bot.discord_ui.commands.tournaments.choosing import ASKED, ChoosingRoutes
from bot.discord_ui.commands.tournaments.editing import claims_card
from bot.discord_ui.commands.tournaments.files import export_files
from bot.discord_ui.commands.tournaments.judges import JudgeRoutes
from bot.discord_ui.commands.tournaments.organisers import organiser_of
from bot.discord_ui.commands.tournaments.steps import shown_panel
from bot.discord_ui.forms import filled
from bot.discord_ui.forms.tournaments import MATES, entry_form, import_form, rename_form, sizes_form
from bot.discord_ui.people import DISCORD, asker, wording_for
from bot.discord_ui.quoting import plain
from bot.discord_ui.replies import Answer, answering
from bot.discord_ui.routes import ButtonOld, Handler
from bot.engine.contests.people import Organiser
from bot.engine.engine import Engine

NOBODY = DebaterId("")
FORMS = {"add", "rename", "import", "sizes"}


class FieldingRoutes:
    """The handlers of the panel's menu, and of putting an entry in."""

    def __init__(self, engine: Engine, judging: JudgeRoutes, choosing: ChoosingRoutes) -> None:
        self._engine = engine
        self._contests = engine.contests
        self._judging = judging
        self._choosing = choosing

    def by_verb(self) -> Mapping[str, Handler]:
        """Give the handlers by verb."""
        return {
            "t-more": self._more,
            "t-add": self._add,
            "t-add-form": self._added,
        }

    async def _more(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        what = first_chosen(interaction)
        async with answering(interaction, form=what in FORMS) as answer:
            tid = tournament_of(arguments)
            organiser = await organiser_of(self._engine, interaction, tid)
            if what in FORMS:
                await self._open(answer, interaction, tid, what)
            elif what in ASKED:
                await self._choosing.ask(answer, interaction, Asked(tid, what))
            else:
                await self._do(answer, interaction, organiser, tid, what)

    async def _open(
        self, answer: Answer, interaction: Interaction[Client], tid: TournamentId, what: str
    ) -> None:
        wording = wording_for(interaction)
        glance = await self._contests.reading.card(asker(interaction), tid)
        tournament = glance.tournament
        if what == "sizes":
            await answer.open(sizes_form(wording, glance))
        elif what == "add":
            await answer.open(entry_form(wording, tournament, None, "t-add", NOBODY))
        elif what == "rename":
            await answer.open(rename_form(wording, tournament))
        else:
            await answer.open(import_form(wording, tournament))

    async def _do(
        self,
        answer: Answer,
        interaction: Interaction[Client],
        organiser: Organiser,
        tid: TournamentId,
        what: str,
    ) -> None:
        wording, heading = wording_for(interaction), ""
        match what:
            case "settings":
                glance = await self._contests.reading.card(asker(interaction), tid)
                await answer.replace(settings_card(wording, glance))
                return
            case "claims":
                await answer.replace(await claims_card(self._engine, interaction, tid))
                return
            case "judges":
                await self._judging.show_judges(answer, interaction, tid)
                return
            case "export":
                await answer.show(await export_files(self._engine, interaction, organiser, tid))
                return
            case "cancel":
                view = await self._contests.reading.panel(organiser, tid)
                await answer.replace(sure_card(wording, view, "cancel", "t-cancel"))
                return
            case "move":
                channel = channel_of(interaction)
                await self._contests.outbox.channel_is(organiser, tid, channel)
                heading = wording.say("t-opened", channel=f"<#{channel}>")
            case "pause":
                await self._contests.advancing.pause(organiser, tid)
            case _:
                raise ButtonOld
        await answer.replace(await shown_panel(self._engine, interaction, tid, heading=heading))

    async def _add(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction, form=True) as answer:
            tid = tournament_of(arguments)
            await organiser_of(self._engine, interaction, tid)
            await self._open(answer, interaction, tid, "add")

    async def _added(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as answer:
            tid = tournament_of(arguments)
            organiser = await organiser_of(self._engine, interaction, tid)
            entry = await self._contests.fielding.add(
                organiser,
                tid,
                filled.field(interaction, filled.NAME),
                [DebaterId(f"{DISCORD}{one}") for one in filled.chosen(interaction, MATES)],
                club=filled.field(interaction, filled.CLUB) or None,
            )
            said = wording_for(interaction).say("t-acted", what="add", name=plain(entry.name))
            await answer.replace(await shown_panel(self._engine, interaction, tid, heading=said))
