"""Why two meet, and a list of somebody's own matches."""

from collections.abc import Sequence

from bot.discord_ui.cards.card import Card, button
from bot.discord_ui.cards.tournaments.choices import menu, option
from bot.discord_ui.cards.tournaments.words import (
    bare_name,
    draw_button,
    name_of,
    opponent,
    outcome,
    title_of,
)
from bot.discord_ui.quoting import inline, plain
from bot.discord_ui.routes import custom_id
from bot.engine.contests.views import MatchLine, MatchState, Tournament, WhyView
from bot.wording import Wording

MINE_SHOWN = 12


def why_card(wording: Wording, view: WhyView) -> Card:
    """Say why two meet, in the order in which it was decided."""
    card = Card()
    card.text(
        f"## {meeting_of(wording, view.line)}\n-# {place_of(wording, view.tournament, view.line)}"
    )
    reasons = [f"- {plain(wording.phrase(reason))}" for reason in view.reasons]
    card.text("\n".join(reasons) or wording.say("t-why-none"))
    card.buttons(
        button(wording.say("button-t-match"), custom_id("t-match", view.line.match.match_id)),
        draw_button(wording, view.tournament.tournament_id),
    )
    return card


def mine_card(
    wording: Wording, lines: Sequence[MatchLine], tournaments: Sequence[Tournament]
) -> Card:
    """List somebody's own matches, the latest first, and what they take home from those over."""
    card = Card()
    card.text(f"## {wording.say('t-mine-title')}")
    if not lines:
        card.text(wording.say("t-mine-none"))
    else:
        card.text("\n".join(_mine(wording, line) for line in lines[:MINE_SHOWN]))
        options = [option(_bare(wording, line), line.match.match_id) for line in lines[:MINE_SHOWN]]
        card.choose(menu(options, custom_id("t-look", "mine"), wording.say("t-choose-match")))
    for tournament in tournaments[:3]:
        label = wording.say("button-t-page", tournament=inline(tournament.name, 40))
        card.buttons(button(label, custom_id("t-page", tournament.tournament_id)))
    return card


def _mine(wording: Wording, line: MatchLine) -> str:
    thread = line.match.thread_id
    is_open = line.match.state in {MatchState.OPEN, MatchState.JUDGING}
    said = wording.say(
        "t-mine-line",
        round=line.match.round,
        meeting=meeting_of(wording, line),
        thread=f"<#{thread}>" if thread and is_open else "none",
    )
    result = outcome(wording, line)
    return f"{said}\n-# {result}" if result else said


def meeting_of(wording: Wording, line: MatchLine) -> str:
    """Name who meets in a match; of one who is alone in it, why."""
    if line.on_against is None:
        return f"{name_of(wording, line.on_for)} · {opponent(wording, line)}"
    return wording.say(
        "t-meeting", one=name_of(wording, line.on_for), other=opponent(wording, line)
    )


def _bare(wording: Wording, line: MatchLine) -> str:
    """Name a match in the menu of somebody's own."""
    names = [bare_name(wording, each) for each in (line.on_for, line.on_against) if each]
    return wording.say("t-mine-menu", round=line.match.round, names=" – ".join(names))


def place_of(wording: Wording, tournament: Tournament, line: MatchLine) -> str:
    """Name the tournament, the round and the room of a match."""
    return wording.say(
        "t-match-where",
        tournament=title_of(tournament),
        round=line.match.round,
        room=line.match.room,
    )
