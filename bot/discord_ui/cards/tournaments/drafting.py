"""A draft on the organiser's panel: who would meet, what is wrong with it, how to change it."""

from collections.abc import Sequence
from typing import Any

from discord.ui import Button

from bot.discord_ui.cards.card import Card, button
from bot.discord_ui.cards.tournaments.choices import ROOMS
from bot.discord_ui.cards.tournaments.draw import CLAIM_LIMIT, rooms, round_named
from bot.discord_ui.cards.tournaments.words import name_of, shown_page
from bot.discord_ui.quoting import inline, plain
from bot.discord_ui.routes import custom_id
from bot.engine.contests.views import DrawView
from bot.wording import Wording

NAMED = 8
"""Problems that are named; the others are counted."""
EDITS = ("swap", "lock", "turn", "bye")


def draft(
    card: Card, wording: Wording, draw: DrawView, page: int, claims: Sequence[str] = ()
) -> None:
    """Show a page of a draft, and name everything that is wrong with it."""
    lines, _ = shown_page(draw.lines, page, ROOMS)
    card.rule()
    card.text(f"{_heading(wording, draw)}\n-# {wording.say('t-draft-how')}")
    said = [rooms(wording, lines, marked=True)]
    if draw.resting:
        named = ", ".join(name_of(wording, entry) for entry in draw.resting[:NAMED])
        said.append(f"-# {wording.say('t-draft-through', count=len(draw.resting), names=named)}")
    card.text("\n".join(said), leaving=1500)
    about = [wording.say("t-draft-claims", count=len(claims), claims=_quoted(claims))]
    problems = [plain(wording.phrase(problem)) for problem in draw.problems]
    about += [wording.say("t-problem", says=one) for one in problems[:NAMED]]
    if len(problems) > NAMED:
        about.append(wording.say("t-more-problems", count=len(problems) - NAMED))
    about += [f"-# {plain(wording.phrase(note))}" for note in draw.notes[:NAMED]]
    if draw.lines and not problems:
        about.append(wording.say("t-no-problems"))
    written = "\n".join(filter(None, about))
    if written:
        card.text(written, leaving=600)


def _heading(wording: Wording, draw: DrawView) -> str:
    return f"### {wording.say('t-round', **round_named(wording, draw))}"


def _quoted(claims: Sequence[str]) -> str:
    return " / ".join(f"**{inline(claim, CLAIM_LIMIT)}**" for claim in claims)


def editing_buttons(wording: Wording, draw: DrawView, page: int) -> list[Button[Any]]:
    """Give the buttons that change a draft by hand."""
    where = (draw.tournament.tournament_id, draw.tournament.step)
    has_bye = any(line.match.why.get("kind") == "bye" for line in draw.lines)
    return [
        button(wording.say(f"button-t-{what}"), custom_id("t-edit", *where, what, page, ""))
        for what in EDITS
        if what != "bye" or has_bye
    ]
