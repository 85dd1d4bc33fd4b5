"""`/claims settings`: how a server wants its claims looked after."""

from collections.abc import Mapping

import discord
from discord import Client, Interaction, app_commands

from arguments.mistakes import Mistake
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
        organiser_role: discord.Role | None = None,
        *,
        belief_check: bool | None = None,
    ) -> None:
        async with answering(interaction) as answer:
            who = asker(interaction)
            if organiser_role is not None and organiser_role.is_default():
                raise Mistake("mistake-role-everyone")
            given = {
                "reports_channel": reports_channel,
                "approve_best": approve_best,
                "organiser_role": str(organiser_role.id) if organiser_role else None,
                "belief_check": belief_check,
            }
            changed = {name: value for name, value in given.items() if value is not None}
            kept = engine.settings
            now = await (kept.change(who, **changed) if changed else kept.of(who))
            await _show(answer, interaction, now)

    options = ("reports_channel", "approve_best", "organiser_role", "belief_check")
    return described.command(engine.wording, "claims-settings", settings, options)


def settings_routes(engine: Engine) -> Mapping[str, Handler]:
    """Give the handlers of the buttons that unset a channel or a role, by verb."""

    async def no_reports(interaction: Interaction[Client], _: list[str]) -> None:
        async with answering(interaction) as answer:
            now = await engine.settings.change(asker(interaction), reports_channel=None)
            await answer.replace(settings_card(wording_for(interaction), now, ""))

    async def no_role(interaction: Interaction[Client], _: list[str]) -> None:
        async with answering(interaction) as answer:
            now = await engine.settings.change(asker(interaction), organiser_role=None)
            await answer.replace(settings_card(wording_for(interaction), now, ""))

    return {"no-reports": no_reports, "no-organiser-role": no_role}


async def _show(answer: Answer, interaction: Interaction[Client], settings: ServerSettings) -> None:
    wording, channel = wording_for(interaction), settings.reports_channel
    missing = missing_permissions(interaction, channel) if channel else ()
    lacks = lacking(wording, channel, missing) if channel else ""
    role = settings.organiser_role
    known = interaction.guild.get_role(int(role)) if interaction.guild and role else None
    await answer.show(settings_card(wording, settings, lacks, role_gone=bool(role) and not known))
