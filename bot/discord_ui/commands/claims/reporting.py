"""The second row of a claim's card: its passage in the article, and reporting it."""

import logging
from collections.abc import Mapping

from discord import Client, Interaction

from arguments.claims import Claim, ClaimId
from bot.discord_ui.cards.passage import passage_card
from bot.discord_ui.cards.reports import notice_card, thanks_card
from bot.discord_ui.forms import filled
from bot.discord_ui.forms.claims import report_form
from bot.discord_ui.people import asker, wording_for
from bot.discord_ui.replies import UNREACHED, answering
from bot.discord_ui.routes import ButtonOld, Handler
from bot.engine.engine import Engine
from bot.engine.library.reports import Reason
from bot.wording import load_wording

log = logging.getLogger(__name__)


def reporting_routes(engine: Engine) -> Mapping[str, Handler]:
    """Give the handlers of the passage and report buttons and of the report's form, by verb."""

    async def passage(interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as answer:
            claim = await _seen(engine, interaction, arguments)
            await answer.show(passage_card(wording_for(interaction), claim))

    async def report(interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction, form=True) as answer:
            claim = await _seen(engine, interaction, arguments)
            await answer.open(report_form(wording_for(interaction), claim))

    async def sent(interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as answer:
            claim = await _seen(engine, interaction, arguments)
            chosen = filled.field(interaction, filled.REASON)
            note = filled.typed_text(interaction)
            reason = Reason(chosen) if chosen in list(Reason) else Reason.OTHER
            done = await engine.reports.report(asker(interaction), claim.claim_id, reason, note)
            await answer.show(thanks_card(wording_for(interaction), claim, new=done.new))
            if done.new and done.channel_id:
                await _announce(interaction, done.channel_id, claim, reason)

    return {"passage": passage, "report": report, "report-form": sent}


async def _announce(
    interaction: Interaction[Client], channel_id: str, claim: Claim, reason: Reason
) -> None:
    """Tell the organisers' channel; a report is kept even where that cannot be."""
    locale = interaction.guild_locale
    wording = load_wording(locale.value) if locale else load_wording()
    channel = interaction.client.get_partial_messageable(int(channel_id))
    try:
        await channel.send(view=notice_card(wording, claim, reason))
    except UNREACHED as error:
        log.warning("report unannounced channel=%s reason=%s", channel_id, error)


async def _seen(engine: Engine, interaction: Interaction[Client], arguments: list[str]) -> Claim:
    """Give the claim of a button as the person's place sees it; raises `ClaimUnknown`."""
    if len(arguments) != 1:
        raise ButtonOld
    place = asker(interaction).server_id
    return (await engine.library.shelved(place, ClaimId(arguments[0]))).claim
