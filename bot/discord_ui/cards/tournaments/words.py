"""Words that several of the cards of tournaments say: names, results, times, and their buttons."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, TypeVar

from discord import ButtonStyle
from discord.ui import Button

from arguments.claims import Side
from arguments.tournaments.entries import Entry, TournamentId
from arguments.tournaments.results import How, Result
from bot.discord_ui.cards.card import Card, button
from bot.discord_ui.quoting import inline
from bot.discord_ui.routes import custom_id
from bot.engine.contests.views import MatchLine, Tournament
from bot.wording import Wording

NAME_LIMIT, TITLE_LIMIT = 40, 80
_Line = TypeVar("_Line")


def title_of(tournament: Tournament) -> str:
    """Give a tournament's name, defused."""
    return inline(tournament.name, TITLE_LIMIT)


def name_of(wording: Wording, entry: Entry) -> str:
    """Give an entry's name, defused; a former debater has none."""
    return inline(bare_name(wording, entry), NAME_LIMIT)


def bare_name(wording: Wording, entry: Entry) -> str:
    """Give an entry's name for where Discord shows no markup: a menu, a block of code."""
    return " ".join(entry.name.split()) or wording.say("tournament-former")


def opponent(wording: Wording, line: MatchLine) -> str:
    """Give who is against in a match: an entry, nobody in a bye, nobody on an open floor."""
    if line.on_against is not None:
        return name_of(wording, line.on_against)
    return wording.say("tournament-alone" if is_floor(line) else "tournament-bye")


def is_floor(line: MatchLine) -> bool:
    """Tell whether an entry argues alone, as on an open floor."""
    return line.on_against is None and line.match.why.get("kind") == "floor"


def outcome(wording: Wording, line: MatchLine) -> str:
    """Say what a match came to; nothing while it has no result, and of a bye."""
    result = line.match.result
    if result is None or result.how is How.BYE:
        return ""
    own, other = result.scores
    return wording.say(
        "tournament-outcome",
        how=_how(line, result),
        name=_winner(wording, line, result),
        own=figure(wording, own),
        other=figure(wording, other),
    )


def figure(wording: Wording, value: float | None) -> str:
    """Give a number with two decimals at most, or the mark for none."""
    if value is None:
        return wording.say("standings-value-missing")
    return f"{value:.2f}".rstrip("0").rstrip(".")


def moment(at: datetime) -> str:
    """Give a moment as each reader's Discord shows it, and how far it is."""
    seconds = int(at.timestamp())
    return f"<t:{seconds}:F> (<t:{seconds}:R>)"


def soon(at: datetime) -> str:
    """Give how far a moment is."""
    return f"<t:{int(at.timestamp())}:R>"


def panel_button(wording: Wording, tournament_id: TournamentId) -> Button[Any]:
    """Make the button that opens the organiser's panel."""
    return button(wording.say("button-t-panel"), custom_id("t-panel", tournament_id))


def draw_button(wording: Wording, tournament_id: TournamentId) -> Button[Any]:
    """Make the button that shows the latest draw."""
    return button(wording.say("button-t-draw"), custom_id("t-see", tournament_id, "draw"))


def standings_button(wording: Wording, tournament_id: TournamentId) -> Button[Any]:
    """Make the button that shows the standings."""
    return button(wording.say("button-t-standings"), custom_id("t-see", tournament_id, "standings"))


def bracket_button(wording: Wording, tournament_id: TournamentId) -> Button[Any]:
    """Make the button that shows the bracket."""
    return button(wording.say("button-t-bracket"), custom_id("t-see", tournament_id, "bracket"))


def mine_button(wording: Wording, tournament_id: TournamentId) -> Button[Any]:
    """Make the button that shows one's own matches."""
    return button(wording.say("button-t-mine"), custom_id("t-mine", tournament_id))


def primary(label: str, where: str, *, disabled: bool = False) -> Button[Any]:
    """Make the one button of a card that is the next step."""
    return button(label, where, ButtonStyle.primary, disabled=disabled)


def pages_of(count: int, a_page: int) -> int:
    """Count the pages that so many lines need."""
    return max(1, -(-count // a_page))


def shown_page(lines: Sequence[_Line], page: int, a_page: int) -> tuple[Sequence[_Line], int]:
    """Give the lines of a page, the nearest there is, and its number."""
    nearest = min(max(page, 1), pages_of(len(lines), a_page))
    return lines[(nearest - 1) * a_page : nearest * a_page], nearest


def turning(card: Card, wording: Wording, where: Sequence[object], page: int, pages: int) -> None:
    """Add the buttons that turn pages, where there are several; `where` is the id without one."""
    if pages <= 1:
        return
    page_of = wording.say("page-of", page=page, pages=pages)
    here = str(where[0])
    card.buttons(
        button(
            wording.say("button-earlier"), custom_id(here, *where[1:], page - 1), disabled=page <= 1
        ),
        button(page_of, custom_id("page", *where), disabled=True),
        button(
            wording.say("button-later"),
            custom_id(here, *where[1:], page + 1),
            disabled=page >= pages,
        ),
    )


def _how(line: MatchLine, result: Result) -> str:
    if result.how is not How.DECIDED:
        return result.how.value
    if line.on_against is None:
        return "alone"
    own, other = result.scores
    if own is None or other is None:
        return "drawn" if result.winner is None else "decided"
    if result.winner is None:
        return "drawn_scored"
    return "scored" if own >= other else "fewer"


def _winner(wording: Wording, line: MatchLine, result: Result) -> str:
    if result.winner is None:
        return ""
    won_for = result.winner is Side.FOR or line.on_against is None
    return name_of(wording, line.on_for) if won_for else opponent(wording, line)
