"""Who takes part, and a server's tournaments."""

import io
from collections.abc import Sequence

import discord
from discord import ButtonStyle

from arguments.tournaments.entries import Entry, Status
from arguments.tournaments.lifecycle import Stage
from arguments.tournaments.roster import Complaint
from bot.discord_ui.cards.card import Card, button
from bot.discord_ui.cards.tournaments.choices import MOST, menu, option
from bot.discord_ui.cards.tournaments.words import (
    name_of,
    pages_of,
    panel_button,
    shown_page,
    title_of,
    turning,
)
from bot.discord_ui.cards.trouble import COLOUR
from bot.discord_ui.people import DISCORD
from bot.discord_ui.quoting import inline
from bot.discord_ui.routes import custom_id
from bot.engine.contests.signing_up.rosters import Imported
from bot.engine.contests.views import FieldView, Tournament
from bot.wording import Wording

A_PAGE, COMPLAINTS = 25, 20


def field_card(wording: Wording, view: FieldView, page: int = 1) -> Card:
    """Draw a page of who takes part, with clubs and who is there."""
    card = Card()
    entries, page = shown_page(view.entries, page, A_PAGE)
    title = wording.say("t-field-title", tournament=title_of(view.tournament))
    card.text(f"## {title}")
    card.text("\n".join(_entry(wording, view, each) for each in entries) or wording.say("t-nobody"))
    where = ("t-field", view.tournament.tournament_id)
    turning(card, wording, where, page, pages_of(len(view.entries), A_PAGE))
    return card


def listed_card(wording: Wording, tournaments: Sequence[Tournament]) -> Card:
    """List a server's tournaments, with a menu to look at one."""
    card = Card()
    card.text(f"## {wording.say('t-list-title')}")
    if not tournaments:
        card.text(wording.say("t-list-none"))
        return card
    card.text("\n".join(_listed(wording, each) for each in tournaments[:MOST]))
    options = [option(each.name, each.tournament_id) for each in tournaments[:MOST]]
    card.choose(menu(options, custom_id("t-show"), wording.say("t-choose-tournament")))
    return card


def imported_card(wording: Wording, tournament: Tournament, imported: Imported) -> Card:
    """Say who came in from a spreadsheet."""
    card = Card()
    lines = [
        wording.say("t-imported", added=len(imported.added), tournament=title_of(tournament)),
    ]
    if imported.there:
        lines.append(wording.say("t-imported-there", there=imported.there))
    if imported.ignored:
        columns = ", ".join(inline(each, 40) for each in imported.ignored[:10])
        lines.append(f"-# {wording.say('t-imported-ignored', columns=columns)}")
    if any(not entry.members for entry in imported.added):
        lines.append(f"-# {wording.say('t-imported-join')}")
    card.text("\n".join(lines))
    card.buttons(
        panel_button(wording, tournament.tournament_id),
        button(
            wording.say("button-t-field"), custom_id("t-see", tournament.tournament_id, "field")
        ),
    )
    return card


def complaints_card(
    wording: Wording, complaints: Sequence[Complaint], typed: str, tournament_id: str
) -> Card:
    """Name everything that is wrong with a spreadsheet of entrants, each by its line.

    What was typed comes back as a file, with the way to the form.
    """
    card = Card(COLOUR)
    card.text(wording.say("t-import-problems", count=len(complaints)))
    said = [
        wording.say("roster-line", line=each.line, says=wording.phrase(each.says))
        if each.line
        else wording.phrase(each.says)
        for each in complaints
    ]
    lines = [f"- {inline(line, 150)}" for line in said[:COMPLAINTS]]
    if len(said) > COMPLAINTS:
        lines.append(f"-# {wording.say('t-import-more', count=len(said) - COMPLAINTS)}")
    card.text("\n".join(lines))
    if typed:
        card.attach(discord.File(io.BytesIO(typed.encode()), filename="your-text.txt"))
        again = custom_id("t-csv", tournament_id)
        card.buttons(button(wording.say("button-edit-again"), again, ButtonStyle.primary))
    return card


def files_card(wording: Wording, tournament: Tournament, files: Sequence[discord.File]) -> Card:
    """Bring a tournament as files."""
    card = Card()
    card.text(wording.say("t-exported", tournament=title_of(tournament), files=len(files)))
    for file in files:
        card.attach(file)
    return card


def person(wording: Wording, view: FieldView, debater_id: str) -> str:
    """Name somebody as they were last seen here; else as Discord shows them to the reader."""
    known = {str(one): name for one, name in view.names.items()}
    name = known.get(debater_id)
    if name:
        return inline(name, 40)
    account = debater_id.removeprefix(DISCORD)
    return f"<@{account}>" if account.isdecimal() else wording.say("tournament-former")


def _entry(wording: Wording, view: FieldView, entry: Entry) -> str:
    people = [person(wording, view, one) for one in entry.members]
    alone = view.tournament.settings.team_size == 1
    return wording.say(
        "t-field-line",
        number=entry.number,
        name=name_of(wording, entry),
        people="none" if alone and people else ", ".join(people) or "nobody",
        club=inline(entry.club, 40) if entry.club else "none",
        there=_how(view, entry),
    )


def _how(view: FieldView, entry: Entry) -> str:
    if entry.status is Status.WITHDRAWN:
        return "withdrawn"
    if view.tournament.stage == Stage.CHECK_IN:
        return "there" if entry.status is Status.ACTIVE else "away"
    return "in"


def _listed(wording: Wording, tournament: Tournament) -> str:
    return wording.say(
        "t-list-line",
        name=title_of(tournament),
        stage=wording.say(tournament.stage.name_key),
    )
