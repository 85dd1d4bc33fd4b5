"""What an organiser is told in the tournament's channel, each with the way to answer it."""

from collections.abc import Mapping
from typing import Any

from discord.ui import Button

from arguments.tournaments.entries import TournamentId
from bot.discord_ui.cards.card import Card, button
from bot.discord_ui.cards.tournaments.words import panel_button, primary
from bot.discord_ui.cards.trouble import COLOUR
from bot.discord_ui.routes import custom_id
from bot.wording import Wording

BALLOT = "ballot-to-confirm"
PERMISSION = "permission-lost"
FOR_ALL = frozenset({"paused", "resumed"})
"""What concerns everybody in the channel, and not its organiser alone."""


def notice_card(
    wording: Wording, tournament_id: TournamentId, what: str, about: Mapping[str, Any]
) -> Card:
    """Draw a notice; `about` has its values, and the match that it is of."""
    card = Card(COLOUR)
    values = dict(about.get("values") or {})
    if what == PERMISSION:
        name = wording.say(f"permission-{values['permission']}")
        card.text(wording.say("notice-permission-lost", permission=name))
    else:
        heading = "" if what in FOR_ALL else f"-# {wording.say('match-notice')}\n"
        card.text(f"{heading}{wording.say(f'notice-{what}', **values)}")
    match_id, ballot = about.get("match_id"), values.get("ballot")
    row: list[Button[Any]] = []
    if what == BALLOT and match_id and ballot:
        row.append(primary(wording.say("button-m-look"), custom_id("m-look", match_id, ballot)))
    elif match_id:
        row.append(primary(wording.say("button-m-manage"), custom_id("m-manage", match_id)))
    card.buttons(*row, panel_button(wording, tournament_id))
    return card


def manage_button(wording: Wording, match_id: str) -> Button[Any]:
    """Make the button that opens a match for its organiser."""
    return button(wording.say("button-m-manage"), custom_id("m-manage", match_id))
