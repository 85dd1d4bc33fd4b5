"""Where a spar begins: the open ones to go on with, or a claim with its sides."""

from collections.abc import Sequence

from discord import ButtonStyle

from arguments.claims import Claim, Side
from arguments.sparring.course import EXCHANGES
from bot.discord_ui.cards.card import Card, button
from bot.discord_ui.cards.duels.people import person
from bot.discord_ui.cards.spars.lending import lending_line
from bot.discord_ui.cards.spars.words import day, moment
from bot.discord_ui.quoting import inline
from bot.discord_ui.routes import custom_id
from bot.engine.sparring.duel_views import DuelLine
from bot.engine.sparring.views import Place, SparLine
from bot.wording import Wording
from bot.wording.source_lines import source_line

MOST, CLAIM_LIMIT = 10, 200
"""Open spars on one card, and characters of each one's claim."""


def open_spars_card(
    wording: Wording,
    lines: Sequence[SparLine],
    duels: Sequence[DuelLine],
    place: Place,
    *,
    lends: bool | None,
) -> Card:
    """Draw what can be taken up again, newest first, and the way to a new spar.

    Duels that wait for the asker come before everything else.
    """
    card = Card()
    card.text(f"## {wording.say('spar-open-title')}")
    waiting_first = sorted(duels, key=lambda one: not one.waits_for_asker)
    for duel in waiting_first[:MOST]:
        look = button(wording.say("button-spar-go-on"), custom_id("duel-view", duel.duel_id))
        card.line(_duel(wording, duel), look)
    for line in lines[: max(0, MOST - len(waiting_first))]:
        go_on = button(wording.say("button-spar-go-on"), custom_id("spar-view", line.spar_id))
        card.line(_line(wording, line), go_on)
    new = custom_id("spar-new", place)
    card.buttons(button(wording.say("button-spar-new"), new, ButtonStyle.primary))
    if lends is not None:
        lending_line(card, wording, lends=lends)
    return card


def sides_card(wording: Wording, claim: Claim, place: Place) -> Card:
    """Draw a claim to spar on, with its sides."""
    card = Card()
    heading = wording.say("spar-choose-heading")
    card.text(f"-# {heading}\n### {inline(claim.text, 400)}")
    card.text(f"-# {inline(source_line(wording, claim), 600)}")
    card.text(wording.say("spar-choose-how"))
    sides = [
        button(
            wording.say(f"button-{side}"),
            custom_id("spar-begin", claim.claim_id, side, place),
            ButtonStyle.primary,
        )
        for side in Side
    ]
    card.buttons(
        *sides,
        button(
            wording.say("button-surprise"), custom_id("spar-begin", claim.claim_id, "any", place)
        ),
        button(wording.say("button-another"), custom_id("spar-another", claim.claim_id, place)),
    )
    return card


def _line(wording: Wording, line: SparLine) -> str:
    claim = f"**{wording.say(f'side-{line.side}')}:** {inline(line.claim.text, CLAIM_LIMIT)}"
    state = wording.say(
        "spar-open-where",
        state=line.state.value,
        number=min(line.answered + 1, EXCHANGES),
        of=EXCHANGES,
    )
    until = wording.say("spar-open-until", until=day(line.until))
    return f"{claim}\n-# {state} · {until}"


def _duel(wording: Wording, duel: DuelLine) -> str:
    claim = f"**{wording.say(f'side-{duel.side}')}:** {inline(duel.claim.text, CLAIM_LIMIT)}"
    waits = "yes" if duel.waits_for_asker else "no"
    rival = person(wording, duel.rival)
    state = wording.say("spar-open-duel", state=duel.state.value, waits=waits, rival=rival)
    due = f" · {moment(duel.due)}" if duel.due is not None else ""
    return f"{claim}\n-# {state}{due}"
