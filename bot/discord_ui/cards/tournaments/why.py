"""Why two meet, and a match at a glance."""

from collections.abc import Sequence

from arguments.claims import Side
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
from bot.discord_ui.people import DISCORD
from bot.discord_ui.quoting import inline, plain
from bot.discord_ui.routes import custom_id
from bot.engine.contests.views import MatchLine, MatchPage, MatchState, Tournament, WhyView
from bot.wording import Wording

MINE_SHOWN, CLAIM_LIMIT = 12, 300


def why_card(wording: Wording, view: WhyView) -> Card:
    """Say why two meet, in the order in which it was decided."""
    card = Card()
    card.text(
        f"## {_meeting(wording, view.line)}\n-# {_where(wording, view.tournament, view.line)}"
    )
    reasons = [f"- {plain(wording.phrase(reason))}" for reason in view.reasons]
    card.text("\n".join(reasons) or wording.say("t-why-none"))
    card.buttons(
        button(wording.say("button-t-match"), custom_id("t-match", view.line.match.match_id)),
        draw_button(wording, view.tournament.tournament_id),
    )
    return card


def match_card(wording: Wording, page: MatchPage, *, runs: bool) -> Card:
    """Draw a match at a glance: what is argued, who judges, how far it is, what it came to.

    Who `runs` the tournament gets the way to rule on it.
    """
    card = Card()
    line, match = page.line, page.line.match
    card.text(f"## {_meeting(wording, line)}\n-# {_where(wording, page.tournament, line)}")
    lines = []
    if line.claim is not None:
        lines.append(f"**{inline(line.claim.text, CLAIM_LIMIT)}**")
        lines += _sides(wording, line)
    lines.append(_state(wording, page))
    if line.judges:
        lines.append(wording.say("t-match-judges", judges=_judges(line)))
    if match.thread_id is not None:
        lines.append(wording.say("t-match-thread", thread=f"<#{match.thread_id}>"))
    reason = page.results[-1].reason if page.results else None
    if reason:
        lines.append(wording.say("t-match-ruling", reason=inline(reason, 500)))
    if len(page.results) > 1:
        lines.append(wording.say("t-match-changed", versions=len(page.results)))
    card.text("\n".join(lines))
    buttons = [
        button(wording.say("button-t-why"), custom_id("t-why", match.match_id)),
        draw_button(wording, page.tournament.tournament_id),
    ]
    if runs and line.on_against is not None:
        manage = custom_id("m-manage", match.match_id)
        buttons.append(button(wording.say("button-t-manage"), manage))
    card.buttons(*buttons)
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
        meeting=_meeting(wording, line),
        thread=f"<#{thread}>" if thread and is_open else "none",
    )
    result = outcome(wording, line)
    return f"{said}\n-# {result}" if result else said


def _meeting(wording: Wording, line: MatchLine) -> str:
    if line.on_against is None:
        return f"{name_of(wording, line.on_for)} · {opponent(wording, line)}"
    return wording.say(
        "t-meeting", one=name_of(wording, line.on_for), other=opponent(wording, line)
    )


def _bare(wording: Wording, line: MatchLine) -> str:
    """Name a match in the menu of somebody's own."""
    names = [bare_name(wording, each) for each in (line.on_for, line.on_against) if each]
    return wording.say("t-mine-menu", round=line.match.round, names=" – ".join(names))


def _where(wording: Wording, tournament: Tournament, line: MatchLine) -> str:
    return wording.say(
        "t-match-where",
        tournament=title_of(tournament),
        round=line.match.round,
        room=line.match.room,
    )


def _sides(wording: Wording, line: MatchLine) -> list[str]:
    if line.on_against is None:
        return []
    return [
        f"{wording.say(f'side-{side}')}: {name_of(wording, entry)}"
        for side, entry in ((Side.FOR, line.on_for), (Side.AGAINST, line.on_against))
    ]


def _state(wording: Wording, page: MatchPage) -> str:
    result = outcome(wording, page.line)
    if result:
        return f"**{result}**"
    state = "hidden" if page.is_hidden else page.line.match.state.value
    bye = page.line.match.why.get("kind") == "bye"
    return wording.say("t-match-state", state="bye" if bye else state)


def _judges(line: MatchLine) -> str:
    accounts = [judge.debater_id.removeprefix(DISCORD) for judge in line.judges]
    return ", ".join(f"<@{one}>" for one in accounts if one.isdecimal())
