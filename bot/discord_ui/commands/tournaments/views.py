"""`/tournament draw`, `standings`, `bracket`, `schedule`, `list`, and their cards' buttons."""

from collections.abc import Awaitable, Callable, Mapping

from discord import Client, Interaction, app_commands

from arguments.tournaments.entries import TournamentId
from bot.discord_ui.cards.card import Card
from bot.discord_ui.cards.tournaments.bracket import paged_bracket_card
from bot.discord_ui.cards.tournaments.draw import draw_card
from bot.discord_ui.cards.tournaments.field import field_card, listed_card
from bot.discord_ui.cards.tournaments.schedule import schedule_card
from bot.discord_ui.cards.tournaments.signing_up import sign_up_card
from bot.discord_ui.cards.tournaments.sketches import bracket_sketch, standings_sketch
from bot.discord_ui.cards.tournaments.standings import standings_card
from bot.discord_ui.commands import described
from bot.discord_ui.commands.tournaments.asking import (
    first_chosen,
    found,
    number_at,
    tournament_of,
    tournaments,
    word_at,
)
from bot.discord_ui.people import asker, wording_for
from bot.discord_ui.pictured import SECONDS_TO_TURN, Sketch, pictured
from bot.discord_ui.public_links import tournaments_link
from bot.discord_ui.replies import answering
from bot.discord_ui.routes import ButtonOld, Handler
from bot.engine.engine import Engine

MOST_ROUNDS = 60
Drawn = Callable[[Interaction[Client], TournamentId], Awaitable[Card]]


def view_commands(engine: Engine) -> list[described.Subcommand]:
    """Give the commands that show a tournament to everyone."""
    views = Views(engine)

    async def draw(
        interaction: Interaction[Client],
        round: app_commands.Range[int, 1, MOST_ROUNDS] | None = None,  # noqa: A002 (the option's name)
        tournament: str | None = None,
    ) -> None:
        async with answering(interaction, private=False) as answer:
            tid = await found(engine, interaction, tournament)
            await answer.show(await views.draw(interaction, tid, round or 0))

    async def list_(interaction: Interaction[Client]) -> None:
        async with answering(interaction) as answer:
            there = await engine.contests.reading.names(asker(interaction))
            await answer.show(listed_card(wording_for(interaction), there))

    drawing = described.command(engine.wording, "t-draw", draw, ("round", "tournament"))
    drawing.autocomplete("tournament")(tournaments(engine))
    plain = {"standings": views.standings, "bracket": views.bracket, "schedule": views.schedule}
    others = [shown_command(engine, name, drawn) for name, drawn in plain.items()]
    return [drawing, *others, described.command(engine.wording, "t-list", list_)]


def shown_command(engine: Engine, name: str, drawn: Drawn) -> described.Subcommand:
    """Give a command that shows one card of a tournament to everyone."""

    async def show(interaction: Interaction[Client], tournament: str | None = None) -> None:
        async with answering(interaction, private=False) as answer:
            tid = await found(engine, interaction, tournament)
            await answer.show(await drawn(interaction, tid))

    command = described.command(engine.wording, f"t-{name}", show, ("tournament",))
    command.autocomplete("tournament")(tournaments(engine))
    return command


class Views:
    """The cards that everyone may see, read anew each time."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._reading = engine.contests.reading

    def by_verb(self) -> Mapping[str, Handler]:
        """Give the handlers of the buttons that show and turn pages, by verb."""
        return {
            "t-draw": self._draw,
            "t-standings": self._standings,
            "t-bracket": self._bracket,
            "t-field": self._field,
            "t-show": self._show,
            "t-see": self._see,
        }

    async def draw(
        self, interaction: Interaction[Client], tid: TournamentId, number: int, page: int = 1
    ) -> Card:
        """Draw a page of a round that is out; round 0 is the latest."""
        view = await self._reading.draw(asker(interaction), tid, number or None)
        return draw_card(wording_for(interaction), view, page)

    async def standings(
        self, interaction: Interaction[Client], tid: TournamentId, page: int = 1
    ) -> Card:
        """Draw a page of the standings, with the asker's own place."""
        who = asker(interaction)
        view = await self._reading.standings(who, tid)
        mine = (await self._reading.card(who, tid)).mine
        own, wording = mine.entry_id if mine else None, wording_for(interaction)
        card = standings_card(wording, view, page, own)
        await self._link(interaction, card)
        if not view.placed:
            return card
        return await self._pictured(
            interaction, card, lambda: standings_sketch(wording, view, page, own)
        )

    async def bracket(
        self, interaction: Interaction[Client], tid: TournamentId, page: int = 1
    ) -> Card:
        """Draw one category's bracket."""
        who, wording = asker(interaction), wording_for(interaction)
        views = await self._reading.bracket(who, tid)
        name = (await self._reading.card(who, tid)).tournament.name
        shown = views[min(max(page, 1), len(views)) - 1]
        card = paged_bracket_card(wording, tid, views, page)
        await self._link(interaction, card)
        return await self._pictured(interaction, card, lambda: bracket_sketch(wording, shown, name))

    async def schedule(self, interaction: Interaction[Client], tid: TournamentId) -> Card:
        """Draw the course of a tournament."""
        view = await self._reading.schedule(asker(interaction), tid)
        return schedule_card(wording_for(interaction), view)

    async def _pictured(
        self, interaction: Interaction[Client], card: Card, sketch: Callable[[], Sketch]
    ) -> Card:
        return await pictured(self._engine, interaction, card, sketch, seconds=SECONDS_TO_TURN)

    async def _link(self, interaction: Interaction[Client], card: Card) -> None:
        """Add the way to the public pages, where the server's tournaments are on them."""
        link = await tournaments_link(self._engine, asker(interaction).server_id)
        if link is not None:
            card.link(wording_for(interaction).say("board-link"), link)

    async def _draw(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as answer:
            tid, number = tournament_of(arguments), number_at(arguments, 1, 0)
            page = number_at(arguments, 2, 1)
            await answer.replace(await self.draw(interaction, tid, number, page))

    async def _standings(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        await self._paged(interaction, arguments, self.standings)

    async def _bracket(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        await self._paged(interaction, arguments, self.bracket)

    async def _field(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        await self._paged(interaction, arguments, self._field_page)

    async def _field_page(
        self, interaction: Interaction[Client], tid: TournamentId, page: int
    ) -> Card:
        view = await self._reading.field(asker(interaction), tid)
        return field_card(wording_for(interaction), view, page)

    async def _paged(
        self,
        interaction: Interaction[Client],
        arguments: list[str],
        drawn: Callable[[Interaction[Client], TournamentId, int], Awaitable[Card]],
    ) -> None:
        async with answering(interaction) as answer:
            tid, page = tournament_of(arguments), number_at(arguments, 1, 1)
            await answer.replace(await drawn(interaction, tid, page))

    async def _show(self, interaction: Interaction[Client], _: list[str]) -> None:
        """Show the tournament that was chosen from the list."""
        async with answering(interaction) as answer:
            tid = TournamentId(first_chosen(interaction))
            glance = await self._reading.card(asker(interaction), tid)
            await answer.replace(sign_up_card(wording_for(interaction), glance))

    async def _see(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        """Show something beside the card on which it was tapped, which stays."""
        async with answering(interaction) as answer:
            tid = tournament_of(arguments)
            match word_at(arguments, 1):
                case "draw":
                    card = await self.draw(interaction, tid, 0)
                case "standings":
                    card = await self.standings(interaction, tid)
                case "bracket":
                    card = await self.bracket(interaction, tid)
                case "field":
                    card = await self._field_page(interaction, tid, 1)
                case _:
                    raise ButtonOld
            await answer.show(card, private=True)
