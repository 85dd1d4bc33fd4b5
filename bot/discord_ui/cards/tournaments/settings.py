"""The settings card of a tournament: what they mean in a sentence, and a menu for each."""

from collections.abc import Sequence
from typing import Any

from discord import SelectOption

from arguments.tournaments.entrants import ROUND_ROBIN_UP_TO, circle_rounds, rounds_for
from arguments.tournaments.lasting import in_words, length
from arguments.tournaments.settings import MOST_ROUNDS, Category, Format, Judging, Settings
from bot.discord_ui.cards.card import Card, button
from bot.discord_ui.cards.tournaments.choices import menu, option
from bot.discord_ui.cards.tournaments.offers import FLAGGED, FLAGS, MENUS, formats
from bot.discord_ui.cards.tournaments.words import panel_button, primary, title_of
from bot.discord_ui.quoting import plain
from bot.discord_ui.routes import custom_id
from bot.engine.contests.views import Card as Glance
from bot.wording import Wording

FEW, ASSUMED = 4, 16
"""Below so many entrants, what a tournament will come to is said for as many as this."""


def settings_card(wording: Wording, glance: Glance, *, heading: str = "") -> Card:
    """Draw what a tournament will be, and what of it can be chosen."""
    card = Card()
    tournament, settings = glance.tournament, glance.tournament.settings
    if heading:
        card.text(heading)
    card.text(f"## {title_of(tournament)}\n{settings_words(wording, glance)}")
    robin = _robin(wording, glance)
    if robin:
        card.text(robin)
    for name in MENUS:
        card.choose(_menu(wording, name, glance))
    flags = [
        option(
            wording.say(f"t-flag-{flag.replace('_', '-')}"), flag, chosen=FLAGGED[flag](settings)
        )
        for flag in FLAGS
    ]
    card.choose(
        menu(
            flags,
            custom_id("t-set", tournament.tournament_id, "flags"),
            wording.say("t-choose-flags"),
            least=0,
            most=len(flags),
        )
    )
    more = (
        button(wording.say("button-t-drawing"), custom_id("t-drawing", tournament.tournament_id)),
        button(wording.say("button-t-more"), custom_id("t-finer", tournament.tournament_id)),
    )
    if tournament.channel_id is None:
        opens = custom_id("t-open", tournament.tournament_id)
        card.buttons(primary(wording.say("button-t-open"), opens), *more)
        card.text(f"-# {wording.say('t-open-how')}")
    else:
        card.buttons(panel_button(wording, tournament.tournament_id), *more)
    return card


def settings_words(wording: Wording, glance: Glance) -> str:
    """Say in sentences what a tournament's settings mean, and how long it takes."""
    settings = glance.tournament.settings
    lines = [
        _lasts(wording, glance),
        wording.say("t-means-format", format=settings.format.value, size=settings.team_size),
        _speeches(wording, settings),
        _deciding(wording, settings.judging),
    ]
    if settings.breaks:
        named = ", ".join(_category(wording, each) for each in settings.breaks)
        lines.append(wording.say("t-means-breaks", breaks=named))
    if settings.breaks and settings.club_cap is not None:
        lines.append(wording.say("t-means-club", cap=settings.club_cap))
    if settings.format is Format.SWISS and settings.method is not Settings().method:
        lines.append(wording.say("t-means-method", method=settings.method.value))
    if settings.format is Format.SWISS and settings.pull_up is not Settings().pull_up:
        lines.append(wording.say("t-means-pull-up", pull=settings.pull_up.value))
    if settings.claims_offered > 1:
        lines.append(wording.say("t-means-vetoes"))
    if settings.silent_rounds:
        lines.append(wording.say("t-means-silent", rounds=settings.silent_rounds))
    return "\n".join(lines)


def _menu(wording: Wording, name: str, glance: Glance) -> Any:
    settings = glance.tournament.settings
    now, offered = MENUS[name](settings)
    if name == "format":
        offered = [each.value for each in formats(settings, glance.entrants)]
    return menu(
        _options(wording, name, offered, now),
        custom_id("t-set", glance.tournament.tournament_id, name),
        wording.say("t-choose", name=name),
    )


def _robin(wording: Wording, glance: Glance) -> str:
    """Say why a round robin is not offered, or what it would take where it is set; else nothing."""
    settings = glance.tournament.settings
    if Format.ROUND_ROBIN in formats(settings, glance.entrants):
        return ""
    if settings.format is Format.ROUND_ROBIN:
        return robin_large(wording, glance.entrants)
    return wording.say(
        "t-robin-few",
        most=ROUND_ROBIN_UP_TO,
        entrants=glance.entrants,
        rounds=circle_rounds(glance.entrants),
    )


def robin_large(wording: Wording, entrants: int) -> str:
    """Say what a round robin of so many takes, and what there is instead."""
    rounds = circle_rounds(entrants)
    return wording.say(
        "t-robin-large",
        entrants=entrants,
        rounds=rounds,
        fits="yes" if rounds <= MOST_ROUNDS else "no",
        swiss=rounds_for(entrants),
    )


def _options(wording: Wording, name: str, offered: Sequence[str], now: str) -> list[SelectOption]:
    """Give what a menu offers, with what is set if that is none of it."""
    every = [*offered] if now in offered else [now, *offered]
    return [option(_label(wording, name, value), value, chosen=value == now) for value in every]


def _label(wording: Wording, name: str, value: str) -> str:
    kind, _, number = value.rpartition("-")
    if name in {"format", "judging", "claims"}:
        return wording.say(f"t-{name}-{value.replace('_', '-')}")
    if name == "clock":
        return wording.say(f"t-clock-{kind}", number=int(number))
    if name == "sides":
        return wording.say("t-sides", size=int(kind), speeches=int(number))
    return wording.say(f"t-{name}", number=int(number) if number.isdecimal() else -1)


def _lasts(wording: Wording, glance: Glance) -> str:
    entrants = glance.entrants if glance.entrants >= FEW else ASSUMED
    lasts = in_words(length(glance.tournament.settings, entrants))
    said = wording.phrase(lasts)
    return f"**{wording.say('t-means-lasts', entrants=entrants, lasts=said)}**"


def _speeches(wording: Wording, settings: Settings) -> str:
    clocks = settings.clocks
    quiet = clocks.quiet if clocks.slow_hours is not None else None
    return wording.say(
        "t-means-speeches",
        speeches=settings.speeches,
        clock="slow" if clocks.slow_hours is not None else "live",
        number=clocks.slow_hours or clocks.live_minutes or 0,
        quiet="yes" if quiet else "no",
        start=quiet[0] if quiet else 0,
        end=quiet[1] if quiet else 0,
        zone=clocks.zone,
    )


def _deciding(wording: Wording, judging: Judging) -> str:
    shares = {"judge": judging.judge, "panel": judging.panel, "audience": judging.audience}
    parts = [part for part, share in shares.items() if share]
    if len(parts) == 1:
        return wording.say("t-means-decides", who=parts[0], size=judging.panel_size)
    named = [
        wording.say("t-means-share", who=part, share=shares[part], size=judging.panel_size)
        for part in parts
    ]
    return wording.say("t-means-shares", shares=", ".join(named))


def _category(wording: Wording, category: Category) -> str:
    return wording.say("t-means-break", name=plain(category.name), size=category.size)
