"""The cards from which an organiser chooses whom something is to be done to."""

from collections.abc import Sequence

from discord import SelectOption

from arguments.tournaments.breaks import CutUndecided
from arguments.tournaments.entrants import circle_rounds
from arguments.tournaments.entries import Entry, EntryId, TournamentId
from bot.discord_ui.cards.card import Card, button
from bot.discord_ui.cards.tournaments.choices import (
    ROOMS,
    entry_options,
    match_options,
    menu,
    option,
)
from bot.discord_ui.cards.tournaments.choosing import search_words
from bot.discord_ui.cards.tournaments.draw import rooms
from bot.discord_ui.cards.tournaments.settings import robin_large
from bot.discord_ui.cards.tournaments.words import (
    bare_name,
    name_of,
    pages_of,
    panel_button,
    primary,
    shown_page,
    turning,
)
from bot.discord_ui.entry_search import found
from bot.discord_ui.quoting import plain
from bot.discord_ui.routes import custom_id
from bot.engine.contests.views import DrawView, MatchLine, Tournament
from bot.engine.library.library import Shelf
from bot.wording import Wording


def edit_card(
    wording: Wording,
    view: DrawView,
    what: str,
    page: int,
    first: EntryId | None = None,
    *,
    typed: str = "",
) -> Card:
    """Ask whom of a page of the draft to swap, to lock, to turn round or to give the bye.

    A swap asks twice: `first` is who was chosen before, from whatever page. Of whom was
    searched by what was `typed`, only so many are offered as a page has rooms.
    """
    card = Card()
    tournament = view.tournament
    lines, page = shown_page(view.lines, page, ROOMS)
    sought = _sought(view, typed) if typed else []
    if typed:
        lines = [line for line in view.lines if _is_in(line, sought[:ROOMS])]
    chosen = _entry(view, first)
    ask = wording.say(
        "t-edit",
        what=what,
        name=name_of(wording, chosen) if chosen else "none",
    )
    said = search_words(wording, typed, len(sought), ROOMS)
    card.text("\n".join(filter(None, (f"**{ask}**", said, rooms(wording, lines, marked=True)))))
    where = (tournament.tournament_id, tournament.step, what)
    options = _options(wording, lines, what, first)
    if options:
        picks = custom_id("t-pick", *where, page, first or "")
        card.choose(menu(options, picks, ask))
    if not typed:
        pages = pages_of(len(view.lines), ROOMS)
        turning(card, wording, ("t-turn", *where, first or ""), page, pages)
    buttons = [panel_button(wording, tournament.tournament_id)]
    if typed or len(view.lines) > ROOMS:
        finds = custom_id("t-find", *where, first or "")
        buttons.insert(0, button(wording.say("button-t-search"), finds))
    card.buttons(*buttons)
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
            [
                option(bare_name(wording, each), str(place), each.club or "")
                for place, each in enumerate(tied)
            ],
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


def large_card(wording: Wording, tournament: Tournament, entrants: int, anyway: str | None) -> Card:
    """Say what a round robin of so many takes, with the ways on: Swiss rounds, or all of them.

    `anyway` is the id of the button that draws it; None where it would be too long for any.
    """
    card = Card()
    card.text(robin_large(wording, entrants))
    swiss = custom_id("t-swiss", tournament.tournament_id, tournament.step)
    buttons = [primary(wording.say("button-t-swiss"), swiss)]
    if anyway is not None:
        label = wording.say("button-t-large", rounds=circle_rounds(entrants))
        buttons.append(button(label, anyway))
    card.buttons(*buttons, panel_button(wording, tournament.tournament_id))
    return card


def told_panel_card(wording: Wording, tournament_id: TournamentId, said: str) -> Card:
    """Say what was done, with the way back to the panel."""
    card = Card()
    card.text(said)
    card.buttons(panel_button(wording, tournament_id))
    return card


def _sought(view: DrawView, typed: str) -> list[Entry]:
    """Give who in a draft may be meant by what was typed."""
    return found(
        [each for line in view.lines for each in (line.on_for, line.on_against) if each], typed
    )


def _is_in(line: MatchLine, entries: Sequence[Entry]) -> bool:
    return line.on_for in entries or line.on_against in entries


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
