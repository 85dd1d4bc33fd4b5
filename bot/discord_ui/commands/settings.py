"""`/claims settings`: how a server wants its claims looked after."""

from collections.abc import Mapping

from discord import Client, Interaction, app_commands

from bot.discord_ui.cards.settings import lacking, settings_card
from bot.discord_ui.channels import TextChannel, missing_permissions
from bot.discord_ui.commands import described
from bot.discord_ui.people import asker, wording_for
from bot.discord_ui.replies import Answer, answering
from bot.discord_ui.routes import Handler
from bot.engine.engine import Engine
from bot.engine.settings import ServerSettings

MOST_BEST = 25


def settings_command(engine: Engine) -> described.Subcommand:
    """Give `/claims settings`."""

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

    options = ("reports_channel", "approve_best")
    return described.command(engine.wording, "claims-settings", settings, options)


def settings_routes(engine: Engine) -> Mapping[str, Handler]:
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
