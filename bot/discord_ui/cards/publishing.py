"""The card on which a server chooses what anybody may see in a browser."""

import discord
from discord.ui import Button, Select

from bot.discord_ui.cards.card import Card, button
from bot.discord_ui.routes import custom_id
from bot.engine.publishing import EVERYTHING, Publication
from bot.wording import Wording


def publish_card(wording: Wording, publication: Publication, link: str | None) -> Card:
    """Draw what is public, where, and a menu in which each thing can be turned on or off."""
    card = Card()
    card.text(f"## {wording.say('publish-title')}\n{wording.say('publish-intro')}")
    names = [wording.say(f"publish-what-{one}") for one in publication.public]
    if names:
        card.text(wording.say("publish-now", what=", ".join(names)))
    else:
        card.text(wording.say("publish-now-nothing"))
    where = wording.say("publish-nowhere") if names and link is None else ""
    note = wording.say("publish-note")
    card.text("\n".join(f"-# {line}" for line in (where, note) if line))
    card.choose(_menu(wording, publication))
    below: list[Button[discord.ui.LayoutView]] = []
    if names:
        below.append(button(wording.say("button-publish-nothing"), custom_id("publish-nothing")))
    if link is not None:
        below.append(Button(label=wording.say("board-link"), url=link))
    if below:
        card.buttons(*below)
    return card


def _menu(wording: Wording, publication: Publication) -> Select[discord.ui.LayoutView]:
    menu: Select[discord.ui.LayoutView] = Select(
        custom_id=custom_id("publish-menu"),
        placeholder=wording.say("publish-choose"),
        min_values=0,
        max_values=len(EVERYTHING),
    )
    for one in EVERYTHING:
        menu.add_option(
            label=wording.say(f"publish-what-{one}"),
            description=wording.say(f"publish-about-{one}"),
            value=one,
            default=one in publication.public,
        )
    return menu
