"""The card of an answered drill: what was found in it, one thing to change, then the score."""

from collections.abc import Sequence

from discord import ButtonStyle

from arguments.checks import Check
from arguments.drills.spec import Shape
from bot.discord_ui.cards.card import Card, button
from bot.discord_ui.cards.drills.task import claim_line, is_tapped
from bot.discord_ui.cards.spars.words import moment, said
from bot.discord_ui.quoting import quote
from bot.discord_ui.routes import custom_id
from bot.engine.drilling.views import DoneView
from bot.wording import Wording
from bot.wording.drilling import OUT_OF, check_mark, rated_line, score_line, title
from bot.wording.numbers import bar

WRITTEN_LIMIT, SHOWN_LIMIT, NUMBERS_ROOM = 900, 400, 400


def done_card(wording: Wording, done: DoneView) -> Card:
    """Draw what an answer came to: words before the number, with what was written."""
    card = Card()
    card.text(f"## {title(wording, done.task.drill)}")
    if done.task.claim:
        card.text(claim_line(wording, done.task))
    if done.repeat:
        card.text(wording.say("drills-repeat"))
    if done.outcome.right is not None:
        card.text(f"**{score_line(wording, done)}**")
    _answers(card, wording, done)
    for text in _told(wording, done):
        card.text(text, leaving=NUMBERS_ROOM)
    card.rule()
    card.text("\n".join(_numbers(wording, done)))
    card.buttons(
        button(wording.say("button-drill-next"), custom_id("drill-due"), ButtonStyle.primary),
        button(wording.say("button-drill-again"), custom_id("drill-start", done.task.drill)),
        button(wording.say("button-drill-list"), custom_id("drill-list")),
        button(wording.say("button-drill-progress"), custom_id("drill-progress")),
    )
    return card


def check_lines(wording: Wording, checks: Sequence[Check]) -> list[str]:
    """Say each check with its mark, those that were missed first."""
    ordered = sorted(checks, key=lambda check: check.passed)
    return [f"{check_mark(check)} {said(wording, check.says)}" for check in ordered]


def _answers(card: Card, wording: Wording, done: DoneView) -> None:
    """Show what was written, or for an item what it was about and what was chosen."""
    if is_tapped(done.task):
        for shown in done.task.shown:
            card.text(quote(shown.text, SHOWN_LIMIT))
    lines = []
    for one in done.task.fields:
        entered = done.answers.get(one.name, "")
        is_choice = one.shape is Shape.CHOICE and entered in one.choices
        lines.append(wording.say(f"choice-{entered}") if is_choice else entered)
    written = "\n".join(filter(None, lines))
    if written:
        quoted = quote(written, WRITTEN_LIMIT)
        card.text(f"-# {wording.say('drills-yours')}\n{quoted}")


def _told(wording: Wording, done: DoneView) -> list[str]:
    outcome = done.outcome
    texts = []
    if outcome.checks:
        texts.append("\n".join(check_lines(wording, outcome.checks)))
    if outcome.keep is not None:
        texts.append(said(wording, outcome.keep))
    change = said(wording, outcome.change)
    texts.append(f"**{wording.say('drills-next-other')}:** {change}")
    return texts


def _numbers(wording: Wording, done: DoneView) -> list[str]:
    lines = []
    if done.outcome.right is None:
        drawn = bar(done.outcome.score, OUT_OF)
        lines.append(f"`{drawn}` **{score_line(wording, done)}**")
    if done.moved is not None:
        lines.append(rated_line(wording, done.moved))
    if done.next is not None:
        back = f" ({moment(done.due)})" if done.due is not None else ""
        lines.append(f"-# {said(wording, done.next)}{back}")
    return lines or [f"-# {wording.say('drills-answered')}"]
