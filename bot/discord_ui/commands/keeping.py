"""`/claims settings` and `/claims export`: how a library is looked after, and taking it along."""

import io
from collections.abc import Mapping

import discord
from discord import Client, Interaction, app_commands

from arguments.importing import claim_id_for
from arguments.packs import write_pack
from bot.discord_ui.cards.library import pack_file_card
from bot.discord_ui.cards.settings import lacking, settings_card
from bot.discord_ui.channels import TextChannel, missing_permissions
from bot.discord_ui.commands import described
from bot.discord_ui.commands.browsing import articles
from bot.discord_ui.people import asker, wording_for
from bot.discord_ui.quoting import cut
from bot.discord_ui.replies import Answer, answering
from bot.discord_ui.routes import Handler
from bot.engine.engine import Engine
from bot.engine.settings import ServerSettings

MOST_BEST = 25
TITLE_LIMIT, LICENCE_LIMIT = 200, 100


def keeping_commands(engine: Engine) -> list[described.Subcommand]:
    """Give the commands that export and set."""

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
            written = write_pack(pack).encode()
            file = discord.File(io.BytesIO(written), filename=f"{pack.pack_id}.toml")
            await answer.show(pack_file_card(wording, file, len(pack.claims)))

    async def settings(
        interaction: Interaction[Client],
        reports_channel: TextChannel | None = None,
        approve_best: app_commands.Range[int, 0, MOST_BEST] | None = None,
    ) -> None:
        async with answering(interaction) as answer:
            who = asker(interaction)
            given = {"reports_channel": reports_channel, "approve_best": approve_best}
            changed = {name: value for name, value in given.items() if value is not None}
            kept = engine.settings
            now = await (kept.change(who, **changed) if changed else kept.of(who))
            await _show(answer, interaction, now)

    exporting = described.command(
        engine.wording, "claims-export", export, ("article", "title", "licence")
    )
    exporting.autocomplete("article")(articles(engine))
    setting = described.command(
        engine.wording, "claims-settings", settings, ("reports_channel", "approve_best")
    )
    return [exporting, setting]


def keeping_routes(engine: Engine) -> Mapping[str, Handler]:
    """Give the handler of the button that has reports announced nowhere, by verb."""

    async def no_reports(interaction: Interaction[Client], _: list[str]) -> None:
        async with answering(interaction) as answer:
            now = await engine.settings.change(asker(interaction), reports_channel=None)
            await answer.replace(settings_card(wording_for(interaction), now, ""))

    return {"no-reports": no_reports}


async def _show(answer: Answer, interaction: Interaction[Client], settings: ServerSettings) -> None:
    wording, channel = wording_for(interaction), settings.reports_channel
    missing = missing_permissions(interaction, channel) if channel else ()
    lacks = lacking(wording, channel, missing) if channel else ""
    await answer.show(settings_card(wording, settings, lacks))
