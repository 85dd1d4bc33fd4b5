"""The cards of a duel: the invitation, a round's words, whose turn it is, what it came to."""

from collections.abc import Iterable
from typing import Any

from discord import ButtonStyle
from discord.ui import Button

from arguments.claims import Side
from arguments.responses import DebaterId
from arguments.sparring.answers import Way
from arguments.sparring.duelling import DuelClosing, Reason
from bot.discord_ui.cards.card import ACCENT, Card, button
from bot.discord_ui.cards.matches.speeches import packed
from bot.discord_ui.cards.spars.words import moment, said
from bot.discord_ui.people import DISCORD
from bot.discord_ui.quoting import cut, inline, pieces, quote
from bot.discord_ui.routes import custom_id
from bot.engine.sparring.duel_views import (
    OPENINGS,
    OVER,
    ROUNDS,
    DuelFeedback,
    DuelSaid,
    DuelState,
    DuelView,
    DuelWords,
)
from bot.wording import Wording
from bot.wording.numbers import score

CLAIM_LIMIT, PIECE_LIMIT, BEST_LIMIT = 300, 3000, 900
THREAD_NAME_LIMIT = 100


def invitation_card(wording: Wording, view: DuelView) -> Card:
    """Draw an invitation as it stands: open, accepted, declined, or over."""
    card, duel = Card(ACCENT), view.duel
    card.text(f"### {wording.say('duel-title')}\n**{inline(view.claim.text, CLAIM_LIMIT)}**")
    if duel.state is DuelState.INVITED and view.inviter is not None and duel.due is not None:
        rival = next((one for one in view.people if one != view.inviter), None)
        invited = person(wording, rival)
        card.text(wording.say("duel-invites", inviter=person(wording, view.inviter), rival=invited))
        card.text(_sides(wording, view))
        card.text(wording.say("duel-how", minutes=duel.minutes))
        until = moment(duel.due)
        card.text(f"-# {wording.say('duel-open-until', until=until, rival=invited)}")
        card.buttons(*_invitation_buttons(wording, view))
        return card
    card.text(_sides(wording, view))
    states = {DuelState.DECLINED: "declined", DuelState.LAPSED: "lapsed"}
    card.text(wording.say(f"duel-{states.get(duel.state, 'accepted')}"))
    return card


def reveal_cards(wording: Wording, view: DuelView) -> list[Card]:
    """Draw the words of every closed round that is not shown yet, each whole."""
    blocks: list[str] = []
    for number in sorted({one.round for one in view.words if one.round >= view.duel.shown}):
        key = "duel-shown-openings" if number == OPENINGS else "duel-shown-round"
        blocks.append(f"### {wording.say(key, number=number)}")
        for one in view.words:
            if one.round == number:
                blocks += _words(wording, view, one)
    return packed(blocks)


def next_card(wording: Wording, view: DuelView) -> Card:
    """Draw what comes after the words: the open round, or what the duel came to."""
    if view.duel.round == OVER:
        return _over(wording, view)
    return turn_card(wording, view)


def turn_card(wording: Wording, view: DuelView) -> Card:
    """Draw the open round: who is to write, until when, and how."""
    card, number = Card(ACCENT), view.duel.round
    if number == OPENINGS:
        card.text(f"**{inline(view.claim.text, CLAIM_LIMIT)}**\n{_sides(wording, view)}")
        heading = wording.say("duel-round-openings")
    else:
        heading = wording.say("duel-round", number=number, of=ROUNDS)
    names = " ".join(person(wording, one) for one in view.people)
    until = moment(view.duel.due) if view.duel.due else ""
    card.text(f"### {heading}\n{wording.say('duel-your-turn', names=names, until=until)}")
    how = "duel-write-opening" if number == OPENINGS else "duel-write-answer"
    card.text(f"-# {wording.say(how)}")
    _turn_buttons(card, wording, view)
    return card


def status_card(wording: Wording, view: DuelView, own: Side | None) -> Card:
    """Draw for one of the two alone how it stands, with what they can do now."""
    if view.duel.state is not DuelState.OPEN:
        return _over(wording, view) if view.duel.round == OVER else invitation_card(wording, view)
    if view.duel.due is None:
        card = Card(ACCENT)
        card.text(wording.say("duel-view-judging"))
        return card
    card = turn_card(wording, view)
    if own in view.spoken:
        card.text(wording.say("duel-view-in"))
    return card


def said_card(wording: Wording, given: DuelSaid) -> Card:
    """Tell somebody that their words are in, when they are shown, and how they met the other's."""
    card = Card(ACCENT)
    lines = [wording.say("duel-in-again" if given.repeat else "duel-in")]
    due = given.view.duel.due
    if given.closes:
        lines.append(wording.say("duel-in-shown"))
    elif due is not None:
        lines.append(wording.say("duel-sealed", until=moment(due)))
    card.text(" ".join(lines))
    engaged = given.words.engaged
    if engaged is not None:
        change = said(wording, engaged.change)
        card.text(wording.say("duel-engaged", score=score(engaged.score), change=change))
    elif given.words.verdict is None:
        card.text(wording.say("duel-judged-later"))
    return card


def leave_card(wording: Wording, view: DuelView) -> Card:
    """Ask once more before somebody leaves."""
    card = Card(ACCENT)
    card.text(wording.say("duel-leave-sure"))
    where = custom_id("duel-leave-sure", view.duel.duel_id)
    card.buttons(button(wording.say("button-duel-leave-sure"), where, ButtonStyle.danger))
    return card


def feedback_card(wording: Wording, feedback: DuelFeedback) -> Card:
    """Tell somebody alone how each answer met the other side, and the one gap to work on."""
    card = Card(ACCENT)
    card.text(f"### {wording.say('duel-feedback-title')}")
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


def thread_name(wording: Wording, view: DuelView) -> str:
    """Name a duel's thread after its claim."""
    claim = " ".join(view.claim.text.split())
    return cut(wording.say("duel-thread-name", claim=claim), THREAD_NAME_LIMIT)


def person(wording: Wording, debater_id: DebaterId | None) -> str:
    """Name somebody by their account; who is gone has no name."""
    account = (debater_id or "").removeprefix(DISCORD)
    return f"<@{account}>" if account.isdecimal() else wording.say("duel-former")


def accounts(people: Iterable[DebaterId]) -> tuple[int, ...]:
    """Give the Discord accounts of debaters."""
    named = [one.removeprefix(DISCORD) for one in people]
    return tuple(int(one) for one in named if one.isdecimal())


def _invitation_buttons(wording: Wording, view: DuelView) -> list[Button[Any]]:
    return [
        button(
            wording.say(f"button-duel-{act}"),
            custom_id(f"duel-{verb}", view.duel.duel_id),
            style,
        )
        for act, verb, style in (
            ("accept", "accept", ButtonStyle.success),
            ("decline", "decline", ButtonStyle.secondary),
            ("call-off", "call-off", ButtonStyle.secondary),
        )
    ]


def _turn_buttons(card: Card, wording: Wording, view: DuelView) -> None:
    duel_id, number = view.duel.duel_id, view.duel.round
    if number == OPENINGS:
        ways = [("opening", Way.FREE)]
    else:
        ways = [(way.value, way) for way in (Way.STEPS, Way.FREE, Way.CONCEDE)]
    card.buttons(
        *(
            button(
                wording.say(f"button-duel-{name}"),
                custom_id("duel-write", duel_id, number, way),
                ButtonStyle.primary,
            )
            for name, way in ways
        ),
        button(wording.say("button-duel-more"), custom_id("duel-more", duel_id, number)),
        button(wording.say("button-duel-leave"), custom_id("duel-leave", duel_id)),
    )


def _sides(wording: Wording, view: DuelView) -> str:
    return "\n".join(
        wording.say(
            "duel-side-line",
            side=wording.say(f"side-{side}"),
            name=person(wording, view.sides[side].debater_id),
        )
        for side in Side
    )


def _words(wording: Wording, view: DuelView, one: DuelWords) -> list[str]:
    name = person(wording, view.sides[one.side].debater_id)
    heading = f"**{wording.say(f'side-{one.side}')} · {name}**"
    if one.answer is None:
        if one.debater_id is None:
            return [f"{heading}\n{wording.say('duel-erased')}"]
        over = view.duel.round == OVER
        return [f"{heading}\n{wording.say('duel-silent-last' if over else 'duel-silent')}"]
    if one.answer.way is Way.CONCEDE:
        heading += f"\n-# {wording.say('duel-word-concede')}"
    first, *more = pieces(one.answer.words, PIECE_LIMIT)
    return [f"{heading}\n{first}", *more]


def _over(wording: Wording, view: DuelView) -> Card:
    """Draw what a duel came to, or why it ended without points."""
    card, duel_id = Card(ACCENT), view.duel.duel_id
    card.text(f"### {wording.say('duel-over-title')}\n**{inline(view.claim.text, CLAIM_LIMIT)}**")
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
