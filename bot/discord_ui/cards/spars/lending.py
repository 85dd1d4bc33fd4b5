"""Lending one's arguments to the spars of others: what it means, and the button that changes it."""

from bot.discord_ui.cards.card import Card, button
from bot.discord_ui.routes import custom_id
from bot.wording import Wording


def lending_line(card: Card, wording: Wording, *, lends: bool) -> None:
    """Say whether one's arguments are lent and what that means, with the button that turns it."""
    wish = "no" if lends else "yes"
    label = wording.say(f"button-lend-{wish}")
    told = wording.say("lend-on" if lends else "lend-off")
    card.line(f"-# {told}", button(label, custom_id("lend", wish)))


def lent_card(wording: Wording, *, lends: bool) -> Card:
    """Say that lending has begun or ended, with the way back."""
    card = Card()
    wish = "no" if lends else "yes"
    card.text(wording.say("lend-begun" if lends else "lend-ended"))
    card.buttons(button(wording.say(f"button-lend-{wish}"), custom_id("lend", wish)))
    return card
