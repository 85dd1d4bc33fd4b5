"""Leaving a team, or a tournament that has begun: what it means, before and after."""

from discord import ButtonStyle

from arguments.tournaments.entries import Entry
from arguments.tournaments.lifecycle import Stage
from bot.discord_ui.cards.card import Card, button
from bot.discord_ui.cards.tournaments.words import mine_button, name_of, title_of
from bot.discord_ui.people import DISCORD
from bot.discord_ui.routes import custom_id
from bot.engine.contests.views import Card as Glance
from bot.wording import Wording

SURE = "sure"


def leaving_card(wording: Wording, glance: Glance, entry: Entry) -> Card:
    """Ask whether an entry is to withdraw: all of a team goes, and its match is given away."""
    card = Card()
    t = glance.tournament
    name = name_of(wording, entry)
    lines = [wording.say("t-leave-sure", name=name, members=len(entry.members))]
    if t.stage == Stage.RUNNING:
        lines.append(wording.say("t-leave-match"))
    lines.append(wording.say("t-leave-after"))
    card.text(f"**{title_of(t)}**\n" + "\n".join(lines))
    leaves = custom_id("t-leave", t.tournament_id, SURE)
    card.buttons(
        button(wording.say("button-t-leave-sure"), leaves, ButtonStyle.danger),
        mine_button(wording, t.tournament_id),
    )
    return card


def team_short_card(wording: Wording, entry: Entry) -> Card:
    """Tell a team that it is short of a member; nobody is pinged."""
    card = Card()
    accounts = [member.removeprefix(DISCORD) for member in entry.members]
    members = ", ".join(f"<@{one}>" for one in accounts if one.isdecimal())
    card.text(wording.say("t-team-short", name=name_of(wording, entry), members=members))
    return card
