"""What is shown when something went wrong: one sentence, the text that was typed, a way back."""

import io

import discord

from arguments.mistakes import ClaimRetired, ClaimUnknown, Mistake
from bot.discord_ui.cards.card import Card, button
from bot.discord_ui.quoting import quote
from bot.discord_ui.routes import custom_id
from bot.wording import Wording

COLOUR = discord.Colour(0xB8860B)
QUOTE_LIMIT = 1500


def trouble_card(
    wording: Wording,
    sentence: str,
    typed: str = "",
    mistake: Mistake | None = None,
    back: tuple[str, str] | None = None,
) -> Card:
    """Draw the card; `typed` is given back whole, as a file when it is too long to quote.

    `back` is the id and the wording key of the button that opens the form again.
    """
    card = Card(COLOUR)
    card.text(sentence)
    if typed.strip():
        card.text(f"-# {wording.say('your-text')}")
        if len(typed) > QUOTE_LIMIT:
            card.attach(discord.File(io.BytesIO(typed.encode()), filename="your-text.txt"))
        else:
            card.text(quote(typed, QUOTE_LIMIT))
    if isinstance(mistake, ClaimRetired | ClaimUnknown):
        card.buttons(button(wording.say("button-another"), custom_id("practise")))
    elif back is not None:
        opens, label = back
        card.buttons(button(wording.say(label), opens, discord.ButtonStyle.primary))
    return card
