"""Lending one's arguments to the spars of others, and taking that back."""

from collections.abc import Mapping

from discord import Client, Interaction

from bot.discord_ui.cards.spars.lending import lent_card
from bot.discord_ui.people import asker, wording_for
from bot.discord_ui.replies import answering
from bot.discord_ui.routes import ButtonOld, Handler
from bot.engine.engine import Engine


def lending_routes(engine: Engine) -> Mapping[str, Handler]:
    """Give the handler of the button that lends one's arguments or stops it."""

    async def lend(interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as answer:
            if arguments not in (["yes"], ["no"]):
                raise ButtonOld
            lends = arguments == ["yes"]
            await engine.lending.allow(asker(interaction), lends)
            await answer.show(lent_card(wording_for(interaction), lends=lends))

    return {"lend": lend}


async def lends_here(engine: Engine, interaction: Interaction[Client]) -> bool | None:
    """Tell whether somebody lends their arguments here; None where there are no others."""
    if interaction.guild_id is None:
        return None
    return await engine.lending.allowed(asker(interaction))
