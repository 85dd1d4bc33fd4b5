"""The help card, the card for a server just joined, and the privacy cards."""

from collections.abc import Mapping

import discord
from discord import ButtonStyle

from bot.discord_ui.cards.card import Card, button, practise_button
from bot.discord_ui.cards.spars.lending import lending_line
from bot.discord_ui.routes import custom_id
from bot.wording import Wording

HELP_LINES = (
    "practice",
    "spar",
    "judge",
    "leaderboard",
    "profile",
    "history",
    "privacy",
    "together",
    "claims",
    "tournament",
    "season",
)
PRACTISED = ("spars", "duels", "drills")


def help_card(wording: Wording, model: str = "") -> Card:
    """Draw what one can do here, with the first step as a button.

    `model` names the language model that arguments are sent to, where there is one.
    """
    card = Card()
    card.text(f"## {wording.say('help-title')}\n{wording.say('help-opening')}")
    card.text("\n".join(wording.say(f"help-{line}") for line in HELP_LINES))
    card.text(f"{wording.say('help-judging')}\n-# {wording.say('help-privacy-note')}")
    if model:
        card.text(f"-# {wording.say('second-judge-told', model=model)}")
    card.buttons(practise_button(wording))
    return card


def welcome_card(wording: Wording) -> Card:
    """Draw the one short card for a server that the bot has just joined."""
    card = Card()
    card.text(f"## {wording.say('welcome-title')}\n{wording.say('welcome-text')}")
    card.buttons(
        practise_button(wording),
        button(wording.say("button-help"), custom_id("help")),
    )
    return card


def kept_card(
    wording: Wording, kept: Mapping[str, int], model: str = "", *, lends: bool | None = None
) -> Card:
    """Draw what is kept about a person, counted by kind, and which model is sent arguments.

    `lends` says whether they lend their arguments; None where nobody else could borrow them.
    """
    card = Card()
    card.text(f"## {wording.say('privacy-title')}")
    counted = [
        wording.say(f"privacy-kept-{table.replace('_', '-')}", count=count)
        for table, count in kept.items()
        if count
    ]
    card.text("\n".join(f"- {line}" for line in counted) or wording.say("privacy-nothing"))
    card.text(f"-# {wording.say('privacy-how')}")
    if model:
        card.text(f"-# {wording.say('second-judge-told', model=model)}")
    if lends is not None:
        lending_line(card, wording, lends=lends)
    if not counted:
        card.buttons(practise_button(wording))
    return card


def export_card(wording: Wording, file: discord.File) -> Card:
    """Draw the card that brings a person's data as a file."""
    card = Card()
    card.text(wording.say("privacy-export"))
    card.attach(file)
    return card


def erase_card(wording: Wording, responses: int) -> Card:
    """Ask for the second tap before everything is erased."""
    card = Card(discord.Colour(0xA33B3B))
    card.text(wording.say("privacy-erase-ask", count=responses))
    card.buttons(
        button(wording.say("button-erase"), custom_id("erase", "yes"), ButtonStyle.danger),
        button(wording.say("button-keep"), custom_id("erase", "no")),
    )
    return card


def erased_card(wording: Wording, gone: Mapping[str, int]) -> Card:
    """Say what went, counted by kind."""
    values = {name: gone[name] for name in PRACTISED}
    said = wording.say(
        "privacy-erased", count=gone["responses"], practised=sum(values.values()), **values
    )
    return told_card(said)


def told_card(sentence: str) -> Card:
    """Draw one sentence."""
    card = Card()
    card.text(sentence)
    return card
