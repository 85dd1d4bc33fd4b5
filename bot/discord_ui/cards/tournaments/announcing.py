"""What the channel is told as a tournament goes on: a round is over, who breaks, who wins."""

from collections.abc import Sequence

from bot.discord_ui.cards.card import Card
from bot.discord_ui.cards.tournaments.bracket import breaking_lines
from bot.discord_ui.cards.tournaments.standings import top_lines
from bot.discord_ui.cards.tournaments.words import (
    bracket_button,
    draw_button,
    mine_button,
    name_of,
    standings_button,
    title_of,
)
from bot.engine.contests.views import BracketView, StandingsView, Tournament
from bot.engine.contests.views import Card as Glance
from bot.wording import Wording

TOP = 5


def round_done_card(
    wording: Wording, tournament: Tournament, round_number: int, standings: StandingsView
) -> Card:
    """Say that a round is over, and who leads by what may be known."""
    card = Card()
    knockout = round_number > standings.rounds + standings.silent
    said = wording.say(
        "t-round-done",
        round=round_number,
        tournament=title_of(tournament),
        knockout="yes" if knockout else "no",
    )
    card.text(f"## {said}")
    tid = tournament.tournament_id
    if knockout:
        card.buttons(bracket_button(wording, tid), draw_button(wording, tid))
        return card
    if standings.silent:
        card.text(wording.say("standings-silent", rounds=standings.silent))
    elif standings.placed:
        card.text(top_lines(wording, standings, TOP))
    card.buttons(standings_button(wording, tid), draw_button(wording, tid))
    return card


def break_card(wording: Wording, views: Sequence[BracketView]) -> Card:
    """Say who breaks in every category, by seed."""
    card = Card()
    card.text(f"## {wording.say('t-break-heading')}")
    for view in views:
        card.text(breaking_lines(wording, view))
    return card


def finished_card(
    wording: Wording, glance: Glance, standings: StandingsView, brackets: Sequence[BracketView]
) -> Card:
    """Name the champions, and where to find what it came to."""
    card = Card()
    tournament = glance.tournament
    card.text(f"## {wording.say('t-finished', tournament=title_of(tournament))}")
    champions = _champions(wording, standings, brackets)
    if champions:
        card.text("\n".join(champions))
    if standings.placed:
        heading = f"{wording.say('t-finished-before')}\n" if brackets else ""
        card.text(f"{heading}{top_lines(wording, standings, TOP)}")
    tid = tournament.tournament_id
    shows = [standings_button(wording, tid)]
    if brackets:
        shows.append(bracket_button(wording, tid))
    card.buttons(*shows, mine_button(wording, tid))
    card.text(f"-# {wording.say('t-finished-page')}")
    return card


def cancelled_card(wording: Wording, tournament: Tournament) -> Card:
    """Say that a tournament is off."""
    card = Card()
    card.text(wording.say("t-cancelled", tournament=title_of(tournament)))
    if tournament.round:
        card.buttons(standings_button(wording, tournament.tournament_id))
    return card


def round_withdrawn_card(wording: Wording, tournament: Tournament, round_number: int) -> Card:
    """Say that a round's draw does not count."""
    card = Card()
    card.text(wording.say("t-round-withdrawn", round=round_number, tournament=title_of(tournament)))
    return card


def _champions(
    wording: Wording, standings: StandingsView, brackets: Sequence[BracketView]
) -> list[str]:
    lines = []
    for view in brackets:
        if view.bracket.champion is not None:
            name = name_of(wording, view.entries[view.bracket.champion])
            lines.append(
                wording.say("t-champion", name=name, category=view.category.name, of=len(brackets))
            )
    if not brackets:
        best = [each for each in standings.placed if each.rank == 1 and each.debates]
        names = [name_of(wording, standings.entries[each.entry_id]) for each in best]
        if names:
            lines.append(wording.say("t-winners", count=len(names), names=", ".join(names)))
    return lines
