"""The cards of seasons: started, asked whether to end, over, and listed."""

from collections.abc import Sequence
from datetime import datetime

from discord import ButtonStyle

from arguments.leaderboards import Board, BoardKind
from bot.discord_ui.cards.card import Card, button
from bot.discord_ui.quoting import inline, named
from bot.discord_ui.routes import custom_id
from bot.engine.boards import Season, SeasonLine
from bot.wording import Wording

LISTED = 15
"""Seasons that a card names, the latest."""
NAME_LIMIT = 80


def started_card(wording: Wording, season: Season) -> Card:
    """Tell everybody that a season began."""
    card = Card()
    card.text(wording.say("season-started", name=inline(season.name, NAME_LIMIT)))
    until = (
        wording.say("season-open")
        if season.ends is None
        else wording.say("season-until", when=_moment(season.ends, "R"))
    )
    card.text(f"{wording.say('season-start-about')} {until}")
    _board_button(card, wording, season)
    return card


def ask_end_card(wording: Wording, season: Season) -> Card:
    """Ask whether a season is to end now."""
    card = Card()
    card.text(wording.say("season-ask-end", name=inline(season.name, NAME_LIMIT)))
    card.buttons(
        button(
            wording.say("button-end-season"),
            custom_id("season-end", season.season_id),
            ButtonStyle.danger,
        ),
        button(wording.say("button-keep-season"), custom_id("season-keep")),
    )
    return card


def over_card(wording: Wording, line: SeasonLine) -> Card:
    """Tell everybody that a season is over, and who its champions are."""
    card = Card()
    card.text(wording.say("season-over", name=inline(line.season.name, NAME_LIMIT)))
    if line.champions:
        debaters = wording.say("season-debaters", debaters=line.debaters)
        card.text(f"{_champions(wording, line)}\n-# {debaters}")
    else:
        card.text(wording.say("season-no-champions"))
    _board_button(card, wording, line.season)
    return card


def seasons_card(wording: Wording, lines: Sequence[SeasonLine]) -> Card:
    """List the seasons of a server, the latest first, with their champions."""
    card = Card()
    card.text(f"## {wording.say('season-list-title')}")
    if not lines:
        how = wording.say("season-list-how")
        card.text(f"{wording.say('season-list-none')}\n-# {how}")
        return card
    for line in lines[:LISTED]:
        card.text("\n".join(filter(None, [_line(wording, line), _champions(wording, line)])))
    _board_button(card, wording, lines[0].season)
    return card


def _line(wording: Wording, line: SeasonLine) -> str:
    season = line.season
    state = "over" if season.is_over else "open" if season.ends is None else "until"
    said = wording.say(
        "season-line",
        number=season.number,
        name=inline(season.name, NAME_LIMIT),
        state=state,
        starts=_moment(season.starts, "d"),
        ends="" if season.ends is None else _moment(season.ends, "d"),
    )
    return f"{said} · {wording.say('season-debaters', debaters=line.debaters)}"


def _champions(wording: Wording, line: SeasonLine) -> str:
    if not line.champions:
        return ""
    names = ", ".join(f"**{named(one.name)}**" for one in line.champions)
    return wording.say("season-champions", count=len(line.champions), names=names)


def _board_button(card: Card, wording: Wording, season: Season) -> None:
    board = Board(kind=BoardKind.SEASON, of=season.season_id)
    card.buttons(button(wording.say("button-season-board"), custom_id("board", board, 1)))


def _moment(moment: datetime, style: str) -> str:
    return f"<t:{int(moment.timestamp())}:{style}>"
