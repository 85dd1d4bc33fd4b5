"""`/spar`, and the buttons and forms from a claim to the end of a spar."""

from collections.abc import Mapping

from discord import Client, Interaction, Member, User, app_commands

from arguments.claims import Claim, ClaimId, Side
from arguments.responses import ResponseId
from bot.discord_ui.cards.card import Card
from bot.discord_ui.cards.spars.listing import open_spars_card, sides_card
from bot.discord_ui.cards.spars.move import spar_card
from bot.discord_ui.commands import described
from bot.discord_ui.commands.practice.beliefs import with_belief
from bot.discord_ui.commands.practice.dueling import begin_duel
from bot.discord_ui.commands.practice.lending import lending_routes, lends_here
from bot.discord_ui.commands.practice.practice import matching_claims
from bot.discord_ui.commands.practice.spar_answers import SparRoutes, opening_sheet, wants_opening
from bot.discord_ui.forms.responses import opening_form
from bot.discord_ui.people import asker, wording_for
from bot.discord_ui.replies import Answer, answering
from bot.discord_ui.routes import ButtonOld, Handler, custom_id
from bot.engine.engine import Engine
from bot.engine.sparring.duel_inviting import LEAST_MINUTES, MOST_MINUTES
from bot.engine.sparring.views import Place

Minutes = app_commands.Range[int, LEAST_MINUTES, MOST_MINUTES]


def spar_commands(engine: Engine) -> list[described.AnyCommand]:
    """Give `/spar`: the spars that are open, a claim to spar on, or a rival."""
    beginnings = Beginnings(engine)

    @app_commands.choices(
        side=described.choices(engine.wording, "side", Side),
        where=described.choices(engine.wording, "spar-where", Place),
    )
    async def spar(  # noqa: PLR0917 (each is an option; Discord gives them by name)
        interaction: Interaction[Client],
        claim: str | None = None,
        side: str | None = None,
        where: str = Place.PRIVATE.value,
        rival: User | Member | None = None,
        minutes: Minutes | None = None,
    ) -> None:
        claim_id = ClaimId(claim) if claim else None
        taken = Side(side) if side in set(Side) else None
        place = Place(where) if where in set(Place) else Place.PRIVATE
        if rival is not None:
            await begin_duel(engine, interaction, rival, claim_id, taken, minutes)
            return
        async with answering(interaction, form=claim_id is not None and taken is not None) as reply:
            if taken is not None:
                await beginnings.begin(interaction, reply, claim_id, taken, place)
            else:
                await reply.show(await beginnings.card(interaction, claim_id, place))

    options = ("claim", "side", "where", "rival", "minutes")
    command = described.command(engine.wording, "spar", spar, options)
    command.autocomplete("claim")(matching_claims(engine))
    return [command]


def spar_routes(engine: Engine, *, threads: bool = True) -> Mapping[str, Handler]:
    """Give the handlers of spars by verb; without `threads` they go on privately."""
    return {
        **Beginnings(engine).by_verb(),
        **SparRoutes(engine, threads=threads).by_verb(),
        **lending_routes(engine),
    }


class Beginnings:
    """From nothing to a claim and a side."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def by_verb(self) -> Mapping[str, Handler]:
        """Give the handlers of the buttons that begin a spar."""
        return {
            "spar-new": self._new,
            "spar-another": self._another,
            "spar-begin": self._begin,
            "spar-from": self._from_verdict,
        }

    async def card(
        self, interaction: Interaction[Client], claim_id: ClaimId | None, place: Place
    ) -> Card:
        """Draw what is open where there is anything and no claim is named; else a claim."""
        who, wording = asker(interaction), wording_for(interaction)
        if claim_id is None:
            lines = await self._engine.spars.open_ones(who)
            duels = await self._engine.duels.open_duels(who)
            if lines or duels:
                lends = await lends_here(self._engine, interaction)
                return open_spars_card(wording, lines, duels, place, lends=lends)
        served = await self._engine.practice.serve(who, claim_id=claim_id)
        return await self._sides(interaction, served.claim, place)

    async def begin(
        self,
        interaction: Interaction[Client],
        reply: Answer,
        claim_id: ClaimId | None,
        side: Side | None,
        place: Place,
    ) -> None:
        """Begin a spar and open its form; one that is open on that claim is gone on with.

        Where no claim was named, the one that is due is shown first.
        """
        who, wording = asker(interaction), wording_for(interaction)
        view = await self._engine.spars.begin(
            who, claim_id=claim_id, side=side, place=place, channel_id=channel_of(interaction)
        )
        if claim_id is None or not wants_opening(view):
            await reply.show(spar_card(wording, view))
            return
        sheet = await opening_sheet(self._engine, who, view)
        form_id = custom_id("spar-argue-form", view.spar_id, view.place)
        await reply.open(opening_form(wording, sheet, form_id))

    async def _new(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as reply:
            place = _place(arguments, 0)
            served = await self._engine.practice.serve(asker(interaction))
            await reply.show(await self._sides(interaction, served.claim, place))

    async def _another(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as reply:
            place, seen = _place(arguments, 1), ClaimId(arguments[0])
            served = await self._engine.practice.serve(asker(interaction), not_claim=seen)
            await reply.replace(await self._sides(interaction, served.claim, place))

    async def _sides(self, interaction: Interaction[Client], claim: Claim, place: Place) -> Card:
        card = sides_card(wording_for(interaction), claim, place)
        return await with_belief(self._engine, interaction, card, claim.claim_id, after=False)

    async def _begin(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction, form=True) as reply:
            place, claim_id = _place(arguments, 2), ClaimId(arguments[0])
            if arguments[1] not in {*Side, "any"}:
                raise ButtonOld
            side = None if arguments[1] == "any" else Side(arguments[1])
            await self.begin(interaction, reply, claim_id, side, place)

    async def _from_verdict(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as reply:
            if len(arguments) != 1:
                raise ButtonOld
            view = await self._engine.spars.begin_from(
                asker(interaction),
                ResponseId(arguments[0]),
                place=Place.PRIVATE,
                channel_id=channel_of(interaction),
            )
            await reply.show(spar_card(wording_for(interaction), view))


def channel_of(interaction: Interaction[Client]) -> str | None:
    """Give the channel that somebody is in."""
    return str(interaction.channel_id) if interaction.channel_id is not None else None


def _place(arguments: list[str], at: int) -> Place:
    if len(arguments) != at + 1 or arguments[at] not in set(Place):
        raise ButtonOld
    return Place(arguments[at])
