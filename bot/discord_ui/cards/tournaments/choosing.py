"""Choosing an entry: a menu, its pages, and a search where one menu does not hold them all."""

from collections.abc import Sequence
from typing import NamedTuple

from arguments.tournaments.entries import Entry, TournamentId
from bot.discord_ui.cards.card import Card, button
from bot.discord_ui.cards.tournaments.choices import MOST, entry_options, menu, option
from bot.discord_ui.cards.tournaments.words import (
    bare_name,
    name_of,
    pages_of,
    panel_button,
    shown_page,
    turning,
)
from bot.discord_ui.quoting import inline
from bot.discord_ui.routes import custom_id
from bot.wording import Wording

TYPED_LIMIT = 60


class Asked(NamedTuple):
    """What is asked about entries, and whom it is about: an entry, a judge, or nobody yet."""

    tournament_id: TournamentId
    what: str
    about: str = ""


class Offer(NamedTuple):
    """The entries to choose from; `typed` is what they were searched by, nothing if they were not.

    `there` counts them all, found or not.
    """

    entries: Sequence[Entry]
    there: int
    page: int = 1
    typed: str = ""


def choose_entry_card(
    wording: Wording,
    asked: Asked,
    offer: Offer,
    *,
    first: Entry | None = None,
    apart: Sequence[tuple[Entry, Entry]] = (),
) -> Card:
    """Ask which entry is to withdraw, come back, be there, or be kept apart from another.

    `apart` are pairs that are kept apart by now, and can be let meet again.
    """
    card = Card()
    ask = wording.say("t-ask", what=asked.what, name=name_of(wording, first) if first else "none")
    card.text(f"**{ask}**" if offer.there else wording.say("t-ask-nobody"))
    offer_entries(card, wording, asked, offer)
    if apart:
        _meeting_again(card, wording, asked.tournament_id, apart)
    card.buttons(panel_button(wording, asked.tournament_id))
    return card


def offer_entries(
    card: Card, wording: Wording, asked: Asked, offer: Offer, hint: str | None = None
) -> None:
    """Add the menu of a page of entries or of what was found, and the way to search.

    What more was found than a menu holds is counted: a longer search finds fewer.
    """
    shown, page = shown_page(offer.entries, offer.page, MOST)
    said = search_words(wording, offer.typed, len(offer.entries), MOST)
    if said:
        card.text(said)
    if shown:
        where = custom_id("t-entry-is", *asked)
        options = entry_options(wording, shown)
        card.choose(menu(options, where, hint or wording.say("t-choose-entry")))
    if not offer.typed:
        turning(card, wording, ("t-entries", *asked), page, pages_of(len(offer.entries), MOST))
    if offer.there > MOST or offer.typed:
        card.buttons(button(wording.say("button-t-search"), custom_id("t-seek", *asked)))


def search_words(wording: Wording, typed: str, count: int, most: int) -> str:
    """Say what a search came to; nothing where nobody searched."""
    if not typed:
        return ""
    said = wording.say("t-found", count=count, typed=inline(typed, TYPED_LIMIT))
    return f"{said} {wording.say('t-found-more', shown=most)}" if count > most else said


def _meeting_again(
    card: Card, wording: Wording, tournament_id: TournamentId, apart: Sequence[tuple[Entry, Entry]]
) -> None:
    """Name the pairs that are kept apart, with a menu to let two of them meet again."""
    card.rule()
    more = len(apart) - MOST
    lines = [f"**{wording.say('t-apart-now')}**"]
    lines += [
        wording.say("t-apart-pair", one=name_of(wording, one), other=name_of(wording, other))
        for one, other in apart[:MOST]
    ]
    if more > 0:
        lines.append(wording.say("t-apart-more", count=more))
    card.text("\n".join(lines))
    options = [
        option(
            f"{bare_name(wording, one)} – {bare_name(wording, other)}",
            f"{one.entry_id} {other.entry_id}",
        )
        for one, other in apart[:MOST]
    ]
    card.choose(menu(options, custom_id("t-meet", tournament_id), wording.say("t-choose-meet")))
