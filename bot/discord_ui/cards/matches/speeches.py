"""The speeches of a match as all read them once both are in, and a debater's own."""

from collections.abc import Iterable, Sequence

from arguments.claims import Claim
from bot.discord_ui.cards.card import Card
from bot.discord_ui.cards.matches.match import rows, status
from bot.discord_ui.cards.matches.words import (
    CLAIM_LIMIT,
    side_name,
    speech_name,
    speech_word,
    where,
)
from bot.discord_ui.cards.passage import CONTEXT_LIMIT, in_context, source_words
from bot.discord_ui.cards.tournaments.words import soon
from bot.discord_ui.cards.verdict import criterion_line, judge_lines
from bot.discord_ui.quoting import inline, pieces
from bot.engine.contests.matches.speaking import Spoken
from bot.engine.contests.matches.watching import Watched
from bot.engine.contests.views import MatchState, Outcome, Speech
from bot.wording import Wording
from bot.wording.numbers import score

PIECE_LIMIT, CARD_LIMIT = 3000, 3800
"""Characters of one quotation, and of all that is packed into one card."""


def revealed_cards(wording: Wording, watched: Watched, place: int) -> list[Card]:
    """Draw the speeches of a place in full, then what is to be done next."""
    blocks = [f"{where(wording, watched.page)}\n{_heading(wording, watched, place)}"]
    for speech in watched.page.speeches:
        if speech.place == place:
            blocks += _speech(wording, watched, speech)
    cards = packed(blocks)
    if watched.match.state is MatchState.OPEN:
        cards.append(_next(wording, watched))
    elif watched.match.state is MatchState.JUDGING and not watched.page.line.judges:
        cards[-1].text(f"-# {status(wording, watched)}")
    return cards


def packed(blocks: Iterable[str]) -> list[Card]:
    """Put texts into as few cards as they need, in their order."""
    cards: list[Card] = []
    room = 0
    for block in blocks:
        if not cards or len(block) > room:
            cards.append(Card())
            room = CARD_LIMIT
        cards[-1].text(block)
        room -= len(block)
    return cards


def spoken_card(wording: Wording, watched: Watched, spoken: Spoken) -> Card:
    """Tell a debater that their speech is in, and when it is shown."""
    card = Card()
    speech = spoken.speech
    word = speech_word(speech.place, watched.places)
    lines = [wording.say("match-spoken-again" if spoken.repeat else "match-spoken", speech=word)]
    if spoken.closes:
        lines.append(wording.say("match-spoken-shown"))
    elif spoken.late_until is not None:
        lines.append(wording.say("match-spoken-sealed", until=soon(spoken.late_until)))
    card.text("\n".join(lines))
    return card


def struck_card(wording: Wording, claim: Claim, *, settled: bool) -> Card:
    """Tell a debater that their side struck a claim out."""
    card = Card()
    text = inline(claim.text, CLAIM_LIMIT)
    card.text(wording.say("match-struck-yours", claim=text))
    card.text(f"-# {wording.say('match-struck-settled' if settled else 'match-struck-waits')}")
    return card


def passage_in_match_card(wording: Wording, claim: Claim) -> Card:
    """Draw a claim in its article, with nothing to argue it by outside the match."""
    card = Card()
    card.text(f"-# {wording.say('passage-heading')}\n**{inline(claim.text, 300)}**")
    card.text(in_context(claim, CONTEXT_LIMIT), leaving=700)
    card.text(source_words(wording, claim))
    return card


def feedback_cards(wording: Wording, watched: Watched, own: Sequence[Speech]) -> list[Card]:
    """Draw what the judge made of a debater's own speeches, for them alone."""
    cards = [_feedback(wording, watched, one) for one in own if one.verdict is not None]
    if not cards:
        card = Card()
        card.text(wording.say("match-feedback-none"))
        return [card]
    return cards


def _feedback(wording: Wording, watched: Watched, speech: Speech) -> Card:
    card, verdict = Card(), speech.verdict
    name = speech_name(wording, speech.place, watched.places)
    card.text(f"{where(wording, watched.page)}\n### {name}")
    if verdict is None:
        return card
    feedback = verdict.feedback
    if feedback.keep is not None:
        kept = f"“{inline(feedback.keep.text, 220)}”"
        why = wording.phrase(feedback.keep.why)
        card.text(wording.say("feedback-keep", quote=kept, why=why))
    card.text(wording.say("feedback-gap", gap=wording.phrase(feedback.gap)))
    card.text(wording.say("feedback-task", task=wording.phrase(feedback.task)))
    lines = [f"**{wording.say('verdict-total', total=score(verdict.total))}**"]
    lines += [criterion_line(wording, one, each.score) for one, each in verdict.criteria.items()]
    card.text("\n".join(lines))
    card.text(judge_lines(wording, verdict))
    return card


def _heading(wording: Wording, watched: Watched, place: int) -> str:
    name = speech_name(wording, place, watched.places)
    return f"### {wording.say('match-revealed', speech=name, place=place, places=watched.places)}"


def _speech(wording: Wording, watched: Watched, speech: Speech) -> list[str]:
    side = wording.say(f"side-{speech.side}")
    heading = f"**{side} · {side_name(wording, watched, speech.side)}**"
    if speech.outcome is Outcome.MISSED:
        return [f"{heading}\n{wording.say('match-missed')}"]
    if not speech.text:
        return [f"{heading}\n{wording.say('match-text-gone')}"]
    first, *more = pieces(speech.text, PIECE_LIMIT)
    return [f"{heading}\n{first}", *more]


def _next(wording: Wording, watched: Watched) -> Card:
    card = Card()
    card.text(status(wording, watched))
    for row in rows(wording, watched):
        card.buttons(*row)
    return card
