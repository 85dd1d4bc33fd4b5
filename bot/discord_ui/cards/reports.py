"""Reports: the card on which they are settled, and the notice in the organisers' channel."""

from discord import ButtonStyle

from arguments.claims import Claim
from bot.discord_ui.cards.card import Card, button
from bot.discord_ui.cards.passage import beside, source_words
from bot.discord_ui.quoting import inline
from bot.discord_ui.routes import custom_id
from bot.engine.library.reports import ClaimReports, Reason
from bot.wording import Wording

NOTES, NOTE_LIMIT = 5, 200
"""How many notes are shown, and how much of each."""
SOURCE_ROOM = 900


def reported_card(wording: Wording, reports: ClaimReports, *, heading: str = "") -> Card:
    """Draw a claim with what was reported of it, to be retired or kept."""
    card = Card()
    if heading:
        card.text(heading)
    claim = reports.claim
    count = wording.say("report-heading", count=reports.count)
    card.text(f"-# {count}\n## {inline(claim.text, 400)}")
    reasons = [f"- {wording.say(f'report-reason-{reason}')}" for reason in reports.reasons]
    notes = [f"> {inline(note, NOTE_LIMIT)}" for note in reports.notes[:NOTES]]
    card.text("\n".join([*reasons, *notes]), leaving=SOURCE_ROOM)
    context = beside(claim)
    if context:
        card.text(f"{wording.say('review-context')}\n{context}", leaving=SOURCE_ROOM)
    card.text(source_words(wording, claim))
    card.buttons(
        button(
            wording.say("button-retire"),
            custom_id("settle", claim.claim_id, "retire"),
            ButtonStyle.danger,
        ),
        button(wording.say("button-edit"), custom_id("mend", claim.claim_id)),
        button(wording.say("button-keep-claim"), custom_id("settle", claim.claim_id, "keep")),
    )
    return card


def thanks_card(wording: Wording, claim: Claim, *, new: bool) -> Card:
    """Thank for a report, with the way on."""
    card = Card()
    card.text(wording.say("report-thanks" if new else "report-again"))
    card.buttons(button(wording.say("button-another"), custom_id("practise", claim.claim_id)))
    return card


def notice_card(wording: Wording, claim: Claim, reason: Reason) -> Card:
    """Draw the notice that a claim was reported and why; by whom is nobody's to know."""
    card = Card()
    said = wording.say("report-notice", claim=f"**{inline(claim.text, 400)}**")
    why = wording.say(f"report-reason-{reason}")
    card.text(f"{said}\n{why}\n-# {wording.say('report-notice-how')}")
    return card
