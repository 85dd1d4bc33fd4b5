"""The rounds of a duel: what was said, whose turn it is, how it stands."""

from discord import ButtonStyle

from arguments.claims import Side
from arguments.sparring.answers import Way
from bot.discord_ui.cards.card import ACCENT, Card, button
from bot.discord_ui.cards.duels.closing import over_card
from bot.discord_ui.cards.duels.invitation import invitation_card
from bot.discord_ui.cards.duels.people import person, sides_line
from bot.discord_ui.cards.matches.speeches import packed
from bot.discord_ui.cards.spars.words import moment, said
from bot.discord_ui.quoting import inline, pieces
from bot.discord_ui.routes import custom_id
from bot.engine.sparring.duel_views import (
    OPENINGS,
    OVER,
    ROUNDS,
    DuelSaid,
    DuelState,
    DuelView,
    DuelWords,
)
from bot.wording import Wording
from bot.wording.numbers import score

CLAIM_LIMIT, PIECE_LIMIT = 300, 3000


def reveal_cards(wording: Wording, view: DuelView) -> list[Card]:
    """Draw the words of every closed round that is not shown yet, each whole."""
    blocks: list[str] = []
    for number in sorted({one.round for one in view.words if one.round >= view.duel.shown}):
        key = "duel-shown-openings" if number == OPENINGS else "duel-shown-round"
        blocks.append(f"# {wording.say(key, number=number)}")
        for one in view.words:
            if one.round == number:
                blocks += _words(wording, view, one)
    return packed(blocks)


def next_card(wording: Wording, view: DuelView) -> Card:
    """Draw what comes after the words: the open round, or what the duel came to."""
    if view.duel.round == OVER:
        return over_card(wording, view)
    return turn_card(wording, view)


def turn_card(wording: Wording, view: DuelView) -> Card:
    """Draw the open round: who is to write, until when, and how."""
    card, number = Card(ACCENT), view.duel.round
    if number == OPENINGS:
        card.text(f"**{inline(view.claim.text, CLAIM_LIMIT)}**\n{sides_line(wording, view)}")
        heading = wording.say("duel-round-openings")
    else:
        heading = wording.say("duel-round", number=number, of=ROUNDS)
    names = " ".join(person(wording, one) for one in view.people)
    until = moment(view.duel.due) if view.duel.due else ""
    card.text(f"# {heading}\n{wording.say('duel-your-turn', names=names, until=until)}")
    how = "duel-write-opening" if number == OPENINGS else "duel-write-answer"
    card.text(f"-# {wording.say(how)}")
    _turn_buttons(card, wording, view)
    return card


def status_card(wording: Wording, view: DuelView, own: Side | None) -> Card:
    """Draw for one of the two alone how it stands, with what they can do now."""
    if view.duel.state is not DuelState.OPEN:
        return (
            over_card(wording, view) if view.duel.round == OVER else invitation_card(wording, view)
        )
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
