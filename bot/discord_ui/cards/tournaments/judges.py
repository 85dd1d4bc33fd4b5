"""Who judges, what an organiser knows of a judge, and whom a judge is not to judge."""

from collections.abc import Mapping, Sequence
from typing import Any

from discord import ButtonStyle
from discord.ui import Button

from arguments.tournaments.entries import Entry
from bot.discord_ui.cards.card import Card, button
from bot.discord_ui.cards.tournaments.choices import MOST, entry_options, menu, option
from bot.discord_ui.cards.tournaments.choosing import Asked, Offer, offer_entries
from bot.discord_ui.cards.tournaments.field import person
from bot.discord_ui.cards.tournaments.words import (
    name_of,
    pages_of,
    panel_button,
    shown_page,
    title_of,
    turning,
)
from bot.discord_ui.people import DISCORD
from bot.discord_ui.quoting import inline
from bot.discord_ui.routes import custom_id
from bot.engine.contests.views import FieldView, Tournament, TournamentJudge
from bot.wording import Wording

TRAINEE = "trainee"
LEVELS: Mapping[str, int | None] = {TRAINEE: None, "new": 3, "usual": 5, "experienced": 8}
"""What an organiser says of a judge, and the skill that it stands for; a trainee keeps theirs."""
CONFLICTS_NAMED = 40


def judges_card(
    wording: Wording,
    view: FieldView,
    own: TournamentJudge | None,
    page: int = 1,
    *,
    runs: bool = False,
    heading: str = "",
) -> Card:
    """Draw a page of who judges, with the buttons to do so and to stop.

    Who runs the tournament sees how good each is as well, and a menu to look at one.
    """
    card = Card()
    tournament = view.tournament
    shown, page = shown_page(view.judges, page, MOST)
    if heading:
        card.text(heading)
    title = wording.say("t-judges-title", tournament=title_of(tournament))
    lines = [_judge(wording, view, each, runs=runs) for each in shown]
    card.text("\n".join([f"## {title}", *(lines or [wording.say("t-judges-none")])]))
    if not tournament.settings.judging.panel:
        card.text(f"-# {wording.say('t-judges-unneeded')}")
    open_ = not tournament.stage.is_over
    if runs and open_ and shown:
        options = [option(_bare(wording, view, each), account(each.debater_id)) for each in shown]
        where = custom_id("t-judge-is", tournament.tournament_id)
        card.choose(menu(options, where, wording.say("t-choose-judge")))
    pages = pages_of(len(view.judges), MOST)
    turning(card, wording, ("t-judge", tournament.tournament_id), page, pages)
    if open_:
        panel = [panel_button(wording, tournament.tournament_id)] if runs else []
        card.buttons(*_enlisting(wording, tournament, own), *panel)
    return card


def judge_card(
    wording: Wording,
    view: FieldView,
    judge: TournamentJudge,
    barred: Sequence[Entry],
    offer: Offer,
    *,
    heading: str = "",
) -> Card:
    """Draw what an organiser knows of a judge, with menus to change it."""
    card = Card()
    tournament = view.tournament
    tid, who = tournament.tournament_id, account(judge.debater_id)
    if heading:
        card.text(heading)
    lines = [
        f"## {person(wording, view, judge.debater_id)}",
        f"-# {title_of(tournament)}",
        wording.say("t-judge-level", level=level_of(judge), skill=judge.skill),
    ]
    if judge.club:
        lines.append(wording.say("t-judge-club", club=inline(judge.club, 60)))
    card.text("\n".join([*lines, _barred(wording, barred, own=False)]))
    levels = [
        option(wording.say("t-level", level=each), each, chosen=each == level_of(judge))
        for each in LEVELS
    ]
    card.choose(menu(levels, custom_id("t-level", tid, who), wording.say("t-choose-level")))
    _changing(card, wording, Asked(tid, "bar", who), barred, offer)
    card.buttons(
        button(wording.say("button-t-judge"), custom_id("t-judge", tid)),
        button(
            wording.say("button-t-judge-out"),
            custom_id("t-judge-out", tid, who),
            ButtonStyle.danger,
        ),
        panel_button(wording, tid),
    )
    return card


def conflicts_card(
    wording: Wording,
    tournament: Tournament,
    barred: Sequence[Entry],
    offer: Offer,
    *,
    heading: str = "",
) -> Card:
    """Draw whom the asker is not to judge, with menus to name somebody and to take it back."""
    card = Card()
    tid = tournament.tournament_id
    if heading:
        card.text(heading)
    lines = [f"## {wording.say('t-conflicts-title')}", f"-# {title_of(tournament)}"]
    card.text("\n".join([*lines, _barred(wording, barred, own=True)]))
    if not tournament.stage.is_over:
        _changing(card, wording, Asked(tid, "declare"), barred, offer)
    card.text(f"-# {wording.say('t-conflicts-secret')}")
    card.buttons(button(wording.say("button-t-judge"), custom_id("t-judge", tid)))
    return card


def level_of(judge: TournamentJudge) -> str:
    """Give the name nearest to a judge's skill."""
    if judge.is_trainee:
        return TRAINEE
    named = {name: skill for name, skill in LEVELS.items() if skill is not None}
    return min(named, key=lambda name: abs(named[name] - judge.skill))


def account(debater_id: str) -> str:
    """Give a debater's account as the ids of buttons carry it."""
    return debater_id.removeprefix(DISCORD)


def _changing(
    card: Card, wording: Wording, asked: Asked, barred: Sequence[Entry], offer: Offer
) -> None:
    """Add the menus to name one more entry that is not to be judged, and to take one back."""
    offer_entries(card, wording, asked, offer, wording.say("t-choose-barred"))
    if barred:
        where = custom_id("t-free", asked.tournament_id, asked.about)
        options = entry_options(wording, barred[:MOST])
        card.choose(menu(options, where, wording.say("t-choose-freed")))


def _barred(wording: Wording, barred: Sequence[Entry], *, own: bool) -> str:
    whose = "own" if own else "other"
    if not barred:
        return wording.say("t-conflicts-none", whose=whose)
    names = ", ".join(name_of(wording, entry) for entry in barred[:CONFLICTS_NAMED])
    more = max(0, len(barred) - CONFLICTS_NAMED)
    return wording.say("t-conflicts", whose=whose, names=names, more=more)


def _judge(wording: Wording, view: FieldView, judge: TournamentJudge, *, runs: bool) -> str:
    level = level_of(judge)
    return wording.say(
        "t-judge-line",
        name=person(wording, view, judge.debater_id),
        club=inline(judge.club, 40) if judge.club else "none",
        level=level if runs or level == TRAINEE else "none",
    )


def _bare(wording: Wording, view: FieldView, judge: TournamentJudge) -> str:
    return view.names.get(judge.debater_id) or wording.say(
        "t-judge-unnamed", account=account(judge.debater_id)
    )


def _enlisting(
    wording: Wording, tournament: Tournament, own: TournamentJudge | None
) -> list[Button[Any]]:
    tid = tournament.tournament_id
    full = custom_id("t-enlist", tid, "judge")
    trainee = custom_id("t-enlist", tid, TRAINEE)
    if own is None:
        return [
            button(wording.say("button-t-i-judge"), full, ButtonStyle.success),
            button(wording.say("button-t-i-learn"), trainee),
        ]
    other, label = (full, "button-t-i-judge") if own.is_trainee else (trainee, "button-t-i-learn")
    return [
        button(wording.say("button-t-conflicts"), custom_id("t-conflicts", tid)),
        button(wording.say(label), other),
        button(wording.say("button-t-stop-judging"), custom_id("t-enlist", tid, "stop")),
    ]
