"""The end of a spar: its exchanges, what moved, the final verdict, and one thing to go on with."""

from discord import ButtonStyle

from arguments.sparring.course import Closing, Exchange
from bot.discord_ui.cards.card import Card, button
from bot.discord_ui.cards.spars.lending import lending_line
from bot.discord_ui.cards.spars.words import said
from bot.discord_ui.quoting import inline
from bot.discord_ui.routes import custom_id
from bot.engine.sparring.views import SparView
from bot.wording import Wording
from bot.wording.numbers import bar
from bot.wording.sparring import (
    OUT_OF,
    drill_line,
    exchange_sum,
    move_text,
    moved_criteria,
    moved_line,
    numbers_line,
    totals_line,
)

MOVE_LIMIT, WORDS_ROOM, NUMBERS_ROOM = 110, 900, 350


def closed(
    card: Card, wording: Wording, view: SparView, closing: Closing, *, lends: bool | None
) -> None:
    """Tell what a whole spar came to, the words before the numbers, with what comes next."""
    card.text(f"## {wording.say('spar-closing-title')}")
    card.text("\n".join(said(wording, one) for one in closing.says), leaving=WORDS_ROOM)
    card.text(_exchanges(wording, view), leaving=NUMBERS_ROOM)
    card.text(_verdicts(wording, closing))
    card.text(wording.say("spar-closing-next", drill=drill_line(wording, closing.drill)))
    card.buttons(
        button(
            wording.say("button-spar-drill"),
            custom_id("drill-start", closing.drill),
            ButtonStyle.primary,
        ),
        button(
            wording.say("button-spar-other-side"),
            custom_id("spar-begin", view.claim.claim_id, view.side.other, view.place),
        ),
        button(wording.say("button-spar-new"), custom_id("spar-new", view.place)),
    )
    if lends is not None:
        lending_line(card, wording, lends=lends)


def _exchanges(wording: Wording, view: SparView) -> str:
    lines = [f"**{wording.say('spar-closing-exchanges')}**"]
    for exchange in view.exchanges:
        lines += [f"-# {_told(wording, exchange)}", exchange_sum(wording, exchange)]
    return "\n".join(lines)


def _told(wording: Wording, exchange: Exchange) -> str:
    if exchange.move is None:
        return wording.say("spar-closing-gone")
    return f"“{inline(move_text(wording, exchange.move), MOVE_LIMIT)}”"


def _verdicts(wording: Wording, closing: Closing) -> str:
    heading = f"**{wording.say('spar-closing-verdict')}**"
    lines = [
        f"`{bar(closing.final.criteria[one].score, OUT_OF)}` {moved_line(wording, closing, one)}"
        for one in moved_criteria(closing)
    ]
    numbers = f"-# {numbers_line(wording, closing)}"
    total = f"## {totals_line(wording, closing)}"
    return "\n".join([heading, *(lines or [wording.say("spar-closing-unmoved")]), numbers, total])
