"""The cards from which an organiser chooses whom something is to be done to."""

from collections.abc import Sequence

from discord import SelectOption

from arguments.tournaments.breaks import CutUndecided
from arguments.tournaments.entries import Entry, EntryId, TournamentId
from bot.discord_ui.cards.card import Card, button
from bot.discord_ui.cards.tournaments.choices import (
    MOST,
    ROOMS,
    entry_options,
    match_options,
    menu,
    option,
)
from bot.discord_ui.cards.tournaments.draw import rooms
from bot.discord_ui.cards.tournaments.words import (
    bare_name,
    name_of,
    pages_of,
    panel_button,
    shown_page,
    turning,
)
from bot.discord_ui.quoting import plain
from bot.discord_ui.routes import custom_id
from bot.engine.contests.views import DrawView, MatchLine, Tournament
from bot.engine.library import Shelf
from bot.wording import Wording


def edit_card(
    wording: Wording, view: DrawView, what: str, page: int, first: EntryId | None = None
) -> Card:
    """Ask whom of a page of the draft to swap, to lock, to turn round or to give the bye.

    A swap asks twice: `first` is who was chosen before, from whatever page.
    """
    card = Card()
    tournament = view.tournament
    lines, page = shown_page(view.lines, page, ROOMS)
    chosen = _entry(view, first)
    ask = wording.say(
        "t-edit",
        what=what,
        name=name_of(wording, chosen) if chosen else "none",
    )
    card.text(f"**{ask}**\n{rooms(wording, lines, marked=True)}")
    where = (tournament.tournament_id, tournament.step, what)
    options = _options(wording, lines, what, first)
    if options:
        picks = custom_id("t-pick", *where, page, first or "")
        card.choose(menu(options, picks, ask))
    turning(
        card,
        wording,
        ("t-turn", *where, first or ""),
        page,
        pages_of(len(view.lines), ROOMS),
    )
    card.buttons(panel_button(wording, tournament.tournament_id))
    return card


def choose_entry_card(
    wording: Wording,
    tournament_id: TournamentId,
    what: str,
    entries: Sequence[Entry],
    *,
    page: int = 1,
    first: Entry | None = None,
) -> Card:
    """Ask which entry is to withdraw, come back, be there, or be kept apart from another."""
    card = Card()
    shown, page = shown_page(entries, page, MOST)
    name = name_of(wording, first) if first else "none"
    ask = wording.say("t-ask", what=what, name=name)
    card.text(f"**{ask}**" if entries else wording.say("t-ask-nobody"))
    held = first.entry_id if first else ""
    if shown:
        where = custom_id("t-entry-is", tournament_id, what, held)
        card.choose(menu(entry_options(wording, shown), where, wording.say("t-choose-entry")))
    where_pages = ("t-entries", tournament_id, what, held)
    turning(card, wording, where_pages, page, pages_of(len(entries), MOST))
    card.buttons(panel_button(wording, tournament_id))
    return card


def choose_claims_card(wording: Wording, tournament: Tournament, shelf: Shelf) -> Card:
    """Ask what a round is to argue: one claim, or three of which each side strikes one."""
    card = Card()
    count = tournament.settings.claims_offered
    ask = wording.say("t-ask-claims", count=count)
    card.text(f"**{ask}**" if len(shelf.entries) >= count else wording.say("t-ask-nobody"))
    where = (tournament.tournament_id, tournament.step)
    if len(shelf.entries) >= count:
        options = [option(each.claim.text, each.claim.claim_id) for each in shelf.entries]
        picks = custom_id("t-claim", *where)
        card.choose(menu(options, picks, ask, least=count, most=count))
    turning(card, wording, ("t-claims", *where), shelf.page, shelf.pages)
    card.buttons(panel_button(wording, tournament.tournament_id))
    return card


def choose_cut_card(
    wording: Wording,
    tournament: Tournament,
    undecided: CutUndecided,
    tied: Sequence[Entry],
    where: str,
) -> Card:
    """Ask who of equals at the cut of a break goes through; `where` is the menu's id."""
    card = Card()
    card.text(plain(wording.mistake(undecided)))
    card.choose(
        menu(
            [option(bare_name(wording, each), str(each.number), each.club or "") for each in tied],
            where,
            wording.say("t-choose-entry"),
            least=undecided.places,
            most=undecided.places,
        )
    )
    card.buttons(panel_button(wording, tournament.tournament_id))
    return card


def short_card(wording: Wording, tournament_id: TournamentId, sentence: str, anyway: str) -> Card:
    """Say which teams are short, with the way to draw without those that nobody is in."""
    card = Card()
    card.text(sentence)
    card.buttons(
        button(wording.say("button-t-anyway"), anyway),
        panel_button(wording, tournament_id),
    )
    return card


def told_panel_card(wording: Wording, tournament_id: TournamentId, said: str) -> Card:
    """Say what was done, with the way back to the panel."""
    card = Card()
    card.text(said)
    card.buttons(panel_button(wording, tournament_id))
    return card


def _entry(view: DrawView, entry_id: EntryId | None) -> Entry | None:
    everybody = [each for line in view.lines for each in (line.on_for, line.on_against) if each]
    return next((each for each in everybody if each.entry_id == entry_id), None)


def _options(
    wording: Wording, lines: Sequence[MatchLine], what: str, first: EntryId | None
) -> list[SelectOption]:
    if what in {"lock", "turn"}:
        return match_options(wording, [line for line in lines if what == "lock" or line.on_against])
    seated = [each for line in lines for each in (line.on_for, line.on_against) if each]
    return entry_options(wording, [each for each in seated if each.entry_id != first])
