"""`/publish`: what of a server anybody may see in a browser."""

from collections.abc import Collection, Mapping

from discord import Client, Interaction

from bot.discord_ui.cards.card import Card
from bot.discord_ui.cards.publishing import publish_card
from bot.discord_ui.commands import described
from bot.discord_ui.commands.tournaments.asking import chosen
from bot.discord_ui.commands.tournaments.organisers import must_organise
from bot.discord_ui.people import asker, wording_for
from bot.discord_ui.public_links import place_link
from bot.discord_ui.replies import answering
from bot.discord_ui.routes import Handler
from bot.engine.engine import Engine
from bot.engine.publishing import EVERYTHING, Publication


def publish_commands(engine: Engine) -> list[described.AnyCommand]:
    """Give the command."""

    async def publish(interaction: Interaction[Client]) -> None:
        async with answering(interaction) as answer:
            await must_organise(engine, interaction)
            publication = await engine.publishing.of(asker(interaction).server_id)
            await answer.show(_card(engine, interaction, publication))

    return [described.servers_command(engine.wording, "publish", publish)]


def publish_routes(engine: Engine) -> Mapping[str, Handler]:
    """Give the handlers of the menu and of the button that takes everything back, by verb."""

    async def menu(interaction: Interaction[Client], _: list[str]) -> None:
        async with answering(interaction) as answer:
            publication = await _set(engine, interaction, chosen(interaction))
            await answer.replace(_card(engine, interaction, publication))

    async def nothing(interaction: Interaction[Client], _: list[str]) -> None:
        async with answering(interaction) as answer:
            publication = await _set(engine, interaction, ())
            await answer.replace(_card(engine, interaction, publication))

    return {"publish-menu": menu, "publish-nothing": nothing}


async def _set(
    engine: Engine, interaction: Interaction[Client], wanted: Collection[str]
) -> Publication:
    """Make public what was chosen, and nothing else."""
    await must_organise(engine, interaction)
    who = asker(interaction)
    others = [one for one in EVERYTHING if one not in wanted]
    title = interaction.guild.name if interaction.guild else ""
    await engine.publishing.change(who, others, public=False)
    return await engine.publishing.change(who, tuple(wanted), public=True, title=title)


def _card(engine: Engine, interaction: Interaction[Client], publication: Publication) -> Card:
    link = place_link(engine, publication)
    return publish_card(wording_for(interaction), publication, link)
