"""The organiser's card of one match: what it waits for, and what can be done about it."""

from typing import Any

import discord
from discord import ButtonStyle
from discord.ui import Button, Select, UserSelect

from arguments.judging.verdict import Phrase
from bot.discord_ui.cards.card import Card, button
from bot.discord_ui.cards.matches.match import judges_line, status
from bot.discord_ui.cards.matches.words import person, sides, where
from bot.discord_ui.cards.tournaments.words import panel_button, primary
from bot.discord_ui.quoting import cut, quote
from bot.discord_ui.routes import custom_id
from bot.engine.contests.matches.watching import Watched
from bot.engine.contests.views import AppealState, MatchState, Outcome
from bot.wording import Wording

APPEAL_LIMIT = 1000
_OPTIONS, _OPTION = 25, 100


def managing_card(
    wording: Wording, watched: Watched, *, needs: Phrase | None = None, done: str = ""
) -> Card:
    """Draw a match for its organiser; `done` tells what was done just now."""
    card = Card()
    if done:
        card.text(f"**{done}**")
        card.rule()
    card.text(f"{where(wording, watched.page)}\n{sides(wording, watched)}")
    if watched.page.line.judges:
        card.text(f"-# {judges_line(wording, watched)}")
    card.text(status(wording, watched))
    if needs is not None:
        card.text(wording.phrase(needs))
    if _has_appeal(watched):
        _appeal(card, wording, watched)
    card.rule()
    card.buttons(*_buttons(wording, watched))
    if watched.match.state in {MatchState.OPEN, MatchState.JUDGING}:
        _judges(card, wording, watched)
    return card


def _has_appeal(watched: Watched) -> bool:
    return watched.appeal is not None and watched.appeal.state is AppealState.OPEN


def _appeal(card: Card, wording: Wording, watched: Watched) -> None:
    appeal, match_id = watched.appeal, watched.match.match_id
    if appeal is None:
        return
    name = person(wording, watched, appeal.by)
    card.text(f"**{wording.say('match-appeal-by', name=name)}**\n{_said(wording, appeal.text)}")
    card.buttons(
        primary(wording.say("button-m-uphold"), custom_id("m-uphold", match_id)),
        button(wording.say("button-m-dismiss"), custom_id("m-dismiss", match_id)),
    )


def _said(wording: Wording, text: str | None) -> str:
    return quote(text, APPEAL_LIMIT) if text else wording.say("match-text-gone")


def _buttons(wording: Wording, watched: Watched) -> list[Button[Any]]:
    match, made = watched.match, []
    if match.state in {MatchState.OPEN, MatchState.JUDGING, MatchState.CONFIRMED}:
        rules = custom_id("m-rule", match.match_id)
        made.append(button(wording.say("button-m-rule"), rules, ButtonStyle.danger))
    if match.state in {MatchState.OPEN, MatchState.JUDGING}:
        made.append(button(wording.say("button-m-more"), custom_id("m-more", match.match_id)))
    if any(speech.outcome is Outcome.MISSED for speech in watched.page.speeches):
        made.append(button(wording.say("button-m-let-in"), custom_id("m-let-in", match.match_id)))
    return [*made, panel_button(wording, watched.page.tournament.tournament_id)]


def _judges(card: Card, wording: Wording, watched: Watched) -> None:
    """Add the menus that leave a judge out, and call somebody in."""
    seated, match_id = watched.page.line.judges, watched.match.match_id
    if not watched.page.tournament.settings.judging.panel:
        return
    options = [
        discord.SelectOption(
            label=cut(watched.names.get(one.debater_id) or one.debater_id, _OPTION),
            value=one.debater_id,
        )
        for one in seated[:_OPTIONS]
    ]
    if options:
        without: Select[Any] = Select(
            custom_id=custom_id("m-without", match_id),
            placeholder=wording.say("match-without"),
            options=options,
        )
        card.choose(without)
    person_menu: UserSelect[Any] = UserSelect(
        custom_id=custom_id("m-call", match_id), placeholder=wording.say("match-call-in")
    )
    card.choose(person_menu)
