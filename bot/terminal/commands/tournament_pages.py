"""`gadfly tournament list` and `show`: what is held, and the pages of one of them."""

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

import click
from rich.console import Group, RenderableType

from arguments.tournaments.entries import TournamentId
from bot.engine.contests.people import Organiser
from bot.engine.contests.views import MatchLine, WhyView
from bot.terminal.groups import Command
from bot.terminal.opening import Office, opened
from bot.terminal.organising import organiser
from bot.terminal.screen import Screen
from bot.terminal.tournament_objects import (
    bracket_object,
    card_object,
    draw_object,
    kept_object,
    standings_object,
    why_object,
)
from bot.terminal.views.brackets import bracket_view
from bot.terminal.views.tournaments import (
    card_view,
    draw_view,
    more_rooms,
    standings_view,
    tournaments_view,
    whys_view,
)
from bot.terminal.writing import write_json

_MOST_WHYS = 16
"""Rooms that are explained at once; each asks what else could have been drawn."""


class _Asked(NamedTuple):
    """What is shown: of which tournament, to whom, and which round and room where one is named."""

    office: Office
    organiser: Organiser
    tournament_id: TournamentId
    round_number: int | None
    room: int | None


class _Page(NamedTuple):
    view: RenderableType
    value: Any


@click.command("list", cls=Command)
@click.option("--json", "as_json", is_flag=True)
def list_tournaments(*, as_json: bool) -> None:
    """List every tournament of the database."""
    with opened() as office:
        kept = office.do(office.engine.contests.archive.listed())
        if as_json:
            write_json([kept_object(one) for one in kept])
        else:
            Screen(office.words).show(tournaments_view(kept, office.words))


@click.command(cls=Command)
@click.argument("name", metavar="NAME")
@click.argument(
    "page", type=click.Choice(["card", "standings", "draw", "bracket", "why"]), default="card"
)
@click.option("--round", "round_number", type=click.IntRange(min=1), metavar="N")
@click.option("--room", type=click.IntRange(min=1), metavar="N")
@click.option("--json", "as_json", is_flag=True)
def show(
    name: str, page: str, round_number: int | None, room: int | None, *, as_json: bool
) -> None:
    """Show one page of a tournament, as its organiser sees it."""
    with opened() as office:
        tournament = office.do(office.engine.contests.archive.find(name))
        asked = _Asked(
            office, organiser(office, tournament), tournament.tournament_id, round_number, room
        )
        shown = _PAGES[page](asked)
        if as_json:
            write_json(shown.value)
        else:
            Screen(office.words).show(shown.view)


def _card(asked: _Asked) -> _Page:
    reading = asked.office.engine.contests.reading
    card = asked.office.do(reading.card(asked.organiser.asker, asked.tournament_id))
    return _Page(card_view(card, asked.office.words), card_object(card))


def _standings(asked: _Asked) -> _Page:
    who = asked.organiser
    reading = asked.office.engine.contests.reading
    view = asked.office.do(reading.standings(who.asker, asked.tournament_id, organiser=who))
    return _Page(standings_view(view, asked.office.words), standings_object(view))


def _draw(asked: _Asked) -> _Page:
    who = asked.organiser
    reading = asked.office.engine.contests.reading
    view = asked.office.do(
        reading.draw(who.asker, asked.tournament_id, asked.round_number, organiser=who)
    )
    return _Page(draw_view(view, asked.office.words), draw_object(view))


def _bracket(asked: _Asked) -> _Page:
    reading = asked.office.engine.contests.reading
    views = asked.office.do(reading.bracket(asked.organiser.asker, asked.tournament_id))
    drawn = Group(*(bracket_view(view, asked.office.words) for view in views))
    return _Page(drawn, [bracket_object(view) for view in views])


def _why(asked: _Asked) -> _Page:
    """Explain one room of a round that is out, or its first ones."""
    office, who = asked.office, asked.organiser.asker
    reading = office.engine.contests.reading
    drawn = office.do(reading.draw(who, asked.tournament_id, asked.round_number))
    wanted = [line for line in drawn.lines if asked.room in {None, line.match.room}]

    def explain(line: MatchLine) -> WhyView:
        return office.do(reading.why(who, line.match.match_id))

    views = [explain(line) for line in wanted[:_MOST_WHYS]]
    left = more_rooms(len(wanted), _MOST_WHYS, office.words)
    shown = Group(whys_view(views, office.words), *left)
    return _Page(shown, [why_object(view, office.words) for view in views])


_PAGES: Mapping[str, Callable[[_Asked], _Page]] = {
    "card": _card,
    "standings": _standings,
    "draw": _draw,
    "bracket": _bracket,
    "why": _why,
}
