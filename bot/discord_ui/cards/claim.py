"""The claim card: a claim, its source line, and a button for each thing one can do with it."""

from datetime import datetime
from typing import Any

from discord.ui import Button

from arguments.claims import Claim, Side
from bot.discord_ui.cards.card import Card, button, side_buttons
from bot.discord_ui.cards.passage import has_context
from bot.discord_ui.quoting import inline, plain
from bot.discord_ui.routes import custom_id
from bot.wording import Wording
from bot.wording.source_lines import source_line


def claim_card(wording: Wording, claim: Claim) -> Card:
    """Draw a claim to argue; its buttons work for anyone who sees it."""
    card = _claim(wording, claim, wording.say("claim-heading"))
    buttons = [
        *side_buttons(wording, claim),
        button(wording.say("button-surprise"), custom_id("argue", claim.claim_id, "any")),
        button(wording.say("button-another"), custom_id("another", claim.claim_id)),
    ]
    if claim.considerations.on_for or claim.considerations.on_against:
        buttons.append(button(wording.say("button-ideas"), custom_id("ideas", claim.claim_id)))
    card.buttons(*buttons)
    card.buttons(*_about(wording, claim))
    return card


def daily_card(wording: Wording, claim: Claim, closes: datetime) -> Card:
    """Draw the claim of the day, which everyone in the channel may argue until it closes."""
    heading = wording.say("daily-heading", when=f"<t:{int(closes.timestamp())}:R>")
    card = _claim(wording, claim, heading)
    surprise = button(wording.say("button-surprise"), custom_id("argue", claim.claim_id, "any"))
    card.buttons(*side_buttons(wording, claim), surprise)
    card.buttons(*_about(wording, claim))
    return card


def ideas_card(wording: Wording, claim: Claim) -> Card:
    """Draw the considerations on either side, with the two sides to choose from."""
    card = Card()
    card.text(f"-# {wording.say('ideas-heading')}\n**{inline(claim.text, 400)}**")
    for side in Side:
        thoughts = "\n".join(f"- {plain(thought)}" for thought in claim.considerations.on(side))
        if thoughts:
            card.text(f"**{wording.say(f'side-{side}')}**\n{thoughts}")
    card.text(f"-# {wording.say('ideas-own-words')}")
    card.buttons(*side_buttons(wording, claim))
    return card


def _claim(wording: Wording, claim: Claim, heading: str) -> Card:
    card = Card()
    card.text(f"-# {heading}\n### {inline(claim.text, 400)}")
    card.text(f"-# {inline(source_line(wording, claim), 600)}")
    return card


def _about(wording: Wording, claim: Claim) -> list[Button[Any]]:
    buttons = [button(wording.say("button-report"), custom_id("report", claim.claim_id))]
    if has_context(claim):
        passage = button(wording.say("button-passage"), custom_id("passage", claim.claim_id))
        buttons.insert(0, passage)
    return buttons
