"""The invitation to a duel, as it stands."""

from typing import Any

from discord import ButtonStyle
from discord.ui import Button

from bot.discord_ui.cards.card import ACCENT, Card, button
from bot.discord_ui.cards.duels.people import person, sides_line
from bot.discord_ui.cards.spars.words import moment
from bot.discord_ui.quoting import inline
from bot.discord_ui.routes import custom_id
from bot.engine.sparring.duel_views import (
    DuelState,
    DuelView,
)
from bot.wording import Wording

CLAIM_LIMIT = 300


def invitation_card(wording: Wording, view: DuelView) -> Card:
    """Draw an invitation as it stands: open, accepted, declined, or over."""
    card, duel = Card(ACCENT), view.duel
    card.text(f"# {wording.say('duel-title')}\n**{inline(view.claim.text, CLAIM_LIMIT)}**")
    if duel.state is DuelState.INVITED and view.inviter is not None and duel.due is not None:
        rival = next((one for one in view.people if one != view.inviter), None)
        invited = person(wording, rival)
        card.text(wording.say("duel-invites", inviter=person(wording, view.inviter), rival=invited))
        card.text(sides_line(wording, view))
        card.text(wording.say("duel-how", minutes=duel.minutes))
        until = moment(duel.due)
        card.text(f"-# {wording.say('duel-open-until', until=until, rival=invited)}")
        card.buttons(*_invitation_buttons(wording, view))
        return card
    card.text(sides_line(wording, view))
    states = {DuelState.DECLINED: "declined", DuelState.LAPSED: "lapsed"}
    card.text(wording.say(f"duel-{states.get(duel.state, 'accepted')}"))
    return card


def _invitation_buttons(wording: Wording, view: DuelView) -> list[Button[Any]]:
    return [
        button(
            wording.say(f"button-duel-{act}"),
            custom_id(f"duel-{verb}", view.duel.duel_id),
            style,
        )
        for act, verb, style in (
            ("accept", "accept", ButtonStyle.success),
            ("decline", "decline", ButtonStyle.secondary),
            ("call-off", "call-off", ButtonStyle.secondary),
        )
    ]
