"""The details card: each criterion with its advice and the words that earned or cost its score."""

from arguments.judging.verdict import CriterionScore, Effect, Span, Verdict
from bot.discord_ui.cards.card import Card
from bot.discord_ui.cards.verdict import judge_lines
from bot.discord_ui.quoting import inline
from bot.wording import Wording
from bot.wording.numbers import score

SPANS, SPAN_LIMIT = 3, 100
"""How many spans a criterion shows, and how much of each, so that six fit in one message."""


def details_card(wording: Wording, verdict: Verdict) -> Card:
    """Draw the whole verdict, criterion by criterion."""
    card = Card()
    card.text(f"### {wording.say('details-heading')}")
    for criterion, scored in verdict.criteria.items():
        name = wording.say(f"criterion-{criterion}")
        lines = [f"**{name} {score(scored.score)}/{scored.out_of}**", *_spans(wording, scored)]
        card.text("\n".join([*lines, wording.phrase(scored.advice)]))
    card.text(judge_lines(wording, verdict))
    return card


def _spans(wording: Wording, scored: CriterionScore) -> list[str]:
    return [_line(wording, span) for span in scored.spans[:SPANS]]


def _line(wording: Wording, span: Span) -> str:
    mark = "+" if span.effect is Effect.EARNED else "−"
    return f"-# {mark} “{inline(span.text, SPAN_LIMIT)}” {wording.phrase(span.why)}"
