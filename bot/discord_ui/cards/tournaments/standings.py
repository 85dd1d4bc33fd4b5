"""The standings: who stands where, every number that decided it, ties with one rank."""

from arguments.tournaments.entries import EntryId
from arguments.tournaments.standings import Placed
from bot.discord_ui.cards.card import Card
from bot.discord_ui.cards.tournaments.words import (
    draw_button,
    figure,
    name_of,
    pages_of,
    shown_page,
    title_of,
    turning,
)
from bot.engine.contests.views import StandingsView
from bot.wording import Wording

A_PAGE = 20
APART = " · "


def standings_card(
    wording: Wording, view: StandingsView, page: int = 1, mine: EntryId | None = None
) -> Card:
    """Draw a page of the standings, the asker's own place always below it."""
    card = Card()
    placed, page = shown_page(view.placed, page, A_PAGE)
    title = wording.say("t-standings-title", tournament=title_of(view.tournament))
    after = wording.say("t-standings-after", rounds=view.rounds)
    card.text(f"## {title}\n-# {after}{_heads(wording, view)}")
    if not view.placed:
        card.text(wording.say("t-standings-none"))
        return card
    card.text("\n".join(_line(wording, view, each) for each in placed))
    card.rule()
    card.text("\n".join(_below(wording, view, mine)))
    turning(
        card,
        wording,
        ("t-standings", view.tournament.tournament_id),
        page,
        pages_of(len(view.placed), A_PAGE),
    )
    if view.tournament.round:
        card.buttons(draw_button(wording, view.tournament.tournament_id))
    return card


def top_lines(wording: Wording, view: StandingsView, most: int) -> str:
    """Give the first lines of the standings."""
    lines = [_line(wording, view, each) for each in view.placed[:most]]
    return "\n".join([f"-# {_heads(wording, view).removeprefix(APART)}", *lines])


def _heads(wording: Wording, view: StandingsView) -> str:
    """Name the columns as short as they can be; below the table they are named in full."""
    keys = [key.column_key for key in view.keys] or ["standings-column-points"]
    return APART + APART.join(wording.say(key) for key in keys)


def _line(wording: Wording, view: StandingsView, placed: Placed) -> str:
    rank = str(placed.rank)
    return wording.say(
        "t-standings-line",
        rank=wording.say("standings-rank-tied", rank=rank) if placed.is_tied else rank,
        name=name_of(wording, view.entries[placed.entry_id]),
        values=APART.join(figure(wording, value) for value in placed.values),
    )


def _below(wording: Wording, view: StandingsView, mine: EntryId | None) -> list[str]:
    own = next((each for each in view.placed if each.entry_id == mine), None)
    lines = []
    if own is not None:
        lines.append(wording.say("t-standings-own", line=_line(wording, view, own)))
    if view.silent:
        lines.append(wording.say("standings-silent", rounds=view.silent))
    if view.keys:
        keys = ", ".join(wording.say(key.name_key) for key in view.keys)
        lines.append(f"-# {wording.say('standings-precedence', keys=keys)}")
    else:
        lines.append(f"-# {wording.say('t-standings-floor')}")
    return lines
