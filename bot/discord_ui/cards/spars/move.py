"""The spar card: what the other side says now, and every way to answer it."""

from typing import Any

from discord import ButtonStyle
from discord.ui import Button

from arguments.sparring.answers import Way
from arguments.sparring.course import Exchange
from arguments.sparring.moves import Move
from bot.discord_ui.cards.card import Card, button
from bot.discord_ui.cards.spars.answered import answered
from bot.discord_ui.cards.spars.closing import closed
from bot.discord_ui.cards.spars.words import CLAIM_LIMIT, claim_line, day, said
from bot.discord_ui.quoting import inline, named, quote
from bot.discord_ui.routes import custom_id
from bot.engine.sparring.views import SparView, State
from bot.wording import Wording
from bot.wording.numbers import score
from bot.wording.sparring import (
    exchange_line,
    how_line,
    move_source,
    move_text,
    source_line,
    speaks,
)

AIM_LIMIT, MOVE_LIMIT, SOURCE_LIMIT = 220, 900, 300
OPENING_LIMIT = 1500
MOVE_ROOM = 1900
"""Characters that the next move has on the card of the answer before it."""


def spar_card(
    wording: Wording,
    view: SparView,
    *,
    notice: str = "",
    name: str = "",
    after: int = 0,
    lends: bool | None = None,
) -> Card:
    """Draw a spar as it stands, with what can be done in it now.

    `after` is the number of an exchange that was answered just now: what it came to is told
    first. `name` is the debater's, in a thread where others read along. `lends` says whether
    they lend their arguments; None where that is not to be asked.
    """
    card = Card()
    card.text(claim_line(wording, view.claim, view.side))
    if notice:
        card.text(f"**{notice}**")
    told = _scored(view, after)
    if told is not None:
        answered(card, wording, told, is_public=bool(name), leaving=MOVE_ROOM)
        card.rule()
    if view.closing is not None:
        closed(card, wording, view, view.closing, lends=lends)
    elif view.state is State.LEFT:
        _left(card, wording, view)
    elif view.opening is None or view.unfit is not None:
        _opening(card, wording, view)
    else:
        _under_way(card, wording, view, name)
    return card


def thread_starter_card(wording: Wording, view: SparView, name: str) -> Card:
    """Draw the message in the channel that the spar's thread begins from."""
    card = Card()
    starts = wording.say("spar-thread-starts", name=named(name), side=view.side.value)
    card.text(f"{starts}\n### {inline(view.claim.text, CLAIM_LIMIT)}")
    if view.opening is not None:
        card.text(quote(view.opening.response.text, OPENING_LIMIT))
    card.text(f"-# {wording.say('spar-thread-below')}")
    return card


def _scored(view: SparView, number: int) -> Exchange | None:
    asked = (one for one in view.exchanges if one.number == number)
    return next((one for one in asked if one.engaged is not None), None)


def _opening(card: Card, wording: Wording, view: SparView) -> None:
    if view.unfit is not None:
        card.text(said(wording, view.unfit))
    card.text(wording.say("spar-opening" if view.unfit is None else "spar-opening-again"))
    argue = custom_id("spar-argue", view.spar_id, view.place)
    card.buttons(
        button(wording.say("button-spar-argue"), argue, ButtonStyle.primary),
        _leave(wording, view),
    )


def _left(card: Card, wording: Wording, view: SparView) -> None:
    card.text(wording.say("spar-left"))
    card.buttons(button(wording.say("button-spar-new"), custom_id("spar-new", view.place)))


def _under_way(card: Card, wording: Wording, view: SparView, name: str) -> None:
    exchange = view.open_exchange
    if exchange is not None:
        _to_answer(card, wording, view, exchange, name)
        return
    card.text(wording.say("spar-answer-waits" if view.exchanges else "spar-opening-waits"))
    look = custom_id("spar-view", view.spar_id)
    card.buttons(button(wording.say("button-spar-look"), look, ButtonStyle.primary))


def _to_answer(card: Card, wording: Wording, view: SparView, exchange: Exchange, name: str) -> None:
    card.text(f"**{exchange_line(wording, exchange.number)}**")
    if exchange.number == 1:
        _judged(card, wording, view)
    if exchange.move is None:
        card.text(wording.say("spar-taken-back"))
    else:
        _move(card, wording, view, exchange.move)
    if exchange.number == 1 and exchange.move is not None:
        card.text(f"-# {how_line(wording, exchange.move)}")
    until = day(view.until)
    key = "spar-until-threaded" if name else "spar-until"
    card.text(f"-# {wording.say(key, until=until, name=named(name))}")
    for row in _rows(wording, view, exchange):
        card.buttons(*row)


def _judged(card: Card, wording: Wording, view: SparView) -> None:
    """Say what the argument came to, in short: the whole verdict stands beside the last one."""
    verdict = view.opening.verdict if view.opening is not None else None
    if verdict is None:
        return
    if verdict.other_side:
        card.text(wording.say("verdict-other-side", side=view.side.value))
    card.text(f"-# {wording.say('spar-opening-total', total=score(verdict.total))}")


def _move(card: Card, wording: Wording, view: SparView, move: Move) -> None:
    if move.aim is not None:
        card.text(f"{wording.say('spar-aim')}\n{quote(move.aim.text, AIM_LIMIT)}")
    card.text(f"**{speaks(wording, move)}**\n{quote(move_text(wording, move), MOVE_LIMIT)}")
    source = f"-# {source_line(wording, move)}"
    if move.said:
        put_by = wording.say("spar-put-by", model=view.asks)
        source += f" {put_by} {inline(move_source(wording, move), SOURCE_LIMIT)}"
    card.text(source)


def _rows(wording: Wording, view: SparView, exchange: Exchange) -> list[list[Button[Any]]]:
    others = [_leave(wording, view)]
    if view.passes or exchange.move is None:
        others.insert(0, _pass(wording, view, exchange))
    if exchange.move is None:
        return [others]
    ways = [
        button(
            wording.say(f"button-spar-{way}"),
            custom_id("spar-answer", view.spar_id, exchange.number, way),
            ButtonStyle.primary if way is Way.STEPS else ButtonStyle.secondary,
        )
        for way in Way
    ]
    return [ways, others]


def _pass(wording: Wording, view: SparView, exchange: Exchange) -> Button[Any]:
    style = ButtonStyle.primary if exchange.move is None else ButtonStyle.secondary
    passes = custom_id("spar-pass", view.spar_id, exchange.number)
    return button(wording.say("button-spar-pass"), passes, style)


def _leave(wording: Wording, view: SparView) -> Button[Any]:
    return button(wording.say("button-spar-leave"), custom_id("spar-leave", view.spar_id))
