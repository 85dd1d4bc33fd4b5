"""The standings: who stands where, every number that decided it, ties with one rank."""

from arguments.tournaments.entries import EntryId
from arguments.tournaments.standings import Key, Placed
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

A_PAGE = 10
APART = " · "


def standings_card(
    wording: Wording, view: StandingsView, page: int = 1, mine: EntryId | None = None
) -> Card:
    """Draw a page of the standings; below it the asker's own place, where it is on another."""
    card = Card()
    placed, page = shown_page(view.placed, page, A_PAGE)
    title = wording.say("t-standings-title", tournament=title_of(view.tournament))
    broken = "yes" if view.is_broken else "no"
    after = wording.say("t-standings-after", rounds=view.rounds, broken=broken)
    card.text(f"## {title}\n-# {after}")
    if not view.placed:
        card.text(wording.say("t-standings-none"))
        return card
    card.text("\n".join(_entry(wording, view, each, marked=True) for each in placed))
    card.rule()
    unseen = None if any(each.entry_id == mine for each in placed) else mine
    card.text("\n".join(_below(wording, view, unseen)))
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
    return "\n".join(_entry(wording, view, each) for each in view.placed[:most])


def _entry(wording: Wording, view: StandingsView, placed: Placed, *, marked: bool = False) -> str:
    """Give an entry's line, and in small print below it what else decided, each with its name."""
    line, (_, *more) = _line(wording, view, placed, marked=marked), _figures(wording, view, placed)
    told = APART.join(filter(None, more))
    return f"{line}\n-# {told}" if told else line


def _figures(wording: Wording, view: StandingsView, placed: Placed) -> list[str]:
    """Name each number that an entry is ranked by; nothing for one that it has none of yet."""
    keys = view.keys or (Key.POINTS,)
    return [
        ""
        if value is None
        else wording.say(
            "standings-figure", what=key.value, value=figure(wording, value), count=value
        )
        for key, value in zip(keys, placed.values, strict=True)
    ]


def _line(wording: Wording, view: StandingsView, placed: Placed, *, marked: bool = False) -> str:
    rank = str(placed.rank)
    life = view.lives.get(placed.entry_id) if marked else None
    return wording.say(
        "t-standings-line",
        life=wording.say(f"standings-life-{life.value}") if life else "none",
        rank=wording.say("standings-rank-tied", rank=rank) if placed.is_tied else rank,
        name=name_of(wording, view.entries[placed.entry_id]),
        first=_figures(wording, view, placed)[0] or "none",
    )


def _below(wording: Wording, view: StandingsView, mine: EntryId | None) -> list[str]:
    own = next((each for each in view.placed if each.entry_id == mine), None)
    lines = []
    if own is not None:
        lines.append(wording.say("t-standings-own", line=_line(wording, view, own, marked=True)))
    if view.silent:
        lines.append(wording.say("standings-silent", rounds=view.silent))
    if view.lives:
        lines.append(f"-# {wording.say('standings-lives')}")
    if view.keys:
        keys = ", ".join(wording.say(key.name_key) for key in view.keys)
        lines.append(f"-# {wording.say('standings-precedence', keys=keys)}")
    else:
        lines.append(f"-# {wording.say('t-standings-floor')}")
    return lines
