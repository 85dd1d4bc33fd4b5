"""The pictures of a tournament's standings and brackets, with what they show in words."""

from arguments.tournaments.entries import EntryId
from bot.discord_ui.cards.tournaments import standings
from bot.discord_ui.pictured import Sketch, theme
from bot.engine.contests.views import BracketView, StandingsView
from bot.pictures.brackets.bracket import bracket_picture
from bot.pictures.brackets.in_words import bracket_text
from bot.pictures.standings import A_PAGE, standings_picture, standings_text
from bot.wording import Wording


def standings_sketch(
    wording: Wording, view: StandingsView, page: int, mine: EntryId | None
) -> Sketch:
    """Sketch the page of the picture on which a page of the card begins."""
    shown = (max(page, 1) - 1) * standings.A_PAGE // A_PAGE + 1
    svg = standings_picture(view, wording, theme(), page=shown, mine=mine)
    return Sketch("standings.png", svg, standings_text(view, wording, page=shown))


def bracket_sketch(wording: Wording, view: BracketView, tournament: str) -> Sketch:
    """Sketch the latest round of a bracket, with what leads to it."""
    svg = bracket_picture(view, tournament, wording, theme())
    return Sketch("bracket.png", svg, bracket_text(view, tournament, wording))
