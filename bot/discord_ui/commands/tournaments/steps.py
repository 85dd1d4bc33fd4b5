"""`/tournament panel` and its steps: draw, release, break, finish, undo, pause, cancel."""

import contextlib
from collections.abc import Awaitable, Callable, Mapping, Sequence

from discord import Client, Interaction

from arguments.mistakes import Mistake
from arguments.tournaments.breaks import CutUndecided
from arguments.tournaments.entries import Entry, EntryId, TournamentId
from arguments.tournaments.lifecycle import Action
from bot.discord_ui.cards.card import Card
from bot.discord_ui.cards.tournaments.editing import choose_cut_card, short_card
from bot.discord_ui.cards.tournaments.panel import panel_card, sure_card
from bot.discord_ui.commands import described
from bot.discord_ui.commands.tournaments.asking import (
    chosen,
    found,
    number_at,
    tournament_of,
    tournaments,
    word_at,
)
from bot.discord_ui.commands.tournaments.organisers import organiser_of
from bot.discord_ui.cutting import choices, picked, remembered
from bot.discord_ui.people import asker, wording_for
from bot.discord_ui.replies import answering, told
from bot.discord_ui.routes import Handler, custom_id
from bot.engine.contests.draws.readiness import EntriesShort
from bot.engine.contests.people import Organiser, StepOvertaken
from bot.engine.contests.views import DrawView
from bot.engine.engine import Engine

SURE, SHORT, CHOOSES = "sure", "short", "chooses"
Act = Callable[[Organiser, TournamentId, int], Awaitable[str]]
"""Something done to a tournament as it was seen; gives what to say of it."""


def panel_command(engine: Engine) -> described.Subcommand:
    """Give `/tournament panel`."""

    async def panel(interaction: Interaction[Client], tournament: str | None = None) -> None:
        async with answering(interaction) as answer:
            tid = await found(engine, interaction, tournament)
            await answer.show(await shown_panel(engine, interaction, tid))

    command = described.command(engine.wording, "t-panel", panel, ("tournament",))
    command.autocomplete("tournament")(tournaments(engine))
    return command


async def shown_panel(
    engine: Engine,
    interaction: Interaction[Client],
    tid: TournamentId,
    page: int = 1,
    *,
    heading: str = "",
) -> Card:
    """Draw the panel as it is now, for who may see it."""
    organiser = await organiser_of(engine, interaction, tid)
    view = await engine.contests.reading.panel(organiser, tid)
    claims = await _claims(engine, organiser, view.draw) if view.draw is not None else []
    return panel_card(wording_for(interaction), view, page, heading=heading, claims=claims)


async def _claims(engine: Engine, organiser: Organiser, draw: DrawView) -> list[str]:
    """Give the words of what a draft would argue; those of a claim that is gone are not missed."""
    found = []
    for claim_id in draw.round.claims:
        with contextlib.suppress(Mistake):
            shelved = await engine.library.shelved(organiser.asker.server_id, claim_id)
            found.append(shelved.claim.text)
    return found


class StepRoutes:
    """The handlers of the panel's steps. Whoever was overtaken sees the panel as it is now."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._contests = engine.contests

    def by_verb(self) -> Mapping[str, Handler]:
        """Give the handlers by verb."""
        return {
            "t-panel": self._panel,
            "t-check-in": self._check_in,
            "t-redraw": self._redraw,
            "t-release": self._release,
            "t-break": self._break,
            "t-cut": self._break,
            "t-close": self._close,
            "t-finish": self._finish,
            "t-undo": self._undo,
            "t-resume": self._resume,
            "t-cancel": self._cancel,
        }

    async def take(
        self, interaction: Interaction[Client], arguments: list[str], act: Act, page: int = 1
    ) -> None:
        """Do something to a tournament as its panel was seen, and show the panel anew."""
        async with answering(interaction) as answer:
            wording = wording_for(interaction)
            tid, step = tournament_of(arguments), number_at(arguments, 1)
            organiser = await organiser_of(self._engine, interaction, tid)
            try:
                said = await act(organiser, tid, step)
                card = await shown_panel(self._engine, interaction, tid, page, heading=said)
            except StepOvertaken as overtaken:
                said = told(wording, overtaken)
                card = await shown_panel(self._engine, interaction, tid, page, heading=said)
            except EntriesShort as short:
                agreed = "-".join(filter(None, (word_at(arguments, 2), SHORT)))
                anyway = custom_id("t-draft", tid, step, agreed)
                card = short_card(wording, tid, told(wording, short), anyway)
            except CutUndecided as undecided:
                card = await self._cut(interaction, arguments, undecided)
            await answer.replace(card)

    async def _panel(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as answer:
            tid, page = tournament_of(arguments), number_at(arguments, 1, 1)
            await answer.replace(await shown_panel(self._engine, interaction, tid, page))

    async def _check_in(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async def act(organiser: Organiser, tid: TournamentId, step: int) -> str:
            await self._contests.fielding.open_check_in(organiser, tid, step)
            return _done(interaction, Action.OPEN_CHECK_IN)

        await self.take(interaction, arguments, act)

    async def _redraw(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async def act(organiser: Organiser, tid: TournamentId, step: int) -> str:
            await self._contests.drawing.redraw(organiser, tid, step)
            return wording_for(interaction).say("t-redrawn")

        await self.take(interaction, arguments, act)

    async def _release(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async def act(organiser: Organiser, tid: TournamentId, step: int) -> str:
            await self._contests.drawing.release(organiser, tid, step)
            return _done(interaction, Action.RELEASE)

        await self.take(interaction, arguments, act)

    async def _break(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        """Make the break; of equals at a cut the organiser chooses, category by category."""
        made = choices(_with_choice(interaction, arguments))

        async def act(organiser: Organiser, tid: TournamentId, step: int) -> str:
            await self._broken(organiser, tid, step, made)
            return _done(interaction, Action.BREAK)

        await self.take(interaction, arguments, act)

    async def _close(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async def act(organiser: Organiser, tid: TournamentId, step: int) -> str:
            await self._contests.advancing.close(organiser, tid, step)
            return _done(interaction, Action.CLOSE)

        await self.take(interaction, arguments, act)

    async def _finish(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async def act(organiser: Organiser, tid: TournamentId, step: int) -> str:
            await self._contests.advancing.finish(organiser, tid, step)
            return _done(interaction, Action.FINISH)

        await self.take(interaction, arguments, act)

    async def _undo(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        """Undo the last step; one that texts or results hang on is asked about first."""
        if word_at(arguments, 2) != SURE and await self._asked(interaction, arguments):
            return

        async def act(organiser: Organiser, tid: TournamentId, step: int) -> str:
            undone = await self._contests.undoing.undo(organiser, tid, step)
            return wording_for(interaction).say("t-undone", action=undone.action.value)

        await self.take(interaction, arguments, act)

    async def _resume(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async def act(organiser: Organiser, tid: TournamentId, _: int) -> str:
            await self._contests.advancing.resume(organiser, tid)
            return _done(interaction, Action.RESUME)

        await self.take(interaction, [*arguments[:1], "0"], act)

    async def _cancel(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async def act(organiser: Organiser, tid: TournamentId, step: int) -> str:
            await self._contests.advancing.cancel(organiser, tid, step)
            return _done(interaction, Action.CANCEL)

        await self.take(interaction, arguments, act)

    async def _asked(self, interaction: Interaction[Client], arguments: list[str]) -> bool:
        """Ask whether an undoing is meant, where something would stop counting."""
        asked = True
        async with answering(interaction) as answer:
            tid = tournament_of(arguments)
            organiser = await organiser_of(self._engine, interaction, tid)
            view = await self._contests.reading.panel(organiser, tid)
            asked = view.loss.speeches + view.loss.results > 0
            if asked:
                await answer.replace(sure_card(wording_for(interaction), view, "undo", "t-undo"))
        return asked

    async def _broken(
        self, organiser: Organiser, tid: TournamentId, step: int, made: Sequence[int]
    ) -> None:
        """Make the break; each choice answers the next category of which it is not decided."""
        named: dict[str, Sequence[EntryId]] = {}
        for choice in (*made, 0):
            try:
                await self._contests.breaking.break_(organiser, tid, step, chosen=named)
            except CutUndecided as undecided:
                if not choice:
                    raise
                named[undecided.category] = picked(undecided.tied, choice)
            else:
                return

    async def _cut(
        self, interaction: Interaction[Client], arguments: list[str], undecided: CutUndecided
    ) -> Card:
        """Ask who of equals goes through, keeping what was chosen for categories before."""
        tid, step = tournament_of(arguments), number_at(arguments, 1)
        field = {each.entry_id: each for each in await self._field(interaction, tid)}
        tournament = (await self._contests.reading.card(asker(interaction), tid)).tournament
        where = custom_id("t-cut", tid, step, _with_choice(interaction, arguments), CHOOSES)
        tied = [field[one] for one in undecided.tied]
        return choose_cut_card(wording_for(interaction), tournament, undecided, tied, where)

    async def _field(self, interaction: Interaction[Client], tid: TournamentId) -> list[Entry]:
        return list((await self._contests.reading.field(asker(interaction), tid)).entries)


def _with_choice(interaction: Interaction[Client], arguments: list[str]) -> str:
    """Give whom the organiser chose so far, with what the menu says that was tapped."""
    before = word_at(arguments, 2)
    return remembered(before, chosen(interaction)) if word_at(arguments, 3) else before


def _done(interaction: Interaction[Client], action: Action) -> str:
    return wording_for(interaction).say("t-done", action=action.value)
