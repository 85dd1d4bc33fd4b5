"""`/beliefs`, and the button and form that ask how far somebody agrees with a claim."""

from collections.abc import Mapping

from discord import Client, Interaction

from arguments.claims import ClaimId
from bot.discord_ui.cards.beliefs import (
    AFTER,
    AGREES,
    BEFORE,
    belief_button,
    belief_form,
    beliefs_card,
    noted_card,
)
from bot.discord_ui.cards.card import Card
from bot.discord_ui.commands import described
from bot.discord_ui.forms import filled
from bot.discord_ui.people import asker, wording_for
from bot.discord_ui.replies import answering
from bot.discord_ui.routes import ButtonOld, Handler
from bot.engine.engine import Engine


def belief_commands(engine: Engine) -> list[described.AnyCommand]:
    """Give `/beliefs`: everybody sees it, for it tells of nobody but themselves."""

    async def beliefs(interaction: Interaction[Client]) -> None:
        async with answering(interaction) as answer:
            who, kept = asker(interaction), engine.beliefs
            own, told = await kept.all_own(who), await kept.moved(who)
            is_on = await kept.is_on(who)
            await answer.show(beliefs_card(wording_for(interaction), own, told, is_on=is_on))

    return [described.servers_command(engine.wording, "beliefs", beliefs)]


async def with_belief(
    engine: Engine, interaction: Interaction[Client], card: Card, claim_id: ClaimId, *, after: bool
) -> Card:
    """Put the button that asks how far one agrees under a card, where the server wants that."""
    if await engine.beliefs.is_on(asker(interaction)):
        card.buttons(belief_button(wording_for(interaction), claim_id, after=after))
    return card


def belief_routes(engine: Engine) -> Mapping[str, Handler]:
    """Give the handlers of the button and of its form, by verb."""

    async def ask(interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction, form=True) as answer:
            claim_id, after = _claim_and_when(arguments)
            claim = await engine.beliefs.sheet(asker(interaction), claim_id)
            await answer.open(belief_form(wording_for(interaction), claim, after=after))

    async def sent(interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as answer:
            claim_id, after = _claim_and_when(arguments)
            typed = filled.field(interaction, AGREES)
            noted = await engine.beliefs.note(asker(interaction), claim_id, typed, after=after)
            await answer.show(noted_card(wording_for(interaction), noted))

    return {"belief": ask, "belief-form": sent}


def _claim_and_when(arguments: list[str]) -> tuple[ClaimId, bool]:
    match arguments:
        case [claim_id, ("before" | "after") as when]:
            return ClaimId(claim_id), {BEFORE: False, AFTER: True}[when]
        case _:
            raise ButtonOld
