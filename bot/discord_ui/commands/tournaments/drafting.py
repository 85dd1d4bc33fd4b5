"""Drawing the next round from the panel; a round robin that has grown too large is asked about."""

from collections.abc import Mapping

from discord import Client, Interaction

from arguments.tournaments.entrants import circle_rounds
from arguments.tournaments.entries import TournamentId
from arguments.tournaments.lifecycle import Stage
from arguments.tournaments.settings import MOST_ROUNDS, Format
from bot.discord_ui.cards.tournaments.editing import large_card
from bot.discord_ui.cards.tournaments.offers import formats
from bot.discord_ui.commands.tournaments.asking import tournament_of, word_at
from bot.discord_ui.commands.tournaments.organisers import organiser_of
from bot.discord_ui.commands.tournaments.steps import SHORT, StepRoutes
from bot.discord_ui.people import asker, wording_for
from bot.discord_ui.replies import answering
from bot.discord_ui.routes import Handler, custom_id
from bot.engine.contests.people import Organiser
from bot.engine.engine import Engine

LARGE = "large"


class DraftRoutes:
    """The handlers of the button that draws, and of what it may ask first."""

    def __init__(self, engine: Engine, steps: StepRoutes) -> None:
        self._engine = engine
        self._contests = engine.contests
        self._steps = steps

    def by_verb(self) -> Mapping[str, Handler]:
        """Give the handlers by verb."""
        return {"t-draft": self._draft, "t-swiss": self._swiss}

    async def _draft(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        """Draw the next round; a round robin that has grown too large is asked about first."""
        agreed = word_at(arguments, 2).split("-")
        if LARGE not in agreed and await self._grown(interaction, arguments):
            return

        async def act(organiser: Organiser, tid: TournamentId, step: int) -> str:
            await self._contests.drawing.draft(organiser, tid, step, short_ok=SHORT in agreed)
            return ""

        await self._steps.take(interaction, arguments, act)

    async def _grown(self, interaction: Interaction[Client], arguments: list[str]) -> bool:
        """Ask whether all of a long round robin is meant, before its first draw."""
        grown = True
        async with answering(interaction) as answer:
            tid = tournament_of(arguments)
            await organiser_of(self._engine, interaction, tid)
            glance = await self._contests.reading.card(asker(interaction), tid)
            tournament = glance.tournament
            entrants = glance.there if tournament.stage == Stage.CHECK_IN else glance.entrants
            grown = tournament.stage.is_before_the_draw and tournament.settings.format not in (
                formats(tournament.settings, entrants)
            )
            if grown:
                anyway = custom_id("t-draft", tid, tournament.step, LARGE)
                fits = circle_rounds(entrants) <= MOST_ROUNDS
                wording = wording_for(interaction)
                card = large_card(wording, tournament, entrants, anyway if fits else None)
                await answer.replace(card)
        return grown

    async def _swiss(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        """Have Swiss rounds, as many as the field needs, in place of a round robin."""

        async def act(organiser: Organiser, tid: TournamentId, _: int) -> str:
            glance = await self._contests.reading.card(organiser.asker, tid)
            wanted = glance.tournament.settings.changed(format=Format.SWISS, rounds=None)
            await self._contests.creating.change(organiser, tid, wanted)
            now = await self._contests.reading.card(organiser.asker, tid)
            return wording_for(interaction).say(
                "t-swiss-now", rounds=now.rounds, entrants=now.entrants
            )

        await self._steps.take(interaction, arguments, act)
