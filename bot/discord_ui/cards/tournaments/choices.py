"""Menus: entries, matches and settings to choose from, each within what Discord allows."""

from collections.abc import Iterable, Sequence
from typing import Any

from discord import SelectOption
from discord.ui import Select

from arguments.tournaments.entries import Entry
from bot.discord_ui.cards.tournaments.words import bare_name
from bot.discord_ui.quoting import cut
from bot.engine.contests.views import MatchLine
from bot.wording import Wording

LIMIT, MOST = 100, 25
"""Characters of an option's label, and options of a menu."""
ROOMS = 12
"""Rooms of a page of a draft: all who are in them, and one who rests, fit in one menu."""


def menu(
    options: Sequence[SelectOption], where: str, hint: str, *, least: int = 1, most: int = 1
) -> Select[Any]:
    """Make a menu."""
    return Select(
        custom_id=where,
        placeholder=cut(hint, 150),
        options=list(options)[:MOST],
        min_values=least,
        max_values=min(most, len(options)),
    )


def option(label: str, value: str, about: str = "", *, chosen: bool = False) -> SelectOption:
    """Make one thing to choose."""
    return SelectOption(
        label=cut(label, LIMIT),
        value=value,
        description=cut(about, LIMIT) or None,
        default=chosen,
    )


def entry_options(wording: Wording, entries: Iterable[Entry]) -> list[SelectOption]:
    """Give entries to choose from."""
    return [
        option(bare_name(wording, entry), entry.entry_id, entry.club or "") for entry in entries
    ]


def match_options(wording: Wording, lines: Iterable[MatchLine]) -> list[SelectOption]:
    """Give matches to choose from."""
    return [option(match_label(wording, line), line.match.match_id) for line in lines]


def match_label(wording: Wording, line: MatchLine) -> str:
    """Name a match in a menu by its room and who is in it."""
    if line.on_against is None:
        return wording.say(
            "tournament-menu-alone", room=line.match.room, name=bare_name(wording, line.on_for)
        )
    return wording.say(
        "tournament-menu-match",
        room=line.match.room,
        one=bare_name(wording, line.on_for),
        other=bare_name(wording, line.on_against),
    )
