"""The sign-up card that everyone sees, and what a debater is told of their own entry."""

from typing import Any

from discord import ButtonStyle
from discord.ui import Button

from arguments.tournaments.entries import Entry, Status
from arguments.tournaments.lifecycle import Action, Stage
from bot.discord_ui.cards.card import Card, button
from bot.discord_ui.cards.tournaments.choices import menu, option
from bot.discord_ui.cards.tournaments.settings import settings_words
from bot.discord_ui.cards.tournaments.words import (
    draw_button,
    mine_button,
    name_of,
    primary,
    standings_button,
    title_of,
)
from bot.discord_ui.people import DISCORD
from bot.discord_ui.quoting import inline
from bot.discord_ui.routes import custom_id
from bot.engine.contests.views import Card as Glance
from bot.engine.contests.views import Tournament
from bot.wording import Wording

OPEN = "open"


def sign_up_card(wording: Wording, glance: Glance) -> Card:
    """Draw a tournament as everyone sees it while people come in, and how far it is after that."""
    card = Card()
    tournament = glance.tournament
    card.text(f"## {title_of(tournament)}\n{settings_words(wording, glance)}")
    card.text(_count(wording, glance))
    card.buttons(*_buttons(wording, glance))
    return card


def entry_card(
    wording: Wording, tournament: Tournament, entry: Entry, *, heading: str = ""
) -> Card:
    """Draw somebody's own entry, with what they may change of it."""
    card = Card()
    if heading:
        card.text(heading)
    lines = [f"## {name_of(wording, entry)}", f"-# {title_of(tournament)}"]
    if tournament.settings.team_size > 1:
        lines.append(wording.say("t-entry-team", members=_mentions(entry)))
        missing = tournament.settings.team_size - len(entry.members)
        if missing > 0:
            lines.append(wording.say("t-entry-short", missing=missing))
    if entry.club:
        lines.append(wording.say("t-entry-club", club=inline(entry.club, 60)))
    if entry.status is Status.WITHDRAWN:
        lines.append(wording.say("t-entry-withdrawn"))
    elif entry.status is Status.ACTIVE:
        lines.append(wording.say("t-entry-there"))
    card.text("\n".join(lines))
    _categories(card, wording, tournament, entry)
    if entry.status is not Status.WITHDRAWN:
        card.buttons(*_own(wording, tournament, entry))
    return card


def left_card(wording: Wording, tournament: Tournament, left: str) -> Card:
    """Say what became of an entry that somebody left."""
    card = Card()
    card.text(f"**{title_of(tournament)}**\n{wording.say(f'left-{left}')}")
    return card


def _count(wording: Wording, glance: Glance) -> str:
    tournament = glance.tournament
    lines = [
        wording.say(
            "t-count",
            stage=tournament.stage.value,
            entrants=glance.entrants,
            there=glance.there,
            round=tournament.round,
        )
    ]
    if glance.judges:
        lines.append(wording.say("t-count-judges", judges=glance.judges))
    if tournament.paused is not None:
        lines.append(wording.say("t-paused"))
    return "\n".join(lines)


def _buttons(wording: Wording, glance: Glance) -> list[Button[Any]]:
    tournament = glance.tournament
    tid = tournament.tournament_id
    leave = button(wording.say("button-t-leave"), custom_id("t-leave", tid))
    own = button(wording.say("button-t-own"), custom_id("t-own", tid))
    judge = button(wording.say("button-t-judge"), custom_id("t-judge", tid))
    joins = custom_id("t-team" if tournament.settings.team_size > 1 else "t-join", tid)
    join = button(wording.say("button-t-join"), joins, ButtonStyle.success)
    if tournament.stage == Stage.CHECK_IN:
        here = button(wording.say("button-t-here"), custom_id("t-here", tid), ButtonStyle.success)
        return [here, button(wording.say("button-t-join"), joins), own, leave]
    if Action.JOIN in glance.actions:
        return [join, own, leave, judge]
    if tournament.stage == Stage.CANCELLED:
        return [mine_button(wording, tid)]
    return [draw_button(wording, tid), standings_button(wording, tid), mine_button(wording, tid)]


def _own(wording: Wording, tournament: Tournament, entry: Entry) -> list[Button[Any]]:
    tid = tournament.tournament_id
    buttons = []
    if tournament.stage == Stage.CHECK_IN and entry.status is Status.SIGNED_UP:
        buttons.append(primary(wording.say("button-t-here"), custom_id("t-here", tid)))
    if not tournament.stage.is_over:
        buttons += [
            button(wording.say("button-t-rename"), custom_id("t-entry", tid)),
            button(wording.say("button-t-leave"), custom_id("t-leave", tid), ButtonStyle.danger),
        ]
    return buttons or [mine_button(wording, tid)]


def _categories(card: Card, wording: Wording, tournament: Tournament, entry: Entry) -> None:
    """Add a menu of the categories that an entry may say it belongs to, while it may."""
    named = [each.name for each in tournament.settings.breaks if each.name.casefold() != OPEN]
    if not named or tournament.stage not in {Stage.SIGN_UP, Stage.CHECK_IN}:
        return
    options = [option(name, name, chosen=name in entry.categories) for name in named]
    card.choose(
        menu(
            options,
            custom_id("t-category", tournament.tournament_id),
            wording.say("t-choose-category"),
            least=0,
            most=len(options),
        )
    )


def _mentions(entry: Entry) -> str:
    """Name the members as Discord shows them to whoever reads it; nobody is pinged."""
    accounts = [member.removeprefix(DISCORD) for member in entry.members]
    return ", ".join(f"<@{one}>" for one in accounts if one.isdecimal())
