"""Belief cards: what somebody said of a claim, and how minds moved in a server."""

from collections.abc import Sequence
from typing import Any

import discord
from discord.ui import Button, Label, Modal, TextDisplay, TextInput

from arguments.beliefs import LEAST, STEP, Movement
from arguments.claims import Claim, ClaimId
from bot.discord_ui.cards.card import Card, button
from bot.discord_ui.quoting import inline
from bot.discord_ui.routes import custom_id
from bot.engine.beliefs import OwnBelief, Told
from bot.wording import Wording

BEFORE, AFTER = "before", "after"
AGREES = "agrees"
CLAIM_LIMIT, CLAIMS, SHORT_CLAIM = 300, 10, 100
DIGITS = 4
"""Characters of a number up to 100 with its sign of per cent."""
PER_CENT = 100


def belief_button(wording: Wording, claim_id: ClaimId, *, after: bool) -> Button[Any]:
    """Make the button that asks how far somebody agrees with a claim, before or after."""
    when = AFTER if after else BEFORE
    return button(wording.say(f"button-belief-{when}"), custom_id("belief", claim_id, when))


def belief_form(wording: Wording, claim: Claim, *, after: bool) -> Modal:
    """Ask for a number from 0 to 100."""
    when = AFTER if after else BEFORE
    form = Modal(
        title=wording.say("belief-form-title"),
        custom_id=custom_id("belief-form", claim.claim_id, when),
        timeout=None,
    )
    form.add_item(TextDisplay(f"**{inline(claim.text, CLAIM_LIMIT)}**"))
    form.add_item(
        Label(
            text=wording.say("belief-form-agrees"),
            description=wording.say("belief-form-hint"),
            component=TextInput(custom_id=AGREES, style=discord.TextStyle.short, max_length=DIGITS),
        )
    )
    return form


def noted_card(wording: Wording, own: OwnBelief) -> Card:
    """Say what was kept, and by how much it moved."""
    card = Card()
    card.text(f"**{inline(own.claim.text, CLAIM_LIMIT)}**\n{_said(wording, own)}")
    card.text(f"-# {wording.say('belief-private')}")
    return card


def beliefs_card(wording: Wording, own: Sequence[OwnBelief], told: Told, *, is_on: bool) -> Card:
    """Draw how minds moved here, and what the person said themselves."""
    card = Card()
    card.text(f"## {wording.say('belief-title')}\n{_overall(wording, told)}")
    shown = told.minds.claims[:CLAIMS]
    if shown:
        lines = (
            f"- {inline(told.claims[claim_id], SHORT_CLAIM)}: {_movement(wording, movement)}"
            for claim_id, movement in shown
        )
        card.text("\n".join(lines))
    card.rule()
    card.text(f"### {wording.say('belief-own')}")
    for one in own:
        card.text(f"{inline(one.claim.text, SHORT_CLAIM)}\n-# {_said(wording, one)}")
    if not own:
        card.text(wording.say("belief-own-none" if is_on else "belief-off"))
    return card


def _overall(wording: Wording, told: Told) -> str:
    movement = told.minds.overall
    if movement is None:
        people = told.minds.people
        return wording.say("belief-too-few", count=people, least=LEAST, step=STEP)
    return wording.say("belief-overall", moved=_movement(wording, movement), step=STEP)


def _movement(wording: Wording, movement: Movement) -> str:
    mean = round(movement.mean)
    told = wording.say("belief-moved-by", people=movement.people, points=mean)
    if movement.towards_other is None:
        return told
    share = round(movement.towards_other * PER_CENT)
    return f"{told} {wording.say('belief-moved-towards', share=share)}"


def _said(wording: Wording, own: OwnBelief) -> str:
    belief = own.belief
    if belief.at_last is None:
        return wording.say("belief-first", value=belief.at_first)
    by = belief.at_last - belief.at_first
    direction = "up" if by > 0 else "down" if by else "same"
    return wording.say(
        f"belief-both-{direction}", first=belief.at_first, last=belief.at_last, points=abs(by)
    )
