"""`/claims export`: what a server serves, as a pack to take along."""

import io

import discord
from discord import Client, Interaction, app_commands

from arguments.claim_ids import claim_id_for
from arguments.packs import write_pack
from bot.discord_ui.cards.library import pack_file_card
from bot.discord_ui.commands import described
from bot.discord_ui.commands.claims.browsing import articles
from bot.discord_ui.people import asker, wording_for
from bot.discord_ui.quoting import cut
from bot.discord_ui.replies import answering
from bot.engine.engine import Engine

TITLE_LIMIT, LICENCE_LIMIT = 200, 100


def export_command(engine: Engine) -> described.Subcommand:
    """Give `/claims export`."""

    async def export(
        interaction: Interaction[Client],
        article: str | None = None,
        title: app_commands.Range[str, 1, TITLE_LIMIT] | None = None,
        licence: app_commands.Range[str, 1, LICENCE_LIMIT] | None = None,
    ) -> None:
        async with answering(interaction) as answer:
            wording = wording_for(interaction)
            server = interaction.guild.name if interaction.guild else ""
            named = title or cut(wording.say("export-title", server=server), TITLE_LIMIT)
            pack = await engine.library.pack(
                asker(interaction).server_id,
                pack_id=claim_id_for(named),
                title=named,
                licence=licence or wording.say("export-licence"),
                article_id=article,
            )
            written = write_pack(pack, comment=wording.say("pack-comment")).encode()
            file = discord.File(io.BytesIO(written), filename=f"{pack.pack_id}.toml")
            await answer.show(pack_file_card(wording, file, len(pack.claims)))

    options = ("article", "title", "licence")
    command = described.command(engine.wording, "claims-export", export, options)
    command.autocomplete("article")(articles(engine))
    return command
