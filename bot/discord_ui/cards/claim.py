"""The claim card: a claim, its source line, and a button for each thing one can do with it."""

from typing import Any

from discord import ButtonStyle
from discord.ui import Button

from arguments.claims import Claim, Side
from bot.discord_ui.cards.card import Card, button
from bot.discord_ui.quoting import inline, plain
from bot.discord_ui.routes import custom_id
from bot.wording import Wording
from bot.wording.source_lines import source_line


def claim_card(wording: Wording, claim: Claim) -> Card:
    """Draw a claim to argue; its buttons work for anyone who sees it."""
    card = Card()
    card.text(f"-# {wording.say('claim-heading')}\n### {inline(claim.text, 400)}")
    card.text(f"-# {plain(source_line(wording, claim))}")
    buttons = [
        *_sides(wording, claim),
        button(wording.say("button-surprise"), custom_id("argue", claim.claim_id, "any")),
        button(wording.say("button-another"), custom_id("another", claim.claim_id)),
    ]
    if claim.considerations.on_for or claim.considerations.on_against:
        buttons.append(button(wording.say("button-ideas"), custom_id("ideas", claim.claim_id)))
    card.buttons(*buttons)
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
    card.buttons(*_sides(wording, claim))
    return card


def _sides(wording: Wording, claim: Claim) -> list[Button[Any]]:
    return [
        button(
            wording.say(f"button-{side}"),
            custom_id("argue", claim.claim_id, side),
            ButtonStyle.primary,
        )
        for side in Side
    ]
