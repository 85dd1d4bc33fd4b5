"""A match at a glance, for one who asks: how it stands, and what they themselves can do in it."""

from typing import Any, NamedTuple

from discord.ui import Button

from arguments.claims import Side
from arguments.responses import DebaterId
from bot.discord_ui.cards.card import Card, button
from bot.discord_ui.cards.matches.match import judges_line, judging_buttons, rows, status
from bot.discord_ui.cards.tournaments.why import meeting_of, place_of
from bot.discord_ui.cards.tournaments.words import draw_button, name_of
from bot.discord_ui.quoting import inline
from bot.discord_ui.routes import custom_id
from bot.engine.contests.matches.watching import Watched
from bot.engine.contests.views import MatchState
from bot.wording import Wording

CLAIM_LIMIT, RULING_LIMIT = 300, 500


class Reader(NamedTuple):
    """Who looks at a match: whether they run the tournament, and whether it is their turn.

    `said` tells one of its debaters why they have nothing to write; else how it stands is told.
    """

    debater_id: DebaterId
    runs: bool
    speaks: bool
    said: str = ""


def glance_card(wording: Wording, watched: Watched, reader: Reader) -> Card:
    """Draw a match for one person: what is argued, how far it is, and what they do next."""
    card = Card()
    page, match = watched.page, watched.match
    where = place_of(wording, page.tournament, page.line)
    card.text(f"## {meeting_of(wording, page.line)}\n-# {where}")
    card.text("\n".join(_lines(wording, watched)))
    card.text(reader.said or _state(wording, watched))
    for row in _own_rows(wording, watched, reader):
        card.buttons(*row)
    shows = [
        button(wording.say("button-t-why"), custom_id("t-why", match.match_id)),
        draw_button(wording, page.tournament.tournament_id),
    ]
    if reader.runs and page.line.on_against is not None:
        manage = custom_id("m-manage", match.match_id)
        shows.append(button(wording.say("button-t-manage"), manage))
    card.buttons(*shows)
    return card


def _lines(wording: Wording, watched: Watched) -> list[str]:
    """Say what is argued, by whom, where, and what the organiser said of it."""
    line, results = watched.page.line, watched.page.results
    said = []
    if line.claim is not None:
        said.append(f"**{inline(line.claim.text, CLAIM_LIMIT)}**")
    elif watched.offered:
        said += [
            f"{number}. {inline(claim.text, CLAIM_LIMIT)}"
            for number, claim in enumerate(watched.offered, 1)
        ]
    if line.on_against is not None:
        sides = ((Side.FOR, line.on_for), (Side.AGAINST, line.on_against))
        said += [f"{wording.say(f'side-{side}')}: {name_of(wording, one)}" for side, one in sides]
    if line.judges:
        said.append(judges_line(wording, watched))
    if line.match.thread_id is not None:
        said.append(wording.say("t-match-thread", thread=f"<#{line.match.thread_id}>"))
    reason = results[-1].reason if results else None
    if reason:
        said.append(wording.say("t-match-ruling", reason=inline(reason, RULING_LIMIT)))
    if len(results) > 1:
        said.append(wording.say("t-match-changed", versions=len(results)))
    return said


def _state(wording: Wording, watched: Watched) -> str:
    if watched.match.why.get("kind") == "bye":
        return wording.say("t-match-bye")
    return status(wording, watched)


def _own_rows(wording: Wording, watched: Watched, reader: Reader) -> list[list[Button[Any]]]:
    """Give the rows of the match's own card, where this reader can do what they are for."""
    line, state = watched.page.line, watched.match.state
    argues = any(reader.debater_id in one.members for one in watched.sides.values())
    judges = any(reader.debater_id == one.debater_id for one in line.judges)
    if state is MatchState.JUDGING:
        row = [] if argues else judging_buttons(wording, watched, judges=judges)
        return [row] if row else []
    can = reader.speaks if state is MatchState.OPEN else argues
    return rows(wording, watched) if can else []
