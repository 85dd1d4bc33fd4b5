"""The draw of a round: who meets whom in which room, and what it came to."""

from collections.abc import Sequence

from bot.discord_ui.cards.card import Card
from bot.discord_ui.cards.tournaments.choices import match_options, menu
from bot.discord_ui.cards.tournaments.words import (
    is_floor,
    name_of,
    opponent,
    outcome,
    pages_of,
    shown_page,
    title_of,
    turning,
)
from bot.discord_ui.quoting import inline
from bot.discord_ui.routes import custom_id
from bot.engine.contests.views import DrawView, MatchLine
from bot.wording import Wording

A_PAGE = 15
CLAIM_LIMIT = 300


def draw_card(wording: Wording, view: DrawView, page: int = 1) -> Card:
    """Draw a page of a round that is out, with a menu to look at one of its matches."""
    card = Card()
    lines, page = shown_page(view.lines, page, A_PAGE)
    where = ("t-draw", view.tournament.tournament_id, view.round.round)
    card.text(f"{draw_heading(wording, view)}\n{claims_of(wording, view)}".rstrip())
    card.text(rooms(wording, lines))
    card.text(_through(wording, view))
    if lines:
        looks = custom_id("t-look", view.tournament.tournament_id)
        card.choose(menu(match_options(wording, lines), looks, wording.say("t-choose-match")))
    turning(card, wording, where, page, pages_of(len(view.lines), A_PAGE))
    return card


def draw_heading(wording: Wording, view: DrawView) -> str:
    """Name a round of a tournament, and what its sides are called."""
    heading = wording.say(
        "t-draw-title",
        tournament=title_of(view.tournament),
        **round_named(wording, view),
    )
    return f"## {heading}"


def round_named(wording: Wording, view: DrawView) -> dict[str, str | int]:
    """Give how a round is named: by its number, or in a single bracket by who is left in it."""
    number, whys = view.round.round, [line.match.why for line in view.lines]
    brackets = {(why.get("category"), why.get("left")) for why in whys}
    if not view.round.is_elimination or len(brackets) != 1:
        stage = "knockout" if view.round.is_elimination else "round"
        return {"round": number, "stage": stage, "named": ""}
    [(_, left)] = brackets
    named = wording.say("bracket-round", left=int(left or 0))
    return {"round": number, "stage": "named", "named": named}


def claims_of(wording: Wording, view: DrawView) -> str:
    """Name what a round argues, where it is one claim for all."""
    texts = list(dict.fromkeys(line.claim.text for line in view.lines if line.claim))
    if len(texts) == 1:
        return wording.say("t-draw-claim", claim=inline(texts[0], CLAIM_LIMIT))
    return wording.say("t-draw-claims", claims=len(texts)) if texts else ""


def rooms(wording: Wording, lines: Sequence[MatchLine], *, marked: bool = False) -> str:
    """List matches, a line each; `marked` shows which are locked."""
    return "\n".join(_room(wording, line, marked=marked) for line in lines)


def _room(wording: Wording, line: MatchLine, *, marked: bool) -> str:
    if line.on_against is None:
        key = "t-room-floor" if is_floor(line) else "t-room-bye"
        said = wording.say(key, room=line.match.room, name=name_of(wording, line.on_for))
    else:
        said = wording.say(
            "t-room",
            room=line.match.room,
            on_for=name_of(wording, line.on_for),
            on_against=opponent(wording, line),
        )
    if marked and line.match.locked:
        return wording.say("t-room-locked", room=said)
    result = outcome(wording, line)
    return f"{said}\n-# {result}" if result else said


def _through(wording: Wording, view: DrawView) -> str:
    named = [name_of(wording, entry) for entry in view.resting]
    if not named:
        return f"-# {wording.say('t-draw-how')}"
    return f"-# {wording.say('t-draw-through', count=len(named), names=', '.join(named))}"
