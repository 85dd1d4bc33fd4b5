"""Changing a draft by hand from the panel: swap two, keep a pair, turn one round, move the bye."""

from collections.abc import Mapping

from discord import Client, Interaction

from arguments.claims import ClaimId
from arguments.tournaments.entries import EntryId, TournamentId
from bot.discord_ui.cards.card import Card
from bot.discord_ui.cards.tournaments.choices import MOST
from bot.discord_ui.cards.tournaments.drafting import EDITS
from bot.discord_ui.cards.tournaments.editing import choose_claims_card, edit_card
from bot.discord_ui.commands.tournaments.asking import (
    chosen,
    first_chosen,
    number_at,
    tournament_of,
    word_at,
)
from bot.discord_ui.commands.tournaments.organisers import organiser_of
from bot.discord_ui.commands.tournaments.steps import StepRoutes, shown_panel
from bot.discord_ui.entry_search import WANTED, search_form
from bot.discord_ui.forms import filled
from bot.discord_ui.people import asker, wording_for
from bot.discord_ui.replies import answering
from bot.discord_ui.routes import ButtonOld, Handler, custom_id
from bot.engine.contests.people import Organiser
from bot.engine.contests.views import MatchId
from bot.engine.engine import Engine
from bot.engine.library.library import Query


async def claims_card(
    engine: Engine, interaction: Interaction[Client], tid: TournamentId, page: int = 1
) -> Card:
    """Ask what the drafted round is to argue, from a page of the server's library."""
    await organiser_of(engine, interaction, tid)
    who = asker(interaction)
    tournament = (await engine.contests.reading.card(who, tid)).tournament
    shelf = await engine.library.browse(who.server_id, Query(), page, size=MOST)
    return choose_claims_card(wording_for(interaction), tournament, shelf)


class EditRoutes:
    """The handlers of the buttons and menus that change a draft."""

    def __init__(self, engine: Engine, steps: StepRoutes) -> None:
        self._engine = engine
        self._contests = engine.contests
        self._steps = steps

    def by_verb(self) -> Mapping[str, Handler]:
        """Give the handlers by verb."""
        return {
            "t-edit": self._edit,
            "t-turn": self._turn,
            "t-pick": self._pick,
            "t-find": self._find,
            "t-find-form": self._found,
            "t-claims": self._claims,
            "t-claim": self._claim,
        }

    async def _edit(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as answer:
            page = number_at(arguments, 3, 1)
            await answer.replace(await self._card(interaction, arguments, page))

    async def _turn(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        """Turn the pages of the draft while somebody is being chosen."""
        async with answering(interaction) as answer:
            first, page = word_at(arguments, 3), number_at(arguments, 4)
            await answer.replace(await self._card(interaction, arguments, page, first))

    async def _find(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        """Ask for part of the name of whom is to be chosen."""
        async with answering(interaction, form=True) as answer:
            where = custom_id("t-find-form", *arguments[:4])
            await answer.open(search_form(wording_for(interaction), where))

    async def _found(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as answer:
            first, typed = word_at(arguments, 3), filled.field(interaction, WANTED).strip()
            await answer.replace(await self._card(interaction, arguments, 1, first, typed))

    async def _pick(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        what, first, page = word_at(arguments, 2), word_at(arguments, 4), number_at(arguments, 3)
        if what == "swap" and not first:
            async with answering(interaction) as answer:
                one = first_chosen(interaction)
                await answer.replace(await self._card(interaction, arguments, page, one))
            return

        async def act(organiser: Organiser, tid: TournamentId, step: int) -> str:
            pair = (EntryId(first), first_chosen(interaction))
            await self._change(organiser, (tid, step), what, pair)
            return wording_for(interaction).say("t-edited", what=what)

        await self._steps.take(interaction, arguments, act, page)

    async def _claims(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        """Turn the pages of the library while claims are being chosen."""
        async with answering(interaction) as answer:
            tid, page = tournament_of(arguments), number_at(arguments, 2)
            await answer.replace(await claims_card(self._engine, interaction, tid, page))

    async def _claim(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async def act(organiser: Organiser, tid: TournamentId, step: int) -> str:
            ids = [ClaimId(value) for value in chosen(interaction)]
            await self._contests.drawing.choose_claims(organiser, tid, step, ids)
            return wording_for(interaction).say("t-edited", what="claims")

        await self._steps.take(interaction, arguments, act)

    async def _change(
        self,
        organiser: Organiser,
        seen: tuple[TournamentId, int],
        what: str,
        pair: tuple[EntryId, str],
    ) -> None:
        """Do what was asked to whom was chosen: first the one of two, then the other, or one."""
        drawing, (first, value) = self._contests.drawing, pair
        match what:
            case "swap":
                await drawing.swap(organiser, *seen, first, EntryId(value))
            case "bye":
                await drawing.move_bye(organiser, *seen, EntryId(value))
            case "turn":
                await drawing.swap_sides(organiser, *seen, MatchId(value))
            case "lock":
                reading = self._contests.reading
                view = await reading.draw(organiser.asker, seen[0], organiser=organiser)
                held = {line.match.match_id: line.match.locked for line in view.lines}
                locked = not held.get(MatchId(value), False)
                await drawing.lock(organiser, *seen, MatchId(value), locked=locked)
            case _:
                raise ButtonOld

    async def _card(
        self,
        interaction: Interaction[Client],
        arguments: list[str],
        page: int,
        first: str = "",
        typed: str = "",
    ) -> Card:
        """Ask whom to change; where the draft is another by now, show the panel instead."""
        tid, step, what = tournament_of(arguments), number_at(arguments, 1), word_at(arguments, 2)
        if what not in EDITS:
            raise ButtonOld
        organiser = await organiser_of(self._engine, interaction, tid)
        view = await self._contests.reading.draw(asker(interaction), tid, organiser=organiser)
        if view.tournament.step != step:
            said = wording_for(interaction).say("t-draft-changed")
            return await shown_panel(self._engine, interaction, tid, page, heading=said)
        wording = wording_for(interaction)
        return edit_card(wording, view, what, page, EntryId(first) or None, typed=typed)
