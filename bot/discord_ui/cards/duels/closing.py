"""What a duel came to, for all and for each of the two."""

from arguments.claims import Side
from arguments.sparring.duelling import DuelClosing, Reason
from bot.discord_ui.cards.card import ACCENT, Card, button
from bot.discord_ui.cards.duels.people import person
from bot.discord_ui.cards.spars.words import said
from bot.discord_ui.quoting import inline, quote
from bot.discord_ui.routes import custom_id
from bot.engine.sparring.duel_views import (
    DuelFeedback,
    DuelView,
)
from bot.wording import Wording
from bot.wording.numbers import score

CLAIM_LIMIT, BEST_LIMIT = 300, 900


def over_card(wording: Wording, view: DuelView) -> Card:
    """Draw what a duel came to, or why it ended without points."""
    card, duel_id = Card(ACCENT), view.duel.duel_id
    card.text(f"# {wording.say('duel-over-title')}\n**{inline(view.claim.text, CLAIM_LIMIT)}**")
    if view.closing is not None:
        _closing(card, wording, view, view.closing)
    elif view.left is not None:
        name = person(wording, view.sides[view.left].debater_id)
        card.text(wording.say("duel-over-left", name=name))
    else:
        card.text(wording.say("duel-over-gone"))
    card.buttons(
        button(wording.say("button-duel-feedback"), custom_id("duel-feedback", duel_id)),
        button(wording.say("button-duel-rematch"), custom_id("duel-rematch", duel_id)),
    )
    return card


def feedback_card(wording: Wording, feedback: DuelFeedback) -> Card:
    """Tell somebody alone how each answer met the other side, and the one gap to work on."""
    card = Card(ACCENT)
    card.text(f"# {wording.say('duel-feedback-title')}")
    lines = [
        wording.say(
            "duel-feedback-round",
            number=one.round,
            score=score(one.engaged.score),
            change=said(wording, one.engaged.change),
        )
        for one in feedback.words
        if one.engaged is not None
    ]
    if feedback.verdict is not None:
        given = feedback.verdict.feedback
        lines.append(wording.say("duel-feedback-gap", gap=said(wording, given.gap)))
        lines.append(wording.say("duel-feedback-task", task=said(wording, given.task)))
    card.text("\n".join(lines) or wording.say("duel-feedback-none"))
    return card


def _closing(card: Card, wording: Wording, view: DuelView, closing: DuelClosing) -> None:
    if all(one.answer is None for one in view.words) and not view.gone:
        card.text(wording.say("duel-nobody"))
        return
    card.text(f"**{_headline(wording, view, closing)}**")
    lines = [
        wording.say(
            "duel-points-line",
            side=wording.say(f"side-{side}"),
            name=person(wording, view.sides[side].debater_id),
            points=closing.points[side].points,
            engagement=score(closing.points[side].engagement),
            total=score(closing.points[side].total),
        )
        for side in Side
    ]
    card.text("\n".join([*lines, wording.say("duel-formula")]))
    _best(card, wording, view, closing)


def _headline(wording: Wording, view: DuelView, closing: DuelClosing) -> str:
    """Say who was ahead and by what, or that nobody was."""
    winner = closing.winner or Side.FOR
    own, other = closing.points[winner].points, closing.points[winner.other].points
    if closing.winner is None or closing.reason is Reason.NEITHER:
        return wording.say("duel-draw", own=own, other=other)
    name = person(wording, view.sides[winner].debater_id)
    ahead = wording.say("duel-ahead", name=name, own=own, other=other)
    return f"{ahead} {wording.say(f'duel-reason-{closing.reason}')}"


def _best(card: Card, wording: Wording, view: DuelView, closing: DuelClosing) -> None:
    """Quote the answer that met the other side best, where its words are still there."""
    best = closing.best
    if best is None:
        return
    for one in view.words:
        if (one.round, one.side) == (best.round, best.side) and one.answer is not None:
            name = person(wording, view.sides[best.side].debater_id)
            heading = wording.say(
                "duel-best", name=name, number=best.round, score=score(best.score)
            )
            card.text(f"{heading}\n{quote(one.answer.words, BEST_LIMIT)}")
